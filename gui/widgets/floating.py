"""What lies over the window: a child of it with a soft shadow, not a window of its own."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
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
        self.hide()
        themes.changed.connect(self.update)

    @property
    def card(self) -> QRect:
        """The card itself, without the shadow."""
        return self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.themes.current
        painting.draw_shadow(painter, self.card, theme, reach=SHADOW - 5, radius=self._radius)
        painting.draw_card(painter, self.card, theme, ground=self._ground, radius=self._radius)
