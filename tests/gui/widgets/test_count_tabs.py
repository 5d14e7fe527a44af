"""Tabs with counts: what they say, and that they fit a narrow panel."""

import pytest
from pytestqt.qtbot import QtBot

from gui.theme.themes import Themes
from gui.widgets.tabs import CountTabs


@pytest.fixture
def tabs(qtbot: QtBot, themes: Themes) -> CountTabs:
    result = CountTabs(themes, name="Side panel")
    for name in ("Claims", "Review", "Actors", "Codebook"):
        result.add(name)
    qtbot.addWidget(result)
    result.resize(420, 40)
    result.show()
    return result


def test_a_count_is_read_out(tabs: CountTabs) -> None:
    tabs.set_count(0, 24)
    assert tabs.accessibleTabName(0) == "Claims, 24"
    tabs.set_count(0, None)
    assert tabs.accessibleTabName(0) == "Claims"


def test_they_stand_closer_together_where_there_is_little_room(tabs: CountTabs) -> None:
    for index, count in enumerate((24, 12, 16)):
        tabs.set_count(index, count)
    wide = tabs.tabRect(3).right()
    tabs.resize(wide - 20, 40)
    assert tabs.tabRect(3).right() <= tabs.width()
    tabs.resize(420, 40)
    assert tabs.tabRect(3).right() == wide


def test_where_even_that_does_not_do_the_counts_go(tabs: CountTabs) -> None:
    bare = tabs.tabRect(3).right()
    for index, count in enumerate((2400, 1200, 1600)):
        tabs.set_count(index, count)
    tabs.resize(bare, 40)
    assert tabs.tabRect(3).right() <= tabs.width()
    assert tabs.accessibleTabName(0) == "Claims, 2400"
    tabs.resize(420, 40)
    assert tabs.tabRect(3).right() > bare
