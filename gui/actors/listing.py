"""The list of actors: rows to open, to drag on one another, and headings between them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotation.records import Actor, ActorId
from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.section_label import section_font

_HEIGHT = 30
_EDGE = 10
ACTOR_MIME = "application/x-sayso-actor"  # an actor's id, while it is dragged

Index = QModelIndex | QPersistentModelIndex
Words = Callable[[Actor, int], str]  # what is said of an actor, with its mentions in the open article


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list: an actor and how often the open article names it, or a heading without an actor."""

    heading: str = ""
    actor: Actor | None = None
    mentions: int = 0


class LinesModel(QAbstractListModel):
    """The lines that show now."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace all lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, row: int) -> Line:
        return self._lines[row]

    def words(self, row: int) -> str:
        """What is said of the actor in a row, or the heading."""
        line = self._lines[row]
        return self._words(line.actor, line.mentions) if line.actor else line.heading

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.actor.name if line.actor else line.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = line.actor.name if line.actor else ""
            return ", ".join(filter(None, (name, self.words(index.row()))))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].actor is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled


class _LineDelegate(QStyledItemDelegate):
    """Draws a chip with what is said of it, or a heading."""

    def __init__(self, themes: Themes, parent: "ActorList") -> None:
        super().__init__(parent)
        self._themes, self._list = themes, parent
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
            painter.drawText(
                option.rect.adjusted(_EDGE, 6, 0, 0), Qt.AlignmentFlag.AlignVCenter, line.heading
            )
        else:
            target = index.row() == self._list.target_row
            words = self._list.merge_words if target else model.words(index.row())
            self._paint_actor(painter, option, line.actor, words, target=target)
        painter.restore()

    def _paint_actor(
        self, painter: QPainter, option: QStyleOptionViewItem, actor: Actor, words: str, *, target: bool
    ) -> None:
        theme = self._themes.current
        state, rect = option.state, option.rect.adjusted(0, 1, -1, -1)
        selected = target or bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(rect, 7, 7)
        if target:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)
        elif state & QStyle.StateFlag.State_HasFocus:
            painting.draw_focus_ring(painter, rect, 7, theme)
        box = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        said = self._metrics.horizontalAdvance(words)
        size = painting.chip_size(actor.name, dot=actor.kind != "unnamed")
        width = min(size.width(), max(box.width() - said - 8, box.width() // 2))
        chip = QRect(box.left(), box.top() + (box.height() - size.height()) // 2, width, size.height())
        painting.draw_chip(painter, chip, actor.name, actor.kind, theme)
        rest = box.adjusted(width + 8, 0, 0, 0)
        painter.setFont(self._face)
        painter.setPen(theme.color("accent" if target else "faint"))
        shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width() + 1)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, shown)


class ActorList(QListView):
    """Enter or a click opens an actor, M looks for the one that is the same, Del removes; an actor that is
    dragged on another becomes the same."""

    opened = Signal(object)  # ActorId
    merge_asked = Signal(object)  # ActorId: find the one that it is the same as
    merged = Signal(object, object)  # ActorIds: the one that stays, the one that was dragged on it
    remove_asked = Signal(object)  # ActorId
    went_up = Signal()  # Up at the first one

    def __init__(self, themes: Themes, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.target_row = -1  # the actor that a dragged one lies over
        self.merge_words = self.tr("merge here")
        self.lines = LinesModel(words, self)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(themes, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("bare", "true")
        self.setProperty("ring", "own")  # the row has it
        self.setAccessibleName(self.tr("Actors"))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.clicked.connect(self._open)
        themes.changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace the lines; the actor that was current stays so, and the place in the list too."""
        current, row, top = self.current, self.currentIndex().row(), self.verticalScrollBar().value()
        self.target_row = -1
        self.lines.show_lines(lines)
        if current and not self._select(lambda actor: actor.id == current.id):
            self._select_near(row)
        self.verticalScrollBar().setValue(top)

    @property
    def current(self) -> Actor | None:
        index = self.currentIndex()
        return self.lines.line(index.row()).actor if index.isValid() else None

    def select_first(self) -> None:
        """Make the first actor current."""
        self._select(lambda _: True)

    def _select(self, fits: Callable[[Actor], bool]) -> bool:
        for row in range(self.lines.rowCount()):
            actor = self.lines.line(row).actor
            if actor is not None and fits(actor):
                self.setCurrentIndex(self.lines.index(row))
                return True
        return False

    def _select_near(self, row: int) -> None:
        """The current actor has gone: the one that stands in its place takes over."""
        for place in (
            *range(row, self.lines.rowCount()),
            *range(min(row, self.lines.rowCount()) - 1, -1, -1),
        ):
            if self.lines.line(place).actor is not None:
                self.setCurrentIndex(self.lines.index(place))
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is None:
            self.select_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, actor = event.key(), self.current
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.went_up.emit()
        elif key == Qt.Key.Key_M and actor is not None:
            self.merge_asked.emit(actor.id)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_X) and actor is not None:
            self.remove_asked.emit(actor.id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        actor = self.current
        if actor is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, key, signal in (
            (self.tr("Open"), "Return", self.opened),
            (self.tr("Merge with…"), "M", self.merge_asked),
            (self.tr("Remove"), "Del", self.remove_asked),
        ):
            action = menu.addAction(text)
            action.setShortcut(key)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(actor.id))
        menu.popup(event.globalPos())

    def _open(self, index: QModelIndex) -> None:
        actor = self.lines.line(index.row()).actor if index.isValid() else None
        if actor:
            self.opened.emit(actor.id)

    # an actor dragged on another one

    def startDrag(self, _actions: Qt.DropAction) -> None:
        actor = self.current
        if actor is None:
            return
        drag, data = QDrag(self), QMimeData()
        data.setData(ACTOR_MIME, str(actor.id).encode())
        data.setText(actor.name)
        drag.setMimeData(data)
        drag.setPixmap(self._picture(actor))
        drag.setHotSpot(QPoint(-10, -14))  # below the pointer: what lies there stays in view
        drag.exec(Qt.DropAction.MoveAction)
        self._aim(-1)

    def _picture(self, actor: Actor) -> QPixmap:
        size, ratio = painting.chip_size(actor.name, dot=actor.kind != "unnamed"), self.devicePixelRatioF()
        result = QPixmap(size * ratio)
        result.setDevicePixelRatio(ratio)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        painting.draw_chip(painter, QRect(QPoint(0, 0), size), actor.name, actor.kind, self._themes.current)
        painter.end()
        return result

    def _dragged(self, event: QDropEvent) -> ActorId | None:
        """The actor that is being dragged."""
        data = event.mimeData()
        if not self._comes_from_here(event) or not data.hasFormat(ACTOR_MIME):
            return None
        return ActorId(int(bytes(data.data(ACTOR_MIME).data())))

    def _comes_from_here(self, event: QDropEvent) -> bool:
        """An id of another project would mean somebody else."""
        return event.source() is self

    def _target(self, event: QDropEvent) -> Actor | None:
        index = self.indexAt(event.position().toPoint())
        actor = self.lines.line(index.row()).actor if index.isValid() else None
        return None if actor is None or actor.id == self._dragged(event) else actor

    def _aim(self, row: int) -> None:
        if row != self.target_row:
            self.target_row = row
            self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self._dragged(event) is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges
        known = self._dragged(event) is not None and self._target(event) is not None
        self._aim(self.indexAt(event.position().toPoint()).row() if known else -1)
        event.setAccepted(known)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        dragged, target = self._dragged(event), self._target(event)
        self._aim(-1)
        if dragged is None or target is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.merged.emit(target.id, dragged)
