"""What a screen reader is told of the list of claims: the keyboard may well be in the text."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from annotation.records import ClaimId
from gui.claims.content import pieces_of, spoken
from gui.counted import counted
from gui.desk import Desk
from gui.widgets.announce import announce


def _is_heard() -> bool:
    return QAccessible.isActive()


class Telling(QObject):
    """Says what comes into focus, what becomes of it, and that claims were added or removed."""

    def __init__(
        self,
        desk: Desk,
        view: QWidget,
        *,
        is_heard: Callable[[], bool] = _is_heard,
        say: Callable[[QWidget, str], None] = announce,
    ) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self._is_heard, self._say = is_heard, say
        self._count = len(desk.claims)
        desk.focus_changed.connect(self._tell_focus)
        desk.article_changed.connect(self._follow_article)
        desk.claims_changed.connect(self._tell_claims)

    def _follow_article(self) -> None:
        self._count = len(self._desk.claims)

    def _tell_focus(self) -> None:
        thing = self._desk.focused_claim or self._desk.focused_suggestion
        if thing is not None and self._is_heard():
            words = spoken(thing, self._desk)
            self._view.setAccessibleDescription(words)
            self._say(self._view, words)

    def _tell_claims(self, ids: set[ClaimId]) -> None:
        more, self._count = len(self._desk.claims) - self._count, len(self._desk.claims)
        if not self._is_heard():
            return
        if more > 0:
            self._say(self._view, counted("Claims", "%n claim(s) added", more))
        elif more < 0:
            self._say(self._view, counted("Claims", "%n claim(s) removed", -more))
        elif self._desk.focus in ids:
            self._tell_state()

    def _tell_state(self) -> None:
        """What the claim in focus has now."""
        claim = self._desk.focused_claim
        if claim is not None:
            words = ", ".join(piece.text for piece in pieces_of(claim, self._desk))
            self._say(self._view, words or self.tr("no speaker, code or stance"))
