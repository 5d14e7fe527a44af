"""The list of cards, of which the one in focus may be a widget."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from gui.claims.cards import CardDelegate
from gui.claims.content import Key
from gui.claims.measured_list import MeasuredList
from gui.claims.model import CardsModel
from gui.theme.themes import Themes


class CardsView(MeasuredList):
    """Shows a `CardsModel`. One row, the one in focus, may be a widget instead of a painted card."""

    pressed_card = Signal(object)  # the key of the claim or suggestion

    def __init__(
        self, model: CardsModel, delegate: CardDelegate, themes: Themes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards, self._themes = model, themes
        self._delegate = delegate
        self._held: QWidget | None = None
        self._held_key: Key | None = None
        self._held_whole = False  # whether the widget was in view from top to bottom
        self._hot = -1
        self._set_up(themes)
        self.setItemDelegate(delegate)
        self._show_model(model)

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

    # places

    def _rows_changed(self) -> None:
        self._hot = -1
        super()._rows_changed()

    def _settle(self) -> None:
        super()._settle()
        self._place_held()

    def _height_of(self, row: int) -> int:
        if self._held is not None and self._cards.key(row) == self._held_key:
            return self._held.heightForWidth(self.card_width)
        thing = self._cards.thing(row)
        if thing is None:
            return super()._height_of(row)
        return self._delegate.card(thing, self.card_width).height

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

    def bring_into_view(self, key: Key) -> bool:
        """Scroll as little as shows the whole card, or its beginning; False where it has no row."""
        row = self._cards.row_of(key)
        if row >= 0:
            self.scrollTo(self._cards.index(row))
        return row >= 0

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

    # events

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
