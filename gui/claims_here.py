"""The claims of the open article: where each stands is known, the rest is read when it is looked at."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence

from annotation.records import Claim, ClaimId, Span
from annotation.span_index import SpanIndex

Place = tuple[int, int, ClaimId]  # start and stop of a claim, or of one of its passages, and whose it is
Load = Callable[[Iterable[ClaimId]], dict[ClaimId, Claim]]

_KEPT = 600  # records that are remembered
_AT_ONCE = 500  # records that one step of the iteration reads


class ClaimsHere:
    """The claims in text order. An article may have tens of thousands: what walks through all is slow.

    *passages* come sorted by start; *load* reads records, and leaves those out that are not there.
    """

    def __init__(self, passages: Iterable[Place] = (), load: Load = lambda _: {}) -> None:
        self._load = load
        self._records: dict[ClaimId, Claim] = {}
        found = list(passages)
        self._passages: dict[ClaimId, list[Place]] = {}  # of those claims that have several
        self._places: dict[ClaimId, Place] = {}
        self._note(found)
        self.places: list[Place] = sorted(self._places.values())  # of the claims, to be read only
        self._index: SpanIndex[Place] = SpanIndex(found)
        # of the claims of the latest `update`: what they covered before and cover now, and how they were,
        # None where that was not remembered
        self.changed: list[Span] = []
        self.before: dict[ClaimId, Claim | None] = {}

    def _note(self, passages: Iterable[Place]) -> None:
        places, several = self._places, self._passages
        for passage in passages:
            claim_id = passage[2]
            first = places.get(claim_id)
            if first is None:
                places[claim_id] = passage
            else:
                several.setdefault(claim_id, [first]).append(passage)
                places[claim_id] = (first[0], max(first[1], passage[1]), claim_id)

    # reading

    def __len__(self) -> int:
        return len(self.places)

    def __contains__(self, claim_id: object) -> bool:
        return claim_id in self._places

    def __iter__(self) -> Iterator[Claim]:
        """Every record, read in chunks."""
        ids = self.ids()
        for at in range(0, len(ids), _AT_ONCE):
            yield from self.some(ids[at : at + _AT_ONCE])

    def __getitem__(self, row: int) -> Claim:
        """The record of the claim at *row*, in text order."""
        return self.some([self.places[row][2]])[0]

    def ids(self) -> list[ClaimId]:
        """The claims in text order."""
        return [claim_id for _, _, claim_id in self.places]

    def row_of(self, claim_id: ClaimId) -> int:
        """How many claims come before; KeyError where the article has no such claim."""
        return bisect_left(self.places, self._places[claim_id])

    def place_of(self, claim_id: ClaimId) -> Place | None:
        """What `places` holds of the claim."""
        return self._places.get(claim_id)

    def span_of(self, claim_id: ClaimId) -> Span:
        """From the first passage's start to the last one's stop; KeyError where there is no such claim."""
        start, stop, _ = self._places[claim_id]
        return Span(start, stop)

    def touching(self, span: Span) -> list[Place]:
        """The passages that share a character with *span*, by start, the longer first."""
        return self._index.touching(span)

    def passages(self) -> Iterator[Place]:
        """Every passage of the article, in no order."""
        return iter(self._index)

    def get(self, claim_id: ClaimId) -> Claim | None:
        """The record of a claim; None where it is not of this article."""
        found = self.some([claim_id])
        return found[0] if found else None

    def has_read(self, claim_id: ClaimId) -> bool:
        """Whether the record is remembered."""
        return claim_id in self._records

    def some(self, ids: Iterable[ClaimId]) -> list[Claim]:
        """The records of those of *ids* that are here, in their order: read together, then remembered."""
        wanted = [claim_id for claim_id in ids if claim_id in self._places]
        missing = [claim_id for claim_id in wanted if claim_id not in self._records]
        if not missing:
            return [self._records[claim_id] for claim_id in wanted]
        if len(self._records) + len(missing) > _KEPT:
            self._records = {one: self._records[one] for one in wanted if one in self._records}
        self._records.update(self._load(missing))
        return [self._records[claim_id] for claim_id in wanted if claim_id in self._records]

    # following

    def update(self, ids: Iterable[ClaimId], passages: Sequence[Place]) -> set[ClaimId]:
        """Let the claims *ids* stand on *passages*, or be gone; those that are or were here are returned."""
        before = {claim_id: self._places[claim_id] for claim_id in ids if claim_id in self._places}
        self.before = {claim_id: self._records.get(claim_id) for claim_id in before}
        for claim_id, place in before.items():
            for passage in self._passages.pop(claim_id, [place]):
                self._index.remove(passage)
            del self._places[claim_id]
            self._records.pop(claim_id, None)
        self._note(passages)
        for passage in passages:
            self._index.add(passage)
        after = {claim_id: self._places[claim_id] for _, _, claim_id in passages}
        self._move(before, after)
        self.changed = [Span(start, stop) for start, stop, _ in {*before.values(), *after.values()}]
        return before.keys() | after.keys()

    def _move(self, before: dict[ClaimId, Place], after: dict[ClaimId, Place]) -> None:
        for claim_id in before.keys() | after.keys():
            old, new = before.get(claim_id), after.get(claim_id)
            if old == new:
                continue
            if old is not None:
                del self.places[bisect_left(self.places, old)]
            if new is not None:
                insort(self.places, new)
