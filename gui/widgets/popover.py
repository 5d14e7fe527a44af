"""A card that floats over the window beside what it is about."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.theme.themes import Themes
from gui.widgets.floating import SHADOW, Floating
from gui.widgets.keys import is_escape_override

_GAP = 6  # pixels between the card and its anchor
_EDGE = 6  # and between the card and the window's edge


def anchor_of(widget: QWidget) -> QRect:
    """Where *widget* lies on the screen: an anchor for a popover."""
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


class Popover(Floating):
    """Esc or a press outside closes it, and the focus goes back to where it was."""

    opened = Signal()
    closed = Signal()

    def __init__(self, window: QWidget, themes: Themes, *, name: str = "") -> None:
        super().__init__(window, themes, ground="panel", radius=12)
        self._anchor = QRect()
        self._above = False
        self._focus_before: QWidget | None = None
        self.content: QWidget | None = None
        self.setAccessibleName(name)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SHADOW + 12, SHADOW + 10, SHADOW + 12, SHADOW + 10)

    def set_content(self, content: QWidget) -> None:
        """Put *content* on the card, in place of what was there."""
        if self.content is not None:
            self._layout.removeWidget(self.content)
            self.content.hide()
            self.content.deleteLater()
        self.content = content
        self._layout.addWidget(content)
        content.show()

    def open_at(self, anchor: QRect, *, above: bool = False) -> None:
        """Show the card under *anchor* (global coordinates), or above it where it has no room or is asked to.

        It stays inside the window. The first control in it takes the focus.
        """
        if not self.isVisible():
            self._focus_before = self.window().focusWidget()
            QApplication.instance().installEventFilter(self)
        window = self.parentWidget()
        self._anchor = QRect(window.mapFromGlobal(anchor.topLeft()), anchor.size())
        self._above = above
        self._place()
        self.show()
        self.raise_()
        self._focus_first()
        self.opened.emit()

    def close_up(self) -> None:
        """Hide the card and give the focus back."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)
        inside = self._holds(self.window().focusWidget())
        self.hide()
        if inside and self._focus_before is not None and isValid(self._focus_before):
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus_before = None
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        if is_escape_override(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        # nothing typed here reaches the window behind

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the card."""
        stops = self._stops()
        if not stops:
            return True
        now = self.window().focusWidget()
        place = stops.index(now) + (1 if forward else -1) if now in stops else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[place % len(stops)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if isinstance(watched, QWidget) and self._outside(watched, event.globalPosition().toPoint()):
                self.close_up()
        elif event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        return super().eventFilter(watched, event)

    def _outside(self, widget: QWidget, point: QPoint) -> bool:
        in_this_window = widget.window() is self.window()
        return in_this_window and not self.card.contains(self.mapFromGlobal(point))

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))

    def _stops(self) -> list[QWidget]:
        """The controls that Tab reaches, in the order in which they were put on the card."""
        # nextInFocusChain() would make its result this card's own for Python: it would die with the card
        return [
            widget
            for widget in self.findChildren(QWidget)
            if bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            and widget.isVisible()
            and widget.isEnabled()
        ]

    def _focus_first(self) -> None:
        stops = self._stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        self._layout.activate()
        room = self.parentWidget().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = self._layout.totalSizeHint()
        if self._layout.hasHeightForWidth():
            size.setHeight(self._layout.totalHeightForWidth(size.width()))
        width = min(size.width() - 2 * SHADOW, room.width())
        height = min(size.height() - 2 * SHADOW, room.height())
        card = QRect(0, 0, width, height)
        card.moveLeft(max(min(self._anchor.left(), room.right() + 1 - width), room.left()))
        card.moveTop(self._top(height, room))
        self.setGeometry(card.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW))

    def _top(self, height: int, room: QRect) -> int:
        below = self._anchor.bottom() + 1 + _GAP
        above = self._anchor.top() - _GAP - height
        fits_below, fits_above = below + height <= room.bottom() + 1, above >= room.top()
        if fits_above and (self._above or not fits_below):
            return above
        if fits_below:
            return below
        return max(min(below, room.bottom() + 1 - height), room.top())
