"""What shows words: sentences with keys, hints, empty states, trouble, notices, labels, fields, cards."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.theme.themes import Themes
from gui.widgets.card import Card
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState
from gui.widgets.hint_bar import HintBar
from gui.widgets.key_text import KeyText
from gui.widgets.look import button, label, set_look
from gui.widgets.meter import Meter
from gui.widgets.notice import Notice
from gui.widgets.search_field import SearchField
from gui.widgets.section_label import SectionLabel
from gui.widgets.stances import stance_word
from gui.widgets.trouble import Trouble


def test_keys_are_drawn_and_read_without_their_marks(
    qtbot: QtBot, themes: Themes, colors_of: Callable[[QImage], set[str]]
) -> None:
    text = KeyText("Or press `J` to go on.", themes)
    qtbot.addWidget(text)
    assert text.accessibleName() == "Or press J to go on."
    text.resize(text.sizeHint())
    text.show()
    assert themes.current.color("line").name() in colors_of(text.grab().toImage())


def test_a_sentence_breaks_between_words_and_keeps_line_breaks(qtbot: QtBot, themes: Themes) -> None:
    text = KeyText("Drag over a sentence and press `1`–`9`.\nThen go on.", themes)
    qtbot.addWidget(text)
    line = KeyText("One", themes)
    qtbot.addWidget(line)
    one = line.heightForWidth(500)
    assert text.heightForWidth(1000) == 2 * one
    assert text.heightForWidth(text.minimumSizeHint().width()) > 4 * one
    assert text.sizeHint().height() == 2 * one
    text.set_text("")
    assert text.heightForWidth(100) == one


def test_two_keys_in_one_word_are_both_drawn_and_stay_on_one_line(
    qtbot: QtBot, themes: Themes, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[str, int]] = []
    monkeypatch.setattr(
        "gui.widgets.painting.draw_key", lambda _, rect, key, __: drawn.append((key, rect.top()))
    )
    text = KeyText("Press `1`–`5` now.", themes)
    qtbot.addWidget(text)
    text.resize(text.minimumSizeHint().width(), 200)
    text.grab()
    assert [key for key, _ in drawn] == ["1", "5"]
    assert len({top for _, top in drawn}) == 1
    alone = KeyText("`1`–`5`", themes)
    qtbot.addWidget(alone)
    assert alone.sizeHint().width() == text.minimumSizeHint().width()


def test_the_hint_bar_ends_by_its_button(qtbot: QtBot, themes: Themes) -> None:
    bar = HintBar(themes)
    qtbot.addWidget(bar)
    bar.set_hint("Who says it? Click a name, or press `S`.")
    bar.resize(900, bar.sizeHint().height())
    bar.show()
    assert bar.height() >= 44
    with qtbot.waitSignal(bar.ended):
        qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_an_empty_state_has_words_and_buttons(qtbot: QtBot, themes: Themes) -> None:
    empty = EmptyState("No claims yet", "Press `J`.", themes)
    qtbot.addWidget(empty)
    add = empty.add_button("Add article", primary=True)
    empty.set_words("Nothing found", "Try other words.")
    empty.show()
    assert add.isVisible()
    assert empty.findChild(KeyText).accessibleName() == "Try other words."


def test_trouble_names_itself_and_offers_ways_out(qtbot: QtBot, themes: Themes) -> None:
    trouble = Trouble("This file is not a project", "It holds text.", themes)
    qtbot.addWidget(trouble)
    way_out = trouble.add_button("Add as article")
    trouble.show()
    assert trouble.accessibleName() == "This file is not a project"
    assert way_out.isVisible()
    with qtbot.waitSignal(trouble.dismissed):
        qtbot.keyClick(trouble, Qt.Key.Key_Escape)
    trouble.set_words("The disk is full", "Nothing was lost.")
    assert trouble.accessibleDescription() == "Nothing was lost."
    trouble.clear_buttons()
    assert not way_out.isVisible()


def test_trouble_that_must_be_answered_does_not_go_with_escape(qtbot: QtBot, themes: Themes) -> None:
    trouble = Trouble("Restore?", "", themes, closable=False)
    qtbot.addWidget(trouble)
    trouble.show()
    with qtbot.assertNotEmitted(trouble.dismissed):
        qtbot.keyClick(trouble, Qt.Key.Key_Escape)


def test_a_notice_acts_once_and_falls_silent(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.show()
    undone: list[str] = []
    notice.say("Steve Witkoff says it", action="Undo", on_action=lambda: undone.append("role"))
    qtbot.mouseClick(notice.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert undone == ["role"]
    assert notice.text == ""
    notice.say("Copied", seconds=0.02)
    assert not notice.findChild(QPushButton).isVisible()
    qtbot.waitUntil(lambda: notice.text == "")


def test_a_label_that_is_cut_tells_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    text = ElidedLabel("Peace Talks Set To Resume Amid Ground Fighting")
    qtbot.addWidget(text)
    text.resize(60, 20)
    text.show()
    assert text.toolTip() == text.text()
    text.resize(900, 20)
    assert text.toolTip() == ""


def test_labels_never_read_markup(qtbot: QtBot) -> None:
    shown = label("<b>5 < 6</b>")
    section = SectionLabel("<i>Actors</i>")
    qtbot.addWidget(shown)
    qtbot.addWidget(section)
    assert shown.textFormat() == section.textFormat() == Qt.TextFormat.PlainText


def test_a_look_can_be_changed_while_it_shows(qtbot: QtBot, themes: Themes) -> None:
    save = button("Save")
    qtbot.addWidget(save)
    save.show()
    plain = save.grab().toImage().pixelColor(5, save.height() // 2)
    set_look(save, kind="primary")
    assert plain == themes.current.color("page")
    assert save.grab().toImage().pixelColor(5, save.height() // 2) == themes.current.color("accent")


def test_a_card_in_focus_has_the_accents_edge(qtbot: QtBot, themes: Themes) -> None:
    card = Card(themes)
    qtbot.addWidget(card)
    card.resize(80, 60)
    card.show()
    edges = [card.grab().toImage().pixelColor(40, 0)]
    card.set_focus_look(True)
    edges.append(card.grab().toImage().pixelColor(40, 0))
    assert edges == [themes.current.color("line"), themes.current.color("accent")]


@pytest.mark.parametrize(("share", "kept"), [(0.62, 0.62), (-1, 0), (7, 1)])
def test_a_meter_keeps_to_its_ends(qtbot: QtBot, themes: Themes, share: float, kept: float) -> None:
    meter = Meter(themes, name="Reviewed")
    qtbot.addWidget(meter)
    meter.set_share(share)
    meter.resize(100, 3)
    meter.show()
    middle = meter.grab().toImage().pixelColor(60, 1)
    assert meter.share == kept
    assert (middle == themes.current.color("accent")) == (kept > 0.6)


def test_the_field_searches_after_a_pause_and_at_once_on_enter(qtbot: QtBot, themes: Themes) -> None:
    field = SearchField("Search every article…", themes, key="/")
    qtbot.addWidget(field)
    field.show()
    assert field.accessibleName() == "Search every article"
    searched: list[str] = []
    field.searched.connect(searched.append)
    qtbot.keyClicks(field, "wit")
    assert searched == []
    qtbot.waitUntil(lambda: searched == ["wit"])
    qtbot.keyClicks(field, "k")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert searched == ["wit", "witk"]


def test_escape_and_the_cross_empty_the_field(qtbot: QtBot, themes: Themes) -> None:
    field = SearchField("Search", themes)
    qtbot.addWidget(field)
    field.show()
    searched: list[str] = []
    field.searched.connect(searched.append)
    field.setText("wit")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    field.setText("kof")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 10, field.height() // 2))
    assert searched == ["wit", "", "kof", ""]


def test_down_leaves_the_field_towards_the_results(qtbot: QtBot, themes: Themes) -> None:
    field = SearchField("Search", themes)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.went_down):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_a_stance_that_is_not_set_has_words_too() -> None:
    assert [stance_word(stance) for stance in (None, "supports")] == ["not set", "supports"]
