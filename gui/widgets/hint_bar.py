"""The one line of hints under the text in the first minute."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from gui.theme.themes import Themes
from gui.widgets.announce import announce
from gui.widgets.key_names import plain
from gui.widgets.key_text import KeyText
from gui.widgets.look import button, set_look

_HEIGHT = 44


class HintBar(QFrame):
    """A sentence with keys in it, and the way to end all hints."""

    ended = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, ground="panel", line="top")
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = KeyText("", themes)
        self._text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._end = button(QCoreApplication.translate("HintBar", "Esc ends these hints"), kind="faint")
        self._end.setCursor(Qt.CursorShape.PointingHandCursor)
        self._end.clicked.connect(self.ended)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.setSpacing(10)
        layout.addStretch(1)
        layout.addWidget(self._text)
        layout.addWidget(self._end)
        layout.addStretch(1)

    def set_hint(self, text: str) -> None:
        """Show the next hint; keys stand between backticks."""
        self._text.set_text(text)
        announce(self, plain(text))
