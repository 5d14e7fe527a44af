"""A list of cards of which several can be picked, by mouse and by keys."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStyle, QWidget

from gui.claims.cards import CardDelegate
from gui.claims.content import Key
from gui.claims.model import CardsModel
from gui.claims.picked import Picked
from gui.claims.view import CardsView
from gui.theme.themes import Themes

_FAR = 1_000_000_000  # rows: to the first or last one
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}


class PickingView(CardsView):
    """Ctrl and Shift with a click or an arrow pick cards; the menu is for those, or for the one under it."""

    asked_menu = Signal(object, QPoint)  # the key of a card, and where on the screen

    def __init__(
        self,
        model: CardsModel,
        delegate: CardDelegate,
        picked: Picked,
        themes: Themes,
        parent: QWidget | None = None,
    ) -> None:
        self._picked = picked
        super().__init__(model, delegate, themes, parent)

    def current_key(self) -> Key | None:
        held = super().current_key()
        return held if held is not None else self._picked.current

    def press_card(self, key: Key, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._picked.extend_to(key)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._picked.toggle(key)
        else:
            super().press_card(key, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        rows = _ROWS.get(Qt.Key(event.key()))
        if rows is not None and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self._picked.extend_by(rows)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._picked.pick_all()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        model = self.model()
        row = model.row_of(self.current_key()) if by_key else self.indexAt(event.pos()).row()
        if row >= 0:
            place = self.visualRect(model.index(row)).topLeft() if by_key else event.pos()
            self.asked_menu.emit(model.key(row), self.viewport().mapToGlobal(place))

    def state_of(self, row: int, key: Key) -> QStyle.StateFlag:
        state = super().state_of(row, key)
        if key in self._picked:
            state |= QStyle.StateFlag.State_On
            if key == self._picked.current and self.hasFocus():
                state |= QStyle.StateFlag.State_HasFocus
        return state
