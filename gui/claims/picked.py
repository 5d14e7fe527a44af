"""Several claims picked in the list, for what is done with them together."""

from PySide6.QtCore import QObject, Signal

from annotation.records import ClaimId
from gui.claims.content import Key
from gui.claims.model import CardsModel
from gui.desk import Desk


class Picked(QObject):
    """Two claims or more. One alone is in focus instead, and what comes into focus ends the picking."""

    changed = Signal(object)  # frozenset of ClaimId: picked before or now

    def __init__(self, model: CardsModel, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._desk = model, desk
        self.ids: frozenset[ClaimId] = frozenset()
        self.current: Key | None = None  # where the keyboard is
        self._anchor: Key | None = None  # where a range begins
        self._is_setting = False
        desk.focus_changed.connect(self._follow_focus)
        desk.article_changed.connect(self._follow_article)
        desk.claims_changed.connect(self._follow_claims)

    def __contains__(self, key: object) -> bool:
        return key in self.ids

    def __len__(self) -> int:
        return len(self.ids)

    def in_order(self) -> list[ClaimId]:
        """The picked claims in text order."""
        rows = sorted((self._model.row_of(claim_id), claim_id) for claim_id in self.ids)
        return [claim_id for _, claim_id in rows]

    def toggle(self, key: Key) -> None:
        """Pick one more, or one less."""
        if isinstance(key, str):
            return
        self._anchor = self.current = key
        self._set(frozenset(self._start() ^ {key}))

    def extend_to(self, key: Key) -> None:
        """Pick all from where the range begins to *key*."""
        anchor = self._anchor if self._model.row_of(self._anchor) >= 0 else None
        if anchor is None:
            anchor = self._desk.focus if self._desk.focus is not None else key
        first, last = sorted((self._model.row_of(anchor), self._model.row_of(key)))
        self._anchor, self.current = anchor, key
        self._set(self._claims_between(first, last))

    def extend_by(self, rows: int) -> None:
        """Let the range end so many rows further down."""
        here = self._model.row_of(self.current if self.current is not None else self._desk.focus)
        last = self._model.rowCount() - 1
        row = min(max(here + rows, 0), last)
        by = 1 if rows > 0 else -1
        while 0 <= row <= last and isinstance(self._model.key(row), str):
            row += by  # a suggestion is no claim yet
        if 0 <= row <= last:
            self.extend_to(self._model.key(row))

    def pick_all(self) -> None:
        """Pick every claim that the list shows."""
        self._set(self._claims_between(0, self._model.rowCount() - 1))

    def clear(self) -> None:
        self._put(frozenset())

    def _start(self) -> set[ClaimId]:
        focus = self._desk.focus
        return {focus} if not self.ids and isinstance(focus, int) else set(self.ids)

    def _claims_between(self, first: int, last: int) -> frozenset[ClaimId]:
        keys = (self._model.key(row) for row in range(first, last + 1))
        return frozenset(key for key in keys if not isinstance(key, str))

    def _set(self, ids: frozenset[ClaimId]) -> None:
        """Picked are two and more; one is put in focus."""
        several = len(ids) > 1
        self._is_setting = True
        self._put(ids if several else frozenset())
        self._desk.focus_on(None if several or not ids else next(iter(ids)))
        self._is_setting = False

    def _put(self, ids: frozenset[ClaimId]) -> None:
        touched = self.ids ^ ids
        self.ids = ids
        if touched:
            self.changed.emit(touched)

    def _follow_focus(self) -> None:
        if not self._is_setting and self._desk.focus is not None:
            self.current = self._anchor = self._desk.focus
            self.clear()

    def _follow_article(self) -> None:
        """Another article, or the same one with other particulars."""
        present = frozenset(claim_id for claim_id in self.ids if claim_id in self._desk.claims)
        self._keep(present)

    def _follow_claims(self, ids: set[ClaimId]) -> None:
        """What is gone is picked no longer."""
        gone = frozenset(claim_id for claim_id in ids & self.ids if claim_id not in self._desk.claims)
        self._keep(self.ids - gone)

    def _keep(self, ids: frozenset[ClaimId]) -> None:
        if ids != self.ids:
            self._put(ids if len(ids) > 1 else frozenset())
