"""The handles at the ends of the focused claim's passages."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from annotation.records import ClaimId
from gui.reader.scene import Scene

_REACH = 7  # pixels around a handle that take hold of it


@dataclass(frozen=True, slots=True)
class Handle:
    """One end of a passage: where it is, and the end that stays while it is dragged."""

    claim_id: ClaimId
    number: int
    x: float
    top: float
    bottom: float
    is_start: bool
    opposite: int

    @property
    def knob(self) -> QPointF:
        """The middle of its knob: above the passage's start, below its stop."""
        return QPointF(self.x, self.top - 3 if self.is_start else self.bottom + 3)

    @property
    def area(self) -> QRectF:
        """Where the pointer takes hold of it: around the knob, so that the letters stay free."""
        return QRectF(self.knob.x() - _REACH, self.knob.y() - _REACH, 2 * _REACH, 2 * _REACH)


def handles(scene: Scene, focus: ClaimId | str | None) -> list[Handle]:
    """The handles in view of the claim in focus."""
    result: list[Handle] = []
    for passage in scene.passages:
        if passage.claim.id != focus:
            continue
        start, stop = passage.span
        key = (passage.claim.id, passage.number)
        for line in scene.sight.lines_in(start, start + 1):
            result.append(Handle(*key, line.x_of(start), line.top, line.bottom, True, stop))
        for line in scene.sight.lines_in(stop - 1, stop):
            edge = line.x_of(stop) if stop < line.stop else line.right
            result.append(Handle(*key, edge, line.top, line.bottom, False, start))
    return result
