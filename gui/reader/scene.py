"""What is to be painted at one position of the scroll bar: the lines in view and the claims on them."""

from dataclasses import dataclass

from annotation.records import Claim, Span
from gui.reader.lanes import Lanes, Stretch
from gui.reader.marks import Marks, PassageKey
from gui.reader.sight import Sight

_BEYOND = 40  # pixels that a bar goes on out of view, where its passage does


@dataclass(frozen=True, slots=True)
class Passage:
    """A claim's passage that is in view at least in part."""

    claim: Claim
    number: int
    span: Span
    color: str | None  # the palette's name
    lane: int  # among the passages that it overlaps
    bar_lane: int  # among those that share a line with it
    top: float  # of its bar, in pixels of the viewport
    bottom: float
    begins_here: bool  # whether the claim's first line is in view


class Scene:
    """The lines in view, and the claims' passages on them."""

    def __init__(self, sight: Sight, marks: Marks, lanes: Lanes[PassageKey], bars: Lanes[PassageKey]) -> None:
        self.sight = sight
        self.passages: list[Passage] = []
        self.on_line: list[list[Passage]] = [[] for _ in sight.lines]  # longest first
        found = [(*place, rows) for place in marks.passages(sight.span) if (rows := sight.rows(*place[:2]))]
        claims = marks.claims(claim_id for _, _, claim_id, _ in found)
        keys = [(claim_id, _number_of(claims[claim_id], start)) for start, _, claim_id, _ in found]
        extents = [_extent(sight, start, stop, rows) for start, stop, _, rows in found]
        stretches = [Stretch(*place[:2], key) for place, key in zip(found, keys, strict=True)]
        lane_of = lanes.assign(stretches)
        bar_of = bars.assign(Stretch(*extent, key) for extent, key in zip(extents, keys, strict=True))
        for (start, stop, claim_id, rows), key, (top, bottom) in zip(found, keys, extents, strict=True):
            claim, number = claims[claim_id], key[1]
            begins_here = not number and start >= sight.span.start
            span, color = Span(start, stop), marks.color(claim)
            passage = Passage(claim, number, span, color, lane_of[key], bar_of[key], top, bottom, begins_here)
            self.passages.append(passage)
            for row in rows:
                self.on_line[row].append(passage)
        for passages in self.on_line:
            passages.sort(key=_longest_first)


def _number_of(claim: Claim, start: int) -> int:
    """Which of the claim's passages begins at *start*."""
    if len(claim.segments) == 1:
        return 0
    return next(number for number, segment in enumerate(claim.segments) if segment.span.start == start)


def _extent(sight: Sight, start: int, stop: int, rows: range) -> tuple[float, float]:
    """From the letters' top on the first line to their bottom on the last: bars of neighbours stay apart."""
    top = sight.lines[rows[0]].top if start >= sight.span.start else -_BEYOND
    bottom = sight.lines[rows[-1]].bottom if stop <= sight.span.stop else sight.height + _BEYOND
    return top, bottom


def _longest_first(passage: Passage) -> int:
    return passage.span.start - passage.span.stop
