"""The line in the status bar that says what a click did, with Undo."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.widgets.announce import announce
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.look import button


class Notice(QWidget):
    """Words and a link; both go after some seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_action: Callable[[], None] | None = None
        self._label = ElidedLabel(tone="soft")
        self._label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._button = button("", kind="link")
        self._button.clicked.connect(self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._label)
        layout.addWidget(self._button)
        layout.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.clear()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._label.text()

    def say(
        self, text: str, *, action: str = "", on_action: Callable[[], None] | None = None, seconds: float = 10
    ) -> None:
        """Show *text*, with a link named *action* that calls *on_action*, for some seconds."""
        self._on_action = on_action
        self._label.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._timer.start(round(seconds * 1000))
        announce(self, text)

    def clear(self) -> None:
        """Say nothing."""
        self._timer.stop()
        self._on_action = None
        self._label.setText("")
        self._button.hide()

    def _act(self) -> None:
        act = self._on_action
        self.clear()
        if act:
            act()
