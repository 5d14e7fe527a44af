"""Which spans touch a stretch of the text, found without looking at the others.

Spans are kept in classes by length: class *k* holds lengths from 2^(k-1) up to 2^k, sorted by start. What
touches a stretch starts less than 2^k before it, so each class is two binary searches, and a few long spans
never make the search among the short ones longer.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

from annotation.records import Span

# start, stop, and what the span belongs to; plain tuples, because an article may have tens of thousands
Entry = TypeVar("Entry", bound=tuple[Any, ...])


class SpanIndex(Generic[Entry]):
    """A sorted index of spans; adding, removing and asking cost a logarithm of what it holds.

    Its entries are tuples that begin with start and stop and can be compared with each other.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._classes: dict[int, list[Entry]] = {}
        for entry in entries:
            length_class = (entry[1] - entry[0]).bit_length()
            members = self._classes.get(length_class)
            if members is None:
                members = self._classes[length_class] = []
            members.append(entry)
        for members in self._classes.values():
            members.sort()

    def __len__(self) -> int:
        return sum(map(len, self._classes.values()))

    def __iter__(self) -> Iterator[Entry]:
        for members in self._classes.values():
            yield from members

    def add(self, entry: Entry) -> None:
        """Add *entry*; the same entry may stand in an index once."""
        insort(self._classes.setdefault((entry[1] - entry[0]).bit_length(), []), entry)

    def remove(self, entry: Entry) -> None:
        """Take *entry* out; ValueError where it is not in the index."""
        members = self._classes.get((entry[1] - entry[0]).bit_length(), [])
        place = bisect_left(members, entry)
        if place == len(members) or members[place] != entry:
            raise ValueError(f"no such span in the index: {entry}")
        del members[place]

    def touching(self, span: Span) -> list[Entry]:
        """The entries that share a character with *span*, by start, the longer first."""
        found: list[Entry] = []
        for length_class, members in self._classes.items():
            low = bisect_left(members, (span.start - (1 << length_class) + 1,))
            high = bisect_left(members, (span.stop,))
            found.extend(entry for entry in members[low:high] if entry[1] > span.start)
        found.sort(key=_reading_order)
        return found

    def at(self, offset: int) -> list[Entry]:
        """The entries that hold the character at *offset*, by start, the longer first."""
        return self.touching(Span(offset, offset + 1))


def _reading_order(entry: tuple[Any, ...]) -> tuple[int, int]:
    return entry[0], -entry[1]
