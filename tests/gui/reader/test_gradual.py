"""A long text is laid out to its end without a step that takes long."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from gui.reader.gradual import Gradual

WORDS = "\n\n".join(["He said that the talks went on. " * 12] * 400)


def shown(qtbot: QtBot) -> tuple[QTextEdit, Gradual]:
    edit = QTextEdit()
    qtbot.addWidget(edit)
    edit.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
    edit.setLineWrapColumnOrWidth(600)
    document = QTextDocument(edit)
    document.setPlainText(WORDS)
    gradual = Gradual(document)
    edit.setDocument(document)
    edit.show()
    return edit, gradual


def lines_at_end(edit: QTextEdit) -> int:
    return edit.document().lastBlock().layout().lineCount()


def test_what_is_out_of_view_is_laid_out_later(qtbot: QtBot) -> None:
    edit, _ = shown(qtbot)
    assert lines_at_end(edit) == 0
    qtbot.waitUntil(lambda: lines_at_end(edit) > 0)


def test_the_scroll_bar_knows_the_end_afterwards(qtbot: QtBot) -> None:
    edit, _ = shown(qtbot)
    whole = QTextDocument()
    whole.setPlainText(WORDS)
    whole.setDefaultFont(edit.document().defaultFont())
    whole.setTextWidth(600)
    most = round(whole.size().height()) - edit.viewport().height()
    qtbot.waitUntil(lambda: abs(edit.verticalScrollBar().maximum() - most) < 3)


def test_another_width_lays_out_from_the_first_line(qtbot: QtBot) -> None:
    edit, gradual = shown(qtbot)
    qtbot.waitUntil(lambda: lines_at_end(edit) > 0)
    before = edit.verticalScrollBar().maximum()
    gradual.start_again()
    edit.setLineWrapColumnOrWidth(300)
    qtbot.waitUntil(lambda: edit.verticalScrollBar().maximum() > 1.8 * before)
