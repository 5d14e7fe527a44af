"""Wrong use and bad luck through the real window: a clear sentence each time, and nothing lost."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QPushButton

from annotation.importing import read_bytes
from annotation.operations import articles, claims
from annotation.project import create_project, open_project
from annotation.records import Span
from annotation.store import connection
from annotation.store.schema import SCHEMA_VERSION
from gui.commands.command import When
from gui.export.sheet import ExportSheet

TEXT = """Envoys meet again in the capital

The envoy Maria Lindqvist said the talks were “very constructive” on Friday. She left early.

“We have a plan for next week,” Lindqvist added. Nobody else spoke in the hall."""


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    """A project with an article and one claim, closed."""
    path = tmp_path / "talks.sqlite"
    made = create_project(path)
    draft = read_bytes(TEXT.encode(), "talks.txt")
    article_id = made.run(articles.add_article, draft=draft).value
    span = Span(TEXT.index("She"), TEXT.index("early.") + 6)
    made.run(claims.tag_claim, article_id=article_id, spans=[span])
    made.close()
    return path


@pytest.fixture
def driver(start, talks: Path):
    return start(talks)


def claims_in(path: Path) -> int:
    with sqlite3.connect(path) as db:
        (count,) = db.execute("SELECT count(*) FROM claim").fetchone()
    db.close()
    return count


# files that are no articles


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n ", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(500), "picture.txt"),
        ("zeros.txt", bytes(4096), "zeros.txt"),
        ("report.pdf", b"%PDF-1.7 ...", "PDF"),
    ],
)
def test_a_file_that_is_no_article_is_said_and_changes_nothing(
    driver, tmp_path, name, content, words
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    before = driver.app.desk.article
    driver.app.files.open_paths([file])
    driver.wait_trouble(words)
    assert driver.app.desk.article == before
    assert len(articles_of(driver)) == 1
    still_tags(driver)


def articles_of(driver) -> list:
    from annotation.store.articles import listed

    return listed(driver.app.session.db)


def still_tags(driver) -> None:
    """The window works: one more claim can be made, and is saved."""
    before = len(driver.app.desk.claims)
    driver.focus_page()
    driver.drag(driver.span("We have a plan"))
    driver.press("Enter")
    assert len(driver.app.desk.claims) == before + 1
    driver.wait_saved()


def test_a_missing_file_and_a_folder_are_said(driver, tmp_path: Path) -> None:
    driver.app.files.open_paths([tmp_path / "nowhere.txt"])
    driver.wait_trouble("nowhere.txt")
    folder = tmp_path / "a folder"
    folder.mkdir()
    driver.app.files.open_paths([folder])
    driver.wait_trouble("a folder")


def test_one_bad_file_among_good_ones_stops_none_of_them(driver, tmp_path: Path) -> None:
    for name, text in (
        ("one.txt", "One headline\n\nWords."),
        ("two.txt", ""),
        ("three.txt", "Three\n\nWords."),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    driver.app.files.open_paths([tmp_path / f"{name}.txt" for name in ("one", "two", "three")])
    driver.wait_trouble("two.txt")
    driver.qtbot.waitUntil(lambda: len(articles_of(driver)) == 3, timeout=5000)


def test_the_same_text_twice_is_said_and_shown(driver, tmp_path: Path) -> None:
    file = tmp_path / "again.txt"
    file.write_text(TEXT, encoding="utf-8")
    driver.app.files.open_paths([file])
    driver.wait_trouble("same text", "not added again")
    assert len(articles_of(driver)) == 1
    assert driver.app.desk.article is not None


def test_a_name_that_is_no_text(driver, tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/n\xff\xfeame.txt"))
    try:
        file.write_text("A headline\n\nWords.", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes no such name")
    driver.app.files.open_paths([file])
    driver.qtbot.waitUntil(lambda: driver.app.desk.article.title == "A headline", timeout=5000)
    assert len(articles_of(driver)) == 2
    broken = Path(os.fsdecode(os.fsencode(tmp_path) + b"/p\xffroject.sqlite"))
    broken.write_bytes(b"")
    driver.app.files.open_paths([broken])
    driver.wait_trouble("0 bytes")


@pytest.mark.parametrize(
    "text",
    ["word " * 1_000_000, "A short line.\n" * 100_000],
    ids=["five megabytes in one line", "a hundred thousand lines"],
)
def test_a_huge_text_can_be_read_and_tagged(start, tmp_path: Path, text: str) -> None:
    file = tmp_path / "huge.txt"
    file.write_text(text, encoding="utf-8")
    driver = start(tmp_path / "huge.sqlite", [file])
    driver.qtbot.waitUntil(lambda: driver.app.desk.article is not None, timeout=20000)
    assert len(driver.text) >= len(text.strip())
    driver.focus_page()
    driver.press("Ctrl+End")
    page = driver.app.window.page
    page.select(Span(len(driver.text) - 10, len(driver.text) - 1))
    driver.press("Enter")
    (claim,) = driver.app.desk.claims
    assert claim.segments[0].quote == driver.text[claim.span.start : claim.span.stop]
    driver.wait_saved()


# files that are no projects


def bad_project(path: Path, kind: str, talks: Path) -> None:
    if kind == "empty":
        path.write_bytes(b"")
    elif kind == "text":
        path.write_text("These are only words.", encoding="utf-8")
    elif kind == "truncated":
        path.write_bytes(talks.read_bytes()[:20_000])
    elif kind == "newer":
        path.write_bytes(talks.read_bytes())
        db = sqlite3.connect(path)
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        db.close()
    elif kind == "foreign":
        db = sqlite3.connect(path)
        db.execute("CREATE TABLE things (name TEXT)")
        db.close()


KINDS = [
    ("empty", "0 bytes"),
    ("text", "not a project"),
    ("truncated", "damaged"),
    ("newer", "newer Sayso"),
    ("foreign", "not a project"),
    ("missing", "no file"),
]


@pytest.mark.parametrize(("kind", "words"), KINDS)
def test_a_file_that_is_no_project_leaves_the_open_one_open(driver, tmp_path, talks, kind, words) -> None:
    path = tmp_path / f"{kind}.sqlite"
    driver.wait_saved()
    bad_project(path, kind, talks)
    before = path.read_bytes() if path.exists() else None
    driver.app.files.open_paths([path])
    driver.wait_trouble(path.name, words)
    assert driver.app.session.path == talks
    assert (path.read_bytes() if path.exists() else None) == before
    still_tags(driver)


@pytest.mark.parametrize(("kind", "words"), KINDS[:-1])
def test_named_at_the_start_it_is_said_and_another_can_be_opened(start, tmp_path, talks, kind, words) -> None:
    path = tmp_path / f"{kind}.sqlite"
    bad_project(path, kind, talks)
    before = path.read_bytes()
    driver = start(path, opens=False)
    driver.wait_trouble(path.name, words)
    assert path.read_bytes() == before
    assert driver.app.files.open(talks)
    assert driver.app.desk.article is not None
    assert driver.trouble == ""
    still_tags(driver)


def test_no_command_does_harm_where_no_project_opened(start, tmp_path, talks) -> None:
    path = tmp_path / "foreign.sqlite"
    bad_project(path, "foreign", talks)
    before = path.read_bytes()
    driver = start(path, opens=False)
    driver.wait_trouble(path.name)
    run_everything(driver)
    assert path.read_bytes() == before
    assert driver.app.session.project is None
    assert driver.app.files.open(talks)
    still_tags(driver)


def run_everything(driver) -> None:
    """Every command that is offered; what it opens is closed again."""
    asking = {"file.open", "file.new", "file.copy", "file.quit", "edit.paste"}
    asking |= {"file.import_codebook", "file.export_codebook", "file.copy_plain"}
    for command in driver.app.commands:
        if command.id in asking or not command.enabled():
            continue
        command.run()
        driver.qtbot.wait(1)
        for window in QApplication.topLevelWidgets():
            if window is not driver.app.window and window.isVisible():
                window.close()


def test_a_project_open_in_another_window(start, talks: Path, tmp_path: Path) -> None:
    other = open_project(talks)
    driver = start(talks, opens=False)
    driver.wait_trouble("talks.sqlite", "another Sayso window")
    assert driver.app.session.project is None
    driver.app.files.open_paths([talks])
    driver.wait_trouble("another Sayso window")
    other.close()
    assert driver.app.files.open(talks)
    assert driver.trouble == ""
    still_tags(driver)


def test_with_no_project_open_articles_wait_for_one(start, talks: Path, tmp_path: Path) -> None:
    other = open_project(talks)
    file = tmp_path / "own.txt"
    file.write_text("A headline\n\nWords.", encoding="utf-8")
    driver = start(talks, [file], opens=False)
    driver.wait_trouble("another Sayso window")
    driver.app.files.open_paths([file])
    driver.wait_trouble("no project open", "own.txt")
    other.close()
    assert driver.app.files.open(talks)
    titles = driver.app.window.library.model
    driver.qtbot.waitUntil(lambda: titles.rowCount() == 2, timeout=5000)


# a project that can only be read


@pytest.fixture
def reading(start, talks: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(connection, "writable", lambda path: False)
    return start(talks)


def test_a_read_only_project_opens_for_reading(reading, talks: Path) -> None:
    assert len(reading.app.desk.claims) == 1
    assert "Read only" in reading.app.window.status.saved_text
    before = talks.read_bytes()
    reading.drag(reading.span("We have a plan"))
    reading.press("Enter")
    reading.wait_trouble("reading only")
    assert len(reading.app.desk.claims) == 1
    assert talks.read_bytes() == before


@pytest.mark.parametrize("state", [When.SELECTION, When.CLAIM, When.CARET, When.WINDOW])
def test_every_command_refuses_calmly_in_a_read_only_project(reading, talks: Path, state: When) -> None:
    before = talks.read_bytes()
    desk, page = reading.app.desk, reading.app.window.page
    asking = {"file.open", "file.new", "file.copy", "file.quit", "file.export", "edit.paste"}
    asking |= {"file.import_codebook", "file.export_codebook", "file.copy_plain"}
    for command in reading.app.commands:
        if command.when is not state or command.id in asking:
            continue
        desk.focus_on(desk.claims[0].id if state is When.CLAIM else None)
        page.clear_selection()
        if state is When.SELECTION:
            page.select(reading.span("We have a plan"))
        if command.enabled():
            command.run()
        reading.qtbot.wait(1)
        for window in QApplication.topLevelWidgets():
            if window is not reading.app.window and window.isVisible():
                window.close()
    assert len(desk.claims) == 1
    assert talks.read_bytes() == before
    assert reading.app.session.is_saved


def test_an_article_does_not_come_into_a_read_only_project(reading, tmp_path: Path) -> None:
    file = tmp_path / "own.txt"
    file.write_text("A headline\n\nWords.", encoding="utf-8")
    reading.app.files.open_paths([file])
    reading.wait_trouble("reading only")
    assert len(articles_of(reading)) == 1


# the disk


def test_a_full_disk_is_said_and_taken_back_and_the_window_goes_on(driver, talks: Path) -> None:
    app = driver.app
    driver.wait_saved()
    (pages,) = app.session.db.execute("PRAGMA page_count").fetchone()
    app.session.db.execute(f"PRAGMA max_page_count = {pages}")
    saved = len(app.desk.claims)
    note = "words " * 20_000
    app.session.run(claims.set_note, claim_id=app.desk.claims[0].id, note=note)
    driver.wait_trouble("disk is full", "taken back")
    assert len(app.desk.claims) == saved
    assert app.desk.claims[0].note == ""
    driver.wait_saved()
    app.session.db.execute("PRAGMA max_page_count = 1000000")
    still_tags(driver)
    driver.close()
    assert claims_in(talks) == saved + 1


@pytest.fixture
def reader(talks: Path) -> Iterator[sqlite3.Connection]:
    """Another program, which can hold the file by reading it."""
    db = sqlite3.connect(talks, isolation_level=None)
    yield db
    db.close()


def test_a_foreign_reader_delays_saved_and_loses_nothing(driver, talks: Path, reader) -> None:
    window, desk = driver.app.window, driver.app.desk
    driver.wait_saved()
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM claim").fetchone()
    driver.drag(driver.span("We have a plan"))
    driver.press("Enter")
    assert len(desk.claims) == 2
    assert "Saving…" in window.status.saved_text
    driver.drag(driver.span("Nobody else spoke"))
    driver.press("Enter")
    assert len(desk.claims) == 3
    driver.press("Ctrl+Z")
    assert len(desk.claims) == 2
    driver.press("Ctrl+Shift+Z")
    assert len(desk.claims) == 3
    assert not driver.app.session.is_saved
    assert not window.close()
    assert window.isVisible()
    assert "Saving…" in window.toast.text
    reader.execute("COMMIT")
    driver.qtbot.waitUntil(lambda: not window.isVisible(), timeout=5000)  # the close that was asked for
    assert claims_in(talks) == 3


def test_after_a_foreign_reader_all_changes_are_saved(driver, talks: Path, reader) -> None:
    driver.wait_saved()
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM claim").fetchone()
    driver.drag(driver.span("We have a plan"))
    driver.press("Enter")
    reader.execute("COMMIT")
    driver.wait_saved()
    assert "All changes saved" in driver.app.window.status.saved_text
    assert claims_in(talks) == 2


def test_export_to_a_place_that_takes_no_folder(driver, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder", encoding="utf-8")
    driver.wait_saved()
    driver.press("Ctrl+E")
    driver.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ExportSheet), timeout=5000)
    sheet = QApplication.activeWindow()
    sheet.folder.setText(str(blocked / "out"))
    sheet.start()
    driver.qtbot.waitUntil(lambda: sheet.outcome.isVisible() and "blocked" in said(sheet), timeout=5000)
    assert blocked.read_text(encoding="utf-8") == "a file, not a folder"
    assert sheet.save.isEnabled()
    sheet.reject()


def said(sheet: ExportSheet) -> str:
    from gui.widgets.trouble import Trouble

    card = sheet.outcome.findChild(Trouble)
    return f"{card.accessibleName()} {card.accessibleDescription()}"


# questions that are not answered


def test_cancelled_questions_change_nothing(driver, talks: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("getOpenFileNames", "getOpenFileName", "getSaveFileName"):
        empty = ([], "") if name == "getOpenFileNames" else ("", "")
        monkeypatch.setattr(QFileDialog, name, lambda *_, empty=empty: empty)
    app = driver.app
    codebook = app.sheets.codebook_files()
    asks = (app.files.ask_open, app.files.ask_new, app.files.ask_copy)
    for ask in (*asks, codebook.ask_import, codebook.ask_export):
        ask()
    app.sheets.rename_project()
    driver.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QInputDialog), timeout=5000)
    QApplication.activeWindow().reject()
    assert app.jobs.running == []
    assert app.session.path == talks
    assert app.session.project.name == "talks"
    assert driver.trouble == ""


def test_a_new_project_is_not_made_over_a_file(driver, talks: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = talks.read_bytes()
    other = talks.with_name("other.sqlite")
    other.write_bytes(b"something that was here before")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    driver.app.files.ask_new()
    driver.wait_trouble("other.sqlite")
    assert other.read_bytes() == b"something that was here before"
    assert driver.app.session.path == talks
    assert talks.read_bytes() == before


@pytest.mark.parametrize("typed", ["other", "talks 1.2"])
def test_a_name_without_its_ending_gets_it_and_replaces_nothing(
    driver, talks: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(talks.with_name(typed)), ""))
    copy = talks.with_name(f"{typed}.sqlite")
    driver.app.files.ask_copy()
    driver.qtbot.waitUntil(copy.exists, timeout=10000)
    driver.qtbot.waitUntil(lambda: not driver.app.jobs.running, timeout=10000)
    assert not talks.with_name(typed).exists()
    copy.write_bytes(b"something else by now")
    driver.app.files.ask_copy()
    driver.wait_trouble(copy.name)
    assert copy.read_bytes() == b"something else by now"


def test_a_digit_without_a_code_says_so_and_offers_no_undo(driver) -> None:
    driver.drag(driver.span("We have a plan"))
    driver.press("7")
    notice = driver.app.window.status.notice
    assert "7" in notice.text
    assert len(driver.app.desk.claims) == 1
    assert not any(link.isVisible() for link in notice.findChildren(QPushButton))


def test_errors_are_caught_from_the_first_picture_on_also_without_a_project(start, tmp_path: Path) -> None:
    path = tmp_path / "bad.sqlite"
    path.write_bytes(b"")
    painted = []
    driver = start(
        path, opens=False, listen=lambda app: app.window.painted.connect(lambda: painted.append(1))
    )
    driver.qtbot.waitUntil(lambda: painted == [1], timeout=5000)
    card = driver.app.window.trouble
    assert card.x() > 0
    assert card.geometry().right() < card.parentWidget().width() - 1
    card.dismissed.emit()
    driver.qtbot.waitUntil(lambda: driver.app.window._center.y() == 0, timeout=2000)
