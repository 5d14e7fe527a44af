"""What can be done with the code that is picked: its description, and a button for each change."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotation.records import Code
from gui.theme.themes import Themes
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.look import button, set_look

_LINES = 3


class DescriptionField(QPlainTextEdit):
    """A few lines of text; *edited* tells once they are left, and only where they have changed."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().lineSpacing() * _LINES + 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def show_text(self, text: str) -> None:
        """Show *text*, whatever stood there."""
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


class CodeDetails(QFrame):
    """The foot of the panel."""

    def __init__(self, _themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, line="top")
        self.description = DescriptionField()
        self.description.setPlaceholderText(self.tr("Description: what belongs here, and what not…"))
        self.description.setAccessibleName(self.tr("Description of the code"))
        self.description.setFixedHeight(self.description.sizeHint().height())
        self.child = _action(self.tr("+ Sub-code"), self.tr("Add a code under this one (Insert)"))
        self.rename = _action(self.tr("Rename"), self.tr("Rename (F2)"))
        self.color = _action(self.tr("Colour…"), self.tr("Choose another colour"))
        self.digit = _action(self.tr("Key…"), self.tr("Choose the digit that tags with this code"))
        self.retire = _action("", "")
        self.remove = _action(self.tr("Remove"), self.tr("Remove from the codebook and all claims (Delete)"))
        self._actions = (self.child, self.rename, self.color, self.digit, self.retire, self.remove)
        actions = FlowLayout(gap=5)
        for one in self._actions:
            actions.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.description)
        layout.addLayout(actions)

    def show_code(self, code: Code, *, locked: bool) -> None:
        """Show what the code is; *locked*: nothing can be changed."""
        self.description.show_text(code.description)
        self.description.setReadOnly(locked)
        self.digit.setText(self.tr("Key {0}").format(code.digit) if code.digit else self.tr("Key…"))
        self.retire.setText(self.tr("Bring back") if code.retired else self.tr("Retire"))
        hint = (
            self.tr("Offer it again") if code.retired else self.tr("Keep it on its claims, offer it no more")
        )
        self.retire.setToolTip(hint)
        for one in self._actions:
            one.setEnabled(not locked)
        self.digit.setEnabled(not locked and not code.retired)


def _action(text: str, hint: str) -> QPushButton:
    result = button(text)
    result.setToolTip(hint)
    return result
