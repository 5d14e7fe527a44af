"""The dialog that the others are made from: a title, what it is about, and a row of buttons."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.widgets.look import button, label


class SheetDialog(QDialog):
    """Lays out *body* over *buttons*. It is deleted when it closes."""

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = 520) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        self.title = label(title, pixels=15, weight=QFont.Weight.DemiBold, wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addLayout(self.body, 1)
        layout.addLayout(self.buttons)

    def add_button(self, text: str, *, primary: bool = False) -> QPushButton:
        """A button at the end of the row; Enter presses the primary one."""
        result = button(text, kind="primary" if primary else "")
        result.setDefault(primary)
        self.buttons.addWidget(result)
        return result

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return done

    def fit(self) -> None:
        """Be high enough for all words: wrapped ones need the width to be known first."""
        layout = self._layout
        layout.activate()
        width = max(self.width(), layout.minimumSize().width())
        by_width = layout.hasHeightForWidth()
        height = layout.totalHeightForWidth(width) if by_width else layout.sizeHint().height()
        if height > self.height() or width > self.width():
            self.resize(width, max(height, self.height()))
