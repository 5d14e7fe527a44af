"""The claims and suggestions of the open article as rows of a list, in text order."""

from bisect import bisect_left
from collections.abc import Collection, Container

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotation.records import ClaimId, Suggestion
from gui.claims.content import Key, Thing, spoken
from gui.claims_here import ClaimsHere
from gui.desk import Desk
from gui.places import Place, suggestion_place

THING = int(Qt.ItemDataRole.UserRole)

_MANY = 200  # rows that come or go at once, from which on all are read anew
_AROUND = 8  # rows above and below, whose claims are read together with one's


class CardsModel(QAbstractListModel):
    """Follows the desk row by row: a change costs what it touches. *claims* False: suggestions alone.

    A row knows its place and key; a claim is read when its row is looked at.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None, *, claims: bool = True) -> None:
        super().__init__(parent)
        self._desk = desk
        self._with_claims = claims
        self._left_out: Key | None = None
        self._only: Container[Key] | None = None
        self._read: ClaimsHere | None = None  # what the rows were made of
        self._places: list[Place] = []
        self._known: dict[Key, Place] = {}
        self._suggested: dict[str, Suggestion] = {}
        desk.article_changed.connect(self._follow_article)
        desk.suggestions_changed.connect(self._follow_suggestions)
        if claims:
            desk.claims_changed.connect(self._follow_claims)
        self.reload()

    # reading

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        if role == THING:
            return self.thing(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            thing = self.thing(index.row())
            return None if thing is None else spoken(thing, self._desk)
        return None

    def key(self, row: int) -> Key:
        """Which claim or suggestion the row shows."""
        key: Key = self._places[row][-1]
        return key

    def thing(self, row: int) -> Thing | None:
        """What the row shows; claims are read a few at once. None: it is gone, and its row goes next."""
        key = self.key(row)
        if isinstance(key, str):
            return self._suggested[key]
        near = self._places[max(row - _AROUND, 0) : row + _AROUND]
        claims = self._desk.claims
        if not claims.has_read(key):
            claims.some(place[-1] for place in near if isinstance(place[-1], int))
        return claims.get(key)

    def row_of(self, key: Key | None) -> int:
        """The row of a claim or suggestion; -1 where it has none."""
        place = self._known.get(key) if key is not None else None
        return -1 if place is None else bisect_left(self._places, place)

    # following

    def reload(self) -> None:
        """Read everything from the desk."""
        self.beginResetModel()
        self._read = self._desk.claims
        self._suggested = {one.fingerprint: one for one in self._suggestions()}
        places: list[Place] = [*self._claim_places(), *map(suggestion_place, self._suggested.values())]
        places.sort()
        self._places = places
        self._known = {place[-1]: place for place in places}
        self.endResetModel()

    def _claim_places(self) -> list[Place]:
        if not self._with_claims:
            return []
        only, places = self._only, self._desk.claims.places
        return [*places] if only is None else [place for place in places if place[-1] in only]

    def _suggestions(self) -> list[Suggestion]:
        open_ones = [one for one in self._desk.suggestions if one.fingerprint != self._left_out]
        if self._only is None:
            return open_ones
        return [one for one in open_ones if one.fingerprint in self._only]

    def _is_shown(self, key: Key) -> bool:
        return self._only is None or key in self._only

    def show_only(self, shown: Container[Key] | None) -> None:
        """Show these claims and suggestions alone; None: everything.

        *shown* may change: whoever fills it does so before the desk's `claims_changed` comes here.
        """
        self._only = shown
        self.reload()

    def judge_again(self, keys: Collection[Key]) -> None:
        """These may be shown, or not, by now, although nothing happened to them."""
        if any(isinstance(key, str) for key in keys):
            self._follow_suggestions()
        for key in keys:
            if not isinstance(key, str) and (key in self._known) != self._is_shown(key):
                self._settle(key, self._desk.claims.place_of(key) if self._is_shown(key) else None)

    def leave_out(self, fingerprint: str | None) -> None:
        """Let a suggestion have no row, as it is shown elsewhere."""
        if fingerprint != self._left_out:
            self._left_out = fingerprint
            self._follow_suggestions()

    def _follow_article(self) -> None:
        if self._read is not self._desk.claims:
            self.reload()

    def _follow_claims(self, ids: set[ClaimId]) -> None:
        if len(ids) > _MANY or self._read is not self._desk.claims:
            self.reload()
            return
        for claim_id in sorted(ids):
            shown = self._is_shown(claim_id)
            self._settle(claim_id, self._desk.claims.place_of(claim_id) if shown else None)

    def _follow_suggestions(self) -> None:
        present = {one.fingerprint: one for one in self._suggestions()}
        gone = self._suggested.keys() - present.keys()
        if len(present) - len(self._suggested) > _MANY:
            self.reload()
            return
        new = [one for key, one in present.items() if self._suggested.get(key) != one]
        if len(gone) + len(new) > _MANY or self._read is not self._desk.claims:
            self.reload()
            return
        for key in gone:
            self._settle(key, None)
            del self._suggested[key]
        for one in new:
            self._suggested[one.fingerprint] = one
            self._settle(one.fingerprint, suggestion_place(one))

    def _settle(self, key: Key, new: Place | None) -> None:
        """Let the row of *key* stand at *new*: it has changed, moved, is new or gone."""
        old = self._known.get(key)
        if old is not None and old == new:
            index = self.index(bisect_left(self._places, old))
            self.dataChanged.emit(index, index)
            return
        if old is not None:
            self._take(key, old)
        if new is not None:
            self._put(key, new)

    def _take(self, key: Key, place: Place) -> None:
        row = bisect_left(self._places, place)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._places[row], self._known[key]
        self.endRemoveRows()

    def _put(self, key: Key, place: Place) -> None:
        row = bisect_left(self._places, place)
        self.beginInsertRows(QModelIndex(), row, row)
        self._places.insert(row, place)
        self._known[key] = place
        self.endInsertRows()
