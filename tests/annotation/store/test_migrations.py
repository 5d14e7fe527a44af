"""Projects of older schemas open whole, after a backup."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from annotation.errors import ProjectError
from annotation.operations import actors
from annotation.project import Project, open_project
from annotation.records import ActorKind
from annotation.store import claims
from annotation.store.schema import SCHEMA_VERSION

TESTS = Path(__file__).parent.parent.parent
SAMPLES = sorted((TESTS / "data" / "projects").glob("schema*.sqlite"))


def opened(path: Path) -> contextlib.closing[Project]:
    return contextlib.closing(open_project(path))


def names(project: Project) -> list[str]:
    return [row[0] for row in project.db.execute("SELECT name FROM actor ORDER BY id")]


@pytest.fixture
def path(project: Project) -> Path:
    """A project of an older schema with one actor, closed."""
    project.run(actors.create_actor, name="Axios", kind=ActorKind.OUTLET)
    project.wait_saved()
    project.close()
    with contextlib.closing(sqlite3.connect(project.path)) as db:
        db.execute("PRAGMA user_version = 0")
    return project.path


def test_there_is_a_sample_of_each_released_schema() -> None:
    assert [file.name for file in SAMPLES] == [f"schema{n}.sqlite" for n in range(1, SCHEMA_VERSION + 1)]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_a_project_of_each_released_schema_opens_whole(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / sample.name
    shutil.copyfile(sample, path)
    with opened(path) as project:
        (claim,) = claims.of_article(project.db, project.db.execute("SELECT id FROM article").fetchone()[0])
        assert claim.segments[0].quote == "Talks were very constructive"
        assert names(project) == ["Steve Witkoff", "White House"]
        assert project.redo_label == "add actor"
        project.redo()
        assert names(project) == ["Steve Witkoff", "White House", "Axios"]
        while project.undo():
            pass
        assert project.db.execute("SELECT count(*) FROM article").fetchone() == (0,)
        assert project.db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert project.db.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.stem)
def test_an_opened_old_project_has_the_tables_and_views_of_a_new_one(
    sample: Path, tmp_path: Path, project: Project
) -> None:
    """Where this fails: write a migration; or, before its schema is released, make_sample.py again."""
    path = tmp_path / sample.name
    shutil.copyfile(sample, path)
    with opened(path) as old:
        assert _schema(old) == _schema(project)


def _schema(project: Project) -> list[tuple[str, str]]:
    return project.db.execute(
        "SELECT name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
    ).fetchall()


def test_an_older_project_is_backed_up_before_it_is_migrated(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr("annotation.store.backup.keep", lambda *_, **__: done.append("keep"))
    monkeypatch.setattr("annotation.store.schema.migrate", lambda _: done.append("migrate"))
    with opened(path):
        assert done == ["keep", "migrate"]
    with pytest.raises(ProjectError, match="older Sayso"):
        open_project(path, read_only=True)


def test_a_migration_that_fails_leaves_the_project_free(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("annotation.store.schema.migrate", fails)
    with pytest.raises(ProjectError, match="disk is full"):
        open_project(path)
    monkeypatch.undo()
    with opened(path) as project:
        assert names(project) == ["Axios"]
