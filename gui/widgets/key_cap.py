"""The cap of a key."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme.themes import Themes
from gui.widgets import painting


class KeyCap(QWidget):
    """A key as it stands on a keyboard: a letter, or ``Ctrl K``."""

    def __init__(
        self, key: str, themes: Themes, parent: QWidget | None = None, *, as_is: bool = False
    ) -> None:
        super().__init__(parent)
        self._as_is = as_is  # else the key that a person gave in the place of this one
        self._themes = themes
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return painting.key_size(self._key, as_is=self._as_is)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painting.draw_key(QPainter(self), self.rect(), self._key, self._themes.current, as_is=self._as_is)
