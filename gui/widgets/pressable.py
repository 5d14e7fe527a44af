"""What chips and tags have in common: a small painted button that the keyboard can press and remove."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.theme.themes import Themes
from gui.widgets import painting


class Pressable(QAbstractButton):
    """A painted button. With *removable*, Delete, Backspace and a click on its × ask for its removal."""

    removed = Signal()
    draw: Callable[[QPainter, QRect], None]  # paints the thing itself; each kind of button has its own

    def __init__(self, text: str, themes: Themes, parent: QWidget | None, *, removable: bool = False) -> None:
        super().__init__(parent)
        self.themes = themes
        self.removable = removable
        self._hot_remove = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(removable)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters: longer words are cut short."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), 64), wanted.height())

    def radius(self) -> float:
        """Of the corners, for the focus ring."""
        return self.height() / 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        elif self.isDown() or (self.underMouse() and not self._hot_remove):
            painter.setOpacity(0.82)
        rect = QRect(0, 0, min(self.width(), self.sizeHint().width()), self.height())
        self.draw(painter, rect)
        painter.setOpacity(1)
        if self.hasFocus():
            painting.draw_focus_ring(painter, rect, self.radius(), self.themes.current)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hot_remove = False
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hot_remove = self._on_cross(event.position().toPoint())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isDown() and self._on_cross(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.removable and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _on_cross(self, point: QPoint) -> bool:
        shown = QRect(0, 0, min(self.width(), self.sizeHint().width()), self.height())
        return self.removable and painting.remove_rect(shown).contains(point)
