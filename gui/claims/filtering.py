"""Which claims the list shows: what was asked for, judged again only where something changed."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from annotation.records import ClaimId
from annotation.store.claim_filter import ClaimFilter, ids_matching
from gui.claims.content import Key
from gui.desk import Desk
from gui.session import Session

_UNFINISHED = ClaimFilter(incomplete=True)
_AFTER_OPENING = 200  # milliseconds: the article is painted first


class Filtering(QObject):
    """The conditions of the list, and the claims that meet them. To follow the desk before the list does.

    A claim in focus, and those that are picked, are shown whatever is asked for: what somebody works at
    does not vanish under their hands.
    """

    changed = Signal()  # other conditions, or another article: everything was judged
    counted = Signal()  # other claims meet them, or are incomplete
    judged = Signal(object)  # set of keys that may come or go although no claim changed

    def __init__(self, session: Session, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self.wanted = ClaimFilter()
        self._matching: set[ClaimId] = set()  # empty while nothing is asked of claims
        self._incomplete: set[ClaimId] | None = None  # not counted yet
        self._focus: Key | None = None
        self._picked: frozenset[ClaimId] = frozenset()
        self._counting = QTimer(self, singleShot=True, interval=_AFTER_OPENING)
        self._counting.timeout.connect(self._count_incomplete)
        session.closed.connect(self.clear)  # another project has other codes and actors
        desk.article_changed.connect(self._judge_all)
        desk.claims_changed.connect(self._judge_some)
        desk.focus_changed.connect(self._follow_focus)
        desk.codes_changed.connect(self._follow_names)
        desk.actors_changed.connect(self._follow_names)
        self._judge_all()

    @property
    def is_on(self) -> bool:
        """Whether something may be hidden."""
        return self.wanted != ClaimFilter()

    @property
    def asks_for_incomplete_only(self) -> bool:
        return self.wanted == _UNFINISHED

    @property
    def incomplete(self) -> int:
        """How many claims of the article are incomplete, as far as they are counted."""
        return len(self._incomplete or ())

    @property
    def matching(self) -> int:
        """How many claims of the article meet the conditions."""
        return len(self._matching) if self.wanted.asks_of_claims else len(self._desk.claims)

    def __contains__(self, key: object) -> bool:
        """Whether the claim or suggestion of *key* is shown."""
        return key == self._focus or key in self._picked or self.fits(key)

    def fits(self, key: object) -> bool:
        """Whether the claim or suggestion of *key* meets the conditions."""
        if isinstance(key, str):
            return self.wanted.shows_suggestions
        return not self.wanted.asks_of_claims or key in self._matching

    def use(self, wanted: ClaimFilter) -> None:
        """Show what meets *wanted*."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._judge_all()

    def clear(self) -> None:
        self.use(ClaimFilter())

    def pick(self, picked: frozenset[ClaimId]) -> None:
        """These claims are picked, and shown for as long as they are."""
        touched = self._picked ^ picked
        self._picked = picked
        self._say_judged(set(touched))

    # judging

    def _judge_all(self) -> None:
        self._focus = self._desk.focus
        self._matching = self._judge(self.wanted) if self.wanted.asks_of_claims else set()
        self._incomplete = None
        self._counting.start()
        self.changed.emit()

    def _judge(self, wanted: ClaimFilter, among: set[ClaimId] | None = None) -> set[ClaimId]:
        article_id = self._desk.article_id
        if article_id is None or self._session.project is None:
            return set()
        return ids_matching(self._session.db, article_id, wanted, among)

    def _count_incomplete(self) -> None:
        self._incomplete = self._judge(_UNFINISHED)
        self.counted.emit()

    def _judge_some(self, ids: set[ClaimId]) -> None:
        if self._incomplete is not None:
            self._incomplete = (self._incomplete - ids) | self._judge(_UNFINISHED, ids)
        if self.wanted.asks_of_claims:
            self._matching = (self._matching - ids) | self._judge(self.wanted, ids)
        self.counted.emit()

    def _follow_names(self) -> None:
        """Codes and actors that are gone are asked for no longer; codes may lie elsewhere in the tree."""
        codes = tuple(code_id for code_id in self.wanted.codes if code_id in self._desk.codes)
        actors = tuple(actor_id for actor_id in self.wanted.actors if actor_id in self._desk.actors)
        if (codes, actors) != (self.wanted.codes, self.wanted.actors):
            self.use(replace(self.wanted, codes=codes, actors=actors))
        elif codes:
            self._judge_all()

    def _follow_focus(self) -> None:
        touched = {key for key in (self._focus, self._desk.focus) if key is not None}
        self._focus = self._desk.focus
        self._say_judged(touched)

    def _say_judged(self, keys: set[Key]) -> None:
        if keys and self.is_on:
            self.judged.emit(keys)
