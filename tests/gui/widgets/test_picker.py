"""The picker: find by typing, take by key or click, or create."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.theme.themes import Themes
from gui.widgets.picker import Creator, Picker, PickerPopover, PickerRow
from gui.widgets.popover import anchor_of

ROWS = [
    PickerRow(1, "Peter Wittig", "2 other articles", "person"),
    PickerRow(2, "Steve Witkoff", "in this article · White House", "person", boost=5),
    PickerRow(3, "Axios", kind="outlet", keywords=("Barak Ravid",)),
]
PERSON = Creator("person", "+ Create “{text}” as a person")
STATE = Creator("state", "+ Create “{text}” as a state")


@pytest.fixture
def picker(qtbot: QtBot, themes: Themes) -> Picker:
    result = Picker(themes, placeholder="Who says it?…")
    qtbot.addWidget(result)
    result.set_rows(ROWS)
    result.set_creators([PERSON, STATE])
    result.show()
    result.start()
    return result


def press(qtbot: QtBot, picker: Picker, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(picker.field, key)


def test_boosted_rows_come_first_and_enter_takes_the_first(qtbot: QtBot, picker: Picker) -> None:
    assert picker.shown_texts() == ["Steve Witkoff", "Peter Wittig", "Axios"]
    with qtbot.waitSignal(picker.chosen, check_params_cb=lambda key: key == 2):
        press(qtbot, picker, Qt.Key.Key_Return)


def test_typing_narrows_and_offers_to_create(qtbot: QtBot, picker: Picker) -> None:
    qtbot.keyClicks(picker.field, "wit")
    assert picker.shown_texts() == [
        "Steve Witkoff",
        "Peter Wittig",
        "+ Create “wit” as a person",
        "+ Create “wit” as a state",
    ]


def test_down_and_up_go_round(qtbot: QtBot, picker: Picker) -> None:
    with qtbot.waitSignal(picker.chosen, check_params_cb=lambda key: key == 3):
        press(qtbot, picker, Qt.Key.Key_Up, Qt.Key.Key_Return)
    with qtbot.waitSignal(picker.chosen, check_params_cb=lambda key: key == 1):
        press(qtbot, picker, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)


def test_a_new_name_is_created_by_enter(qtbot: QtBot, picker: Picker) -> None:
    qtbot.keyClicks(picker.field, " Zzz Qqq ")
    with qtbot.waitSignal(picker.create_asked) as asked:
        press(qtbot, picker, Qt.Key.Key_Return)
    assert asked.args == ["Zzz Qqq", "person"]


def test_enter_on_a_near_miss_creates_and_does_not_take_a_stranger(qtbot: QtBot, picker: Picker) -> None:
    qtbot.keyClicks(picker.field, "Steve Witkopf")
    assert picker.shown_texts()[0] == "+ Create “Steve Witkopf” as a person"
    assert "Steve Witkoff" in picker.shown_texts()


def test_a_name_that_exists_is_not_offered_again(qtbot: QtBot, picker: Picker) -> None:
    qtbot.keyClicks(picker.field, "axios")
    assert picker.shown_texts() == ["Axios"]


def test_text_with_braces_or_percent_stays_itself(qtbot: QtBot, picker: Picker) -> None:
    picker.set_text("{text} 5 % {0}")
    assert picker.shown_texts()[0] == "+ Create “{text} 5 % {0}” as a person"


def test_escape_gives_up_and_enter_on_nothing_does_nothing(qtbot: QtBot, picker: Picker) -> None:
    picker.set_creators([])
    picker.set_text("zzzqqq")
    assert picker.shown_texts() == []
    with qtbot.assertNotEmitted(picker.chosen), qtbot.assertNotEmitted(picker.create_asked):
        press(qtbot, picker, Qt.Key.Key_Return, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.dismissed):
        press(qtbot, picker, Qt.Key.Key_Escape)


def test_a_click_takes_the_row_under_the_pointer(qtbot: QtBot, picker: Picker) -> None:
    view = picker.findChild(QListView)
    middle = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(picker.chosen, check_params_cb=lambda key: key == 1):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_digits_take_at_once_while_nothing_is_typed(qtbot: QtBot, themes: Themes) -> None:
    picker = Picker(themes, digits=True)
    qtbot.addWidget(picker)
    picker.set_rows([PickerRow(key, f"Code {key}", color="amber") for key in range(1, 12)])
    with qtbot.waitSignal(picker.chosen, check_params_cb=lambda key: key == 4):
        qtbot.keyClicks(picker.field, "4")
    picker.set_text("Code")
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClicks(picker.field, "4")
    assert picker.field.text() == "Code4"


def test_rows_that_cannot_be_chosen_are_passed_over(qtbot: QtBot, themes: Themes) -> None:
    picker = Picker(themes)
    qtbot.addWidget(picker)
    picker.set_rows(
        [PickerRow(1, "Retired", enabled=False), PickerRow(2, "In use"), PickerRow(3, "Old", enabled=False)]
    )
    with qtbot.waitSignal(picker.chosen, check_params_cb=lambda key: key == 2):
        press(qtbot, picker, Qt.Key.Key_Return)
    with qtbot.waitSignal(picker.chosen, check_params_cb=lambda key: key == 2):
        press(qtbot, picker, Qt.Key.Key_Down, Qt.Key.Key_Return)


def test_every_sort_of_row_can_be_drawn(qtbot: QtBot, themes: Themes) -> None:
    picker = Picker(themes, digits=True)
    qtbot.addWidget(picker)
    picker.set_rows(
        [
            PickerRow(1, "Export…", shortcut="Ctrl E"),
            PickerRow(2, "US leads", color="blue", depth=2, checked=True),
            PickerRow(3, "unnamed US official", "a long detail " * 9, kind="unnamed"),
            PickerRow(4, "Strikes", color="rose", enabled=False),
        ]
    )
    picker.resize(320, 300)
    picker.show()
    for theme in ("dark", "light"):
        themes.choose(theme)
        picker.grab()


def test_the_list_passes_the_model_tester(qtbot: QtBot, picker: Picker, qtmodeltester: object) -> None:
    qtmodeltester.check(picker.findChild(QListView).model())  # type: ignore[attr-defined]


def test_ten_thousand_rows_show_only_the_best(qtbot: QtBot, picker: Picker) -> None:
    picker.set_rows([PickerRow(number, f"Person {number}", kind="person") for number in range(10_000)])
    assert len(picker.shown_texts()) == 60
    qtbot.keyClicks(picker.field, "9999")
    assert picker.shown_texts()[0] == "Person 9999"


def test_the_popover_closes_when_something_was_taken(qtbot: QtBot, themes: Themes) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Said by")
    QVBoxLayout(window).addWidget(button)
    window.resize(600, 500)
    window.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    popover = PickerPopover(window, themes, placeholder="Who?")
    popover.picker.set_rows(ROWS)
    popover.picker.set_creators([PERSON])
    popover.open_at(anchor_of(button))
    qtbot.waitUntil(popover.picker.field.hasFocus)
    with qtbot.waitSignal(popover.picker.chosen):
        qtbot.keyClick(popover.picker.field, Qt.Key.Key_Return)
    assert not popover.isVisible()
    qtbot.waitUntil(button.hasFocus)
    popover.stay_open = True
    popover.open_at(anchor_of(button))
    qtbot.keyClick(popover.picker.field, Qt.Key.Key_Return)
    assert popover.isVisible()
    qtbot.keyClick(popover.picker.field, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_headings_stand_over_rows_while_nothing_is_typed_and_take_no_digit(
    qtbot: QtBot, themes: Themes
) -> None:
    picker = Picker(themes, digits=True)
    qtbot.addWidget(picker)
    heading = PickerRow("h", "Named last", heading=True, boost=9)
    picker.set_rows(
        [heading, PickerRow(1, "Ann", boost=9), PickerRow("o", "Others", heading=True), *ROWS[2:]]
    )
    picker.show()
    picker.start()
    assert picker.shown_texts() == ["Named last", "Ann", "Others", "Axios"]
    for key, chosen in ((Qt.Key.Key_1, 1), (Qt.Key.Key_2, 3), (Qt.Key.Key_Return, 1)):
        with qtbot.waitSignal(picker.chosen, check_params_cb=lambda key, chosen=chosen: key == chosen):
            press(qtbot, picker, key)
    qtbot.keyClicks(picker.field, "a")
    assert picker.shown_texts() == ["Ann", "Axios"]
    qtbot.keyClicks(picker.field, "med")
    assert picker.shown_texts() == []
