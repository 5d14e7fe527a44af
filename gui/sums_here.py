"""Sums over all claims of the open article: asked from the store once, then kept up claim by claim."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotation.records import ActorId, Claim, ClaimId, CodeId, Role
from annotation.store import claims

if TYPE_CHECKING:
    from gui.desk import Desk

_CALM = 120  # milliseconds without another change
_FEW = 50  # claims; after a change of more the store counts anew


class SumsHere(QObject):
    """What is counted when somebody first reads it, and follows the desk from then on."""

    changed = Signal()  # some moments later; for another article the desk's `article_changed` says it

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._parts: Counter[tuple[ActorId, Role]] | None = None
        self._codes: Counter[CodeId] | None = None
        self._knew_parts = self._knew_codes = False  # whether they had been read when the step came
        self._soon = QTimer(self, singleShot=True, interval=_CALM)
        self._soon.timeout.connect(self.changed)
        desk.session.changed.connect(self._note_what_is_known)  # before the desk says what it means
        desk.article_changed.connect(self._start_anew)
        desk.claims_changed.connect(self._follow)
        for signal in (desk.mentions_changed, desk.actors_changed):
            signal.connect(lambda: self._soon.start())

    @property
    def parts(self) -> list[tuple[ActorId, Role, int]]:
        """In how many claims each actor takes part, by role."""
        if self._parts is None:
            rows = claims.parts_in(self._desk.session.db, self._desk.article.id) if self._is_stored else ()
            self._parts = Counter({(actor_id, role): count for actor_id, role, count in rows})
        return [(*key, count) for key, count in self._parts.items() if count]

    @property
    def codes(self) -> Counter[CodeId]:
        """How many claims have each code."""
        if self._codes is None:
            session, article = self._desk.session, self._desk.article
            self._codes = claims.code_counts_in(session.db, article.id) if self._is_stored else Counter()
        return self._codes

    @property
    def actors(self) -> set[ActorId]:
        """Those who take part in a claim, or are named in the text."""
        return {actor_id for actor_id, _, _ in self.parts} | self._desk.mentions.actors.keys()

    @property
    def _is_stored(self) -> bool:
        return self._desk.article is not None and self._desk.session.project is not None

    def _start_anew(self) -> None:
        self._soon.stop()
        self._parts = self._codes = None
        self._knew_parts = self._knew_codes = False

    def _note_what_is_known(self) -> None:
        self._knew_parts, self._knew_codes = self._parts is not None, self._codes is not None

    def _follow(self, ids: set[ClaimId]) -> None:
        """What was first read during the step has the step in it already."""
        here = self._desk.claims
        self._parts = self._parts if self._knew_parts else None
        self._codes = self._codes if self._knew_codes else None
        if len(ids) > _FEW or None in here.before.values():
            self._start_anew()
        else:
            self._count(filter(None, here.before.values()), -1)
            self._count(here.some(ids), 1)
        self._soon.start()

    def _count(self, found: Iterable[Claim], by: int) -> None:
        for claim in found:
            for part in claim.actors:
                if self._parts is not None:
                    self._parts[part.actor_id, part.role] += by
            for link in claim.codes:
                if self._codes is not None:
                    self._codes[link.code_id] += by
