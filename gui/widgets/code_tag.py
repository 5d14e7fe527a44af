"""The tag of a code."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.pressable import Pressable
from gui.widgets.stances import stance_word


class CodeTag(Pressable):
    """A code's name on its tint, with its bar, its digit and a stance of its own where it has one."""

    def __init__(
        self,
        text: str,
        color: str,
        themes: Themes,
        parent: QWidget | None = None,
        *,
        stance: str | None = None,
        digit: str = "",
        removable: bool = False,
    ) -> None:
        super().__init__(text, themes, parent, removable=removable)
        self.set_code(text, color, stance=stance, digit=digit)

    def set_code(self, text: str, color: str, *, stance: str | None = None, digit: str = "") -> None:
        """Show another code, or the same with another stance."""
        self.color, self.stance, self.digit = color, stance, digit
        self.setText(text)
        self.setAccessibleName(f"{text}, {stance_word(stance)}" if stance else text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return painting.code_size(self.text(), stance=self.stance, digit=self.digit, removable=self.removable)

    def radius(self) -> float:
        return 6

    def draw(self, painter: QPainter, rect: QRect) -> None:
        painting.draw_code(
            painter,
            rect,
            self.text(),
            self.color,
            self.themes.current,
            stance=self.stance,
            digit=self.digit,
            removable=self.removable,
            hot_remove=self._hot_remove,
        )
