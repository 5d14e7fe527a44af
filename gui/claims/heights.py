"""Where the rows of a list lie whose heights differ and are guesses until a row has been seen."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

_GUESS = 118
_AHEAD = 256  # rows whose places are found at once


class Heights:
    """Rows one under the other, *gap* pixels apart, the first *top* pixels down.

    Places are found as far as they are asked for: a change costs the rows between it and the view.
    """

    def __init__(self, top: int, gap: int) -> None:
        self._top, self._gap = top, gap
        self.start_anew(0)

    def __len__(self) -> int:
        return len(self._heights)

    def start_anew(self, count: int) -> None:
        """So many rows, all of them guesses."""
        self._heights = [_GUESS] * count
        self._known = bytearray(count)
        self._tops = [self._top]
        self.end = self._top + count * (_GUESS + self._gap)  # where the last row's gap ends

    def insert(self, first: int, count: int) -> int:
        """Let rows come before row *first*; returns the pixels that they take."""
        self._heights[first:first] = [_GUESS] * count
        self._known[first:first] = bytes(count)
        return self._grown(first, count * (_GUESS + self._gap))

    def remove(self, first: int, count: int) -> int:
        """Let rows go; returns the pixels that they took."""
        gone = sum(self._heights[first : first + count]) + count * self._gap
        del self._heights[first : first + count]
        del self._known[first : first + count]
        self._grown(first, -gone)
        return gone

    def doubt(self, row: int) -> None:
        """The height of *row* is a guess again."""
        self._known[row] = 0

    def doubt_all(self) -> None:
        self._known = bytearray(len(self._heights))

    def guesses(self, rows: Iterable[int]) -> list[int]:
        """Those of *rows* that must be measured."""
        return [row for row in rows if not self._known[row]]

    def measured(self, row: int, height: int) -> int:
        """Take the true height of *row*; returns by how much it is more."""
        more = height - self._heights[row]
        self._heights[row], self._known[row] = height, 1
        return self._grown(row, more)

    def height(self, row: int) -> int:
        return self._heights[row]

    def top(self, row: int) -> int:
        """Where *row* begins."""
        self._find_tops(row)
        return self._tops[row]

    def row_at(self, y: int) -> int:
        """The row at *y*, or the nearest; there must be one."""
        count = len(self._heights)
        while self._tops[-1] <= y and len(self._tops) < count:
            self._find_tops(min(len(self._tops) + _AHEAD, count - 1))
        return min(max(bisect_right(self._tops, y) - 1, 0), count - 1)

    def _grown(self, row: int, by: int) -> int:
        self.end += by
        del self._tops[row + 1 :]
        return by

    def _find_tops(self, row: int) -> None:
        found = len(self._tops) - 1
        if found < row:
            more = (height + self._gap for height in self._heights[found:row])
            self._tops[found:] = accumulate(more, initial=self._tops[found])
