"""The verbs of the command line, and what they answer."""

import csv
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from annotation import __version__, cli, places, verbs
from annotation.errors import AnalysisFailed
from annotation.nlp.exchange import MentionsResult, Stamp, SuggestionsResult, sha256_of
from annotation.nlp.pipelines import Pipeline
from annotation.operations import claims
from annotation.project import open_project
from annotation.records import ArticleId, Span
from annotation.sample import make_project
from annotation.store import articles, mentions

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a project may be made."""
    return tmp_path / "talks.sqlite"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    file = tmp_path / "news.txt"
    file.write_text("😀 Envoys meet\n\n“Talks go on,” Ann said.\n", encoding="utf-8")
    return file


def run(*argv: object) -> int:
    return cli.main([str(argument) for argument in argv])


def titles(path: Path) -> list[str]:
    project = open_project(path, read_only=True)
    found = [row.article.title for row in articles.listed(project.db)]
    project.close()
    return sorted(found)


def test_import_makes_the_project_with_the_starter_codebook(
    path: Path, news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", path, news) == 0
    assert capsys.readouterr().out == "Added “😀 Envoys meet”.\n"
    assert titles(path) == ["😀 Envoys meet"]
    project = open_project(path, read_only=True)
    assert project.db.execute("SELECT count(*) FROM code").fetchone()[0] > 0
    project.close()


def test_a_text_that_is_there_is_said_and_is_no_error(
    path: Path, news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("import", path, news, news) == 0
    assert "holds the same text as “😀 Envoys meet”" in capsys.readouterr().out
    assert titles(path) == ["😀 Envoys meet"]


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    path: Path, news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.txt").touch()
    assert run("import", path, tmp_path / "empty.txt", tmp_path, news) == 1
    assert titles(path) == ["😀 Envoys meet"]
    first, second = capsys.readouterr().err.splitlines()
    assert "empty.txt" in first
    assert "is a folder" in second


def test_no_project_is_made_for_nothing(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("import", path, path.with_name("missing.txt")) == 1
    assert "missing.txt" in capsys.readouterr().err
    assert not path.exists()


def test_what_is_no_project_is_said_and_kept(
    path: Path, news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_text("not a database")
    for argv in (("import", path, news), ("analyze", path), ("export", path, path.parent / "out")):
        assert run(*argv) == 1
        assert "not a project of Sayso" in capsys.readouterr().err
    assert path.read_text() == "not a database"


def test_while_a_window_has_the_project_it_can_be_exported_but_not_written(
    path: Path, news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("import", path, news)
    window = open_project(path)
    text = articles.text_of(window.db, ArticleId(1)).text
    start = text.index("Talks")
    window.run(claims.tag_claim, article_id=ArticleId(1), spans=[Span(start, start + len("Talks go on"))])
    window.wait_saved()
    for argv in (("import", path, news), ("analyze", path)):
        assert run(*argv) == 1
        assert "open in another" in capsys.readouterr().err
    assert run("export", path, tmp_path / "out") == 0
    window.close()
    with (tmp_path / "out" / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["text"] == "Talks go on" == text[int(row["start_position"]) : int(row["stop_position"])]


def test_export_says_what_and_where(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_project(path).close()
    assert run("export", path, tmp_path / "out") == 0
    assert capsys.readouterr().out == f"0 claims exported to {tmp_path / 'out'}.\n"


def test_export_replaces_files_only_when_told(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_project(path).close()
    assert run("export", path, tmp_path / "out") == 0
    assert run("export", path, tmp_path / "out") == 1
    assert "--overwrite" in capsys.readouterr().err
    assert run("export", path, tmp_path / "out", "--overwrite") == 0


def test_export_speaks_of_formulas_unless_they_are_escaped(
    path: Path, news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    news.write_text("=1+1 is two\n\nSo it is said.\n", encoding="utf-8")
    run("import", path, news)
    capsys.readouterr()
    run("export", path, tmp_path / "exact")
    assert "1 cell could run as formulas" in capsys.readouterr().err
    run("export", path, tmp_path / "safe", "--spreadsheet")
    assert capsys.readouterr().err == ""
    assert "'=1+1 is two" in (tmp_path / "safe" / "articles.csv").read_text("utf-8-sig")


def the_test_pipeline(preferred: str | None = None) -> Pipeline:
    return Pipeline("en_test", "1.0", "en", "en_test", Path("nowhere"))


def found_in(
    texts: Iterable[tuple[Any, str, Any, str]], *_: object, **__: object
) -> Iterator[tuple[Any, Any]]:
    """What a worker would answer: one name in each text, and no suggestion."""
    for key, text, _zones, _language in texts:
        stamp = Stamp("en_test", "1.0", verbs.RULES_VERSION, sha256_of(text))
        start = text.index("Ann")
        yield key, MentionsResult(stamp, ((start, start + 3, "PERSON"),))
        yield key, SuggestionsResult(stamp, ())


def test_analyze_keeps_what_was_found_and_asks_once(
    path: Path, news: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run("import", path, news)
    monkeypatch.setattr(verbs, "pipeline_for", the_test_pipeline)
    monkeypatch.setattr(verbs, "analyse_texts", found_in)
    capsys.readouterr()
    assert run("analyze", path) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("1 article analysed.\n", "1 of 1: 😀 Envoys meet\n")
    project = open_project(path, read_only=True)
    text_id = articles.text_of(project.db, ArticleId(1)).id
    assert [mention.text for mention in mentions.of_text(project.db, text_id)] == ["Ann"]
    project.close()
    monkeypatch.setattr(verbs, "analyse_texts", lambda *_, **__: pytest.fail("nothing is left to analyse"))
    assert run("analyze", path) == 0


def test_analyze_makes_again_what_other_rules_have_made(
    path: Path, news: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run("import", path, news)
    monkeypatch.setattr(verbs, "pipeline_for", the_test_pipeline)
    monkeypatch.setattr(verbs, "analyse_texts", found_in)
    run("analyze", path)
    monkeypatch.setattr(verbs, "RULES_VERSION", "newer")
    capsys.readouterr()
    assert run("analyze", path) == 0
    assert capsys.readouterr().out == "1 article analysed.\n"


def test_analyze_takes_the_pipeline_of_the_settings(
    path: Path, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = places.settings_file()
    settings.parent.mkdir(parents=True)
    settings.write_text('pipeline = "en_chosen_sm"\n', encoding="utf-8")
    chosen = []

    def look(preferred: str | None = None) -> Pipeline:
        chosen.append(preferred)
        return the_test_pipeline()

    run("import", path, news)
    monkeypatch.setattr(verbs, "pipeline_for", look)
    monkeypatch.setattr(verbs, "analyse_texts", found_in)
    run("analyze", path)
    assert chosen == ["en_chosen_sm"]


def test_analyze_goes_on_after_an_article_that_fails(
    path: Path,
    news: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def first_fails(texts: Any, pipeline: str, failed: Any) -> Iterator[tuple[Any, Any]]:
        (key, *_), *others = texts
        failed(key, AnalysisFailed("It went wrong."))
        yield from found_in(others)

    other = tmp_path / "other.txt"
    other.write_text("Another headline\n\nAnn left.\n", encoding="utf-8")
    run("import", path, news, other)
    monkeypatch.setattr(verbs, "pipeline_for", the_test_pipeline)
    monkeypatch.setattr(verbs, "analyse_texts", first_fails)
    capsys.readouterr()
    assert run("analyze", path) == 1
    said = capsys.readouterr()
    assert said.out == "1 article analysed.\n"
    assert "It went wrong." in said.err


def test_analyze_without_a_model_says_how_to_get_one(
    path: Path, news: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none(*_: object, **__: object) -> Iterator[tuple[Any, Any]]:
        raise AnalysisFailed("No pipeline is installed.", "To get one: …")

    run("import", path, news)
    monkeypatch.setattr(verbs, "analyse_texts", none)
    assert run("analyze", path) == 1
    assert "No pipeline is installed. To get one" in capsys.readouterr().err


def test_ctrl_c_ends_with_a_sentence_and_lets_the_project_go(
    path: Path, news: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object, **__: object) -> Iterator[tuple[Any, Any]]:
        raise KeyboardInterrupt

    run("import", path, news)
    monkeypatch.setattr(verbs, "analyse_texts", stop)
    assert run("analyze", path) == 1
    assert capsys.readouterr().err.startswith("Stopped.")
    open_project(path).close()


@pytest.mark.parametrize(
    "argv", [("import",), ("import", "a.sqlite"), ("analyze",), ("export", "a.sqlite"), ("export", "-x"), ()]
)
def test_wrong_usage_is_two(argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*argv) == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [("--help",), ("-h",), ("talks.sqlite", "--help")])
def test_help_shows_the_window_and_the_verbs(
    argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.is_headless(argv)
    assert run(*argv) == 0
    said = capsys.readouterr().out
    assert "[PROJECT.sqlite] [ARTICLE …]" in said
    assert all(verb in said for verb in cli.VERBS)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.is_headless(["--version"])
    assert run("--version") == 0
    assert capsys.readouterr().out == f"Sayso {__version__}\n"
    assert f'\nversion = "{__version__}"\n' in (ROOT / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("argv", "project", "files"),
    [
        ([], None, []),
        (["talks.sqlite"], "talks.sqlite", []),
        (["talks.SQLITE", "a.txt", "b.md"], "talks.SQLITE", ["a.txt", "b.md"]),
        (["a.txt", "talks.sqlite"], None, ["a.txt", "talks.sqlite"]),
    ],
)
def test_what_the_window_opens(argv: list[str], project: str | None, files: list[str]) -> None:
    assert not cli.is_headless(argv)
    expected = (Path(project) if project else None, [Path(file) for file in files])
    assert cli.window_arguments(argv) == expected


def test_the_window_refuses_an_option_that_it_does_not_know() -> None:
    with pytest.raises(SystemExit) as ended:
        cli.window_arguments(["--bogus"])
    assert ended.value.code == 2


def test_a_terminal_without_the_letters_gets_the_line(path: Path, news: Path) -> None:
    command = [sys.executable, ROOT / "main.py", "import", path, news]
    environment = {"PYTHONIOENCODING": "ascii", "HOME": str(path.parent / "home")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "Added ?? Envoys meet?.\n"), done.stderr


def test_the_command_line_needs_no_qt_and_little_else() -> None:
    """Every start of the window imports `cli`, and a verb must run where no screen is."""
    code = """
import sys
from annotation import cli
heavy = {"sqlite3", "spacy", "numpy", "json"} & set(sys.modules)
from annotation import verbs
print(heavy or "lean", "PySide6" in sys.modules, "spacy" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "lean False False\n"
