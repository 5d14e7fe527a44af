"""A list of cards of different heights: only what is in view is measured and painted, however many."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from gui.claims.cards import CardDelegate
from gui.claims.content import Key
from gui.claims.heights import Heights
from gui.claims.model import CardsModel
from gui.theme.themes import Themes

_SIDE = 14  # the scroll bar lies within the right one
_TOP = 12
_GAP = 10
_STEP = 40

Index = QModelIndex | QPersistentModelIndex


class CardsView(QAbstractItemView):
    """Shows a `CardsModel`. One row, the one in focus, may be a widget instead of a painted card."""

    pressed_card = Signal(object)  # the key of the claim or suggestion

    def __init__(
        self, model: CardsModel, delegate: CardDelegate, themes: Themes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards, self._themes = model, themes
        self._delegate = delegate
        self._heights = Heights(_TOP, _GAP)
        self._first = 0  # the first row in view when heights were last measured
        self._is_measuring = False  # scrolling is a part of it
        self._held: QWidget | None = None
        self._held_key: Key | None = None
        self._held_whole = False  # whether the widget was in view from top to bottom
        self._hot = -1
        self._set_up(themes)
        self._listen(model)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._start_anew()

    def _set_up(self, themes: Themes) -> None:
        self.setProperty("ring", "top")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setProperty("ground", "panel")
        self.setProperty("passesEnter", True)  # Enter judges what is in focus, it opens no row
        self.viewport().setAutoFillBackground(False)
        themes.changed.connect(self.viewport().update)

    def _listen(self, model: CardsModel) -> None:
        """Before the base class does, so that the heights fit the rows when it asks for places."""
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(self._start_anew)

    # rows come and go

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        more = self._heights.insert(first, count)
        if first < self._first:
            self._first += count
            self._shift(more)
        self._rows_changed()

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        gone = self._heights.remove(first, count)
        if last < self._first:
            self._first -= count
            self._shift(-gone)
        self._rows_changed()

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self._heights.doubt(row)
        self._rows_changed()

    def _start_anew(self) -> None:
        self._heights.start_anew(self._cards.rowCount())
        self._first = 0
        self._rows_changed()
        self.verticalScrollBar().setValue(0)

    def measure_again(self) -> None:
        """Names or widths have changed: the heights of now are guesses until a row comes into view."""
        self._heights.doubt_all()
        self._rows_changed()

    def _rows_changed(self) -> None:
        self._hot = -1
        self._settle()
        self.viewport().update()

    def _shift(self, by: int) -> None:
        """Keep what is in view where it is while rows above it change by so many pixels."""
        self._set_range()
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by)

    # places

    @property
    def card_width(self) -> int:
        return max(self.width() - 2 * _SIDE, 120)

    def _in_view(self) -> range:
        if not len(self._heights):
            return range(0)
        top = self.verticalOffset()
        return range(self._heights.row_at(top), self._heights.row_at(top + self.viewport().height()) + 1)

    def _settle(self) -> None:
        """Measure what is in view, and put the widget where its row is."""
        self._measure_view()
        self._place_held()

    def _measure_view(self) -> None:
        """Measure until nothing in view is a guess."""
        was, self._is_measuring = self._is_measuring, True
        for _ in range(len(self._heights) + 1):
            self._set_range()
            if not self._measure(self._in_view()):
                break
        self._first = self._in_view().start
        self._is_measuring = was

    def _measure(self, rows: range) -> bool:
        """Measure the rows that are guesses; whether there was one. What is in view stays in its place."""
        stale, above = self._heights.guesses(rows), 0
        for row in stale:
            more = self._heights.measured(row, self._height_of(row))
            above += more if row < self._first else 0
        if above:
            self._shift(above)
        return bool(stale)

    def _height_of(self, row: int) -> int:
        if self._held is not None and self._cards.key(row) == self._held_key:
            return self._held.heightForWidth(self.card_width)
        thing = self._cards.thing(row)
        if thing is None:
            return self._heights.height(row)
        return self._delegate.card(thing, self.card_width).height

    def _set_range(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(_STEP)
        bar.setRange(0, max(self._heights.end - page, 0))

    # the row that is a widget

    def hold(self, key: Key | None, widget: QWidget | None, *, reveal: bool = False) -> None:
        """Let *widget* stand in the row of *key*; None: painted cards alone. *reveal*: bring it into view."""
        if self._held is not None and self._held is not widget:
            self._held.removeEventFilter(self)
            self._held.hide()
        for changed in (self._held_key, key):
            row = self._cards.row_of(changed)
            if row >= 0:
                self._heights.doubt(row)
        self._held, self._held_key, self._held_whole = widget, key, False
        if widget is not None:
            if widget.parentWidget() is not self.viewport():
                widget.setParent(self.viewport())
            widget.installEventFilter(self)
        if not (reveal and key is not None and self.bring_into_view(key)):
            self._rows_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._held and event.type() == QEvent.Type.LayoutRequest:
            self._fit_held()
        return super().eventFilter(watched, event)

    def _fit_held(self) -> None:
        """The widget may want another height."""
        row = self._cards.row_of(self._held_key)
        if row >= 0 and self._heights.height(row) != self._height_of(row):
            self._heights.doubt(row)
            self._rows_changed()

    def _place_held(self) -> None:
        if self._held is None:
            return
        row = self._cards.row_of(self._held_key)
        if row < 0:
            self._held.hide()
            return
        place = self._rect_of(row)
        was_whole, grew = self._held_whole, self._held.height() != place.height()
        self._held.setGeometry(place)
        self._held.show()
        self._held_whole = self.viewport().rect().contains(place)
        if grew and was_whole and not self._held_whole:
            self.scrollTo(self._cards.index(row))  # what showed whole goes on showing whole

    def _rect_of(self, row: int) -> QRect:
        top = self._heights.top(row) - self.verticalOffset()
        return QRect(_SIDE, top, self.card_width, self._heights.height(row))

    def bring_into_view(self, key: Key) -> bool:
        """Scroll as little as shows the whole card, or its beginning; False where it has no row."""
        row = self._cards.row_of(key)
        if row >= 0:
            self.scrollTo(self._cards.index(row))
        return row >= 0

    # what the base class asks for

    def visualRect(self, index: Index) -> QRect:
        return self._rect_of(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        if not len(self._heights):
            return QModelIndex()
        row = self._heights.row_at(point.y() + self.verticalOffset())
        return self._cards.index(row) if self._rect_of(row).contains(point) else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        row, bar = index.row(), self.verticalScrollBar()
        self._is_measuring = True
        for _ in range(4):  # rows that come into view on the way get their true heights
            self._measure(range(row, row + 1))
            self._set_range()
            top = self._heights.top(row) - _GAP
            bottom = top + self._heights.height(row) + 2 * _GAP
            page, value = self.viewport().height(), bar.value()
            if top < value or bottom - top > page or hint == QAbstractItemView.ScrollHint.PositionAtTop:
                wanted = top
            elif bottom > value + page:
                wanted = bottom - page
            else:
                break
            self._first = row
            bar.setValue(wanted)
            self._measure_view()
            if bar.value() == value:
                break
        self._is_measuring = False
        self._settle()
        self.viewport().update()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        last = len(self._heights) - 1
        here = self._cards.row_of(self.current_key())
        beside = self._first_whole() if here < 0 else None  # with nothing in focus: what is looked at
        target = {
            moves.MoveUp: here - 1 if beside is None else beside,
            moves.MoveDown: here + 1 if beside is None else beside,
            moves.MoveHome: 0,
            moves.MoveEnd: last,
        }.get(action, max(here, 0))
        return self._cards.index(min(max(target, 0), last)) if last >= 0 else QModelIndex()

    def current_key(self) -> Key | None:
        """The card that the keyboard is at."""
        return self._held_key

    def _first_whole(self) -> int:
        """The first row that shows from its top."""
        rows = self._in_view()
        return next((row for row in rows if self._rect_of(row).top() >= 0), rows.start)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, _rect: QRect, _command: QItemSelectionModel.SelectionFlag) -> None:
        pass  # the desk's focus is what is selected

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._set_range()

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.measure_again()
        else:
            self._rows_changed()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if not self._is_measuring:
            self._settle()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
            Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
            Qt.Key.Key_Home: QAbstractItemView.CursorAction.MoveHome,
            Qt.Key.Key_End: QAbstractItemView.CursorAction.MoveEnd,
        }
        action = moves.get(Qt.Key(event.key()))
        if action is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        index = self.moveCursor(action, event.modifiers())
        if index.isValid():
            self.pressed_card.emit(self._cards.key(index.row()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.press_card(self._cards.key(index.row()), event.modifiers())

    def press_card(self, key: Key, _modifiers: Qt.KeyboardModifier) -> None:
        """The left button on a card."""
        self.pressed_card.emit(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if row != self._hot:
            self._hot = row
            hand = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hot = -1
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._themes.current.color("panel"))
        held = self._cards.row_of(self._held_key) if self._held is not None else -1
        for row in self._in_view():
            if row != held and event.rect().intersects(self._rect_of(row)):
                self._paint_row(painter, row)

    def _paint_row(self, painter: QPainter, row: int) -> None:
        option = QStyleOptionViewItem()
        option.rect = self._rect_of(row)
        option.state |= self.state_of(row, self._cards.key(row))
        self._delegate.paint(painter, option, self._cards.index(row))

    def state_of(self, row: int, key: Key) -> QStyle.StateFlag:
        """How the card of *key* is painted."""
        state = QStyle.StateFlag.State_None
        if row == self._hot:
            state |= QStyle.StateFlag.State_MouseOver
        if key == self._held_key:
            state |= QStyle.StateFlag.State_Selected
        return state
