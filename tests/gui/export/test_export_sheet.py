"""The export sheet: shows what will be written, asks before it replaces, says what came of it."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotation import places
from annotation.errors import SaveFailed
from annotation.export.tables import TABLES
from annotation.operations import claims
from annotation.records import ArticleId, Span
from gui.export.sheet import ExportSheet
from gui.jobs import Jobs
from gui.session import Session
from gui.settings.settings import Settings
from gui.settings.state import State
from gui.theme.themes import Themes

Open = Callable[[], ExportSheet]
TEXT = "Turnout\n\n-5 % turnout, she said. =SUM(A1:A3) stood there. Four claims are here."


@pytest.fixture
def open_sheet(qtbot: QtBot, session: Session, themes: Themes, jobs: Jobs, host: QWidget) -> Open:
    def opened() -> ExportSheet:
        result = ExportSheet(session, themes, jobs, Settings(), State(), host)
        result.show()
        qtbot.waitUntil(lambda: result.title.text().startswith("Export "))
        return result

    return opened


@pytest.fixture
def four_claims(session: Session, add_article: Callable[..., ArticleId]) -> None:
    article = add_article("Turnout", TEXT.partition("\n\n")[2])
    for words in ("-5 % turnout", "she said", "=SUM(A1:A3)", "Four claims"):
        start = TEXT.index(words)
        session.run(claims.tag_claim, article_id=article, spans=[Span(start, start + len(words))])


def press(sheet: ExportSheet, text: str) -> None:
    next(one for one in sheet.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def column(folder: Path, name: str) -> list[str]:
    with (folder / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        return [row[name] for row in csv.DictReader(file)]


def test_shows_how_many_and_the_first_rows(four_claims: None, open_sheet: Open) -> None:
    sheet = open_sheet()
    assert sheet.title.text() == "Export 4 claims"
    texts = [sheet.table.item(row, 4).text() for row in range(sheet.table.rowCount())]
    assert texts == ["-5 % turnout", "she said", "=SUM(A1:A3)"]


def test_writes_all_files_to_the_folder_that_is_typed(
    qtbot: QtBot, tmp_path: Path, four_claims: None, open_sheet: Open
) -> None:
    sheet, folder = open_sheet(), tmp_path / "new" / "out"
    sheet.folder.setText(str(folder))
    with qtbot.waitSignal(sheet.exported):
        sheet.save.click()
    assert {path.name for path in folder.iterdir()} == {t.file_name for t in TABLES} | {"datapackage.json"}
    assert column(folder, "text")[0] == "-5 % turnout"
    assert str(folder) in sheet.outcome.words
    assert "4 cells may run as formulas" in sheet.outcome.words
    assert sheet.save.isEnabled()


def test_for_spreadsheets_the_preview_and_the_file_are_escaped_and_the_choice_is_kept(
    qtbot: QtBot, tmp_path: Path, four_claims: None, open_sheet: Open
) -> None:
    sheet = open_sheet()
    sheet.mode.set_value("spreadsheet")
    sheet.mode.chosen.emit("spreadsheet")
    assert sheet.table.item(0, 4).text() == "'-5 % turnout"
    sheet.folder.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(sheet.exported):
        sheet.save.click()
    assert column(tmp_path / "out", "text")[0] == "'-5 % turnout"
    assert "apostrophe" in sheet.outcome.words


def test_asks_before_it_replaces_and_remembers_the_folder(
    qtbot: QtBot, session: Session, tmp_path: Path, four_claims: None, open_sheet: Open
) -> None:
    sheet, folder = open_sheet(), tmp_path / "out"
    sheet.folder.setText(str(folder))
    with qtbot.waitSignal(sheet.exported):
        sheet.save.click()
    (folder / "claims.csv").write_text("mine")
    sheet.save.click()
    qtbot.waitUntil(lambda: sheet.outcome.words.startswith("Replace the 7 files there?"))
    assert (folder / "claims.csv").read_text() == "mine"
    with qtbot.waitSignal(sheet.exported):
        press(sheet, "Replace")
    assert len(column(folder, "text")) == 4


def test_the_folder_of_last_time_is_offered(
    qtbot: QtBot, session: Session, themes: Themes, jobs: Jobs, host: QWidget, tmp_path: Path
) -> None:
    state = State()
    sheet = ExportSheet(session, themes, jobs, Settings(), state, host)
    assert sheet.chosen_folder() == places.documents_folder() / "Talks"
    sheet.folder.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(sheet.exported):
        sheet.start()
    again = ExportSheet(session, themes, jobs, Settings(), state, host)
    assert again.chosen_folder() == tmp_path / "out"


@pytest.mark.parametrize(
    ("typed", "below_home"), [("~/out", "out"), ("out/here", "Documents/out/here"), ("  ", None)]
)
def test_what_a_typed_folder_means(
    home: Path, open_sheet: Open, typed: str, below_home: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "documents_folder", lambda: home / "Documents")
    sheet = open_sheet()
    sheet.folder.setText(typed)
    assert sheet.chosen_folder() == (home / below_home if below_home else None)


def test_no_folder_is_said(open_sheet: Open) -> None:
    sheet = open_sheet()
    sheet.folder.clear()
    sheet.save.click()
    assert "No folder is named." in sheet.outcome.words


def test_a_folder_that_cannot_be_written_is_said_in_its_place(
    qtbot: QtBot, tmp_path: Path, open_sheet: Open
) -> None:
    (tmp_path / "file").write_text("in the way")
    sheet = open_sheet()
    sheet.folder.setText(str(tmp_path / "file" / "out"))
    sheet.save.click()
    qtbot.waitUntil(lambda: sheet.outcome.words != "")
    assert "could not be written" in sheet.outcome.words
    assert sheet.save.isEnabled()


def test_cancelling_leaves_the_folder_as_it_was(
    qtbot: QtBot, tmp_path: Path, four_claims: None, open_sheet: Open, jobs: Jobs
) -> None:
    sheet, folder = open_sheet(), tmp_path / "out"
    sheet.folder.setText(str(folder))
    with qtbot.assertNotEmitted(sheet.exported):
        sheet.start()
        assert sheet.outcome.is_running
        assert not sheet.save.isEnabled()
        sheet.cancel()
        jobs.close()
    assert not sheet.outcome.is_running
    assert not list(tmp_path.rglob("*.tmp"))
    assert not (folder / "datapackage.json").exists()


def test_the_folder_can_be_chosen_and_shown(
    qtbot: QtBot, tmp_path: Path, open_sheet: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    sheet = open_sheet()
    sheet.choose.click()
    assert sheet.chosen_folder() == tmp_path
    with qtbot.waitSignal(sheet.exported):
        sheet.save.click()
    press(sheet, "Open folder")
    assert shown == [str(tmp_path)]


def test_a_save_that_fails_meanwhile_is_said_and_nothing_waits_for_it(
    four_claims: None, open_sheet: Open, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = open_sheet()
    qtbot.waitUntil(lambda: session.is_saved)
    sheet.folder.setText(str(tmp_path / "out"))
    session.is_saved = False
    sheet.start()
    assert not sheet.save.isEnabled()
    session.is_saved = True
    session.save_failed.emit(SaveFailed("The disk is full.", "Free some space."))
    assert sheet.save.isEnabled()
    assert "The disk is full." in sheet.outcome.words
    session.saved.emit()
    assert not (tmp_path / "out").exists()
    sheet.start()
    qtbot.waitUntil((tmp_path / "out" / "claims.csv").exists)
