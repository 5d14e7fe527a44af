"""Between code points, which the program counts in, and positions of a Qt document, which counts in UTF-16.

A Qt document has one position more than the text for each character beyond the basic plane, and one more for
each break that a very long line gets for display only. Both are *jumps*: they are kept sorted, so that either
direction is one binary search.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from annotation.graphemes import grapheme_bounds
from annotation.records import Span

LONGEST_LINE = 20_000  # in characters; Qt takes seconds for a line of millions
_PIECE = 4_000  # how long the pieces of a longer line are
_SLACK = 400  # how far before its full length a piece may end, to end at a space

_BEYOND = re.compile("[\U00010000-\U0010ffff]")
# what Qt would drop, take for a break or an object, or read as a sign to swap bytes
_UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x85\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff]"
)
_SHOWN_AS = {0xFEFF: "\u2060"}


class OffsetMap:
    """Between offsets of *text* and positions of its document, which is broken before each of *breaks*."""

    def __init__(self, text: str, breaks: Sequence[int] = ()) -> None:
        self._text = text
        jumps = [match.end() for match in _BEYOND.finditer(text)] if _has_beyond(text) else []
        self._jumps = sorted([*jumps, *breaks])
        self._landings = [jump + count for count, jump in enumerate(self._jumps, 1)]

    def to_qt(self, offset: int) -> int:
        """The position of the character at *offset*; after the break where one stands before it."""
        return offset + bisect_right(self._jumps, offset)

    def from_qt(self, position: int) -> int:
        """The offset at *position*; within a surrogate pair, the offset after it."""
        return position - bisect_right(self._landings, position)

    def span_from_qt(self, start: int, stop: int) -> Span:
        """The span between two positions, in either order, grown to whole graphemes."""
        low, high = sorted((self.from_qt(start), self.from_qt(stop)))
        return Span(self.snapped(low), self.snapped(high, up=True))

    def snapped(self, offset: int, *, up: bool = False) -> int:
        """*offset*, or the start (with *up*, the stop) of the grapheme that it would cut in two."""
        if not 0 < offset < len(self._text):
            return max(0, min(offset, len(self._text)))
        around = grapheme_bounds(self._text, offset)
        if around.start == offset:
            return offset
        return around.stop if up else around.start


def shown(text: str) -> str:
    """*text* with each character that a Qt document cannot hold replaced by one that it can."""
    return _UNSHOWABLE.sub(lambda match: _SHOWN_AS.get(ord(match[0]), "\ufffd"), text)


def display_breaks(text: str) -> list[int]:
    """Where lines over `LONGEST_LINE` characters are broken for display: offsets of the pieces' starts."""
    if len(text) <= LONGEST_LINE:
        return []
    breaks: list[int] = []
    start = 0
    while start <= len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        if stop - start > LONGEST_LINE:
            breaks.extend(_pieces(text, start, stop))
        start = stop + 1
    return breaks


def _pieces(text: str, start: int, stop: int) -> list[int]:
    starts: list[int] = []
    while stop - start > _PIECE:
        space = text.rfind(" ", start + _PIECE - _SLACK, start + _PIECE)
        start = space + 1 if space >= 0 else _grapheme_start(text, start + _PIECE)
        starts.append(start)
    return starts


def _grapheme_start(text: str, offset: int) -> int:
    around = grapheme_bounds(text, offset)
    return around.start if offset - around.start < _SLACK else offset


def _has_beyond(text: str) -> bool:
    # much quicker than a search where there are none, which is nearly always
    return not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)
