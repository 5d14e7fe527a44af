"""Where claims and suggestions stand among each other, as tuples that sort in text order."""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any

from annotation.records import Suggestion

Place = tuple[Any, ...]  # start, stop, and the claim's id, or _BEHIND and a suggestion's fingerprint
_BEHIND = sys.maxsize


def suggestion_place(suggestion: Suggestion) -> Place:
    """Where a suggestion stands among the claims' places: behind the claims on the same words."""
    spans = suggestion.spans  # an article may have thousands: the same as its span, without making one
    return (spans[0][0], spans[-1][1], _BEHIND, suggestion.fingerprint)


def neighbour(places: Sequence[Place], here: Place, by: int) -> Place | None:
    """The next of *places*, sorted, after *here*, or with *by* -1 before it; round from the other end."""
    if not places:
        return None
    at = bisect_right(places, here) if by > 0 else bisect_left(places, here) - 1
    return places[at % len(places)]
