"""The field that searches while a person types."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.keys import is_escape_override

_PAUSE = 150  # milliseconds without a key until the search begins
_CROSS = 26


class SearchField(QLineEdit):
    """*searched* follows the text after a short pause, or at once on Enter; Esc empties the field."""

    searched = Signal(str)
    went_down = Signal()

    def __init__(
        self, placeholder: str, themes: Themes, parent: QWidget | None = None, *, key: str = ""
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._key = key
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._tell)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder.rstrip("…"))
        self.setTextMargins(0, 0, max(_CROSS, painting.key_size(key).width()) - 4 if key else _CROSS - 6, 0)
        self.setMouseTracking(True)
        self.textChanged.connect(self._on_text)
        themes.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Down:
            self._tell()
            self.went_down.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # a field with text keeps Esc for itself, before any shortcut of the window
        if self.text() and is_escape_override(event):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._on_cross(event.position().toPoint()):
            self.clear()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        on_cross = self._on_cross(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_cross else Qt.CursorShape.IBeamCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._themes.current
        if self.text():
            painting.draw_cross(QPainter(self), self._cross(), theme.color("faint"))
        elif self._key:
            size = painting.key_size(self._key)
            corner = QPoint(self.width() - size.width() - 8, (self.height() - size.height()) // 2)
            painting.draw_key(QPainter(self), QRect(corner, size), self._key, theme)

    def _cross(self) -> QRect:
        return QRect(self.width() - _CROSS, 0, _CROSS, self.height())

    def _on_cross(self, point: QPoint) -> bool:
        return bool(self.text()) and self._cross().contains(point)

    def _on_text(self, text: str) -> None:
        if text:
            self._timer.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)
