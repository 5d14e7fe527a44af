"""What stands in place of the cards where there are none: how there comes to be one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.claims.filtering import Filtering
from gui.counted import counted
from gui.desk import Desk
from gui.theme.themes import Themes
from gui.widgets.empty_state import EmptyState


class NothingHere(QWidget):
    """No article, no claims yet, or none that the filter lets be shown."""

    unfiltered = Signal()

    def __init__(
        self, desk: Desk, filtering: Filtering, themes: Themes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._filtering = desk, filtering
        self.state = EmptyState("", "", themes)
        self.clear = self.state.add_button(self.tr("Clear filter"))
        self.clear.clicked.connect(self.unfiltered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state)

    def refresh(self) -> None:
        """Say why nothing is here now."""
        filtered = self._filtering.is_on and bool(self._desk.claims)
        self.clear.setVisible(filtered)
        if self._desk.article is None:
            self.state.set_words(self.tr("No article is open"), self.tr("Its claims will stand here."))
        elif filtered:
            self._say_filtered()
        else:
            self._say_none_yet()

    def _say_filtered(self) -> None:
        if self._filtering.asks_for_incomplete_only:
            words = self.tr("Every claim of this article has a code and a speaker.")
            self.state.set_words(self.tr("Nothing is incomplete"), words)
        else:
            words = counted(
                "NothingHere", "The article has %n claim(s); none fits the filter.", len(self._desk.claims)
            )
            self.state.set_words(self.tr("No claim fits"), words)

    def _say_none_yet(self) -> None:
        lines = [self.tr("Drag over a sentence and press a digit.")]
        if self._desk.suggestions:
            count = len(self._desk.suggestions)
            lines.append(counted("NothingHere", "Or press `J` to go through %n suggestion(s).", count))
        self.state.set_words(self.tr("No claims yet"), "\n".join(lines))
