"""What lies over the window: a child of it with a soft shadow, not a window of its own."""

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from gui.theme.themes import Themes
from gui.widgets import painting

SHADOW = 20  # pixels round the card that the shadow may take


class Floating(QWidget):
    """A rounded card over its *window*; its margins hold the shadow."""

    def __init__(self, window: QWidget, themes: Themes, *, ground: str, radius: int) -> None:
        super().__init__(window)
        self.themes = themes
        self._ground = ground
        self._radius = radius
        self._ground_key: tuple[QSize, float, str] | None = None
        self._ground_kept = QPixmap()
        self.hide()
        themes.changed.connect(self.update)

    @property
    def card(self) -> QRect:
        """The card itself, without the shadow."""
        return self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        key = (self.size(), self.devicePixelRatioF(), self.themes.current.name)
        if self._ground_key != key:
            self._ground_key, self._ground_kept = key, self._drawn_ground()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground_kept)

    def _drawn_ground(self) -> QPixmap:
        """Shadow and card, kept: they are drawn again whenever something under them changes."""
        ratio = self.devicePixelRatioF()
        ground = QPixmap(QSize(ceil(self.width() * ratio), ceil(self.height() * ratio)))
        ground.setDevicePixelRatio(ratio)
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        theme = self.themes.current
        painting.draw_shadow(painter, self.card, theme, reach=SHADOW - 5, radius=self._radius)
        painting.draw_card(painter, self.card, theme, ground=self._ground, radius=self._radius)
        painter.end()
        return ground
