"""A card: a rounded frame on the panel's ground."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.widgets.look import set_look


class Card(QFrame):
    """What belongs together; put widgets into *body*. Dashed is what is only suggested."""

    def __init__(self, parent: QWidget | None = None, *, dashed: bool = False) -> None:
        super().__init__(parent)
        self._quiet = "dashed" if dashed else "plain"
        self.setProperty("card", self._quiet)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(13, 12, 13, 12)
        self.body.setSpacing(6)

    def set_focus_look(self, focus: bool) -> None:
        """Give the card in focus the accent's edge."""
        set_look(self, card="focus" if focus else self._quiet)
