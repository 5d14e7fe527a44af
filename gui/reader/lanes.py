"""Lanes: marks that overlap get different ones, and each keeps its own while it can.

A mark that comes into view takes the lowest lane that nothing it overlaps in view has. It is remembered, so
scrolling, tagging and removing never make the other marks hop.
"""

from collections.abc import Hashable, Iterable
from typing import Generic, NamedTuple, TypeVar

Key = TypeVar("Key", bound=Hashable)


class Stretch(NamedTuple, Generic[Key]):
    """What a mark covers, half-open, in whatever unit."""

    start: float
    stop: float
    key: Key


class Lanes(Generic[Key]):
    """Hands out lanes, 0 first."""

    def __init__(self) -> None:
        self._known: dict[Key, int] = {}

    def forget(self) -> None:
        self._known.clear()

    def assign(self, stretches: Iterable[Stretch[Key]]) -> dict[Key, int]:
        """A lane for each of *stretches*, which come sorted by start; no two that overlap share one."""
        result: dict[Key, int] = {}
        known: list[Stretch[Key]] = []
        fresh: list[Stretch[Key]] = []
        for stretch in stretches:
            (known if stretch.key in self._known else fresh).append(stretch)
        placed: dict[int, list[Stretch[Key]]] = {}
        for stretch in [*known, *fresh]:
            lane = self._known.get(stretch.key, 0)
            if _taken(placed, lane, stretch):
                lane = next(n for n in range(len(placed) + 1) if not _taken(placed, n, stretch))
            placed.setdefault(lane, []).append(stretch)
            self._known[stretch.key] = result[stretch.key] = lane
        return result


def _taken(placed: dict[int, list[Stretch[Key]]], lane: int, stretch: Stretch[Key]) -> bool:
    others = placed.get(lane, ())
    return any(other.start < stretch.stop and stretch.start < other.stop for other in others)
