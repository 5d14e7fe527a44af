"""Projects: made whole, opened, refused with a clear sentence; steps that stay after a restart."""

import contextlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import annotation
from annotation.errors import (
    InvalidInput,
    NewerProject,
    NotAProject,
    ProjectError,
    ProjectInUse,
    ReadOnlyProject,
    SaveFailed,
)
from annotation.importing.drafts import ArticleDraft
from annotation.operations import actors, articles, claims
from annotation.project import Project, Step, create_project, named, open_project
from annotation.records import ActorKind, Span
from annotation.store import connection, history
from annotation.store.schema import APPLICATION_ID, SCHEMA_VERSION

ROOT = Path(annotation.__file__).parent.parent


@contextlib.contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[Project]:
    with contextlib.closing(open_project(path, read_only=read_only)) as project:
        yield project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with one actor, closed."""
    path = tmp_path / "kept.sqlite"
    with contextlib.closing(create_project(path)) as project:
        add(project, "Axios")
    return path


def add(project: Project, name: str) -> None:
    project.run(actors.create_actor, name=name, kind=ActorKind.OUTLET)


def names(project: Project) -> list[str]:
    return [row[0] for row in project.db.execute("SELECT name FROM actor ORDER BY id")]


# making


def test_a_new_project_is_a_sound_file_and_nothing_else(path: Path) -> None:
    with opened(path) as project:
        assert project.name == "kept"
        assert project.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert project.db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert project.db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert project.db.execute("PRAGMA synchronous").fetchone() == (3,)  # EXTRA
        assert names(project) == ["Axios"]
    assert [file.name for file in path.parent.iterdir() if file.is_file()] == ["kept.sqlite"]


def test_a_file_that_is_there_is_never_written_over(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="already a file"):
        create_project(path)
    assert path.read_bytes() == before


def test_a_project_that_was_not_made_whole_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stops(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("annotation.store.projects.begin", stops)
    with pytest.raises(ProjectError, match="cannot be made"):
        create_project(tmp_path / "a.sqlite")
    monkeypatch.undo()
    assert [file for file in tmp_path.iterdir() if file.is_file()] == []
    (tmp_path / ".a.sqlite.part").write_bytes(b"left by a kill")
    create_project(tmp_path / "a.sqlite").close()


def test_a_folder_that_cannot_be_made_or_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ProjectError, match="cannot be made"):
        create_project(tmp_path / "file" / "a.sqlite")
    monkeypatch.setattr(connection, "writable_folder", lambda _: False)
    with pytest.raises(ProjectError, match="cannot be written"):
        create_project(tmp_path / "new" / "a.sqlite")


def test_a_name_of_bytes_that_are_no_text_works(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.sqlite")
    try:
        path.touch()
    except OSError:
        pytest.skip("this file system takes text only")
    path.unlink()
    project = create_project(path)
    add(project, "Axios")
    project.close()
    with opened(path) as again:
        assert names(again) == ["Axios"]
        assert again.name == "caf�"
        with pytest.raises(ProjectInUse) as caught:
            open_project(path)
    caught.value.message.encode()


# refusing


def _is_empty(path: Path) -> None:
    path.write_bytes(b"")


def _is_text(path: Path) -> None:
    path.write_text("Dear diary\n" * 50)


def _is_another_database(path: Path) -> None:
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE project (id)")


def _is_cut_short(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _is_a_stump(path: Path) -> None:
    os.truncate(path, 700)


def _has_garbage_in_the_middle(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (_is_empty, "0 bytes"),
        (_is_text, "something else than a database"),
        (_is_another_database, "not a project of Sayso"),
        (_is_cut_short, "kept.sqlite"),
        (_is_a_stump, "kept.sqlite"),
        (_has_garbage_in_the_middle, "damaged"),
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_no_project_is_refused_and_left_alone(
    path: Path, spoil: object, says: str, read_only: bool
) -> None:
    assert callable(spoil)
    spoil(path)
    before = path.read_bytes()
    for _ in range(2):  # no lock stays behind
        with pytest.raises(NotAProject, match=says) as caught:
            open_project(path, read_only=read_only)
        assert caught.value.remedy
    assert path.read_bytes() == before


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no file"):
        open_project(tmp_path / "none.sqlite")
    with pytest.raises(ProjectError, match="cannot be read"):
        open_project(tmp_path)
    assert not (tmp_path / "none.sqlite").exists()


def test_a_newer_schema_is_refused_and_left_alone(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(NewerProject, match=f"schema {SCHEMA_VERSION + 1}"):
        open_project(path)
    assert path.read_bytes() == before


# reading only


def test_where_it_cannot_be_written_it_opens_for_reading(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "writable", lambda _: False)
    before = path.read_bytes()
    with opened(path) as project, opened(path) as second:
        assert project.read_only
        assert second.read_only
        assert names(project) == ["Axios"]
        assert project.undo_label == "add actor"
        for change in (lambda: add(project, "B"), project.undo):
            with pytest.raises(ReadOnlyProject, match="for reading only"):
                change()
        with pytest.raises(sqlite3.OperationalError):
            project.db.execute("DELETE FROM actor")
        project.commit_soon()
        assert project.wait_saved()
    assert path.read_bytes() == before


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_file_or_folder_without_permission_opens_for_reading(path: Path, what: str) -> None:
    place, mode = (path, 0o444) if what == "file" else (path.parent, 0o555)
    before = place.stat().st_mode
    place.chmod(mode)
    try:
        if os.access(place, os.W_OK):
            pytest.skip("permissions do not bind this user")
        with opened(path) as project:
            assert project.read_only
            assert names(project) == ["Axios"]
    finally:
        place.chmod(before)


def test_an_open_project_can_be_read_by_others(path: Path) -> None:
    with opened(path) as project:
        add(project, "B")
        with opened(path, read_only=True) as reader:
            assert names(reader) == ["Axios"]
        assert project.wait_saved()
        with opened(path, read_only=True) as reader:
            assert names(reader) == ["Axios", "B"]


# one window for one project


def test_a_second_window_is_refused_until_the_first_closes(path: Path) -> None:
    link = path.with_name("link.sqlite")
    link.symlink_to(path)
    with opened(path):
        for name in (path, link):
            with pytest.raises(ProjectInUse, match="open in another Sayso window"):
                open_project(name)
    with opened(link) as project:
        assert names(project) == ["Axios"]


def test_another_process_holds_it_and_lets_it_go_when_it_is_killed(path: Path) -> None:
    holds = (
        "import sys; from pathlib import Path; from annotation.project import open_project\n"
        "project = open_project(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holds, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"open\n"
        with pytest.raises(ProjectInUse):
            open_project(path)
        process.kill()
    with opened(path) as project:
        assert names(project) == ["Axios"]


def test_a_lock_that_cannot_be_taken_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotation.places.lock_file", lambda _: path / "under a file" / "x.lock")
    with pytest.raises(ProjectError, match="cannot be locked"):
        open_project(path)


# steps


def test_steps_are_undone_and_redone_after_a_restart(path: Path) -> None:
    with opened(path) as project:
        add(project, "B")
        project.undo()
    with opened(path) as project:
        assert (project.undo_label, project.redo_label) == ("add actor", "add actor")
        project.redo()
        assert names(project) == ["Axios", "B"]
    with opened(path) as project:
        project.undo()
        project.undo()
        assert project.undo() is None
        assert names(project) == []


def test_a_new_step_leaves_the_branch_that_was_undone(project: Project) -> None:
    for name in "ABC":
        add(project, name)
    project.undo()
    project.undo()
    add(project, "D")
    assert project.redo() is None
    assert names(project) == ["A", "D"]
    assert [step.done for step in history.steps(project.db)] == [True, True]
    project.undo()
    project.undo()
    project.redo()
    assert names(project) == ["A"]


def test_a_step_that_wrote_nothing_is_none_and_leaves_redo(project: Project) -> None:
    @named("look")
    def look(step: Step) -> int:
        return int(step.db.execute("SELECT count(*) FROM actor").fetchone()[0])

    add(project, "A")
    project.undo()
    outcome = project.run(look)
    assert (outcome.value, bool(outcome.changes)) == (0, False)
    assert project.undo_label is None
    assert project.redo_label == "add actor"


def test_an_operation_that_refuses_writes_nothing(project: Project) -> None:
    @named("try")
    def try_it(step: Step) -> None:
        actors.create_actor(step, name="A", kind=ActorKind.PERSON)
        raise InvalidInput("No.")

    with pytest.raises(InvalidInput):
        project.run(try_it)
    assert names(project) == []
    assert not project.db.in_transaction
    assert project.undo_label is None


def test_a_step_has_the_name_that_its_operation_gave_it(project: Project) -> None:
    draft = ArticleDraft("A title\n\nSome words that stand here.\n")
    article_id = project.run(articles.add_article, draft=draft).value
    ids = [
        project.run(claims.tag_claim, article_id=article_id, spans=[Span(9, stop)]).value for stop in (13, 19)
    ]
    assert project.run(claims.remove_claims, claim_ids=ids).label == "remove 2 claims"
    assert project.undo_label == "remove 2 claims"
    outcome = project.undo()
    assert outcome is not None
    assert outcome.label == "remove 2 claims"
    assert outcome.changes.claims == frozenset(ids)
    assert outcome.changes.claims_in == {article_id}


def test_a_file_that_was_moved_away_is_to_be_looked_for(project: Project) -> None:
    project.path.rename(project.path.with_name("elsewhere.sqlite"))
    with pytest.raises(SaveFailed) as failed:
        project.run(actors.create_actor, name="Late", kind=ActorKind.PERSON)
    assert "moved or renamed" in failed.value.remedy
    project.path.with_name("elsewhere.sqlite").rename(project.path)
