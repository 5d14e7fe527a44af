"""The claims and suggestions of the open article as rows of a list, in text order."""

from bisect import bisect_left
from collections.abc import Container, Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotation.records import Claim, ClaimId, Suggestion
from gui.claims.content import Key, Thing, key_of, spoken
from gui.desk import Desk

THING = int(Qt.ItemDataRole.UserRole)

_MANY = 200  # rows that come or go at once, from which on all are read anew
_Place = tuple[int, int, bool, int, str]


def _place(thing: Thing) -> _Place:
    start, stop = thing.span
    if isinstance(thing, Suggestion):
        return start, stop, True, 0, thing.fingerprint
    return start, stop, False, thing.id, ""


class CardsModel(QAbstractListModel):
    """Follows the desk row by row: a change costs what it touches. *claims* False: suggestions alone."""

    def __init__(self, desk: Desk, parent: QObject | None = None, *, claims: bool = True) -> None:
        super().__init__(parent)
        self._desk = desk
        self._with_claims = claims
        self._left_out: Key | None = None
        self._only: Container[Key] | None = None
        self._places: list[_Place] = []
        self._things: list[Thing] = []
        self._known: dict[Key, _Place] = {}
        self._suggested: set[str] = set()
        desk.article_changed.connect(self._follow_article)
        desk.suggestions_changed.connect(self._follow_suggestions)
        if claims:
            desk.claims_changed.connect(self._follow_claims)
        self._text_id: int | None = None
        self.reload()

    # reading

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._things)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        thing = self._things[index.row()]
        if role == THING:
            return thing
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(thing, self._desk)
        return None

    def thing(self, row: int) -> Thing:
        return self._things[row]

    def key(self, row: int) -> Key:
        """What the desk's focus calls the claim or suggestion of *row*."""
        return key_of(self._things[row])

    def row_of(self, key: Key | None) -> int:
        """The row of a claim or suggestion; -1 where it has none."""
        place = self._known.get(key) if key is not None else None
        return -1 if place is None else bisect_left(self._places, place)

    # following

    def reload(self) -> None:
        """Read everything from the desk."""
        self.beginResetModel()
        things: list[Thing] = [*self._desk.claims] if self._with_claims else []
        things += (one for one in self._desk.suggestions if one.fingerprint != self._left_out)
        if self._only is not None:
            things = [thing for thing in things if key_of(thing) in self._only]
        pairs = sorted(((_place(thing), thing) for thing in things), key=lambda pair: pair[0])
        self._places = [place for place, _ in pairs]
        self._things = [thing for _, thing in pairs]
        self._known = {key_of(thing): place for place, thing in pairs}
        self._suggested = {key for key in self._known if isinstance(key, str)}
        self._text_id = self._desk.text.id if self._desk.text else None
        self.endResetModel()

    def leave_out(self, fingerprint: str | None) -> None:
        """Let a suggestion have no row, as it is shown elsewhere."""
        if fingerprint != self._left_out:
            self._left_out = fingerprint
            self._follow_suggestions()

    def show_only(self, shown: Container[Key] | None) -> None:
        """Let only these have rows; None: all. It is asked again whenever one of them changes."""
        self._only = shown
        self.reload()

    def judge_again(self, keys: Iterable[Key]) -> None:
        """These may be shown, or not, by now."""
        suggested = {one.fingerprint: one for one in self._desk.suggestions}
        for key in keys:
            if key != self._left_out and (self.row_of(key) >= 0) != self._is_shown(key):
                self._settle(key, suggested.get(key) if isinstance(key, str) else self._desk.claim(key))

    def _is_shown(self, key: Key) -> bool:
        return self._only is None or key in self._only

    def _follow_article(self) -> None:
        if self._text_id != (self._desk.text.id if self._desk.text else None):
            self.reload()

    def _follow_claims(self, ids: set[ClaimId]) -> None:
        if len(ids) > _MANY or self._is_of_another_text():
            self.reload()
            return
        for claim_id in sorted(ids):
            self._settle(claim_id, self._desk.claim(claim_id))

    def _follow_suggestions(self) -> None:
        present = {
            one.fingerprint: one
            for one in self._desk.suggestions
            if one.fingerprint != self._left_out and self._is_shown(one.fingerprint)
        }
        gone = [key for key in self._suggested if key not in present]
        new = [one for key, one in present.items() if self._changed(key, one)]
        if len(gone) + len(new) > _MANY or self._is_of_another_text():
            self.reload()
            return
        for key in gone:
            self._settle(key, None)
        for one in new:
            self._settle(one.fingerprint, one)

    def _is_of_another_text(self) -> bool:
        return self._text_id != (self._desk.text.id if self._desk.text else None)

    def _changed(self, key: Key, one: Suggestion) -> bool:
        row = self.row_of(key)
        return row < 0 or self._things[row] != one

    def _settle(self, key: Key, thing: Claim | Suggestion | None) -> None:
        """Let the row of *key* show *thing*: changed, moved, new or gone."""
        if not self._is_shown(key):
            thing = None
        old, new = self._known.get(key), _place(thing) if thing is not None else None
        if old is not None and old == new and thing is not None:
            row = bisect_left(self._places, old)
            self._things[row] = thing
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        if old is not None:
            self._take(key, old)
        if thing is not None and new is not None:
            self._put(key, new, thing)

    def _take(self, key: Key, place: _Place) -> None:
        row = bisect_left(self._places, place)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._places[row], self._things[row], self._known[key]
        if isinstance(key, str):
            self._suggested.discard(key)
        self.endRemoveRows()

    def _put(self, key: Key, place: _Place, thing: Thing) -> None:
        row = bisect_left(self._places, place)
        self.beginInsertRows(QModelIndex(), row, row)
        self._places.insert(row, place)
        self._things.insert(row, thing)
        self._known[key] = place
        if isinstance(key, str):
            self._suggested.add(key)
        self.endInsertRows()
