"""The bar for several picked claims: what can be done with them together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from annotation.records import Stance
from gui.counted import counted
from gui.theme.themes import Themes
from gui.widgets.close_button import CloseButton
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.key_button import KeyButton
from gui.widgets.key_cap import KeyCap
from gui.widgets.look import label, set_look
from gui.widgets.segmented import StanceControl

_MIXED = "mixed"  # no segment's key: none is marked


class TogetherBar(QFrame):
    """Says how many claims are picked; its buttons show their keys."""

    ended = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        set_look(self, ground="panel", line="top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Several claims"))
        self.count = label(pixels=12.5, weight=QFont.Weight.DemiBold)
        self.close_button = CloseButton(themes, name=self.tr("Pick no claims"))
        self.close_button.clicked.connect(self.ended)
        self.code = self._button(self.tr("Code…"), "C")
        self.speaker = self._button(self.tr("Said by…"), "S")
        self.copy = self._button(self.tr("Copy"), "")
        self.copy.setToolTip(self.tr("Copy as evidence"))
        self.copy.setAccessibleName(self.tr("Copy as evidence"))
        self.remove = self._button(self.tr("Remove"), "X")
        self.stance = StanceControl(themes)
        self._lay_out()
        self.hide()

    def _button(self, text: str, key: str) -> KeyButton:
        result = KeyButton(text, key, self._themes)
        result.setAccessibleName(text.rstrip("…"))
        return result

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.count, 1)
        head.addWidget(KeyCap("Esc", self._themes))
        head.addWidget(self.close_button)
        buttons = FlowLayout()
        for widget in (self.code, self.speaker, self.copy, self.remove, self.stance):
            buttons.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 12)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addLayout(buttons)

    def show_picked(self, count: int, stances: set[Stance | None], *, can_change: bool) -> None:
        """So many are picked; where they have one stance, it shows."""
        self.count.setText(counted("Claims", "%n claim(s) picked", count))
        (shown,) = stances if len(stances) == 1 else (_MIXED,)
        self.stance.set_value(shown)
        for control in (self.code, self.speaker, self.remove, self.stance):
            control.setEnabled(can_change)
        self.setVisible(count > 1)
