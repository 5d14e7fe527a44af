"""Where the speakers' names stand in the margin: at their claims' first lines, and never on each other."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from annotation.records import Claim, ClaimId
from gui.reader.scene import Passage

HEIGHT = 14.0  # of a name, with the room to the next
_DOWN = 2  # from a bar's top to its name's


@dataclass(slots=True)
class Label:
    """A name in the margin, by what it is in full and in initials."""

    name: str
    initials: str
    top: float
    lane: int  # the last lane of bars beside it
    focused: bool
    follower: bool  # pushed below another name


def labels(
    passages: Iterable[Passage], speaker: Callable[[Claim], tuple[str, str]], focus: ClaimId | str | None
) -> list[Label]:
    """The names of the claims that begin in view, from top to bottom.

    Each stands at its claim's first line or right below the name before it; none is repeated below itself.
    """
    everything = list(passages)
    result: list[Label] = []
    for passage in sorted((p for p in everything if p.begins_here), key=_from_top):
        name, initials = speaker(passage.claim)
        if not name:
            continue
        before = result[-1] if result else None
        top = passage.top + _DOWN
        follows = before is not None and top < before.top + HEIGHT
        if before and follows and before.name == name:
            before.focused = before.focused or passage.claim.id == focus
            continue
        if before and follows:
            top = before.top + HEIGHT
        lane = _last_lane(everything, top, top + HEIGHT)
        result.append(Label(name, initials, top, lane, passage.claim.id == focus, follows))
    return result


def _last_lane(passages: list[Passage], top: float, bottom: float) -> int:
    return max((p.bar_lane for p in passages if p.top < bottom and top < p.bottom), default=0)


def _from_top(passage: Passage) -> tuple[float, int]:
    return passage.top, passage.bar_lane
