"""Backups: whole copies, thinned out as they age, listed only while sound, and put back byte for byte."""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation import places
from annotation.errors import NotAProject, ProjectError, ProjectInUse
from annotation.importing import read_pasted
from annotation.operations import actors, articles, claims
from annotation.project import Project, copy_project, create_project, open_project
from annotation.records import ActorKind, Span
from annotation.store import backup

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    result = create_project(tmp_path / "talks.sqlite")
    yield result
    result.close()


@pytest.fixture
def tag(project: Project) -> Callable[[str], None]:
    """Adds an article of these words, with a claim on it, and saves."""

    def tagged(text: str) -> None:
        article_id = project.run(articles.add_article, draft=read_pasted(text)).value
        project.run(claims.tag_claim, article_id=article_id, spans=[Span(0, 4)])
        project.wait_saved()

    return tagged


def test_a_copy_holds_what_was_saved_and_is_listed_with_its_counts(
    project: Project, tag: Callable[[str], None]
) -> None:
    backup.keep(project.db, project.path)
    tag("Some words.")
    path = backup.keep(project.db, project.path)
    newest, oldest = backup.backups(project.path)
    assert (newest.path, newest.articles, newest.claims) == (path, 1, 1)
    assert (oldest.articles, oldest.claims) == (0, 0)
    assert oldest.made < newest.made <= datetime.now(UTC)
    assert not list(path.parent.glob("*.part"))


def test_a_changed_project_is_kept_when_it_closes_an_unchanged_one_is_not(
    project: Project, tag: Callable[[str], None]
) -> None:
    tag("Some words.")
    project.close()
    assert len(backup.backups(project.path)) == 1
    open_project(project.path).close()
    assert len(backup.backups(project.path)) == 1


def test_a_restored_copy_is_the_project_as_it_was(project: Project, tag: Callable[[str], None]) -> None:
    tag("The first words.")
    copy = backup.keep(project.db, project.path)
    tag("The second words.")
    project.close()
    backup.restore(copy, project.path)
    assert project.path.read_bytes() == copy.read_bytes()
    again = open_project(project.path)
    assert again.db.execute("SELECT count(*) FROM article").fetchone() == (1,)
    assert again.undo_label == "tag claim"
    again.close()
    assert copy.exists()


def test_the_state_before_a_restore_can_be_restored_too(project: Project, tag: Callable[[str], None]) -> None:
    empty = backup.keep(project.db, project.path)
    tag("Some words.")
    project.close()
    backup.restore(empty, project.path)
    newest = backup.backups(project.path)[0]
    backup.restore(newest.path, project.path)
    again = open_project(project.path)
    assert again.db.execute("SELECT count(*) FROM claim").fetchone() == (1,)
    again.close()


@pytest.mark.parametrize("content", [b"", b"no database at all", None])
def test_what_is_no_sound_project_is_not_listed_and_not_restored(
    project: Project, content: bytes | None
) -> None:
    good = backup.keep(project.db, project.path)
    bad = good.with_name("20300101T000000000000Z.sqlite")
    bad.write_bytes(good.read_bytes()[:-4096] if content is None else content)
    assert [one.path for one in backup.backups(project.path)] == [good]
    before = project.path.read_bytes()
    with pytest.raises(ProjectError):
        backup.restore(bad, project.path)
    assert project.path.read_bytes() == before
    assert sorted(project.path.parent.glob(".*")) == []


def test_another_database_is_not_taken_for_a_copy(project: Project) -> None:
    good = backup.keep(project.db, project.path)
    other = good.with_name("20300101T000000000000Z.sqlite")
    db = sqlite3.connect(other)
    db.execute("CREATE TABLE article (id)")
    db.close()
    assert [one.path for one in backup.backups(project.path)] == [good]
    with pytest.raises(NotAProject):
        backup.restore(other, project.path)


def test_a_file_with_another_name_is_neither_listed_nor_thinned_out(project: Project) -> None:
    good = backup.keep(project.db, project.path)
    mine = good.with_name("zz before the summer.sqlite")
    mine.write_bytes(good.read_bytes())
    assert [one.path for one in backup.backups(project.path)] == [good]
    backup.thin_out(good.parent, NOW + timedelta(days=4000))
    assert mine.exists()


def test_where_no_copy_can_be_made_it_is_said(project: Project) -> None:
    folder = places.backup_folder(project.path)
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be")
    with pytest.raises(ProjectError, match="No backup could be made"):
        backup.keep(project.db, project.path)
    folder.unlink()


def thinned(folder: Path, moments: list[datetime], now: datetime) -> list[datetime]:
    """Which of *moments* have a copy after thinning out, newest first."""
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for moment in moments:
        (folder / f"{moment.strftime(backup.STAMP)}.sqlite").touch()
    backup.thin_out(folder, now)
    stems = sorted((path.stem for path in folder.iterdir()), reverse=True)
    return [datetime.strptime(stem, backup.STAMP).replace(tzinfo=UTC) for stem in stems]


def test_thinning_keeps_ten_then_one_a_day_then_one_a_month(tmp_path: Path) -> None:
    hours = [NOW - timedelta(hours=hour) for hour in range(24 * 90)]
    kept = thinned(tmp_path / "copies", hours, NOW)
    assert kept[:10] == hours[:10]
    days = [moment.date() for moment in kept[10:] if NOW - moment < timedelta(days=30)]
    assert len(days) == len(set(days)) == 30
    months = {(moment.year, moment.month) for moment in kept if NOW - moment >= timedelta(days=30)}
    assert months == {(2026, 1), (2026, 2), (2026, 3)} | {(hours[-1].year, hours[-1].month)}
    assert len(kept) == 10 + len(days) + len(months)


@given(ages=st.lists(st.integers(0, 5 * 365 * 24), min_size=1, max_size=60, unique=True))
def test_thinning_never_takes_the_newest_nor_the_last_of_a_month(
    tmp_path_factory: pytest.TempPathFactory, ages: list[int]
) -> None:
    moments = sorted((NOW - timedelta(hours=age) for age in ages), reverse=True)
    folder = tmp_path_factory.getbasetemp() / "thinned"
    kept = thinned(folder, moments, NOW)
    assert kept[:10] == moments[:10]
    assert {(m.year, m.month) for m in kept} == {(m.year, m.month) for m in moments}
    assert thinned(folder, kept, NOW) == kept


def test_thinning_out_leaves_the_spared_copy_and_passes_over_what_cannot_be_deleted(tmp_path: Path) -> None:
    made = [NOW - timedelta(minutes=minute) for minute in range(14)]
    paths = [tmp_path / f"{time.strftime(backup.STAMP)}.sqlite" for time in made]
    for path in paths[:12] + paths[13:]:
        path.touch()
    paths[12].mkdir()  # cannot be unlinked
    backup.thin_out(tmp_path, NOW, spare=paths[11])
    assert {path for path in paths if path.exists()} == {*paths[:10], paths[11], paths[12]}


def test_a_journal_that_was_left_is_not_played_back_into_the_copy(
    project: Project, tag: Callable[[str], None]
) -> None:
    copy = backup.keep(project.db, project.path)
    tag("Some words.")
    project.close()
    journal = project.path.with_name(f"{project.path.name}-journal")
    journal.write_bytes(b"left by a program that was killed")
    backup.restore(copy, project.path)
    assert not journal.exists()
    assert [path.name for path in project.path.parent.iterdir() if path.suffix == ".part"] == []
    again = open_project(project.path)
    assert again.undo_label is None
    again.close()


def test_a_copy_without_history_keeps_the_data_and_no_deleted_word(project: Project, tmp_path: Path) -> None:
    kept = project.run(actors.create_actor, name="Kept Person", kind=ActorKind.PERSON).value
    gone = project.run(actors.create_actor, name="Zebulon Unmistakable", kind=ActorKind.PERSON).value
    project.run(actors.remove_actor, actor_id=gone)
    project.wait_saved()
    backup.copy_to(project.db, tmp_path / "copy.sqlite", with_history=False)
    assert b"Zebulon" not in (tmp_path / "copy.sqlite").read_bytes()
    copy = open_project(tmp_path / "copy.sqlite")
    assert copy.undo_label is None
    assert copy.db.execute("SELECT id FROM actor").fetchall() == [(kept,)]
    copy.close()


@pytest.mark.parametrize("link", [False, True])
def test_a_project_is_not_copied_onto_itself(project: Project, tmp_path: Path, link: bool) -> None:
    target = project.path
    if link:
        target = tmp_path / "same.sqlite"
        target.symlink_to(project.path)
    before = project.path.stat().st_ino
    with pytest.raises(ProjectError):
        copy_project(project.path, target)
    assert project.path.stat().st_ino == before


def test_a_copy_does_not_replace_a_project_that_is_open(
    project: Project, tag: Callable[[str], None], tmp_path: Path
) -> None:
    tag("Some words.")
    path = tmp_path / "other.sqlite"
    other = create_project(path)
    with pytest.raises(ProjectInUse):
        copy_project(project.path, path)
    other.close()
    copy_project(project.path, path)
    copy = open_project(path)
    assert copy.db.execute("SELECT count(*) FROM claim").fetchone() == (1,)
    copy.close()


def test_a_copy_leaves_what_lies_beside_it(project: Project, tmp_path: Path) -> None:
    beside = tmp_path / "copy.part"
    beside.write_bytes(b"somebody's own")
    (tmp_path / "copy.sqlite-journal").write_bytes(b"of a project that was here before")
    copy_project(project.path, tmp_path / "copy.sqlite")
    assert beside.read_bytes() == b"somebody's own"
    assert not (tmp_path / "copy.sqlite-journal").exists()
