"""Scrolling: by wheel and by pages, sliding or at once, and zoom that keeps the place under the pointer."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.reader.page import ReaderPage
from gui.theme.themes import Themes

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def long_page(page: ReaderPage, desk) -> ReaderPage:
    sentence = "The two sides met again in the capital, and nobody would say what had been agreed on. "
    desk.open("Title\n\n" + "\n\n".join(f"Paragraph {number}. {sentence * 4}" for number in range(200)))
    return page


def wheel(page: ReaderPage, notches: int, keys: Qt.KeyboardModifier = NONE, pixels: int = 0) -> None:
    place = QPointF(page.viewport().rect().center())
    event = QWheelEvent(
        place,
        page.viewport().mapToGlobal(place),
        QPoint(0, pixels),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), event)


def top(page: ReaderPage) -> int:
    return page.verticalScrollBar().value()


def test_a_notch_of_the_wheel_scrolls_at_once_without_motion(long_page: ReaderPage) -> None:
    wheel(long_page, -1)
    once = top(long_page)
    wheel(long_page, -1)
    assert once > 0
    assert top(long_page) == 2 * once
    wheel(long_page, 5)
    assert top(long_page) == 0


def test_with_motion_it_slides_and_notches_add_up(
    qtbot: QtBot, long_page: ReaderPage, themes: Themes
) -> None:
    wheel(long_page, -3)
    thrice = top(long_page)
    wheel(long_page, 3)
    themes.reduce_motion(False)
    for _ in range(3):
        wheel(long_page, -1)
    assert top(long_page) < thrice
    qtbot.waitUntil(lambda: top(long_page) == thrice)


def test_a_page_leaves_two_lines_in_view_and_takes_the_caret_along(long_page: ReaderPage) -> None:
    last = long_page.sight().lines[-2]
    QTest.keyClick(long_page, Qt.Key.Key_PageDown)
    assert 0 < long_page.sight().lines[0].start <= last.start
    assert long_page.sight().span.contains(long_page.caret)
    QTest.keyClick(long_page, Qt.Key.Key_PageUp)
    assert top(long_page) == 0


def test_pages_turn_from_what_is_in_view_not_from_a_caret_left_behind(long_page: ReaderPage) -> None:
    long_page.restore(long_page.text.index("Paragraph 100"))
    before = top(long_page)
    QTest.keyClick(long_page, Qt.Key.Key_PageDown)
    assert before < top(long_page) < before + long_page.height()


def test_pages_slide_on_from_where_they_lead(qtbot: QtBot, long_page: ReaderPage, themes: Themes) -> None:
    for _ in range(3):
        QTest.keyClick(long_page, Qt.Key.Key_PageDown)
    goal = top(long_page)
    long_page.restore(0)
    long_page.place_caret(0)
    themes.reduce_motion(False)
    for _ in range(3):
        QTest.keyClick(long_page, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: top(long_page) == goal)


def test_shift_and_page_select(long_page: ReaderPage) -> None:
    QTest.keyClick(long_page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    assert long_page.selection is not None
    assert long_page.selection.start == 0
    assert long_page.sight().span.contains(long_page.selection.stop)


def test_space_turns_the_page_and_leaves_the_caret(long_page: ReaderPage) -> None:
    QTest.keyClick(long_page, Qt.Key.Key_Space)
    assert top(long_page) > long_page.height() / 2
    assert long_page.caret == 0
    QTest.keyClick(long_page, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert top(long_page) == 0


@pytest.mark.parametrize("notches", [1, -1])
def test_zoom_by_the_wheel_keeps_what_is_under_the_pointer(long_page: ReaderPage, notches: int) -> None:
    long_page.restore(long_page.text.index("Paragraph 90"))
    middle = QPointF(long_page.viewport().rect().center())
    under = long_page.character_near(middle)
    before = long_page.sight().line_at(middle.y()).top
    wheel(long_page, notches, CONTROL)
    assert long_page.zoom_factor != 1
    line = next(line for line in long_page.sight().lines if line.start <= under < line.stop)
    assert abs(line.top - before) < 12
