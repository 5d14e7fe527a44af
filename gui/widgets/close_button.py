"""A bare ×."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.pressable import Pressable


class CloseButton(Pressable):
    """A × that closes what it stands on; *name* says what that is."""

    def __init__(self, themes: Themes, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__("", themes, parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(22, 22)

    def radius(self) -> float:
        return 6

    def draw(self, painter: QPainter, rect: QRect) -> None:
        theme = self.themes.current
        painting.draw_cross(painter, rect, theme.color("ink" if self.underMouse() else "faint"))
