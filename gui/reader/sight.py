"""The lines of text that are in view, and where in the view any stretch of them lies.

Everything is in pixels of the viewport; offsets are code points. Nothing outside the view is looked at.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock, QTextDocument, QTextLayout, QTextLine

from annotation.records import Span
from gui.reader.folio import Setting, setting_of
from gui.reader.offsets import OffsetMap
from gui.reader.sheet import Sheet

RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_OVERHANG = 8  # pixels by which what belongs to a line may reach out of it
_BETWEEN = QTextLine.CursorPosition.CursorBetweenCharacters
_ON = QTextLine.CursorPosition.CursorOnCharacter


class VisibleLine:
    """One line of text in view."""

    __slots__ = (
        "_bidi",
        "_from",
        "_line",
        "_offsets",
        "_x",
        "_xs",
        "baseline",
        "bottom",
        "left",
        "right",
        "setting",
        "start",
        "stop",
        "top",
    )

    def __init__(
        self, line: QTextLine, block: "VisibleBlock", offsets: OffsetMap, ascent: float, descent: float
    ) -> None:
        begin = block.position + line.textStart()
        self._line = line
        self._offsets = offsets
        self._from = block.position
        self._x = block.origin.x()
        self._xs: dict[int, float] = {}
        self._bidi = block.bidi
        natural = line.naturalTextRect()
        self.setting = block.setting
        self.start = offsets.from_qt(begin)
        self.stop = offsets.from_qt(begin + line.textLength())
        self.left = self._x + natural.left()
        self.right = self._x + natural.right()
        self.baseline = block.origin.y() + line.y() + line.ascent()
        self.top = self.baseline - ascent
        self.bottom = self.baseline + descent

    def pieces(self, start: int, stop: int) -> list[tuple[float, float]]:
        """The edges of what [*start*, *stop*) covers of this line; several pairs where directions mix."""
        start, stop = max(start, self.start), min(stop, self.stop)
        if start >= stop:
            return []
        if self._bidi:
            return self._mixed_pieces(start, stop)
        left = self.x_of(start) if start > self.start else self.left
        right = self.x_of(stop) if stop < self.stop else self.right
        return [(left, min(right, self.right))] if left < self.right else []

    def x_of(self, offset: int) -> float:
        """Where a caret before the character at *offset* stands."""
        x = self._xs.get(offset)
        if x is None:
            place = self._offsets.to_qt(offset) - self._from
            x = self._xs[offset] = self._x + self._line.cursorToX(place)[0]
        return x

    def offset_at(self, x: float) -> int:
        """The offset whose caret is nearest to *x*."""
        return self._offsets.from_qt(self._from + self._line.xToCursor(x - self._x, _BETWEEN))

    def character_at(self, x: float) -> int:
        """The offset of the character that *x* lies on, or nearest to it."""
        found = self._offsets.from_qt(self._from + self._line.xToCursor(x - self._x, _ON))
        return max(self.start, min(found, self.stop - 1))

    def _mixed_pieces(self, start: int, stop: int) -> list[tuple[float, float]]:
        first = self._offsets.to_qt(start) - self._from
        length = self._offsets.to_qt(stop) - self._from - first
        merged: list[tuple[float, float]] = []
        for left, right in sorted((rect.left(), rect.right()) for rect in self._glyphs(first, length)):
            if merged and left <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(merged[-1][1], right))
            else:
                merged.append((left, right))
        bounded = (
            (max(self._x + left, self.left), min(self._x + right, self.right)) for left, right in merged
        )
        return [(left, right) for left, right in bounded if left < right]

    def _glyphs(self, first: int, length: int) -> Iterator[QRectF]:
        return (run.boundingRect() for run in self._line.glyphRuns(first, length))


class VisibleBlock:
    """A block of the document that is in view at least in part."""

    __slots__ = ("bidi", "block", "origin", "position", "rect", "setting")

    def __init__(self, block: QTextBlock, rect: QRectF, scroll: int) -> None:
        self.block = block  # not its layout: Python's hold on that would outlive the document
        self.position = block.position()
        self.rect = rect.translated(0, -scroll)
        self.origin = self.rect.topLeft()
        self.setting = setting_of(block)
        self.bidi = RIGHT_TO_LEFT.search(block.text()) is not None


class Sight:
    """What is in view at one position of the scroll bar; a block that was *near* makes it quicker to find."""

    def __init__(
        self,
        document: QTextDocument,
        offsets: OffsetMap,
        sheet: Sheet,
        scroll: int,
        height: int,
        near: int = 0,
    ) -> None:
        self._metrics = _heights(sheet)
        self.height = height
        self.blocks: list[VisibleBlock] = []
        self.lines: list[VisibleLine] = []
        self.first_block = _first_block(document, scroll - _OVERHANG, near)
        for block in _blocks_between(document, self.first_block, scroll, scroll + height):
            self.blocks.append(block)
            if block.setting is not Setting.BLANK:
                self.lines.extend(self._lines_of(block, offsets))
        self._tops = [line.top for line in self.lines]
        self._starts = [line.start for line in self.lines]
        self._stops = [line.stop for line in self.lines]

    @property
    def span(self) -> Span:
        """From the first visible line's start to the last one's stop; empty where no line is in view."""
        if not self.lines:
            return Span(0, 0)
        return Span(self.lines[0].start, self.lines[-1].stop)

    def rows(self, start: int, stop: int) -> range:
        """The places in `lines` of those that [*start*, *stop*) touches."""
        return range(bisect_right(self._stops, start), bisect_left(self._starts, stop))

    def lines_in(self, start: int, stop: int) -> list[VisibleLine]:
        """The visible lines that [*start*, *stop*) touches."""
        rows = self.rows(start, stop)
        return self.lines[rows.start : rows.stop]

    def line_at(self, y: float) -> VisibleLine | None:
        """The line nearest to the height *y*."""
        if not self.lines:
            return None
        place = bisect_left(self._tops, y)
        near = self.lines[max(0, place - 1) : place + 1]
        return min(near, key=lambda line: max(line.top - y, y - line.bottom, 0))

    def rects(self, span: Span, margin: float = 0) -> list[QRectF]:
        """The visible parts of *span*, one for each line, *margin* higher and lower than the letters."""
        return [
            QRectF(left, line.top - margin, right - left, line.bottom - line.top + 2 * margin)
            for line in self.lines_in(*span)
            for left, right in line.pieces(*span)
        ]

    def _lines_of(self, block: VisibleBlock, offsets: OffsetMap) -> Iterator[VisibleLine]:
        layout = block.block.layout()
        count = layout.lineCount()
        y = block.origin.y()
        ascent, descent = self._metrics[block.setting]
        first = bisect_left(range(count), -y, key=lambda number: _line_bottom(layout, number)) if y < 0 else 0
        for number in range(first, count):
            line = layout.lineAt(number)
            if y + line.y() > self.height:
                return
            yield VisibleLine(line, block, offsets, ascent, descent)


def _line_bottom(layout: QTextLayout, number: int) -> float:
    line = layout.lineAt(number)
    return line.y() + line.height() + 4


def _blocks_between(document: QTextDocument, first: int, top: int, bottom: int) -> Iterator[VisibleBlock]:
    layout = document.documentLayout()
    block = document.findBlockByNumber(first)
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > bottom:
            return
        yield VisibleBlock(block, rect, top)
        block = block.next()


def _first_block(document: QTextDocument, top: float, near: int) -> int:
    """The number of the first block that reaches below *top*, looked for in growing steps from block *near*.

    Qt's own search walks through all that lies above, and plain bisection would lay out all that lies below.
    """
    last = document.blockCount() - 1
    low, high, step = 0, min(near, last), 1
    while high < last and not _reaches(document, high, top):
        low, high, step = high + 1, min(last, high + step), 2 * step
    step = 1
    while high - step > low and _reaches(document, high - step, top):
        high, step = high - step, 2 * step
    low = max(low, high - step)
    return bisect_left(range(high), True, lo=low, hi=high, key=lambda number: _reaches(document, number, top))


def _reaches(document: QTextDocument, number: int, y: float) -> bool:
    return document.documentLayout().blockBoundingRect(document.findBlockByNumber(number)).bottom() >= y


def _heights(sheet: Sheet) -> dict[Setting, tuple[float, float]]:
    """Above and below the baseline, for each setting; the same on every line, whatever faces stand in it."""
    body, small, title = (_height(font) for font in (sheet.body, sheet.small, sheet.headline))
    return {
        Setting.PROSE: body,
        Setting.BROKEN: body,
        Setting.BLANK: body,
        Setting.SMALL: small,
        Setting.TITLE: title,
    }


def _height(font: QFont) -> tuple[float, float]:
    metrics = QFontMetricsF(font)
    return metrics.ascent(), metrics.descent()
