"""The names in the open article: rows as they are stored, each a record once it is looked at."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, starmap
from operator import itemgetter
from typing import overload

from annotation.names import key_of
from annotation.records import ActorId, Mention, MentionKind, Span, kind_of_label
from annotation.span_index import SpanIndex
from annotation.store.mentions import MentionRow, mention_of

_ACTOR = 4  # in a row


class MentionsHere(Sequence[Mention]):
    """The mentions sorted by span. It never changes: another one takes its place.

    An *index* that holds the same rows need not be made again.
    """

    def __init__(self, rows: Iterable[MentionRow] = (), index: SpanIndex[MentionRow] | None = None) -> None:
        self._rows = list(rows)
        self._index = SpanIndex(self._rows) if index is None else index

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Mention: ...
    @overload
    def __getitem__(self, place: slice) -> list[Mention]: ...
    def __getitem__(self, place: int | slice) -> Mention | list[Mention]:
        if isinstance(place, slice):
            return list(starmap(mention_of, self._rows[place]))
        return mention_of(*self._rows[place])

    def __iter__(self) -> Iterator[Mention]:
        return starmap(mention_of, self._rows)

    def touching(self, span: Span) -> list[Mention]:
        """Those that share a character with *span*, by start, the longer first."""
        return list(starmap(mention_of, self._index.touching(span)))

    def nearest(self, at: int, kinds: Collection[MentionKind]) -> list[Mention]:
        """Of each actor, and of each name of none, the mention nearest to *at*: those before it first."""
        labels = {label for label in self.labels if kind_of_label(label) in kinds}
        here = bisect_right(self._rows, at, key=itemgetter(0))
        found: dict[ActorId | str, MentionRow] = {}
        for row in chain(reversed(self._rows[:here]), self._rows[here:]):
            if row[3] in labels:
                found.setdefault(row[2] if row[_ACTOR] is None else row[_ACTOR], row)
        return list(starmap(mention_of, found.values()))

    def with_names(self, keys: Collection[str], rows: Iterable[MentionRow]) -> "MentionsHere":
        """The same, but for the names that *keys* stand for: their mentions are *rows* now."""
        gone = {name for name in {row[2] for row in self._rows} if key_of(name) in keys}
        present = [*rows]
        if not gone and not present:
            return self
        return MentionsHere(sorted([*(row for row in self._rows if row[2] not in gone), *present]))

    @cached_property
    def labels(self) -> Counter[str]:
        """How many mentions have each label."""
        return Counter(row[3] for row in self._rows)

    @cached_property
    def names(self) -> Counter[str]:
        """How many mentions have each name, as it is written."""
        return Counter(row[2] for row in self._rows)

    @cached_property
    def first_ones(self) -> list[Mention]:
        """The first mention of each name and label: enough to see which names there are."""
        found: dict[tuple[str, str], MentionRow] = {}
        for row in self._rows:
            found.setdefault((row[2], row[3]), row)
        return list(starmap(mention_of, found.values()))

    @cached_property
    def kinds(self) -> Counter[MentionKind]:
        """How many mentions there are of each kind."""
        found: Counter[MentionKind] = Counter()
        for label, count in self.labels.items():
            found[kind_of_label(label)] += count
        return found

    @cached_property
    def actors(self) -> Counter[ActorId]:
        """How many mentions name each actor."""
        found = Counter(row[_ACTOR] for row in self._rows)
        del found[None]
        return found
