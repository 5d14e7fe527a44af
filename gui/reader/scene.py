"""What is to be painted at one position of the scroll bar: the lines in view and the claims on them."""

from dataclasses import dataclass

from annotation.records import Claim, ClaimId, Span
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
    lane: int  # among the passages that it overlaps
    bar_lane: int  # among those that share a line with it
    top: float  # of its bar, in pixels of the viewport
    bottom: float
    begins_here: bool  # whether the claim's first line is in view


class Scene:
    """The lines in view, and the claims' passages on them."""

    def __init__(self, sight: Sight, marks: Marks, lanes: Lanes[PassageKey], bars: Lanes[PassageKey]) -> None:
        self.sight = sight
        entries = [entry for entry in marks.passages(sight.span) if sight.lines_in(entry.start, entry.stop)]
        extents = {entry.key: _extent(sight, entry.start, entry.stop) for entry in entries}
        lane_of = lanes.assign(Stretch(entry.start, entry.stop, entry.key) for entry in entries)
        bar_of = bars.assign(Stretch(*extents[entry.key], entry.key) for entry in entries)
        self.passages = [
            Passage(
                claim=claim,
                number=entry.key.number,
                span=Span(entry.start, entry.stop),
                lane=lane_of[entry.key],
                bar_lane=bar_of[entry.key],
                top=extents[entry.key][0],
                bottom=extents[entry.key][1],
                begins_here=not entry.key.number and entry.start >= sight.span.start,
            )
            for entry in entries
            if (claim := marks.claim(entry.key.claim_id))
        ]

    def passages_in(self, start: int, stop: int) -> list[Passage]:
        """The passages that touch [*start*, *stop*), in reading order, the longer first."""
        return [
            passage for passage in self.passages if passage.span.start < stop and start < passage.span.stop
        ]

    def is_visible(self, claim_id: ClaimId) -> bool:
        return any(passage.claim.id == claim_id for passage in self.passages)


def _extent(sight: Sight, start: int, stop: int) -> tuple[float, float]:
    """From the letters' top on the first line to their bottom on the last: bars of neighbours stay apart."""
    lines = sight.lines_in(start, stop)
    top = lines[0].top if start >= sight.span.start else -_BEYOND
    bottom = lines[-1].bottom if stop <= sight.span.stop else sight.height + _BEYOND
    return top, bottom
