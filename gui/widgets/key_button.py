"""A push button that shows its key."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gui.theme.themes import Themes
from gui.widgets import painting

_GAP = 10


class KeyButton(QPushButton):
    """Words at the left, the key cap at the right."""

    def __init__(
        self, text: str, key: str, themes: Themes, parent: QWidget | None = None, *, kind: str = ""
    ) -> None:
        super().__init__(text, parent)
        self._themes = themes
        self._key, self._as_is = key, False
        self.setProperty("keyed", "true")
        self.setAutoDefault(False)
        if kind:
            self.setProperty("kind", kind)
        themes.changed.connect(self.update)

    def set_key(self, key: str, *, as_is: bool = False) -> None:
        """Show another key, none for an empty one; unless *as_is*, a person's own one in its place."""
        self._key, self._as_is = key, as_is
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._room(), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._key:
            return
        size = painting.key_size(self._key, as_is=self._as_is)
        corner = self.rect().right() - 6 - size.width(), (self.height() - size.height()) // 2
        theme = self._themes.current
        ink = theme.color("on_accent") if self.property("kind") == "primary" else None
        place = QRect(*corner, size.width(), size.height())
        painting.draw_key(QPainter(self), place, self._key, theme, ink=ink, as_is=self._as_is)

    def _room(self) -> int:
        return painting.key_size(self._key, as_is=self._as_is).width() + _GAP if self._key else 0
