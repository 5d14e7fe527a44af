"""The card that says calmly what went wrong and what can be done; it stands in the page, never in the way."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.theme.themes import Themes
from gui.widgets.announce import announce
from gui.widgets.close_button import CloseButton
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.look import button, label


class Trouble(QFrame):
    """A title, a sentence and buttons in a red frame. *dismissed*: its × or Esc; its owner takes it away."""

    dismissed = Signal()

    def __init__(
        self,
        title: str,
        sentence: str,
        themes: Themes,
        parent: QWidget | None = None,
        *,
        closable: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "trouble")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._title = label(title, weight=QFont.Weight.DemiBold, wrap=True)
        self._sentence = label(sentence, tone="soft", wrap=True, selectable=True)
        self._close = CloseButton(themes, name=QCoreApplication.translate("Trouble", "Dismiss"))
        if not closable:
            self._close.hide()
        self._close.clicked.connect(self.dismissed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._row = QWidget()
        self._buttons = FlowLayout(self._row)
        self._row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 11)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addWidget(self._sentence)
        layout.addSpacing(5)
        layout.addWidget(self._row)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def set_words(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        announce(self, f"{title}. {sentence}")

    def add_button(self, text: str, *, primary: bool = False) -> QPushButton:
        """Add a way out."""
        result = button(text, kind="primary" if primary else "")
        self._buttons.addWidget(result)
        self._row.show()
        return result

    def clear_buttons(self) -> None:
        """Take all buttons away."""
        self._buttons.clear()
        self._row.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._close.isHidden():
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)
