"""Who is named in an article: its mentions as proposed actors. Pure functions; nothing is data yet.

Mentions that already name an actor are left alone. The others go together where they are one name (case and a
possessive do not count), a full name and its surname, a name with and without titles, a long form and its
acronym. Two people with one surname stay two: a surname that fits both of them is left without an actor.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from annotation import titles
from annotation.likeness import (
    is_short_for,
    letters_of,
    may_be_one_person,
    without_titles,
    words_of,
)
from annotation.names import actor_kind, key_of
from annotation.records import Actor, ActorId, ActorKind, Mention, MentionKind

_BODIES = (MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.GROUP)
_KINDS = (MentionKind.PERSON, *_BODIES)
_FARTHEST = 60  # characters between an organisation and the person that it sends
_POSSESSIVE = re.compile(r"['’]s?$")
_ADJECTIVE = re.compile(r"(?:an|ish|ese|ic)$")  # "Norwegian" says whose, not who
_SHARED, _ENDING = 4, 3  # letters: what an adjective shares with its country, and what may differ


@dataclass(frozen=True, slots=True)
class ProposedTie:
    """An organisation or state that a title ties a person to: "White House envoy …"."""

    name: str
    kind: ActorKind


@dataclass(frozen=True, slots=True)
class ProposedActor:
    """An actor that an article's mentions name. *known*: the actor of the project that it is."""

    name: str  # the fullest
    kind: ActorKind
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]  # in text order
    known: ActorId | None
    affiliation: ProposedTie | None

    @property
    def fingerprint(self) -> str:
        """What a dismissal is remembered by: the same after another analysis."""
        return f"actor {key_of(self.name)}"


@dataclass(slots=True)
class _Name:
    """All mentions of one name."""

    key: str
    words: str  # as it stands most often, without possessive and titles
    kind: MentionKind
    mentions: list[Mention]


@dataclass(slots=True)
class _Group:
    """Names that go together, the fullest first."""

    names: list[_Name] = field(default_factory=list)

    @property
    def count(self) -> int:
        return sum(len(name.mentions) for name in self.names)


def propose_actors(
    text: str, mentions: Sequence[Mention], actors: Iterable[Actor], dismissed: Collection[str] = ()
) -> list[ProposedActor]:
    """The actors that the unlinked *mentions* of *text* name, those that are named most often first.

    *mentions* are sorted; *dismissed* are the fingerprints of proposals that a person has refused.
    """
    firsts = _bracketed(text, mentions)
    own = set(firsts.values())
    names = _names(mention for mention in mentions if mention not in own) if own else _names(mentions)
    groups = _people(names) + _bodies(text, names)
    heads = {name.key: group.names[0] for group in groups for name in group.names}
    ties = _ties(text, mentions, heads)
    known = _Known(actors)
    found = [_proposed(group, firsts, ties, known) for group in sorted(groups, key=_rank)]
    return [one for one in found if one.fingerprint not in dismissed]


def _rank(group: _Group) -> tuple[bool, int, int]:
    """A place that is named but once is hardly an actor."""
    first = group.names[0].mentions[0]
    return first.kind is MentionKind.PLACE and group.count == 1, -group.count, first.span.start


def _bracketed(text: str, mentions: Sequence[Mention]) -> dict[str, Mention]:
    """First names that an editor has put before a surname, by its key: "[Donald] Trump"."""
    return {
        _key(last.text, last): first
        for first, last in pairwise(mentions)
        if first.kind is last.kind is MentionKind.PERSON
        and text.startswith("] ", first.span.stop)
        and last.span.start == first.span.stop + 2
        and text[first.span.start - 1] == "["
    }


def _names(mentions: Iterable[Mention]) -> list[_Name]:
    """The unlinked names, in the order in which they come first."""
    by_words: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.actor_id is None and mention.kind in _KINDS:
            by_words[mention.text].append(mention)
    by_key: dict[str, list[str]] = defaultdict(list)
    for words in by_words:
        by_key[_key(words, by_words[words][0])].append(words)
    return [_name(key, {form: by_words[form] for form in forms}) for key, forms in by_key.items()]


def _key(words: str, mention: Mention) -> str:
    """What one name has in all its spellings: "U.S." is "US", a person's titles do not count."""
    if mention.kind is MentionKind.PERSON:
        return key_of(without_titles(words))
    return (letters_of(_plain(words)) or key_of(words)).casefold()


def _plain(words: str) -> str:
    return _POSSESSIVE.sub("", " ".join(words.split())) or words


def _name(key: str, forms: Mapping[str, list[Mention]]) -> _Name:
    found = sorted((one for same in forms.values() for one in same), key=lambda one: one.span)
    kind = Counter(one.kind for one in found).most_common(1)[0][0]
    words = _plain(max(forms, key=lambda form: len(forms[form])))
    return _Name(key, without_titles(words) if kind is MentionKind.PERSON else words, kind, found)


# people


def _people(names: Iterable[_Name]) -> list[_Group]:
    """Full names with their variants; single words join the one full name that ends in them."""
    people = [name for name in names if name.kind is MentionKind.PERSON]
    full = [name for name in people if len(words_of(name.words)) > 1]
    groups: list[_Group] = []
    by_surname: dict[str, list[_Group]] = defaultdict(list)
    for name in sorted(full, key=lambda name: -len(name.words)):
        surname = words_of(name.words)[-1]
        fitting = [group for group in by_surname[surname] if _one_person(name, group)]
        group = fitting[0] if len(fitting) == 1 else _Group()
        if not group.names:
            groups.append(group)
            by_surname[surname].append(group)
        group.names.append(name)
    return groups + _single_words([name for name in people if name not in full], groups)


def _one_person(name: _Name, group: _Group) -> bool:
    return all(may_be_one_person(name.words, other.words) for other in group.names)


def _single_words(names: Iterable[_Name], groups: Sequence[_Group]) -> list[_Group]:
    """Put surnames to their full names; what fits several, or is a first name, stays without an actor."""
    by_last: dict[str, list[_Group]] = defaultdict(list)
    firsts = set()
    for group in groups:
        words = words_of(group.names[0].words)
        by_last[words[-1]].append(group)
        firsts.add(words[0])
    own: list[_Group] = []
    for name in names:
        fitting = by_last.get(name.key, [])
        if len(fitting) == 1:
            fitting[0].names.append(name)
        elif not fitting and name.key not in firsts:
            own.append(_Group([name]))
    return own


# organisations, states, places, groups


def _bodies(text: str, names: Iterable[_Name]) -> list[_Group]:
    """Long forms with their acronyms; the rest each by itself."""
    bodies = [name for name in names if name.kind is not MentionKind.PERSON and not _is_adjective(name)]
    acronyms = [name for name in bodies if letters_of(name.words)]
    groups = {name.key: _Group([name]) for name in bodies if not letters_of(name.words)}
    own: list[_Group] = []
    for acronym in acronyms:
        long = [group for group in groups.values() if is_short_for(acronym.words, group.names[0].words)]
        said = [group for group in long if _says(text, group.names[0], acronym)]
        fitting = said or long
        if len(fitting) == 1:
            fitting[0].names.append(acronym)
        else:
            own.append(_Group([acronym]))
    return [*groups.values(), *own]


def _is_adjective(name: _Name) -> bool:
    return name.kind is MentionKind.GROUP and _ADJECTIVE.search(name.key) is not None


def _says(text: str, long: _Name, acronym: _Name) -> bool:
    """Whether the article has the acronym in brackets behind the long form."""
    behind = (f" ({acronym.words})", f"'s ({acronym.words})")
    return any(text.startswith(behind, mention.span.stop) for mention in long.mentions)


# ties


def _ties(text: str, mentions: Sequence[Mention], heads: Mapping[str, _Name]) -> dict[str, ProposedTie]:
    """The organisation that stands with a title beside each person, by the person's key."""
    found: dict[str, Counter[ProposedTie]] = defaultdict(Counter)
    places = {one.text: one for one in mentions if one.kind is MentionKind.PLACE}.values()
    for before, after in pairwise(mentions):
        if after.span.start - before.span.stop > _FARTHEST:
            continue
        if _may_be_tied(after, before) and titles.stands_between(text, before.span.stop, after.span.start):
            person, body = after, before
        elif _may_be_tied(before, after) and titles.stands_behind(text, before.span.stop, after.span):
            person, body = before, after
        else:
            continue
        if (tie := _tie(body, heads, places)) is not None:
            found[_key(person.text, person)][tie] += 1
    return {heads[key].key: ties.most_common(1)[0][0] for key, ties in found.items() if key in heads}


def _may_be_tied(person: Mention, body: Mention) -> bool:
    return person.kind is MentionKind.PERSON and person.actor_id is None and body.kind in _BODIES


def _tie(body: Mention, heads: Mapping[str, _Name], places: Iterable[Mention]) -> ProposedTie | None:
    """The whole name of what the person belongs to; for "Ukrainian" the country as the article names it."""
    if body.kind is MentionKind.GROUP:
        countries = {_key(place.text, place): place for place in places if _is_country(place, body)}
        if len(countries) != 1:
            return None
        (body,) = countries.values()
    elif body.kind not in (MentionKind.ORGANISATION, MentionKind.PLACE):
        return None
    head = heads.get(_key(body.text, body))
    words = head.words if head is not None else _plain(body.text)
    return ProposedTie(words, actor_kind(head.mentions[0] if head is not None else body))


def _is_country(place: Mention, adjective: Mention) -> bool:
    """Whether the adjective is made of the country's name, but for the end: "Norwegian", "Norway"."""
    country = _key(place.text, place)
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(country, key_of(adjective.text), strict=False))
    shared = sum(1 for _ in alike)
    return shared >= _SHARED and len(country) - shared <= _ENDING


# the project's actors


class _Known:
    """The actors of the project by their names."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._by_key: dict[str, set[ActorId]] = defaultdict(set)
        self._people: dict[str, list[Actor]] = defaultdict(list)
        self._ties: dict[ActorId, set[str]] = {}
        for actor in actors:
            self._ties[actor.id] = {key_of(tie.organization) for tie in actor.affiliations}
            for name in (actor.name, *actor.aliases):
                self._by_key[key_of(name)].add(actor.id)
            if actor.kind is ActorKind.PERSON and (words := words_of(actor.name)):
                self._people[words[-1]].append(actor)

    def is_tied(self, actor_id: ActorId | None, tie: ProposedTie) -> bool:
        """Whether the project has the tie already."""
        return actor_id is not None and key_of(tie.name) in self._ties[actor_id]

    def find(self, group: _Group) -> ActorId | None:
        """Whom the group's names are known for; by a surname alone where one person bears it."""
        for name in group.names:
            for key in {name.key, *(key_of(mention.text) for mention in name.mentions[:1])}:
                ids = self._by_key.get(key, set())
                if len(ids) == 1 and (len(name.key.split()) > 1 or name is group.names[0]):
                    return next(iter(ids))
        head = group.names[0]
        if head.kind is not MentionKind.PERSON:
            return None
        alike = [
            actor
            for actor in self._people.get(words_of(head.words)[-1], ())
            if may_be_one_person(actor.name, head.words)
        ]
        return alike[0].id if len(alike) == 1 else None


def _proposed(
    group: _Group, firsts: Mapping[str, Mention], ties: Mapping[str, ProposedTie], known: _Known
) -> ProposedActor:
    head = group.names[0]
    first = firsts.get(head.key)
    full = f"{_plain(first.text)} {head.words}" if first is not None and " " not in head.words else head.words
    spellings = {key_of(full): full, key_of(head.words): head.words}
    for name in group.names:
        for mention in name.mentions:
            spellings.setdefault(key_of(mention.text), _plain(mention.text))
    tie = next((ties[name.key] for name in group.names if name.key in ties), None)
    places = [mention for name in group.names for mention in name.mentions]
    actor_id = known.find(group)
    if tie is not None and (key_of(tie.name) == head.key or known.is_tied(actor_id, tie)):
        tie = None
    return ProposedActor(
        name=full,
        kind=actor_kind(head.mentions[0]),
        aliases=tuple(spellings.values())[1:],
        mentions=tuple(sorted(places, key=lambda mention: mention.span)),
        known=actor_id,
        affiliation=tie,
    )
