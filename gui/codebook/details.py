"""What can be done with the code that is picked: its description, and a button for each change."""

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from annotation.records import Code
from gui.theme.themes import Themes
from gui.widgets.fields import TextField
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.look import button, set_look


class CodeDetails(QFrame):
    """The foot of the panel."""

    def __init__(self, _themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, line="top")
        self.description = TextField(
            self.tr("Description: what belongs here, and what not…"), self.tr("Description of the code")
        )
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
