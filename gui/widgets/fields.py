"""Fields that keep what is typed once they are left: one line, and a few lines."""

import math

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from gui.widgets.keys import is_escape_override

_MOST_LINES = 8  # that a field grows to; then it scrolls
_AROUND = 20  # pixels that the frame, the padding and the document's margin take


class LineField(QLineEdit):
    """*edited* tells on Enter or when the field is left, and only of changed text; Esc takes back."""

    edited = Signal(str)

    def __init__(self, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.editingFinished.connect(self.finish)

    def show_text(self, text: str) -> None:
        """Show *text*; what is just being typed stays."""
        if self.hasFocus() and self.text() != self._told:
            return
        self._told = text
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def finish(self) -> None:
        """Tell what has been typed."""
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.edited.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._told:
            self.setText(self._told)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if is_escape_override(event) and self.text() != self._told:
            event.accept()
            return True
        return super().event(event)


class TextField(QPlainTextEdit):
    """A few lines, more as they are needed; *edited* tells once they are left, and only of a change."""

    edited = Signal(str)

    def __init__(self, placeholder: str, name: str, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self._told = ""
        self._lines = lines
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        needed = round(self.document().size().height())  # a plain text's height is counted in lines
        lines = min(max(self._lines, needed), _MOST_LINES)
        return QSize(200, math.ceil(QFontMetricsF(self.font()).lineSpacing() * lines) + _AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def show_text(self, text: str) -> None:
        """Show *text*; what is just being typed stays."""
        if self.hasFocus() and self.toPlainText().strip() != self._told:
            return
        self._told = text
        if text != self.toPlainText():
            self.setPlainText(text)

    def finish(self) -> None:
        """Tell what has been typed."""
        text = self.toPlainText().strip()
        if text != self._told:
            self._told = text
            self.edited.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finish()
