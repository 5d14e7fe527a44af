"""The tree of the codebook: rows that are drawn as tags, renamed in place and moved by mouse or keyboard."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotation.records import Code, CodeId
from gui.codebook.places import Place, below, place_beside, place_by, siblings
from gui.codebook.rows import CODE, NEW, CodeDelegate, draft_code, draw_drop, put_count, tag_picture
from gui.theme.themes import Themes
from gui.widgets.matching import fold

_BESIDE = QPoint(-14, -12)  # the pointer, from the corner of what is dragged
_OPEN_AFTER = 600  # milliseconds over a closed row while something is dragged
_STEPS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "out",
    Qt.Key.Key_Right: "in",
}
_OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LOCKED = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_FREE = _LOCKED | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
_Spot = QAbstractItemView.DropIndicatorPosition


class CodeTree(QTreeWidget):
    """Shows codes and asks for changes; what it shows changes only when the codebook has changed."""

    picked = Signal(object)  # CodeId | None: the current one
    renamed = Signal(object, str)  # CodeId
    added = Signal(str, object, object)  # name, the parent's CodeId | None, position | None
    moved = Signal(object, object, int)  # CodeId, parent, position among the others there
    merged = Signal(object, object)  # CodeId of the one that stays, and of the one that goes
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
        self._wanted = ""  # what is searched for
        self._draft: QTreeWidgetItem | None = None
        self._dragged_to: QPoint | None = None
        self._merging = False  # what is dragged would be merged with the row under it
        self._delegate = CodeDelegate(themes, self)
        self._delegate.named.connect(self._on_named, Qt.ConnectionType.QueuedConnection)
        self._delegate.closeEditor.connect(self._on_editor_closed, Qt.ConnectionType.QueuedConnection)
        self._set_up()
        themes.changed.connect(self.viewport().update)
        self.currentItemChanged.connect(lambda: self.picked.emit(self.current_id))
        self.itemCollapsed.connect(lambda item: self._note_open(item, is_open=False))
        self.itemExpanded.connect(lambda item: self._note_open(item, is_open=True))
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
        self.setAutoExpandDelay(_OPEN_AFTER)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Codebook"))

    # what it shows

    @property
    def current_id(self) -> CodeId | None:
        code = self.currentItem().data(0, CODE) if self.currentItem() else None
        return code.id if code and code.id != NEW else None

    def show_codes(self, codes: Mapping[CodeId, Code], counts: Mapping[CodeId, int]) -> None:
        """Show these codes, in their order; what was open, current and in view stays so."""
        current, top = self.current_id, self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        self._draft = None
        self._codes, self._items = codes, {}
        for code in codes.values():
            self._add_row(code, counts.get(code.id, 0))
        self._show_rows()
        if current in self._items:
            self.setCurrentItem(self._items[current])
        self.blockSignals(False)
        self.verticalScrollBar().setValue(top)
        self.picked.emit(self.current_id)

    def show_counts(self, counts: Mapping[CodeId, int]) -> None:
        """Show how many claims have each code."""
        for code_id, item in self._items.items():
            put_count(item, self._codes[code_id], counts.get(code_id, 0))

    def show_retired(self, shown: bool) -> None:
        """Show or hide the retired codes; one with codes in use under it always shows."""
        self.shows_retired = shown
        self._show_rows()

    def search(self, words: str) -> int:
        """Show only the codes whose name or description holds *words*, with those above; says how many."""
        self._wanted = fold(words.strip())
        self._show_rows()
        found = {
            code_id: item
            for code_id, item in self._items.items()
            if self._wanted and self._matches(item) and not item.isHidden()
        }
        if found and self.current_id not in found:
            self.setCurrentItem(next(iter(found.values())))
        return len(found)

    def open_all(self, is_open: bool) -> None:
        """Open every row that has others under it, or close them all."""
        for item in self._items.values():
            item.setExpanded(is_open)

    def select(self, code_id: CodeId) -> None:
        """Make the code current and bring it into view."""
        if item := self._items.get(code_id):
            self.setCurrentItem(item)
            self.scrollToItem(self._items[code_id])  # leaving a description makes the rows anew

    def _add_row(self, code: Code, count: int) -> None:
        above = self._items.get(code.parent_id) if code.parent_id is not None else None
        item = QTreeWidgetItem(above or self.invisibleRootItem(), [code.name])
        item.setData(0, CODE, code)
        put_count(item, code, count)
        item.setToolTip(0, f"{code.name}\n{code.description}" if code.description else code.name)
        item.setFlags(_LOCKED if self.locked else _FREE)
        self._items[code.id] = item

    def _show_rows(self) -> None:
        """Hide what is not wanted; where something is searched for, all that was found is open to view."""
        was_blocked = self.blockSignals(True)
        for code_id, item in self._items.items():
            rows = list(below(item))
            hidden = not self.shows_retired and all(row.data(0, CODE).retired for row in rows)
            item.setHidden(hidden or not any(self._matches(row) for row in rows))
            item.setExpanded(bool(self._wanted) or code_id not in self._closed)
        self.blockSignals(was_blocked)

    def _matches(self, item: QTreeWidgetItem) -> bool:
        code: Code = item.data(0, CODE)
        return self._wanted in fold(code.name) or self._wanted in fold(code.description)

    def _note_open(self, item: QTreeWidgetItem, *, is_open: bool) -> None:
        if self._wanted:
            return  # as it was before the search, it is after it
        (self._closed.discard if is_open else self._closed.add)(item.data(0, CODE).id)

    # editing

    def rename(self) -> None:
        """Edit the current code's name in place."""
        if self.currentItem() and not self.locked:
            self.editItem(self.currentItem())

    def start_new(self, parent_id: CodeId | None, text: str = "", *, after: CodeId | None = None) -> None:
        """Open a row under *parent_id* for the name of a new code, beginning with *text*: right behind the
        code *after*, or at the end."""
        above = self._items.get(parent_id, self.invisibleRootItem())
        behind = self._items.get(after) if after is not None else None
        position = siblings(behind).index(behind) + 1 if behind else None
        self._draft = QTreeWidgetItem([text])
        self._draft.setData(0, CODE, draft_code(parent_id, position))
        self._draft.setFlags(_FREE)
        above.insertChild(above.childCount() if position is None else position, self._draft)
        if parent_id is not None:
            above.setExpanded(True)
        self.setCurrentItem(self._draft)
        self.scrollToItem(self._draft)
        self.editItem(self._draft)

    def start_beside(self) -> None:
        """Open a row for a new code right behind the current one."""
        code_id = self.current_id
        if not self.locked:
            self.start_new(self._codes[code_id].parent_id if code_id else None, after=code_id)

    def _on_named(self, index: QPersistentModelIndex, name: str) -> None:
        item = self.itemFromIndex(QModelIndex(index)) if index.isValid() else None
        code = item.data(0, CODE) if item else None
        if code is None:
            return
        if code.id == NEW:
            self._end_draft()
            if name.strip():
                self.added.emit(name, code.parent_id, code.position if code.position >= 0 else None)
        elif name.strip() != code.name:
            self.renamed.emit(code.id, name)

    def _on_editor_closed(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        self._end_draft()

    def _end_draft(self) -> None:
        """Take the row for a new code away; the one that it was begun at is current again."""
        if self._draft is None:
            return
        draft, self._draft = self._draft, None
        above, at = draft.parent() or self.invisibleRootItem(), siblings(draft).index(draft)
        near = above.child(at - 1) if at else draft.parent()
        above.removeChild(draft)
        if near is not None:
            self.setCurrentItem(near)

    # moving

    def move_current(self, way: str) -> None:
        """Move the current code up, down, in (under the one before) or out (beside its parent)."""
        if self.locked or (item := self.currentItem()) is None:
            return
        if place := place_beside(item, way):
            self.moved.emit(item.data(0, CODE).id, *place)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the code's tag beside the pointer: the row that it would fall on stays in view."""
        item = self.currentItem()
        if item is None or self.locked or item is self._draft:
            return
        drag = QDrag(self)
        drag.setMimeData(self.mimeData([item]))
        drag.setPixmap(tag_picture(item.data(0, CODE), self._themes.current, self.devicePixelRatioF()))
        drag.setHotSpot(_BESIDE)
        drag.exec(Qt.DropAction.MoveAction)
        self._dragged_to = None
        self.viewport().update()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._dragged_to = event.position().toPoint()
        target = self.itemAt(self._dragged_to)
        self._merging = _wants_merge(event) and target is not None and target is not self.currentItem()
        if self._merging:
            event.accept()
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._dragged_to = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move, or with Ctrl for a merge; the rows stay until the codebook has changed."""
        item, target = self.currentItem(), self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        self._dragged_to = None
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if item is None or item is target or self.locked:
            return
        code_id = item.data(0, CODE).id
        if _wants_merge(event) and target is not None:
            self.merged.emit(target.data(0, CODE).id, code_id)
        else:
            self.moved.emit(code_id, *self._dropped_at(item, target, where))

    def _dropped_at(self, item: QTreeWidgetItem, target: QTreeWidgetItem | None, where: _Spot) -> Place:
        if target is None:
            return None, self.topLevelItemCount()
        if where == _Spot.OnItem:
            return target.data(0, CODE).id, target.childCount()
        opened = where == _Spot.BelowItem and target.isExpanded() and target.childCount() > 0
        if opened:  # the line stands before the first row under it
            return target.data(0, CODE).id, 0
        return place_by(item, target, after=where == _Spot.BelowItem)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and where a dragged code would fall: Qt's own sign for that is black in every theme."""
        painter = QPainter(self.viewport())
        self.drawTree(painter, event.region())
        target = self.itemAt(self._dragged_to) if self._dragged_to is not None else None
        if self.state() != QAbstractItemView.State.DraggingState or target is None:
            return
        where = {_Spot.AboveItem: "above", _Spot.BelowItem: "below"}.get(self.dropIndicatorPosition(), "on")
        rect = self.visualItemRect(target)
        if self._merging:
            where = "merge"
        elif where == "below" and target.isExpanded() and target.childCount():
            rect.setLeft(rect.left() + self.indentation())
        draw_drop(painter, rect, where, self._themes.current)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        editing = self.state() == QAbstractItemView.State.EditingState
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(_STEPS[key])
        elif editing or not plain:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Delete and self.current_id is not None:
            self.remove_asked.emit(self.current_id)
        elif key == Qt.Key.Key_Insert and not self.locked:
            self.start_new(self.current_id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start_beside()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # these belong to the row in focus here, whatever the window does with them elsewhere
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if (event.key() in _STEPS and alt) or event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def _ask_menu(self, point: QPoint) -> None:
        if self.currentItem() and not self.visualItemRect(self.currentItem()).contains(point):
            point = self.visualItemRect(self.currentItem()).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(point))


def _wants_merge(event: QDropEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
