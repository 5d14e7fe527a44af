"""The bar at the top."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from annotation.operations import coders
from gui.commands.command import Command, Commands, Group
from gui.commands.tips import Tips
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.top_bar import TopBar

_IDS = ("view.menu", "edit.undo", "edit.redo", "edit.history", "view.palette", "file.export")


def test_the_last_step_keeps_its_name_where_that_just_fits(
    qtbot: QtBot, session: Session, desk: Desk, themes: Themes
) -> None:
    commands = Commands([Command(id, id, Group.EDIT, lambda: None) for id in _IDS])
    bar = TopBar(session, desk, themes, QMenu(), Tips(commands))
    qtbot.addWidget(bar)
    bar.resize(1200, 44)
    with qtbot.waitExposed(bar):
        bar.show()
    session.run(coders.rename_coder, name="Ana")
    least = bar.layout().sizeHint().width()
    enough = least + 2 * bar.layout().spacing()
    undo = next(one for one in bar.findChildren(QPushButton) if one.accessibleName() == "Undo")
    for width, words in ((enough, "↶ Undo rename coder"), (least - 1, "↶"), (enough, "↶ Undo rename coder")):
        bar.resize(width, 44)
        assert undo.text() == words


def test_undo_redo_and_the_list_of_steps_share_one_frame(
    qtbot: QtBot, session: Session, desk: Desk, themes: Themes
) -> None:
    commands = Commands([Command(id, id, Group.EDIT, lambda: None) for id in _IDS])
    bar = TopBar(session, desk, themes, QMenu(), Tips(commands))
    qtbot.addWidget(bar)
    bar.resize(1200, 44)
    with qtbot.waitExposed(bar):
        bar.show()
    row = {one.property("joined"): one for one in bar.findChildren(QPushButton) if one.property("joined")}
    left, middle, right = row["left"], row["middle"], row["right"]
    places = [one.mapTo(bar, QPoint(0, 0)).x() for one in (left, middle, right)]
    assert places[0] + left.width() == places[1]
    assert places[1] + middle.width() == places[2]
    assert left.height() == middle.height() == right.height()
    assert {one.accessibleName() for one in row.values()} == {"Undo", "Redo", "History"}
