"""The card that names what lies at a place: what it says, where it lies, when it goes."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotation.records import Claim, MentionKind, Role, Span
from gui.reader.hover_card import HoverCard
from gui.reader.page import ReaderPage
from gui.theme.themes import Themes
from gui.widgets.floating import SHADOW
from gui.widgets.popover import Popover

Find = Callable[[str], Span]
MakeClaim = Callable[..., Claim]


@pytest.fixture
def card(page: ReaderPage, desk, monkeypatch: pytest.MonkeyPatch) -> HoverCard:
    monkeypatch.setattr(QWidget, "isActiveWindow", lambda _: True)
    return HoverCard(page, desk, page)


def point(page: ReaderPage, place: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the pointer to *place* of the viewport."""
    where = QPointF(page.viewport().mapToGlobal(place))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        where,
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page.viewport(), event)


def rest(page: ReaderPage, card: HoverCard, span: Span) -> None:
    """Let the pointer rest on *span*."""
    point(page, page.rect_of(span).center())
    if card._timer.isActive():
        card._timer.stop()
        card._timer.timeout.emit()


def press(page: ReaderPage, key: Qt.Key, text: str = "") -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(page, event)


@pytest.fixture
def overlaps(desk, find: Find, make_claim: MakeClaim, make_mention, make_suggestion) -> Span:
    """The words at which two claims, a suggestion and a mention lie."""
    desk.put(make_claim(1, find("Ukraine, Russia and the United States"), speaker="Steve Witkoff"))
    desk.put(make_claim(2, find("Russia and"), code=None))
    desk.suggestions = [make_suggestion(find("Russia and the"))]
    desk.suggestions_changed.emit()
    desk.name(replace(make_mention(find("Russia"), MentionKind.PLACE), text="Russia"))
    return find("Russia")


def test_all_that_lies_there_is_named(page: ReaderPage, card: HoverCard, overlaps: Span) -> None:
    rest(page, card, overlaps)
    assert card.isVisible()
    said = card.accessibleDescription()
    assert said.startswith("Russia, GPE · no actor yet. no speaker yet, no code yet. Russia and")
    assert "Steve Witkoff, amber. Ukraine, Russia and the United States" in said
    assert said.endswith("suggested. Russia and the")


def test_it_takes_neither_focus_nor_mouse(page: ReaderPage, card: HoverCard, overlaps: Span) -> None:
    page.setFocus()
    rest(page, card, overlaps)
    assert page.focusWidget() is page
    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def covers(page: ReaderPage, card: HoverCard, span: Span) -> bool:
    words = page.rect_of(span).translated(page.viewport().pos())
    shown = card.card.translated(card.pos())
    assert page.rect().contains(shown)
    return shown.intersects(words)


def test_it_never_covers_the_words(page: ReaderPage, desk, card: HoverCard, make_claim: MakeClaim) -> None:
    desk.open("Title\n" + "\n".join(f"Paragraph {number} of it" for number in range(40)))
    start = desk.text.text.index("Paragraph 0")
    desk.put(make_claim(1, Span(start, len(desk.text.text))))
    lines = page.sight().lines[1:-1]
    for line in lines:
        card.put_away()
        rest(page, card, Span(line.start, line.start + 9))
        assert card.isVisible()
        assert not covers(page, card, Span(line.start, line.start + 9))


@pytest.mark.parametrize("how", ["movement", "scroll", "key", "leave", "focus"])
def test_it_goes_when_something_happens(
    page: ReaderPage, desk, card: HoverCard, overlaps: Span, how: str
) -> None:
    rest(page, card, overlaps)
    assert card.isVisible()
    if how == "movement":
        point(page, page.rect_of(overlaps).center() + QPoint(60, 0))
    elif how == "scroll":
        page.moved.emit()
    elif how == "key":
        press(page, Qt.Key.Key_Down)
    elif how == "leave":
        QApplication.sendEvent(page.viewport(), QEvent(QEvent.Type.Leave))
    else:
        desk.focus_on(None)
    assert not card.isVisible()


def test_a_hand_that_trembles_keeps_it(page: ReaderPage, card: HoverCard, overlaps: Span) -> None:
    rest(page, card, overlaps)
    point(page, page.rect_of(overlaps).center() + QPoint(2, 1))
    assert card.isVisible()


def test_nothing_shows_where_nothing_lies(page: ReaderPage, card: HoverCard, find: Find) -> None:
    rest(page, card, find("wrote"))
    assert not card.isVisible()


def test_nothing_shows_while_something_else_is_under_way(
    page: ReaderPage, desk, card: HoverCard, overlaps: Span, find: Find
) -> None:
    desk.asked_role = Role.SPEAKER
    rest(page, card, overlaps)
    assert not card.isVisible()
    desk.asked_role = None
    page.select(find("wrote"))
    rest(page, card, overlaps)
    assert not card.isVisible()
    page.clear_selection()
    point(page, page.rect_of(overlaps).center(), Qt.MouseButton.LeftButton)
    assert not card._timer.isActive()


def test_nothing_shows_while_a_card_has_the_keys(
    page: ReaderPage, card: HoverCard, overlaps: Span, themes: Themes
) -> None:
    popover = Popover(page, themes)
    popover.set_content(QPushButton("here"))
    popover.open_at(page.rect())
    rest(page, card, overlaps)
    assert not card.isVisible()
    popover.close_up()
    rest(page, card, overlaps)
    assert card.isVisible()


def test_a_key_asks_at_the_caret_and_escape_closes_it(
    qtbot: QtBot, page: ReaderPage, card: HoverCard, overlaps: Span, find: Find
) -> None:
    keys: list[int] = []
    page.key_handler = lambda event: bool(keys.append(event.key())) or True
    page.place_caret(overlaps.start)
    card.show_at_caret()
    assert card.isVisible()
    press(page, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert not keys
    press(page, Qt.Key.Key_Escape)
    assert keys == [Qt.Key.Key_Escape]
    page.place_caret(find("wrote").start)
    with qtbot.waitSignal(card.told):
        card.show_at_caret()


def test_of_very_many_only_the_number_is_told(
    page: ReaderPage, desk, card: HoverCard, find: Find, make_claim: MakeClaim
) -> None:
    for number in range(1, 12):
        desk.put(make_claim(number, find("Russia and"), speaker=f"Speaker {number}"))
    rest(page, card, find("Russia"))
    assert card.accessibleDescription().endswith("and 4 more")
    assert card.card.height() + 2 * SHADOW <= page.height()


def test_it_follows_the_theme(page: ReaderPage, card: HoverCard, overlaps: Span, themes: Themes) -> None:
    rest(page, card, overlaps)
    place = card.card.center()
    place.setX(card.card.left() + 4)
    light = card.grab().toImage().pixelColor(place)
    themes.choose("dark")
    assert card.grab().toImage().pixelColor(place) != light
