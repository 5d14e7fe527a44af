"""The same text with the same spans, coloured as one would first think of it."""

from collections.abc import Callable
from html import escape

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit
from reading_window import Window

SIMPLE = ("mergeCharFormat", "setExtraSelections", "setHtml")


def simple_builds(window: Window) -> dict[str, list[float]]:
    """The milliseconds of opening, and of one tag more."""
    text, spans = window.page.text, [(start, stop) for start, stop, _ in window.desk.claims.passages()]
    edit = QTextEdit()
    edit.resize(800, 830)
    edit.show()
    edit.viewport().installEventFilter(window._watch)
    tint = QTextCharFormat()
    tint.setBackground(QColor("#fde9b8"))

    def cursor(start: int, stop: int) -> QTextCursor:
        result = QTextCursor(edit.document())
        result.setPosition(start)
        result.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        return result

    def selection(start: int, stop: int) -> QTextEdit.ExtraSelection:
        result = QTextEdit.ExtraSelection()
        result.cursor, result.format = cursor(start, stop), tint
        return result

    def merge() -> None:
        edit.setPlainText(text)
        for span in spans:
            cursor(*span).mergeCharFormat(tint)

    def select(more: int) -> None:
        edit.setExtraSelections([selection(*span) for span in spans] + [selection(200, 320)] * more)

    def html() -> None:
        ends = sorted([(start, "<span style='background:#fde9b8'>") for start, _ in spans]
                      + [(stop, "</span>") for _, stop in spans], key=lambda end: end[0])  # fmt: skip
        parts, at = [], 0
        for place, mark in ends:
            parts += [escape(text[at:place]).replace("\n", "<br>"), mark]
            at = place
        edit.setHtml("".join(parts) + escape(text[at:]).replace("\n", "<br>"))

    def took(call: Callable[[], object]) -> float:
        return window.time(call, edit.viewport())

    found = {"mergeCharFormat": [took(merge), took(lambda: cursor(200, 320).mergeCharFormat(tint))]}
    edit.setPlainText(text)
    found["setExtraSelections"] = [took(lambda: select(0)), took(lambda: select(1))]
    found["setHtml"] = [took(html), took(html)]
    return found
