"""The chip of an actor or of a kind of mention, and the dashed chip that adds one."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.key_names import set_tip
from gui.widgets.pressable import Pressable


class ActorChip(Pressable):
    """A dot and a name in the kind's colours. When checkable (a legend), unchecked looks switched off."""

    def __init__(
        self,
        text: str,
        kind: str,
        themes: Themes,
        parent: QWidget | None = None,
        *,
        removable: bool = False,
        key: str = "",
        detail: str = "",
        pixels: float = painting.CHIP_PIXELS,
    ) -> None:
        super().__init__(text, themes, parent, removable=removable)
        self.kind = kind
        self._key = key
        self._pixels = pixels
        self.setAccessibleDescription(detail or kind)
        self.setToolTip(detail)

    def set_actor(self, text: str, kind: str) -> None:
        """Show another actor."""
        self.kind = kind
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return painting.chip_size(
            self.text(),
            removable=self.removable,
            dot=self.kind != "unnamed",
            key=self._key,
            pixels=self._pixels,
        )

    def draw(self, painter: QPainter, rect: QRect) -> None:
        painting.draw_chip(
            painter,
            rect,
            self.text(),
            self.kind,
            self.themes.current,
            removable=self.removable,
            hot_remove=self._hot_remove,
            key=self._key,
            dashed=True if self.isCheckable() and not self.isChecked() else None,
            pixels=self._pixels,
        )


class AddChip(Pressable):
    """ "+ add" with its key, in a dashed outline."""

    def __init__(
        self, text: str, themes: Themes, parent: QWidget | None = None, *, key: str = "", name: str = ""
    ) -> None:
        super().__init__(text, themes, parent)
        self._key = key
        if name:
            self.setAccessibleName(name)
            set_tip(self, name, key)

    def sizeHint(self) -> QSize:
        return painting.chip_size(self.text(), dot=False, key=self._key)

    def draw(self, painter: QPainter, rect: QRect) -> None:
        painting.draw_chip(
            painter, rect, self.text(), "unnamed", self.themes.current, dot=False, key=self._key, dashed=True
        )
