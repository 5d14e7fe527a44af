"""What stands where there is nothing yet: it says how there comes to be something."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.theme.themes import Themes
from gui.widgets.key_text import KeyText
from gui.widgets.look import button, label


class EmptyState(QWidget):
    """A title and a sentence, centred; keys stand between backticks."""

    def __init__(self, title: str, text: str, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, pixels=15, weight=QFont.Weight.DemiBold, wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = KeyText(text, themes, centred=True, pixels=13)
        self._buttons = QHBoxLayout()
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 26, 16, 18)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(self._buttons)
        layout.addStretch()

    def set_words(self, title: str, text: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.set_text(text)

    def add_button(self, text: str, *, primary: bool = False) -> QPushButton:
        """Add a button under the sentence."""
        result = button(text, kind="primary" if primary else "")
        self._buttons.setContentsMargins(0, 10, 0, 0)
        self._buttons.addWidget(result)
        return result
