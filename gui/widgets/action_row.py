"""A row that does something: in a card or a popover."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting

_PADDING = 9
_RISE = 7


class ActionRow(QAbstractButton):
    """Words that do something, with their key at the right; the one in focus shows ↵."""

    def __init__(self, text: str, themes: Themes, parent: QWidget | None = None, *, key: str = "") -> None:
        super().__init__(parent)
        self._themes, self._key = themes, key
        self._face = fonts.interface(13)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face)
        width = metrics.horizontalAdvance(self.text()) + 2 * _PADDING + 34
        return QSize(width, metrics.height() + 2 * _RISE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the card goes up and down

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        if self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if self.hasFocus() else "hover"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        box = self._paint_sign(painter, self.rect().adjusted(_PADDING, 0, -_PADDING, 0))
        painter.setFont(self._face)
        painter.setPen(theme.color("ink"))
        text = QFontMetrics(self._face).elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_sign(self, painter: QPainter, box: QRect) -> QRect:
        """Draw the key or ↵ at the right; returns the room that is left."""
        theme = self._themes.current
        if self._key:
            size = painting.key_size(self._key)
            top = box.top() + (box.height() - size.height()) // 2
            cap = QRect(box.right() + 1 - size.width(), top, size.width(), size.height())
            painting.draw_key(painter, cap, self._key, theme)
            return box.adjusted(0, 0, -size.width() - _PADDING, 0)
        if self.hasFocus():
            painter.setFont(self._face)
            painter.setPen(theme.color("soft"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "↵")
        return box.adjusted(0, 0, -20, 0)
