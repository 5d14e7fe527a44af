"""What lies over the window: popovers and toasts, and what they do with focus and room."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.theme.themes import Themes
from gui.widgets.floating import SHADOW
from gui.widgets.popover import Popover, anchor_of
from gui.widgets.toast import Toast


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    result = QWidget()
    qtbot.addWidget(result)
    layout = QVBoxLayout(result)
    layout.addWidget(QPushButton("Here"))
    layout.addStretch()
    result.resize(500, 400)
    result.show()
    result.button = result.findChild(QPushButton)
    result.button.setFocus()
    return result


def card_in(window: QWidget, popover: Popover) -> QRect:
    return QRect(popover.mapTo(window, popover.card.topLeft()), popover.card.size())


def opened(window: QWidget, themes: Themes, content: QWidget | None = None) -> Popover:
    popover = Popover(window, themes, name="Mention")
    popover.set_content(content or QLineEdit())
    popover.open_at(anchor_of(window.button))
    return popover


def test_it_opens_under_its_anchor_and_takes_the_focus(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    popover = opened(window, themes)
    card = card_in(window, popover)
    assert card.top() > window.button.geometry().bottom()
    assert card.left() == max(window.button.x(), 6)
    qtbot.waitUntil(popover.content.hasFocus)


@pytest.mark.parametrize("corner", [QPoint(490, 390), QPoint(-50, 200), QPoint(490, 0), QPoint(200, 395)])
def test_it_stays_inside_the_window(qtbot: QtBot, themes: Themes, window: QWidget, corner: QPoint) -> None:
    popover = opened(window, themes)
    popover.open_at(QRect(window.mapToGlobal(corner), window.button.size() / 4))
    assert window.rect().contains(card_in(window, popover))


def test_content_that_is_too_large_is_cut_to_the_window(
    qtbot: QtBot, themes: Themes, window: QWidget
) -> None:
    large = QLabel("large")
    large.setMinimumSize(100, 900)
    popover = opened(window, themes, large)
    assert window.rect().contains(card_in(window, popover))


def test_above_where_it_is_asked_to_and_has_room(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    popover = opened(window, themes)
    anchor = QRect(window.mapToGlobal(QPoint(100, 300)), window.button.size())
    popover.open_at(anchor, above=True)
    assert card_in(window, popover).bottom() < 300
    popover.open_at(QRect(window.mapToGlobal(QPoint(100, 2)), anchor.size()), above=True)
    assert card_in(window, popover).top() > 2


def test_escape_closes_and_the_focus_goes_back(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    popover = opened(window, themes)
    qtbot.waitUntil(popover.content.hasFocus)
    with qtbot.waitSignal(popover.closed):
        qtbot.keyClick(popover.content, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    qtbot.waitUntil(window.button.hasFocus)


def test_escape_is_taken_before_the_windows_shortcut(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
    window.activateWindow()
    popover = opened(window, themes)
    with qtbot.assertNotEmitted(shortcut.activated):
        qtbot.keyClick(popover.content, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_a_press_outside_closes_and_one_inside_does_not(
    qtbot: QtBot, themes: Themes, window: QWidget
) -> None:
    popover = opened(window, themes, QLabel("read this"))
    qtbot.mouseClick(popover.content, Qt.MouseButton.LeftButton)
    assert popover.isVisible()
    with qtbot.waitSignal(window.button.clicked):
        qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert not popover.isVisible()


def test_tab_goes_round_inside(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    content = QWidget()
    layout = QVBoxLayout(content)
    first, second = QPushButton("one"), QPushButton("two")
    layout.addWidget(first)
    layout.addWidget(second)
    opened(window, themes, content)
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Backtab)
    assert second.hasFocus()


def test_keys_typed_in_it_do_not_reach_what_lies_behind(
    qtbot: QtBot, themes: Themes, window: QWidget
) -> None:
    pressed: list[int] = []
    window.keyPressEvent = lambda event: pressed.append(event.key())  # type: ignore[method-assign]
    content = QPushButton("one")
    opened(window, themes, content)
    qtbot.keyClick(content, Qt.Key.Key_X)
    assert pressed == []


def test_new_content_takes_the_place_of_the_old(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    popover = opened(window, themes)
    popover.set_content(QLabel("new"))
    popover.open_at(anchor_of(window.button))
    assert popover.content.isVisible()
    assert [label.text() for label in popover.findChildren(QLabel)] == ["new"]


def test_it_grows_with_its_content_and_stays_inside(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    label = QLabel("a")
    popover = opened(window, themes, label)
    before = popover.height()
    label.setText("a\nb\nc\nd")
    qtbot.waitUntil(lambda: popover.height() > before)
    assert window.rect().contains(card_in(window, popover))


def test_a_toast_takes_no_focus_and_lies_over_the_foot(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    toast = Toast(window, themes)
    qtbot.waitUntil(window.button.hasFocus)
    toast.say("Merged “S. Witkoff” into Steve Witkoff", action="Undo")
    assert toast.isVisible()
    assert window.button.hasFocus()
    assert window.rect().contains(toast.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW))
    window.resize(700, 600)
    qtbot.waitUntil(lambda: abs(toast.geometry().center().x() - 350) <= 1)


def test_a_toasts_button_acts_once_and_it_goes(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    toast = Toast(window, themes)
    undone: list[str] = []
    toast.say("Removed a claim", action="Undo", on_action=lambda: undone.append("claim"))
    button = toast.findChild(QPushButton)
    with qtbot.waitSignal(toast.acted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == ["claim"]
    assert not toast.isVisible()


def test_a_toast_goes_by_itself(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    toast = Toast(window, themes)
    toast.say("Saved", seconds=0.02)
    assert not toast.findChild(QPushButton).isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_toast_slides_only_where_motion_is_wanted(qtbot: QtBot, themes: Themes, window: QWidget) -> None:
    toast = Toast(window, themes)
    toast.say("still")
    resting = toast.pos()
    toast.hide_now()
    themes.reduce_motion(False)
    toast.say("still")
    assert toast.pos().y() > resting.y()
    qtbot.waitUntil(lambda: toast.pos() == resting)
