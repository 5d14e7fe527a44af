"""Where the rows of a list lie whose heights differ and are guesses until a row has been seen."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

_GUESS = 118
_BLOCK = 256  # rows that are summed up together


class Heights:
    """Rows one under the other, *gap* pixels apart, the first *top* pixels down.

    The top of every 256th row is remembered once it was asked for: a change forgets those behind it.
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
        self._tops = [self._top]  # of the rows 0, 256, 512 …, as far as they are known
        self._inside: tuple[int, list[int]] = (-1, [])  # a block, and the tops of all its rows
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
        block, inside = divmod(row, _BLOCK)
        return self._tops_in(block)[inside]

    def row_at(self, y: int) -> int:
        """The row at *y*, or the nearest; there must be one."""
        last = len(self._heights) - 1
        while self._tops[-1] <= y and len(self._tops) * _BLOCK <= last:
            self._find_tops(len(self._tops))
        block = max(bisect_right(self._tops, y) - 1, 0)
        row = block * _BLOCK + bisect_right(self._tops_in(block), y) - 1
        return min(max(row, 0), last)

    def _tops_in(self, block: int) -> list[int]:
        """Where the rows of a block begin, and the first one behind it."""
        if self._inside[0] != block:
            self._find_tops(block)
            heights = self._heights[block * _BLOCK : (block + 1) * _BLOCK]
            tops = accumulate(
                heights, lambda top, height: top + height + self._gap, initial=self._tops[block]
            )
            self._inside = block, list(tops)
        return self._inside[1]

    def _grown(self, row: int, by: int) -> int:
        self.end += by
        block = row // _BLOCK
        del self._tops[block + 1 :]
        if self._inside[0] >= block:
            self._inside = -1, []
        return by

    def _find_tops(self, block: int) -> None:
        for known in range(len(self._tops) - 1, block):
            heights = self._heights[known * _BLOCK : (known + 1) * _BLOCK]
            self._tops.append(self._tops[known] + sum(heights) + _BLOCK * self._gap)
