"""The end of a popover."""

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.theme.themes import Themes
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.popover import Popover, anchor_of


def test_what_lies_under_a_popover_outlives_it(qtbot: QtBot, themes: Themes) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout()
    flow.addWidget(QPushButton("under"))
    QVBoxLayout(window).addLayout(flow)
    window.show()
    popover = Popover(window, themes)
    popover.set_content(QPushButton("on it"))
    popover.open_at(anchor_of(window))
    popover.close_up()
    popover.deleteLater()
    QApplication.sendPostedEvents(popover, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(popover)
    item = flow.itemAt(0)
    assert item is not None
    assert shiboken6.isValid(item)
