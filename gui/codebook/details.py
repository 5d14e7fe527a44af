"""The code that is picked: how often it is used, what it means, what can be done, and claims that have it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from annotation.records import Code
from gui.codebook.examples import Examples
from gui.counted import counted
from gui.theme.themes import Themes
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.fields import TextField
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.look import button, set_look
from gui.widgets.section_label import SectionLabel

_DOT = 10
_DOT_GAP = 4


class CodeDetails(QFrame):
    """The foot of the panel."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._color = ""
        set_look(self, line="top")
        self.counts = ElidedLabel(tone="faint")
        self.description = TextField(
            self.tr("Description: what belongs here, and what not…"),
            self.tr("Description of the code"),
            lines=2,
        )
        self.child = _action(self.tr("+ Sub-code"), self.tr("Add a code under this one (Insert)"))
        self.rename = _action(self.tr("Rename"), self.tr("Rename (F2)"))
        self.color = _action(self.tr("Colour…"), self.tr("Choose another colour"))
        self.color.setIconSize(QSize(_DOT + _DOT_GAP, _DOT))
        self.digit = _action(self.tr("Key…"), self.tr("Choose the digit that tags with this code"))
        self.merge = _action(
            self.tr("Merge…"),
            self.tr("Give its claims another code in its place (or drag it there with Ctrl)"),
        )
        self.retire = _action("", "")
        self.remove = _action(self.tr("Remove"), self.tr("Remove from the codebook and all claims (Delete)"))
        self._actions = (
            self.child, self.rename, self.color, self.digit, self.merge, self.retire, self.remove,
        )  # fmt: skip
        self.heading = SectionLabel(self.tr("Newest claims"))
        self.examples = Examples(themes)
        self._lay_out()
        themes.changed.connect(self._show_color)

    def _lay_out(self) -> None:
        actions = FlowLayout(gap=5)
        for one in self._actions:
            actions.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 8)
        layout.setSpacing(8)
        layout.addWidget(self.counts)
        layout.addWidget(self.description)
        layout.addLayout(actions)
        layout.addWidget(self.heading)
        layout.addWidget(self.examples, 1)
        layout.addStretch(0)

    def show_code(self, code: Code, *, locked: bool) -> None:
        """Show what the code is; *locked*: nothing can be changed."""
        self._color = code.color
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
        self._show_color()

    def show_counts(self, here: int, own: int, together: int | None) -> None:
        """Say how many claims have the code: its *own*, *together* with those of its sub-codes, where it has
        some, and how many of all these stand *here*, in the open article."""
        words = [counted("CodeDetails", "%n claim(s)", own)]
        if together is not None:
            words.append(counted("CodeDetails", "%n with sub-codes", together))
        words.append(counted("CodeDetails", "%n of them here", here))
        self.counts.setText(" · ".join(words))
        self.counts.setAccessibleDescription(self.tr("Here: in the open article"))
        any_claims = bool(together if together is not None else own)
        self.heading.setVisible(any_claims)
        self.examples.setVisible(any_claims)
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        """Be high enough for all lines of buttons, which the width decides."""
        self.setMinimumHeight(self.layout().minimumHeightForWidth(self.width()))

    def _show_color(self) -> None:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.color.iconSize() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.current.code(self._color).bar)
        painter.drawRoundedRect(QRectF(0, 0, _DOT, _DOT), 3, 3)
        painter.end()
        self.color.setIcon(QIcon(picture))


def _action(text: str, hint: str) -> QPushButton:
    result = button(text)
    result.setToolTip(hint)
    return result
