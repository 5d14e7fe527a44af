"""Which actors may be one under two names."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations

from annotation.likeness import (
    is_short_for,
    letters_of,
    may_be_one_person,
    sound_of,
    surname_sound,
    without_titles,
    words_of,
)
from annotation.names import key_of
from annotation.records import Actor, ActorId, ActorKind

Pairs = Collection[frozenset[ActorId]]

_ALIKE = 90  # of 100: how close two names are that may be slips of one another
_SHORTEST = 5  # letters: shorter names resemble too many others
_MOST = 60  # actors that share a feature: with more of them it says nothing
_ENDS = 4  # letters by which names that are nearly the same are found
_FAMILY = {  # kinds that one reader takes for the other
    ActorKind.OUTLET: ActorKind.ORGANISATION,
    ActorKind.GROUP: ActorKind.ORGANISATION,
    ActorKind.PLACE: ActorKind.STATE,
}


class Duplicates:
    """The actors of a project, found by what likely duplicates share: surname, sound, initials, spelling."""

    def __init__(self, actors: Iterable[Actor], told_apart: Pairs = ()) -> None:
        self._told_apart = set(told_apart)
        self._by_feature: dict[str, list[Actor]] = defaultdict(list)
        for actor in actors:
            if actor.kind is not ActorKind.UNNAMED:
                for feature in _features(actor):
                    self._by_feature[feature].append(actor)

    def of(self, actor: Actor) -> Actor | None:
        """The one that is most likely the same as *actor*; None where nobody is, or several could be."""
        if actor.kind is ActorKind.UNNAMED:
            return None
        others = {
            other.id: other
            for feature in _features(actor)
            for other in self._by_feature.get(feature, ())
            if self._may_be_one(actor, other)
        }
        found = list(others.values())
        if len(found) > 1 and _is_short(actor) and not _all_one(found):
            return None
        return max(found, key=lambda other: _closeness(actor, other), default=None)

    def pairs(self, limit: int) -> Iterator[tuple[Actor, Actor]]:
        """Up to *limit* pairs of likely duplicates, each actor in one of them at most."""
        taken: set[ActorId] = set()
        for one, other in self._candidates():
            if limit <= 0:
                return
            if taken & {one.id, other.id} or not self._may_be_one(one, other):
                continue
            if self.of(one) == other and self.of(other) == one:
                taken |= {one.id, other.id}
                limit -= 1
                yield one, other

    def _candidates(self) -> Iterator[tuple[Actor, Actor]]:
        for alike in self._by_feature.values():
            if len(alike) <= _MOST:
                yield from combinations(alike, 2)

    def _may_be_one(self, one: Actor, other: Actor) -> bool:
        if one.id == other.id or frozenset((one.id, other.id)) in self._told_apart:
            return False
        if _FAMILY.get(one.kind, one.kind) is not _FAMILY.get(other.kind, other.kind):
            return False
        if one.kind is ActorKind.PERSON:
            return may_be_one_person(one.name, other.name)
        return any(_one_body(a, b) for a in _names(one) for b in _names(other))


def likely_duplicate(actor: Actor, others: Iterable[Actor], told_apart: Pairs = ()) -> Actor | None:
    """The one of *others* that is most likely the same as *actor*; None where nobody is."""
    return Duplicates(others, told_apart).of(actor)


def _names(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)


def _bare(name: str) -> str:
    return key_of(name).removeprefix("the ")


def _features(actor: Actor) -> set[str]:
    """What a likely duplicate of the actor shares with it, at least one of them."""
    if actor.kind is ActorKind.PERSON:
        return {f"surname {surname_sound(without_titles(actor.name))}"}
    found = set()
    for name in _names(actor):
        bare = _bare(name)
        found.add(f"sound {sound_of(bare)}")
        if letters := letters_of(name):
            found.add(f"initials {letters}")
        else:
            words = name.replace("-", " ").split()
            found.add("initials " + "".join(word[0].upper() for word in words))
            found.add("initials " + "".join(word[0] for word in words if word[0].isupper()))
        if len(bare) >= _SHORTEST:
            found |= {f"begins {bare[:_ENDS]}", f"ends {bare[-_ENDS:]}"}
    return found


def _one_body(first: str, second: str) -> bool:
    """Whether two names are one in another spelling, or one is the other's acronym."""
    one, other = _bare(first), _bare(second)
    if sound_of(one) == sound_of(other) or is_short_for(first, second) or is_short_for(second, first):
        return True
    if min(len(one), len(other)) < _SHORTEST or _digits(one) != _digits(other):
        return False
    from rapidfuzz import fuzz  # takes a while to import

    return bool(fuzz.ratio(one, other, score_cutoff=_ALIKE))


def _digits(name: str) -> str:
    return "".join(filter(str.isdigit, name))


def _is_short(actor: Actor) -> bool:
    """Whether the name alone may stand for several: a bare surname, an initial, an acronym."""
    words = words_of(without_titles(actor.name))
    return len(words) == 1 or len(words[0]) == 1 or bool(letters_of(actor.name))


def _all_one(actors: list[Actor]) -> bool:
    """Whether they could be one another too; bodies of one acronym are not."""
    return all(
        one.kind is ActorKind.PERSON and may_be_one_person(one.name, other.name)
        for one, other in combinations(actors, 2)
    )


def _closeness(actor: Actor, other: Actor) -> float:
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(key_of(actor.name), key_of(other.name))
