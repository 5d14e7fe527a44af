"""Which other actor may be the same one under another name."""

from collections.abc import Iterable

from annotation.names import key_of
from annotation.records import Actor, ActorKind

_ALIKE = 90  # of 100: how close two names are that may be slips of one another
_SHORTEST = 5  # letters: shorter names resemble too many others


def likely_duplicate(actor: Actor, others: Iterable[Actor]) -> Actor | None:
    """The actor that is most likely the same as *actor*: a person of the same surname whose first names do
    not differ, or one of nearly the same name. None where nobody is."""
    candidates = [other for other in others if other.id != actor.id and _comparable(actor, other)]
    parts = key_of(actor.name).split()
    if actor.kind is ActorKind.PERSON and parts:
        for other in candidates:
            # most are ruled out by a look, which takes a fraction of the comparison
            if parts[-1] in other.name.casefold() and _one_person(parts, key_of(other.name).split()):
                return other
    return _nearest(actor, candidates)


def _comparable(one: Actor, other: Actor) -> bool:
    return one.kind is other.kind and one.kind is not ActorKind.UNNAMED


def _one_person(first: list[str], second: list[str]) -> bool:
    """Whether the surnames are the same, and the first names could stand for one another."""
    if not second or first[-1] != second[-1]:
        return False
    return all(
        a.startswith(b.rstrip(".")) or b.startswith(a.rstrip("."))
        for a, b in zip(first[:-1], second[:-1], strict=False)
    )


def _nearest(actor: Actor, candidates: list[Actor]) -> Actor | None:
    name = key_of(actor.name)
    if len(name) < _SHORTEST or not candidates:
        return None
    from rapidfuzz import fuzz, process  # takes a while to import

    choices = {
        (place, spelling): spelling
        for place, other in enumerate(candidates)
        for spelling in map(key_of, (other.name, *other.aliases))
        if len(spelling) >= _SHORTEST
    }
    found = process.extractOne(name, choices, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return candidates[found[2][0]] if found else None
