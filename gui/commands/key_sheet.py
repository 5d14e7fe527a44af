"""The list of all keys, made of the commands."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui.commands.command import Command, Commands, Group, When, group_title, shown_key
from gui.theme.themes import Themes
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.key_cap import KeyCap
from gui.widgets.look import label, set_look
from gui.widgets.section_label import SectionLabel

_COLUMNS = 2
_MOST_KEYS = 3


class KeySheet(QDialog):
    """What each key does, by group."""

    def __init__(self, commands: Commands, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("KeySheet", "Keys"))
        self.resize(860, 640)
        inner = QWidget()
        set_look(inner, ground="panel")
        grid = QGridLayout(inner)
        grid.setContentsMargins(24, 16, 24, 24)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(7)
        row = 0
        for group in Group:
            row = self._put_group(grid, row, group, _rows(commands, group), themes)
        grid.setRowStretch(row, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _put_group(
        self, grid: QGridLayout, row: int, group: Group, rows: list[Command], themes: Themes
    ) -> int:
        if not rows:
            return row
        grid.addWidget(SectionLabel(group_title(group)), row, 0, 1, 2 * _COLUMNS)
        row += 1
        for place, command in enumerate(rows):
            at = row + place // _COLUMNS
            column = 2 * (place % _COLUMNS)
            grid.addWidget(_caps(command, themes), at, column)
            grid.addWidget(label(_title(command)), at, column + 1)
            grid.setColumnStretch(column + 1, 1)
        return row + (len(rows) + _COLUMNS - 1) // _COLUMNS


def _rows(commands: Commands, group: Group) -> list[Command]:
    """The commands of the group that have keys, each title once."""
    found: dict[str, Command] = {}
    for command in commands:
        if command.group is group and command.keys and not _is_further_digit(command):
            found.setdefault(command.title, command)
    return list(found.values())


def _is_further_digit(command: Command) -> bool:
    """Whether it is one of the nine digits that the first stands for."""
    return command.when is not When.WINDOW and command.keys[0] in tuple("23456789")


def _title(command: Command) -> str:
    tr = QCoreApplication.translate
    return tr("KeySheet", "Tag with the code of this digit") if command.keys == ("1",) else command.title


def _shown_keys(command: Command) -> list[str]:
    return ["1–9"] if command.keys == ("1",) else [shown_key(key) for key in command.keys[:_MOST_KEYS]]


def _caps(command: Command, themes: Themes) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, gap=4)
    flow.setContentsMargins(0, 0, 0, 0)
    for key in _shown_keys(command):
        flow.addWidget(KeyCap(key, themes))
    holder.setFixedWidth(126)
    return holder
