"""Segments, tabs, disclosures and the layout that flows."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from gui.theme.themes import Themes
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.segmented import Segment, Segmented, StanceControl
from gui.widgets.tabs import CountTabs


def choices(row: Segmented) -> dict[str, QRadioButton]:
    return {choice.text(): choice for choice in row.findChildren(QRadioButton)}


def test_a_click_chooses_and_tells_it_once(qtbot: QtBot, themes: Themes) -> None:
    row = StanceControl(themes)
    qtbot.addWidget(row)
    row.show()
    told: list[object] = []
    row.chosen.connect(told.append)
    for _ in range(2):
        qtbot.mouseClick(choices(row)["supports"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choices(row)["–"], Qt.MouseButton.LeftButton)
    assert told == ["supports", None]


def test_setting_a_value_is_no_choice_of_the_person(qtbot: QtBot, themes: Themes) -> None:
    row = StanceControl(themes)
    qtbot.addWidget(row)
    with qtbot.assertNotEmitted(row.chosen):
        row.set_value("opposes")
    assert row.value == "opposes"
    assert [text for text, choice in choices(row).items() if choice.isChecked()] == ["opposes"]


def test_a_value_that_no_segment_has_marks_none(qtbot: QtBot, themes: Themes) -> None:
    row = Segmented([Segment("exact", "Exact data"), Segment("sheet", "For spreadsheets")], themes)
    qtbot.addWidget(row)
    row.set_value("exact")
    row.set_value("neither")
    assert not any(choice.isChecked() for choice in choices(row).values())


def test_arrows_choose_the_neighbour_and_go_round(qtbot: QtBot, themes: Themes) -> None:
    row = StanceControl(themes)
    qtbot.addWidget(row)
    row.show()
    row.set_value("neutral")
    told: list[object] = []
    row.chosen.connect(told.append)
    qtbot.keyClick(choices(row)["neutral"], Qt.Key.Key_Right)
    qtbot.keyClick(choices(row)["opposes"], Qt.Key.Key_Right)
    qtbot.keyClick(choices(row)["–"], Qt.Key.Key_Left)
    assert told == ["opposes", None, "opposes"]


def test_tab_stops_once_at_the_choice_that_holds(qtbot: QtBot, themes: Themes) -> None:
    row = StanceControl(themes)
    qtbot.addWidget(row)
    row.set_value("neutral")
    stops = [text for text, choice in choices(row).items() if choice.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["neutral"]


def test_counts_widen_a_tab_and_are_read_out(qtbot: QtBot, themes: Themes) -> None:
    tabs = CountTabs(themes, name="Side panel")
    qtbot.addWidget(tabs)
    claims = tabs.add("Claims")
    tabs.add("Codebook")
    tabs.show()
    before = tabs.tabRect(claims).width()
    tabs.set_count(claims, 12)
    assert tabs.tabRect(claims).width() > before
    assert tabs.accessibleTabName(claims) == "Claims, 12"
    assert tabs.tabText(claims) == "Claims"
    tabs.set_count(claims, 0)
    assert tabs.tabRect(claims).width() == before
    assert tabs.accessibleTabName(claims) == "Claims"


def flow_of(qtbot: QtBot, *widths: int) -> tuple[QWidget, FlowLayout, list[QWidget]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, gap=10)
    boxes = []
    for width in widths:
        box = QWidget()
        box.setFixedSize(width, 20)
        layout.addWidget(box)
        boxes.append(box)
    return holder, layout, boxes


def test_what_does_not_fit_goes_to_the_next_line(qtbot: QtBot) -> None:
    _holder, layout, boxes = flow_of(qtbot, 40, 40, 40)
    layout.setGeometry(QRect(0, 0, 100, 100))
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (50, 0), (0, 30)]
    assert layout.heightForWidth(100) == 50
    assert layout.heightForWidth(140) == 20
    assert layout.heightForWidth(10) == 80


def test_the_flow_asks_for_one_line_and_accepts_the_widest_item(qtbot: QtBot) -> None:
    _holder, layout, _boxes = flow_of(qtbot, 40, 60)
    assert layout.sizeHint().width() == 110
    assert layout.minimumSize().width() == 60


def test_hidden_items_take_no_room(qtbot: QtBot) -> None:
    holder, layout, boxes = flow_of(qtbot, 40, 40)
    holder.show()
    boxes[0].hide()
    layout.setGeometry(QRect(0, 0, 200, 40))
    assert boxes[1].x() == 0


def test_items_can_be_put_in_front_and_cleared(qtbot: QtBot) -> None:
    holder, layout, boxes = flow_of(qtbot, 40)
    first = QWidget()
    first.setFixedSize(30, 20)
    layout.insert_widget(0, first)
    layout.setGeometry(QRect(0, 0, 200, 40))
    assert (first.x(), boxes[0].x()) == (0, 40)
    layout.clear()
    assert layout.count() == 0
    assert layout.sizeHint().width() == 0
    holder.show()


def test_an_empty_flow_has_no_height(qtbot: QtBot) -> None:
    _holder, layout, _boxes = flow_of(qtbot)
    assert layout.heightForWidth(100) == 0
