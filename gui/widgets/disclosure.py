"""A heading that opens and closes what stands under it."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.section_label import section_font

_ARROW = 16


class _Heading(QAbstractButton):
    def __init__(self, title: str, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._face = section_font()
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face)
        return QSize(metrics.horizontalAdvance(self.text()) + _ARROW + 8, metrics.height() + 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = theme.color("ink" if self.underMouse() else "faint")
        pen = QPen(color, 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(self._arrow())
        painter.setFont(self._face)
        rect = self.rect().adjusted(_ARROW, 0, 0, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painting.draw_focus_ring(painter, self.rect(), 6, theme)

    def _arrow(self) -> QPolygonF:
        center = QPointF(6, self.height() / 2)
        corners = [(-3, -1.5), (0, 1.5), (3, -1.5)] if self.isChecked() else [(-1.5, -3), (1.5, 0), (-1.5, 3)]
        return QPolygonF([center + QPointF(*corner) for corner in corners])


class Disclosure(QWidget):
    """A heading with an arrow; its content shows while it is open."""

    toggled = Signal(bool)

    def __init__(
        self, title: str, themes: Themes, parent: QWidget | None = None, *, is_open: bool = False
    ) -> None:
        super().__init__(parent)
        self._content: QWidget | None = None
        self._heading = _Heading(title, themes, self)
        self._heading.setChecked(is_open)
        self._heading.toggled.connect(self._on_toggled)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._heading)

    @property
    def is_open(self) -> bool:
        return self._heading.isChecked()

    def set_content(self, content: QWidget) -> None:
        """Put *content* under the heading."""
        self._content = content
        self._layout.addWidget(content)
        content.setVisible(self.is_open)

    def set_title(self, title: str) -> None:
        """Change the heading's words."""
        self._heading.setText(title)
        self._heading.setAccessibleName(title)
        self._heading.update()

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        self._heading.setChecked(is_open)

    def _on_toggled(self, is_open: bool) -> None:
        if self._content is not None:
            self._content.setVisible(is_open)
        self.toggled.emit(is_open)
