"""Which tab of the side panel shows what comes into focus."""

from PySide6.QtCore import QObject

from gui.desk import Desk
from gui.side_panel import CLAIMS, REVIEW, SidePanel
from gui.tagging import Tagging


class PanelChoice(QObject):
    """A review goes on where it was begun: what is kept in it does not open another tab.

    Who clicks on a claim, or edits one, sees all of it; the review comes back with the next suggestion.
    """

    def __init__(self, side: SidePanel, desk: Desk, tagging: Tagging) -> None:
        super().__init__(side)
        self._side, self._desk = side, desk
        self._left_review = False  # for a claim: it was not the reader who chose the other tab
        desk.focus_changed.connect(self._follow)
        tagging.claim_pointed.connect(self.show_claims)
        side.tabs.tabBarClicked.connect(self.forget)

    def forget(self) -> None:
        """The reader chose a tab: it stays."""
        self._left_review = False

    def _follow(self) -> None:
        """What comes into focus is shown, unless it is being looked at already."""
        tab = self._side.tabs.currentIndex()
        if self._desk.focused_claim is not None and tab not in (CLAIMS, REVIEW):
            self._side.show_tab(CLAIMS)
        elif self._desk.focused_suggestion is not None:
            if tab != CLAIMS or self._left_review:
                self._side.show_tab(REVIEW)
            self._left_review = False

    def show_claims(self) -> None:
        """Bring the whole claim into view, out of focus mode too."""
        self._left_review |= self._side.tabs.currentIndex() == REVIEW
        self._side.show()
        self._side.show_tab(CLAIMS)

    def show_place(self) -> None:
        """Bring into view where something is picked for the claim in focus: the review has room for that."""
        self._side.show()
        if self._side.tabs.currentIndex() != REVIEW:
            self._side.show_tab(CLAIMS)
