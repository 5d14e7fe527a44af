"""A thin line that shows how far something has come."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme.theme import Theme
from gui.theme.themes import Themes


class Meter(QWidget):
    """A line 3 px high, filled from the left by a share of 0 to 1."""

    def __init__(self, themes: Themes, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._themes = themes
        self._share = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    @property
    def share(self) -> float:
        return self._share

    def set_share(self, share: float) -> None:
        """Fill the line up to *share*, cut to 0–1."""
        self._share = min(max(share, 0.0), 1.0)
        self.setAccessibleDescription(f"{self._share:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_meter(QPainter(self), QRectF(self.rect()), self._share, self._themes.current)


def draw_meter(painter: QPainter, rect: QRectF, share: float, theme: Theme) -> None:
    """The line in *rect*: for delegates too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.setBrush(theme.color("track"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        filled = QRectF(rect)
        filled.setWidth(max(rect.width() * share, rect.height()))
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(filled, radius, radius)
    painter.restore()
