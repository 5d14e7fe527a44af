"""Finding words in an article's text: whatever their case, by full case folding, with offsets that are right.

Folding makes some characters longer ("ß" becomes "ss"), so that what is searched is not the text itself; what
is found is told in offsets of the text. Spaces, quotation marks, apostrophes and hyphens of any kind find
each other. The work is done in small steps, so that a long text never holds anything up.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import overload

from annotation.anchors import LETTER
from annotation.records import Span

_PIECE = 200_000  # characters that are folded in one step
_AT_ONCE = 5_000  # hits that are looked for in one step
_ALIKE = {
    " ": "\n\t\u00a0\u2007\u2009\u200a\u202f",
    "'": "\u2018\u2019\u201b\u02bc\u2032",
    '"': "\u201c\u201d\u201e\u201f\u2033",
    "-": "\u2010\u2011",
}
# the blocks that hold the characters which folding makes longer
_LENGTHENED = ((0xDF, 0x590), (0x1E90, 0x2000), (0xFB00, 0xFB18))
_LETTER = re.compile(LETTER)


class Searchable:
    """A text that is to be searched, perhaps many times; *fold* must have run to its end before."""

    def __init__(self, text: str, *, match_case: bool = False) -> None:
        self._match_case = match_case
        self._text = text
        self._done = 0
        self._pieces: list[str] = []
        self._length = 0
        self._inside: list[int] = []  # places in `folded` that lie within what became of one character
        self.folded = ""

    def fold(self) -> Iterator[None]:
        """Make the text ready, in steps; none are left once it is."""
        while self._done < len(self._text):
            piece = self._text[self._done : self._done + _PIECE]
            folded = fold(piece, match_case=self._match_case)
            if len(folded) > len(piece):
                self._note_lengthened(piece)
            self._pieces.append(folded)
            self._length += len(folded)
            self._done += len(piece)
            if self._done >= len(self._text):
                self.folded = "".join(self._pieces)
                self._pieces.clear()
            yield

    def _note_lengthened(self, piece: str) -> None:
        added = 0
        for match in _lengthened().finditer(piece):
            more = len(match[0].casefold()) - 1
            first = self._length + match.start() + added + 1
            self._inside.extend(range(first, first + more))
            added += more

    def offset(self, place: int) -> int:
        """The text's offset at a *place* in the folded text that cuts no character."""
        return place - bisect_right(self._inside, place)

    def place(self, offset: int) -> int:
        """The place in the folded text at an *offset*."""
        if not self._inside:
            return offset
        return bisect_left(range(len(self.folded) + 1), offset, key=self.offset)

    def matches(self, pattern: re.Pattern[str]) -> Iterator[int]:
        """Where *pattern* matches whole characters: places in the folded text."""
        if not self._inside:
            return (match.start() for match in pattern.finditer(self.folded))
        return self._whole_matches(pattern)

    def _whole_matches(self, pattern: re.Pattern[str]) -> Iterator[int]:
        at = 0
        while match := pattern.search(self.folded, at):
            start, stop = match.span()
            if self._cuts(start) or self._cuts(stop):
                at = start + 1
            else:
                yield start
                at = stop

    def _cuts(self, place: int) -> bool:
        found = bisect_left(self._inside, place)
        return found < len(self._inside) and self._inside[found] == place


class Hits(Sequence[Span]):
    """What was found so far, in text order; spans are made when they are asked for."""

    def __init__(self, text: Searchable | None = None, length: int = 0) -> None:
        self._text = text
        self._length = length
        self._places: list[int] = []

    def extend(self, places: Sequence[int]) -> None:
        self._places.extend(places)

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> Span: ...

    @overload
    def __getitem__(self, index: slice) -> list[Span]: ...

    def __getitem__(self, index: int | slice) -> Span | list[Span]:
        if isinstance(index, slice):
            return [self._span(place) for place in self._places[index]]
        return self._span(self._places[index])

    def _span(self, place: int) -> Span:
        assert self._text is not None  # no hits without a text
        return Span(self._text.offset(place), self._text.offset(place + self._length))

    def first_from(self, offset: int, low: int = 0) -> int:
        """The index, *low* or more, of the first hit that starts at *offset* or later; else their number."""
        return bisect_left(self._places, self._text.place(offset), lo=low) if self._text else 0


class Search:
    """One search of one text."""

    def __init__(self, text: Searchable, words: str, *, match_case: bool, whole_words: bool) -> None:
        self._text = text
        sought = fold(words, match_case=match_case)
        self.hits = Hits(text, len(sought))
        self._pattern = _pattern(sought, whole_words=whole_words)
        self.is_done = not words

    def steps(self) -> Iterator[None]:
        """Look for more, until `is_done`."""
        if self.is_done:
            return
        yield from self._text.fold()
        places = self._text.matches(self._pattern)
        while some := list(islice(places, _AT_ONCE)):
            self.hits.extend(some)
            yield
        self.is_done = True


def first_from(hits: Sequence[Span], offset: int, low: int = 0) -> int:
    """As `Hits.first_from`, of any spans that are sorted and apart."""
    return hits.first_from(offset, low) if isinstance(hits, Hits) else bisect_left(hits, (offset,), lo=low)


def fold(text: str, *, match_case: bool = False) -> str:
    """*text* as it is compared: each character by itself, and none becomes shorter."""
    folded = text if match_case else text.casefold()
    for plain, kinds in _ALIKE.items():
        for kind in kinds:
            folded = folded.replace(kind, plain)
    return folded


def find_all(text: str, words: str, *, match_case: bool = False, whole_words: bool = False) -> Hits:
    """All places of *words* in *text*, from left to right, none on another."""
    search = Search(
        Searchable(text, match_case=match_case), words, match_case=match_case, whole_words=whole_words
    )
    for _ in search.steps():
        pass
    return search.hits


def _pattern(sought: str, *, whole_words: bool) -> re.Pattern[str]:
    """For *sought*, which is folded; a whole word stands apart from letters, but not from marks."""
    pattern = words = re.escape(sought)
    # what stands before is asked last: a pattern that begins with plain characters is much quicker
    if whole_words and _LETTER.match(sought[-1:]):
        pattern += f"(?!{LETTER})"
    if whole_words and _LETTER.match(sought[:1]):
        pattern += f"(?<!{LETTER}{words})"
    return re.compile(pattern)


@cache
def _lengthened() -> re.Pattern[str]:
    """One character that folding makes longer."""
    characters = (chr(code) for first, stop in _LENGTHENED for code in range(first, stop))
    return re.compile(f"[{''.join(one for one in characters if len(one.casefold()) > 1)}]")
