"""Chips, tags and key caps: sizes, colours, keys and the × that removes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from annotation.records import ActorKind, MentionKind
from gui.theme.themes import THEME_NAMES, Themes
from gui.widgets import painting
from gui.widgets.chip import ActorChip, AddChip
from gui.widgets.close_button import CloseButton
from gui.widgets.code_tag import CodeTag
from gui.widgets.key_button import KeyButton
from gui.widgets.key_cap import KeyCap
from gui.widgets.pressable import Pressable

ColorsOf = Callable[[QImage], set[str]]
Draw = Callable[[QPainter, QRect], None]


def shown(qtbot: QtBot, widget: Pressable) -> Pressable:
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget


def test_a_click_and_enter_and_space_press_a_chip(qtbot: QtBot, themes: Themes) -> None:
    chip = shown(qtbot, ActorChip("Steve Witkoff", "person", themes, removable=True))
    with qtbot.waitSignals([chip.clicked] * 3):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
        qtbot.keyClick(chip, Qt.Key.Key_Return)
        qtbot.keyClick(chip, Qt.Key.Key_Space)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_removes_a_removable_chip(qtbot: QtBot, themes: Themes, key: Qt.Key) -> None:
    chip = shown(qtbot, ActorChip("Axios", "outlet", themes, removable=True))
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.clicked):
        qtbot.keyClick(chip, key)


def test_a_click_on_the_cross_removes_and_does_not_press(qtbot: QtBot, themes: Themes) -> None:
    tag = shown(qtbot, CodeTag("Talks are constructive", "amber", themes, removable=True))
    cross = painting.remove_rect(tag.rect()).center()
    with qtbot.waitSignal(tag.removed), qtbot.assertNotEmitted(tag.clicked):
        qtbot.mouseClick(tag, Qt.MouseButton.LeftButton, pos=cross)


def test_what_cannot_be_removed_stays(qtbot: QtBot, themes: Themes) -> None:
    chip = shown(qtbot, ActorChip("Axios", "outlet", themes))
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())


def test_names_for_screen_readers(qtbot: QtBot, themes: Themes) -> None:
    chip = shown(qtbot, ActorChip("Axios", "outlet", themes, detail="via 2 claims"))
    assert (chip.accessibleName(), chip.accessibleDescription()) == ("Axios", "via 2 claims")
    chip.set_actor("Reuters", "outlet")
    assert chip.accessibleName() == "Reuters"
    tag = shown(qtbot, CodeTag("Talks", "blue", themes, stance="opposes"))
    assert tag.accessibleName() == "Talks, opposes"
    assert shown(qtbot, AddChip("+", themes, key="A", name="Add about")).accessibleName() == "Add about"
    assert shown(qtbot, CloseButton(themes, name="Dismiss")).accessibleName() == "Dismiss"


def test_longer_words_need_wider_chips_and_a_narrow_one_still_draws(
    qtbot: QtBot, themes: Themes, colors_of: ColorsOf
) -> None:
    short, long = painting.chip_size("Axios"), painting.chip_size("Volodymyr Zelenskyy")
    assert long.width() > short.width()
    assert long.height() == short.height()
    assert painting.chip_size("Axios", removable=True).width() > short.width()
    assert painting.chip_size("Axios", key="S").width() > short.width()
    assert painting.code_size("Talks", stance="supports").width() > painting.code_size("Talks").width()
    chip = shown(qtbot, ActorChip("Volodymyr Zelenskyy", "person", themes))
    chip.resize(chip.minimumSizeHint())
    assert themes.current.entity("person").tint.name() in colors_of(chip.grab().toImage())


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_a_change_of_theme_repaints(qtbot: QtBot, themes: Themes, colors_of: ColorsOf, theme: str) -> None:
    tag = shown(qtbot, CodeTag("Talks", "rose", themes))
    themes.choose(theme)
    assert themes.current.code("rose").bar.name() in colors_of(tag.grab().toImage())


def test_an_unchecked_legend_chip_looks_switched_off(
    qtbot: QtBot, themes: Themes, colors_of: ColorsOf
) -> None:
    chip = shown(qtbot, ActorChip("People 14", "person", themes))
    tint = themes.current.entity("person").tint.name()
    chip.setCheckable(True)
    assert tint not in colors_of(chip.grab().toImage())
    chip.click()
    assert tint in colors_of(chip.grab().toImage())


def test_the_focus_is_visible(qtbot: QtBot, themes: Themes, colors_of: ColorsOf) -> None:
    chip = shown(qtbot, ActorChip("Axios", "outlet", themes))
    accent = themes.current.color("accent").name()
    before = accent in colors_of(chip.grab().toImage())
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chip.hasFocus)
    assert [before, accent in colors_of(chip.grab().toImage())] == [False, True]


@pytest.mark.parametrize("kind", sorted({*MentionKind, *ActorKind}))
def test_every_kind_can_be_drawn_in_a_list(
    qtbot: QtBot, themes: Themes, colors_of: ColorsOf, kind: str
) -> None:
    ink = themes.current.entity(kind).ink.name()
    assert ink in colors_of(
        drawn(themes, lambda painter, box: painting.draw_chip(painter, box, "MMM", kind, themes.current))
    )


@pytest.mark.parametrize("stance", ["supports", "neutral", "opposes"])
def test_the_marks_of_stances_differ_in_shape(themes: Themes, stance: str) -> None:
    images = {
        name: drawn(
            themes,
            lambda painter, box, name=name: painting.draw_stance(
                painter, box, name, themes.current, word=False, color=QColor("black")
            ),
        )
        for name in ("supports", "neutral", "opposes")
    }
    assert all(images[stance] != images[other] for other in images if other != stance)


def test_a_code_of_an_own_colour_is_drawn_with_it(themes: Themes, colors_of: ColorsOf) -> None:
    image = drawn(
        themes, lambda painter, box: painting.draw_code(painter, box, "x", "#b03050", themes.current)
    )
    assert "#b03050" in colors_of(image)


def test_painting_leaves_the_painter_as_it_was(themes: Themes) -> None:
    image = QImage(200, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = (painter.pen(), painter.brush(), painter.font(), painter.opacity())
    box = QRect(0, 0, 120, 22)
    painting.draw_chip(painter, box, "Axios", "outlet", themes.current, removable=True, key="S")
    painting.draw_code(painter, box, "Talks", "blue", themes.current, stance="supports", struck=True)
    painting.draw_key(painter, box, "Ctrl K", themes.current)
    painting.draw_card(painter, box, themes.current, dashed=True)
    painting.draw_shadow(painter, box, themes.current)
    assert (painter.pen(), painter.brush(), painter.font(), painter.opacity()) == before
    painter.end()


def test_key_caps_of_digits_are_of_one_width(qtbot: QtBot, themes: Themes) -> None:
    assert len({painting.key_size(digit).width() for digit in "123456789"}) == 1
    cap = KeyCap("S", themes)
    qtbot.addWidget(cap)
    narrow = cap.sizeHint().width()
    cap.set_key("Ctrl K")
    assert cap.sizeHint().width() > narrow
    assert cap.accessibleName() == "Ctrl K"


def test_a_cap_shows_no_plus_between_its_words(themes: Themes) -> None:
    assert painting.key_size("Ctrl+K") == painting.key_size("Ctrl K")
    assert painting.key_size("Ctrl++") == painting.key_size("Ctrl +")
    assert painting.key_size("+") == painting.key_size("+", as_is=True)


def test_a_button_makes_room_for_its_key(qtbot: QtBot, themes: Themes) -> None:
    button = KeyButton("Export", "Ctrl E", themes, kind="primary")
    qtbot.addWidget(button)
    with_key = button.sizeHint().width()
    button.set_key("")
    assert with_key >= button.sizeHint().width() + painting.key_size("Ctrl E").width()
    button.show()


def drawn(themes: Themes, draw: Draw) -> QImage:
    image = QImage(120, 24, QImage.Format.Format_ARGB32)
    image.fill(themes.current.color("page"))
    painter = QPainter(image)
    draw(painter, QRect(0, 0, 120, 22))
    painter.end()
    return image
