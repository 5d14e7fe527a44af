"""The tree of the codebook: rows that are drawn as tags, renamed in place and moved by mouse or keyboard."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotation.records import Code, CodeId
from gui.codebook.rows import CODE, COUNT, CodeDelegate, draw_drop
from gui.counted import counted
from gui.theme.themes import Themes

_NEW = -1  # stands for the code that is being named
_STEPS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "out",
    Qt.Key.Key_Right: "in",
}
_LOCKED = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_FREE = _LOCKED | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

Place = tuple[CodeId | None, int]  # parent, and the number among the other children there


class CodeTree(QTreeWidget):
    """Shows codes and asks for changes; what it shows changes only when the codebook has changed."""

    picked = Signal(object)  # CodeId | None: the current one
    renamed = Signal(object, str)  # CodeId
    added = Signal(str, object)  # name, the parent's CodeId | None
    moved = Signal(object, object, int)  # CodeId, parent, position among the others there
    remove_asked = Signal(object)  # CodeId
    menu_asked = Signal(object)  # QPoint, global

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.shows_retired = False
        self.locked = False  # nothing can be changed
        self._codes: Mapping[CodeId, Code] = {}
        self._items: dict[CodeId, QTreeWidgetItem] = {}
        self._closed: set[CodeId] = set()
        self._draft: QTreeWidgetItem | None = None
        self._delegate = CodeDelegate(themes, self)
        self._delegate.named.connect(self._on_named, Qt.ConnectionType.QueuedConnection)
        self._delegate.closeEditor.connect(self._on_editor_closed, Qt.ConnectionType.QueuedConnection)
        self._set_up()
        themes.changed.connect(self.viewport().update)
        self.currentItemChanged.connect(lambda: self.picked.emit(self.current_id))
        self.itemCollapsed.connect(lambda item: self._closed.add(item.data(0, CODE).id))
        self.itemExpanded.connect(lambda item: self._closed.discard(item.data(0, CODE).id))
        self.customContextMenuRequested.connect(self._ask_menu)

    def _set_up(self) -> None:
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(18)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Codebook"))

    # what it shows

    @property
    def current_id(self) -> CodeId | None:
        code = self.currentItem().data(0, CODE) if self.currentItem() else None
        return code.id if code else None

    def show_codes(self, codes: Mapping[CodeId, Code], counts: Mapping[CodeId, int]) -> None:
        """Show these codes, in their order; what was open, current and in view stays so."""
        current, top = self.current_id, self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        self._draft = None
        self._codes, self._items = codes, {}
        for code in codes.values():
            self._add_row(code, counts.get(code.id, 0))
        for code_id, item in self._items.items():
            item.setExpanded(code_id not in self._closed)
        self._hide_retired()
        if current in self._items:
            self.setCurrentItem(self._items[current])
        self.blockSignals(False)
        self.verticalScrollBar().setValue(top)
        self.picked.emit(self.current_id)

    def show_counts(self, counts: Mapping[CodeId, int]) -> None:
        """Show how many claims have each code."""
        for code_id, item in self._items.items():
            _put_count(item, self._codes[code_id], counts.get(code_id, 0))

    def show_retired(self, shown: bool) -> None:
        """Show or hide the retired codes; one with codes in use under it always shows."""
        self.shows_retired = shown
        self._hide_retired()

    def select(self, code_id: CodeId) -> None:
        """Make the code current and bring it into view."""
        if item := self._items.get(code_id):
            self.setCurrentItem(item)
            self.scrollToItem(self._items[code_id])  # leaving a description makes the rows anew

    def rename(self) -> None:
        """Edit the current code's name in place."""
        if self.currentItem() and not self.locked:
            self.editItem(self.currentItem())

    def start_new(self, parent_id: CodeId | None, text: str = "") -> None:
        """Open a row under *parent_id* for the name of a new code, beginning with *text*."""
        above = self._items.get(parent_id) if parent_id is not None else None
        self._draft = QTreeWidgetItem(above or self.invisibleRootItem(), [text])
        self._draft.setData(0, CODE, _draft_code(parent_id))
        self._draft.setFlags(_FREE)
        if above:
            above.setExpanded(True)
        self.setCurrentItem(self._draft)
        self.scrollToItem(self._draft)
        self.editItem(self._draft)

    def _add_row(self, code: Code, count: int) -> None:
        above = self._items.get(code.parent_id) if code.parent_id is not None else None
        item = QTreeWidgetItem(above or self.invisibleRootItem(), [code.name])
        item.setData(0, CODE, code)
        _put_count(item, code, count)
        item.setToolTip(0, f"{code.name}\n{code.description}" if code.description else code.name)
        item.setFlags(_LOCKED if self.locked else _FREE)
        self._items[code.id] = item

    def _hide_retired(self) -> None:
        for item in self._items.values():
            item.setHidden(not self.shows_retired and _all_retired(item))

    # editing

    def _on_named(self, index: QPersistentModelIndex, name: str) -> None:
        item = self.itemFromIndex(QModelIndex(index)) if index.isValid() else None
        code = item.data(0, CODE) if item else None
        if code is None:
            return
        if code.id == _NEW:
            self._end_draft()
            if name.strip():
                self.added.emit(name, code.parent_id)
        elif name.strip() != code.name:
            self.renamed.emit(code.id, name)

    def _on_editor_closed(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        self._end_draft()

    def _end_draft(self) -> None:
        if self._draft is None:
            return
        draft, self._draft = self._draft, None
        above = draft.parent() or self.invisibleRootItem()
        above.removeChild(draft)

    # moving

    def move_current(self, way: str) -> None:
        """Move the current code up, down, in (under the one before) or out (beside its parent)."""
        if self.locked or (item := self.currentItem()) is None:
            return
        if place := self._place_beside(item, way):
            self.moved.emit(item.data(0, CODE).id, *place)

    def _place_beside(self, item: QTreeWidgetItem, way: str) -> Place | None:
        above = item.parent()
        shown = [
            sibling for sibling in _children(above or self.invisibleRootItem()) if not sibling.isHidden()
        ]
        at = shown.index(item)
        if way == "out":
            return self.place_by(item, above, after=True) if above else None
        neighbour = at + 1 if way == "down" else at - 1
        if not 0 <= neighbour < len(shown):
            return None
        if way == "in":
            return shown[neighbour].data(0, CODE).id, shown[neighbour].childCount()
        return self.place_by(item, shown[neighbour], after=way == "down")

    def place_by(self, item: QTreeWidgetItem, neighbour: QTreeWidgetItem, *, after: bool) -> Place:
        """The place before or after *neighbour*, counted without *item* itself."""
        above = neighbour.parent()
        others = [other for other in _children(above or self.invisibleRootItem()) if other is not item]
        return above.data(0, CODE).id if above else None, others.index(neighbour) + after

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the rows themselves stay until the codebook has changed."""
        item, target = self.currentItem(), self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if item is None or item is target or self.locked:
            return
        spot = QAbstractItemView.DropIndicatorPosition
        if target is None:
            place: Place = (None, self.topLevelItemCount())
        elif where == spot.OnItem:
            place = (target.data(0, CODE).id, target.childCount())
        else:
            place = self.place_by(item, target, after=where == spot.BelowItem)
        self.moved.emit(item.data(0, CODE).id, *place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and where a dragged code would fall: Qt's own sign for that is black in every theme."""
        painter = QPainter(self.viewport())
        self.drawTree(painter, event.region())
        target = self.itemAt(self.viewport().mapFromGlobal(QCursor.pos()))
        if self.state() == QAbstractItemView.State.DraggingState and target is not None:
            spot = QAbstractItemView.DropIndicatorPosition
            where = {spot.AboveItem: "above", spot.BelowItem: "below"}.get(self.dropIndicatorPosition(), "on")
            draw_drop(painter, self.visualItemRect(target), where, self._themes.current)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(_STEPS[key])
        elif key == Qt.Key.Key_Delete and plain and self.current_id is not None:
            self.remove_asked.emit(self.current_id)
        elif key == Qt.Key.Key_Insert and plain:
            self.start_new(self.current_id)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # these belong to the row in focus here, whatever the window does with them elsewhere
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            moves = event.key() in _STEPS and alt
            if moves or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_F2):
                event.accept()
                return True
        return super().event(event)

    def _ask_menu(self, point: QPoint) -> None:
        if self.currentItem() and not self.visualItemRect(self.currentItem()).contains(point):
            point = self.visualItemRect(self.currentItem()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(point))


def _put_count(item: QTreeWidgetItem, code: Code, count: int) -> None:
    """Note the count, and what a screen reader says of the row."""
    item.setData(0, COUNT, count)
    words = [
        code.name,
        QCoreApplication.translate("CodeTree", "key {0}").format(code.digit) if code.digit else "",
        counted("CodeTree", "%n claim(s)", count),
        QCoreApplication.translate("CodeTree", "retired") if code.retired else "",
    ]
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words)))


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [item.child(row) for row in range(item.childCount())]


def _below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    yield item
    for child in _children(item):
        yield from _below(child)


def _all_retired(item: QTreeWidgetItem) -> bool:
    return all(one.data(0, CODE).retired for one in _below(item))


def _draft_code(parent_id: CodeId | None) -> Code:
    return Code(CodeId(_NEW), "", parent_id, "", "slate", "", None, 0, False)
