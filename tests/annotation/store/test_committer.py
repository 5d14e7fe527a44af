"""Saving: what is announced as saved is on the disk; other programs delay it; failures are said."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotation.errors import SaveFailed
from annotation.operations import actors, coders
from annotation.project import Project, Step, create_project, open_project
from annotation.records import ActorKind

resource = pytest.importorskip("resource")  # limits of a process: POSIX

MOMENT = 0.08  # seconds: a few tries of the committer
LONG = "long " * 40_000


class Heard:
    """What a project announced, and how many actors another program saw in the file just then."""

    def __init__(self, project: Project) -> None:
        self._path = project.path
        self.saved: list[int] = []
        self.failed: list[SaveFailed] = []
        project.on_saved = lambda: self.saved.append(actors_in(self._path))
        project.on_save_failed = self.failed.append


def actors_in(path: Path) -> int:
    with contextlib.closing(sqlite3.connect(path)) as db:
        return int(db.execute("SELECT count(*) FROM actor").fetchone()[0])


def add(project: Project, name: str, note: str = "") -> None:
    actor_id = project.run(actors.create_actor, name=name, kind=ActorKind.PERSON).value
    if note:
        project.run(actors.edit_actor, actor_id=actor_id, note=note)


def names(project: Project) -> list[str]:
    return [row[0] for row in project.db.execute("SELECT name FROM actor ORDER BY id")]


@pytest.fixture
def heard(project: Project) -> Heard:
    return Heard(project)


@contextlib.contextmanager
def reading(path: Path) -> Iterator[None]:
    """Another program that is in the middle of reading."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM actor").fetchone()
        yield


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Another program that is in the middle of writing."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        yield


@contextlib.contextmanager
def full_disk(project: Project) -> Iterator[None]:
    """No file can grow beyond what the project's has: the commit meets it, not the change."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (project.path.stat().st_size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextlib.contextmanager
def full_file(project: Project) -> Iterator[None]:
    """The database takes no page more: the change meets it."""
    (most,) = project.db.execute("PRAGMA max_page_count").fetchone()
    (pages,) = project.db.execute("PRAGMA page_count").fetchone()
    project.db.execute(f"PRAGMA max_page_count = {pages}")
    try:
        yield
    finally:
        project.db.execute(f"PRAGMA max_page_count = {most}")


def test_saved_is_announced_when_it_is_in_the_file(project: Project, heard: Heard) -> None:
    add(project, "A")
    assert actors_in(project.path) == 0
    project.commit_soon()
    assert project.wait_saved()
    assert heard.saved
    assert set(heard.saved) == {1}


def test_steps_wait_for_nobody_and_are_saved_together(project: Project, heard: Heard) -> None:
    for number in range(30):
        add(project, f"A{number}")
        project.commit_soon()
    assert project.wait_saved()
    assert heard.saved[-1] == 30
    assert heard.saved == sorted(heard.saved)


def test_a_foreign_reader_delays_saving_and_freezes_nothing(project: Project, heard: Heard) -> None:
    with reading(project.path):
        add(project, "A")
        project.commit_soon()
        assert not project.wait_saved(MOMENT)
        add(project, "B")  # joins
        assert names(project) == ["A", "B"]
        assert project.undo() is not None
        assert project.redo() is not None
        project.commit_soon()
        assert not project.wait_saved(MOMENT)
        assert heard.saved == []
    assert project.wait_saved()
    assert heard.saved[-1] == 2
    assert heard.failed == []


def test_a_step_that_refuses_takes_back_only_itself(project: Project, heard: Heard) -> None:
    def refuses(step: Step) -> None:
        actors.create_actor(step, name="C", kind=ActorKind.PERSON)
        raise KeyError

    with reading(project.path):
        add(project, "A")
        project.commit_soon()
        with pytest.raises(KeyError):
            project.run(refuses)
        assert names(project) == ["A"]
    assert project.wait_saved()
    assert heard.saved[-1] == 1
    assert project.undo_label == "add actor"


def test_a_foreign_writer_is_said(project: Project, heard: Heard) -> None:
    with writing(project.path), pytest.raises(SaveFailed, match="Another program is writing"):
        add(project, "A")
    add(project, "B")
    assert project.wait_saved()
    assert names(project) == ["B"]
    assert heard.saved[-1] == 1


def test_reading_waits_a_moment_for_a_foreign_writer(project: Project) -> None:
    with contextlib.closing(
        sqlite3.connect(project.path, isolation_level=None, check_same_thread=False)
    ) as db:
        db.execute("BEGIN EXCLUSIVE")
        db.execute("INSERT INTO alias (actor_id, name, name_key) VALUES (1, 'x', 'x')")
        ends = threading.Timer(MOMENT, db.execute, ("ROLLBACK",))
        ends.start()
        assert names(project) == []
        ends.join()


def test_a_large_change_needs_nothing_of_the_file_before_its_commit(project: Project, heard: Heard) -> None:
    before = project.path.read_bytes()
    add(project, "A", LONG * 20)  # more than SQLite keeps in memory by itself
    assert project.path.read_bytes() == before
    assert actors_in(project.path) == 0
    assert project.wait_saved()
    assert heard.saved[-1] == 1


def test_a_full_disk_takes_the_change_back_and_the_project_goes_on(project: Project, heard: Heard) -> None:
    add(project, "A")
    assert project.wait_saved()
    saved = len(heard.saved)
    with full_disk(project):
        add(project, "B", LONG)
        with pytest.raises(SaveFailed) as caught:
            project.wait_saved()
    assert heard.failed == [caught.value]
    assert caught.value.remedy
    assert "talks.sqlite" in caught.value.message
    assert len(heard.saved) == saved
    assert names(project) == ["A"]
    assert project.redo_label is None
    add(project, "C", LONG)
    assert project.wait_saved()
    assert names(project) == ["A", "C"]
    assert heard.saved[-1] == 2


def test_a_change_that_the_file_cannot_take_is_said_at_once(project: Project, heard: Heard) -> None:
    with full_file(project), pytest.raises(SaveFailed, match="disk is full"):
        add(project, "A", LONG)
    project.wait_saved()
    assert project.undo_label in (None, "add actor")  # the step before it may have been lost with it
    assert len(names(project)) == actors_in(project.path)
    add(project, "B", LONG)
    assert project.wait_saved()
    assert heard.saved[-1] == actors_in(project.path)


def test_what_was_lost_before_its_commit_is_not_announced_as_saved(project: Project, heard: Heard) -> None:
    def ends_the_transaction(step: Step) -> None:
        step.db.execute("ROLLBACK")  # as SQLite does by itself on some errors
        raise sqlite3.OperationalError("disk I/O error")

    with reading(project.path):
        add(project, "A")
        project.commit_soon()
        with pytest.raises(SaveFailed):
            project.run(ends_the_transaction)
    assert project.wait_saved()
    assert heard.saved == []
    assert names(project) == []


def test_a_commit_that_is_refused_is_rolled_back(project: Project, heard: Heard) -> None:
    def breaks_a_tie(step: Step) -> None:
        step.db.execute("PRAGMA defer_foreign_keys = ON")
        step.db.execute("INSERT INTO alias (actor_id, name, name_key) VALUES (999, 'x', 'x')")

    project.run(breaks_a_tie)
    with pytest.raises(SaveFailed):
        project.wait_saved()
    assert (heard.saved, len(heard.failed)) == ([], 1)
    assert project.undo_label is None
    add(project, "A")
    assert project.wait_saved()


def test_after_an_undo_foreign_keys_are_checked_at_once_again(project: Project) -> None:
    def breaks_a_tie(step: Step) -> None:
        step.db.execute("INSERT INTO alias (actor_id, name, name_key) VALUES (999, 'x', 'x')")

    add(project, "A")
    project.undo()
    with pytest.raises(sqlite3.IntegrityError):
        project.run(breaks_a_tie)
    project.redo()
    assert project.wait_saved()
    assert names(project) == ["A"]


def test_a_name_that_was_not_saved_is_not_the_coders(project: Project) -> None:
    name = project.coder.name
    with full_disk(project):
        project.run(coders.rename_coder, name="Eve")
        add(project, "B", LONG)
        assert project.coder.name == "Eve"
        with pytest.raises(SaveFailed):
            project.wait_saved()
    assert project.coder.name == name


def test_closing_saves_what_waits(tmp_path: Path) -> None:
    project = create_project(tmp_path / "a.sqlite")
    add(project, "A")
    project.close()
    project.close()
    assert actors_in(tmp_path / "a.sqlite") == 1


@pytest.mark.parametrize("fails", ["backup", "save"])
def test_a_project_that_cannot_be_saved_or_kept_is_closed_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    def no_room(*_: object, **__: object) -> None:
        raise SaveFailed("no room")

    project = create_project(tmp_path / "a.sqlite")
    add(project, "A")
    what = (
        ("annotation.store.backup.keep", no_room) if fails == "backup" else (project, "wait_saved", no_room)
    )
    with monkeypatch.context() as patch:
        patch.setattr(*what)
        with pytest.raises(SaveFailed):
            project.close()
    with contextlib.closing(open_project(tmp_path / "a.sqlite")) as again:
        assert len(names(again)) == (1 if fails == "backup" else 0)
