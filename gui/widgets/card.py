"""A card: a rounded frame on the panel's ground."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme.themes import Themes
from gui.widgets import painting


class Card(QWidget):
    """What belongs together; put widgets into *body*. Dashed is what is only suggested."""

    def __init__(self, themes: Themes, parent: QWidget | None = None, *, dashed: bool = False) -> None:
        super().__init__(parent)
        self._themes = themes
        self._dashed = dashed
        self._focus = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(13, 12, 13, 12)
        self.body.setSpacing(6)
        themes.changed.connect(self.update)

    def set_focus_look(self, focus: bool) -> None:
        """Give the card in focus the accent's edge."""
        self._focus = focus
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.draw_card(
            painter,
            self.rect(),
            self._themes.current,
            focus=self._focus,
            dashed=self._dashed and not self._focus,
        )
