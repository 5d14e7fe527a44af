"""The list of actors: those of the open article first, then the others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotation.records import Actor
from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.section_label import section_font

_HEIGHT = 30
_EDGE = 10

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list: an actor and what is said of it, or a heading without an actor."""

    text: str
    actor: Actor | None = None


class LinesModel(QAbstractListModel):
    """The lines that show now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace all lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, row: int) -> Line:
        return self._lines[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.actor.name if line.actor else line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.actor.name, line.text))) if line.actor else line.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].actor is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class _LineDelegate(QStyledItemDelegate):
    """Draws a chip with what is said of it, or a heading."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._face = fonts.interface(11.3)
        self._metrics = QFontMetrics(self._face)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, max(_HEIGHT, painting.chip_size("X").height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, LinesModel)
        line = model.line(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.actor is None:
            painter.setFont(section_font())
            painter.setPen(self._themes.current.color("faint"))
            painter.drawText(option.rect.adjusted(_EDGE, 6, 0, 0), Qt.AlignmentFlag.AlignVCenter, line.text)
        else:
            self._paint_actor(painter, option, line.actor, line.text)
        painter.restore()

    def _paint_actor(self, painter: QPainter, option: QStyleOptionViewItem, actor: Actor, words: str) -> None:
        theme = self._themes.current
        state, rect = option.state, option.rect.adjusted(0, 1, -1, -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(rect, 7, 7)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painting.draw_focus_ring(painter, rect, 7, theme)
        box = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        said = self._metrics.horizontalAdvance(words)
        size = painting.chip_size(actor.name, dot=actor.kind != "unnamed")
        width = min(size.width(), max(box.width() - said - 8, box.width() // 2))
        chip = QRect(box.left(), box.top() + (box.height() - size.height()) // 2, width, size.height())
        painting.draw_chip(painter, chip, actor.name, actor.kind, theme)
        rest = box.adjusted(width + 8, 0, 0, 0)
        painter.setFont(self._face)
        painter.setPen(theme.color("faint"))
        shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width() + 1)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, shown)


class ActorList(QListView):
    """*opened* tells which actor was clicked, or taken with Enter; *went_up*: Up at the first one."""

    opened = Signal(object)  # ActorId
    went_up = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(themes, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("bare", "true")
        self.setAccessibleName(self.tr("Actors"))
        self.clicked.connect(self._open)
        themes.changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace the lines; the actor that was current stays so, and the place in the list too."""
        current, top = self.current, self.verticalScrollBar().value()
        self.lines.show_lines(lines)
        if current:
            self._select(lambda actor: actor.id == current.id)
        self.verticalScrollBar().setValue(top)

    @property
    def current(self) -> Actor | None:
        index = self.currentIndex()
        return self.lines.line(index.row()).actor if index.isValid() else None

    def select_first(self) -> None:
        """Make the first actor current."""
        self._select(lambda _: True)

    def _select(self, fits: Callable[[Actor], bool]) -> None:
        for row in range(self.lines.rowCount()):
            actor = self.lines.line(row).actor
            if actor is not None and fits(actor):
                self.setCurrentIndex(self.lines.index(row))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.went_up.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        actor = self.lines.line(index.row()).actor if index.isValid() else None
        if actor:
            self.opened.emit(actor.id)
