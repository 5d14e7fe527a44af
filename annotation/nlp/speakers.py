"""Who a source is: the words that name it, and the name that they stand for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotation.nlp.names import Name
from annotation.records import ActorKind, ActorOrigin, Role, Span, SuggestedActor

if TYPE_CHECKING:
    from spacy.tokens import Token

SINGULAR = frozenset(("he", "she", "him", "her"))
PRONOUNS = SINGULAR | {"they", "them", "who", "we", "i", "it", "you"}
_KEPT_AFTER_HEAD = frozenset(
    ("prep", "pobj", "compound", "det", "amod", "poss", "conj", "cc", "case", "flat")
)
_ASIDE = frozenset(("relcl", "acl", "appos"))
_KINDS = {
    "PERSON": ActorKind.PERSON,
    "PER": ActorKind.PERSON,
    "ORG": ActorKind.ORGANISATION,
    "GPE": ActorKind.STATE,
    "LOC": ActorKind.PLACE,
    "FAC": ActorKind.PLACE,
    "NORP": ActorKind.GROUP,
}


def offset(token: "Token") -> int:
    """Where *token* begins in the article."""
    return int(token.doc.user_data["start"]) + int(token.idx)


def phrase_of(source: "Token") -> Span:
    """The noun phrase round *source* without relative clauses and asides."""
    kept = [token for token in source.subtree if not _in_aside(token, source)]
    kept = [token for token in kept if token.i <= source.i or token.dep_ in _KEPT_AFTER_HEAD] or [source]
    first, last = min(token.i for token in kept), max(token.i for token in kept)
    for at in range(source.i + 1, last + 1):
        if source.doc[at].text == ",":
            last = at - 1
            break
    closing = source.doc[last]
    return Span(offset(source.doc[first]), offset(closing) + len(closing))


def _in_aside(token: "Token", source: "Token") -> bool:
    return any(
        above.dep_ in _ASIDE and above != source and source.is_ancestor(above)
        for above in (token, *token.ancestors)
    )


class Speakers:
    """The names of one article, asked who a source is."""

    def __init__(self, text: str, names: Sequence[Name]) -> None:
        self._text = text
        self._names = [name for name in names if name[2] in _KINDS]
        self._persons = [name for name in self._names if _KINDS[name[2]] is ActorKind.PERSON]

    def actor(self, source: "Token", inferred: bool) -> SuggestedActor:
        """The speaker that *source* stands for; *inferred*: it is carried over from another sentence."""
        mention = phrase_of(source)
        origin = ActorOrigin.INFERRED if inferred else ActorOrigin.NAMED
        if source.lower_ in PRONOUNS:
            person = self._person_before(mention.start) if source.lower_ in SINGULAR else None
            name = self._full_name(person) if person else self._text[mention.start : mention.stop]
            kind = ActorKind.PERSON if person else ActorKind.UNNAMED
            return SuggestedActor(Role.SPEAKER, name, kind, ActorOrigin.INFERRED, mention)
        named = self._name_at(offset(source))
        if named is None:
            return SuggestedActor(
                Role.SPEAKER, self._text[mention.start : mention.stop], ActorKind.UNNAMED, origin, mention
            )
        kind = _KINDS[named[2]]
        span = Span(named[0], named[1])
        return SuggestedActor(Role.SPEAKER, self._full_name(named), kind, origin, span)

    def _name_at(self, at: int) -> Name | None:
        return next((name for name in self._names if name[0] <= at < name[1]), None)

    def _person_before(self, at: int) -> Name | None:
        return next((name for name in reversed(self._persons) if name[1] <= at), None)

    def _full_name(self, name: Name) -> str:
        words = self._text[name[0] : name[1]]
        if _KINDS[name[2]] is not ActorKind.PERSON:
            return words
        last = words.split()[-1]
        same = [self._text[start:stop] for start, stop, _ in self._persons]
        return max((other for other in same if other.split()[-1] == last), key=len, default=words)
