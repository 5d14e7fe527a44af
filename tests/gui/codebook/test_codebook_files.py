"""A codebook from a file, looked at before it comes in; and to a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from annotation.codebook_plan import Fate
from annotation.importing.codebook import read_codebook_file
from annotation.importing.codebook_rows import Oddity, Remark
from annotation.operations import codes as edits
from gui.codebook.files import CodebookFiles
from gui.codebook.import_sheet import ImportSheet, remark_words
from gui.desk import Desk
from gui.jobs import Jobs
from gui.session import Session
from gui.theme.themes import Themes

TABLE = "name,parent,digit,description\nTalks,,1,How they go\nTalks help,Talks,12,\n,,,lost\n"


@pytest.fixture
def files(session: Session, desk: Desk, themes: Themes, jobs: Jobs, host: QWidget) -> CodebookFiles:
    return CodebookFiles(session, desk, themes, jobs, host)


def shown_sheet(qtbot: QtBot, host: QWidget) -> ImportSheet:
    qtbot.waitUntil(lambda: any(sheet.isVisible() for sheet in host.findChildren(ImportSheet)))
    return next(sheet for sheet in host.findChildren(ImportSheet) if sheet.isVisible())


def cells(sheet: ImportSheet) -> list[list[str]]:
    model = sheet.table.model()
    return [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]


def test_a_file_is_shown_then_imported_in_one_step(
    qtbot: QtBot, files: CodebookFiles, session: Session, desk: Desk, host: QWidget, tmp_path: Path
) -> None:
    session.run(edits.create_code, name="War", digit=1)
    path = tmp_path / "codes.csv"
    path.write_text(TABLE, encoding="utf-8")
    files.open(path)
    sheet = shown_sheet(qtbot, host)
    assert cells(sheet) == [["Talks", "new · key 1 stays with “War”"], ["Talks help", "new"]]
    assert sheet.fates == {Fate.ADD: 2}
    assert [sheet.remarks.item(row).text()[:6] for row in range(2)] == ["Line 3", "Line 4"]
    assert len(desk.codes) == 1
    with qtbot.waitSignal(files.said) as said:
        qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert said.args == ["Imported 2 codes"]
    assert [code.name for code in desk.codes.values()] == ["War", "Talks", "Talks help"]
    assert session.undo_label == "import codebook"
    session.undo()
    assert len(desk.codes) == 1


def test_what_is_there_already_is_not_imported_again(
    qtbot: QtBot, files: CodebookFiles, session: Session, host: QWidget, tmp_path: Path
) -> None:
    session.run(edits.create_code, name="Talks")
    path = tmp_path / "codes.txt"
    path.write_text("talks\n", encoding="utf-8")
    files.open(path)
    sheet = shown_sheet(qtbot, host)
    assert not sheet.go.isEnabled()
    assert cells(sheet) == [["talks", "is there already"]]
    sheet.reject()


def test_a_file_that_is_none_is_said_to_be(
    qtbot: QtBot, files: CodebookFiles, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "codes.csv"
    path.write_text("foo,bar\na,b\n", encoding="utf-8")
    with qtbot.waitSignal(session.trouble) as trouble:
        files.open(path)
    assert "Line 1" in trouble.args[0].message


def test_the_codebook_is_written_as_it_can_be_read_again(
    qtbot: QtBot,
    files: CodebookFiles,
    session: Session,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    talks = session.run(edits.create_code, name="Talks", digit=1)
    session.run(edits.create_code, name="=Help", parent_id=talks, description="“so, far”")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with qtbot.waitSignal(files.told) as told:
        files.ask_export()
    assert "mine.csv" in told.args[0]
    file = read_codebook_file(tmp_path / "mine.csv")
    assert [row.path for row in file.rows] == [("Talks",), ("Talks", "=Help")]
    assert file.rows[1].description == "“so, far”"
    assert {row.uid for row in file.rows} == {code.uid for code in desk.codes.values()}


def test_a_place_that_cannot_be_written_is_said_to_be(
    qtbot: QtBot, files: CodebookFiles, session: Session, tmp_path: Path
) -> None:
    session.run(edits.create_code, name="Talks")
    with qtbot.waitSignal(session.trouble):
        files.write(tmp_path / "none" / "codebook.csv")


@pytest.mark.parametrize("oddity", Oddity)
def test_every_oddity_is_told_in_a_sentence_with_its_line(oddity: Oddity) -> None:
    words = remark_words(Remark(7, oddity, "value"))
    assert "7" in words
    assert "{" not in words
    assert words.endswith(".")


def test_giving_up_leaves_all_as_it_is(
    qtbot: QtBot,
    files: CodebookFiles,
    desk: Desk,
    host: QWidget,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "codes.txt"
    path.write_text("Talks\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    files.ask_import()
    sheet = shown_sheet(qtbot, host)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert desk.codes == {}
