"""The panes share the window's width: the text has its column before the panels have theirs."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.panes import LIBRARY_WIDTH, SIDE_WIDTH, Panes


@pytest.fixture
def panes(qtbot: QtBot) -> Panes:
    result = Panes(QWidget(), QWidget(), QWidget())
    qtbot.addWidget(result)
    result.resize(1440, 600)
    result.show()
    return result


def test_a_wide_window_gives_each_pane_what_it_wishes(panes: Panes) -> None:
    assert panes.sizes() == [LIBRARY_WIDTH, 1438 - LIBRARY_WIDTH - SIDE_WIDTH, SIDE_WIDTH]


def test_in_a_narrow_window_the_panels_give_way_and_come_back(panes: Panes) -> None:
    panes.resize(1024, 600)
    library, middle, side = panes.sizes()
    assert (library, side) == (180, 300)
    assert middle == 542
    panes.resize(1300, 600)
    library, middle, side = panes.sizes()
    assert middle == 740
    assert 180 < library < LIBRARY_WIDTH
    assert 300 < side < SIDE_WIDTH
    panes.resize(1440, 600)
    assert panes.sizes()[0] == LIBRARY_WIDTH


def test_what_a_person_set_is_kept_in_a_narrow_window(panes: Panes) -> None:
    panes.moveSplitter(320, 1)
    assert panes.wished[0] == 320
    panes.resize(1024, 600)
    assert panes.wished[0] == 320
    panes.resize(1600, 600)
    assert panes.sizes()[0] == 320
    panes.wish([200, 900, 400])
    assert (panes.sizes()[0], panes.sizes()[2]) == (200, 400)


def test_the_text_alone_has_all_the_room(panes: Panes) -> None:
    for place in (0, 2):
        panes.widget(place).hide()
    panes.resize(1100, 600)
    assert panes.widget(1).width() >= 1098
    for place in (0, 2):
        panes.widget(place).show()
    panes.share_out()
    assert panes.sizes()[1] >= 600
