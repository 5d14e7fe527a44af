"""Names: how two spellings are compared, which short name belongs to which full one, what a name may be."""

import re
from collections.abc import Iterable
from functools import lru_cache

from annotation.errors import InvalidInput
from annotation.records import ActorKind, Mention, MentionKind
from annotation.text import canonical

_SPACES = re.compile(r"\s+")
_POSSESSIVE = re.compile(r"['’]s?$")


@lru_cache(maxsize=4096)
def key_of(name: str) -> str:
    """What a name is looked up by: case, spaces, apostrophes and a possessive do not count."""
    plain = _SPACES.sub(" ", name).strip().casefold().replace("’", "'")
    return _POSSESSIVE.sub("", plain) or plain


def clean(name: str) -> str:
    """The name as it is kept. Raises `InvalidInput`: empty, or with ``|``, which joins values."""
    plain = _SPACES.sub(" ", canonical(name)).strip()
    if not plain:
        raise InvalidInput("A name cannot be empty.", "Type one, or press Esc.")
    if "|" in plain:
        raise InvalidInput("A name cannot hold “|”: it joins values in the tables.", "Use “/” instead.")
    return plain


def full_name(mention: Mention, mentions: Iterable[Mention]) -> str:
    """The one full name of the article that ends in *mention*'s only word: Witkoff → Steve Witkoff.

    The mention's own words where it has several, is no person, or where two full names fit.
    """
    name = _SPACES.sub(" ", mention.text).strip()
    if mention.kind is not MentionKind.PERSON or " " in name:
        return name
    ending = " " + key_of(name)
    fuller: dict[str, str] = {}
    for other in mentions:
        if other.kind is MentionKind.PERSON and key_of(other.text).endswith(ending):
            fuller.setdefault(key_of(other.text), _SPACES.sub(" ", other.text).strip())
    return next(iter(fuller.values())) if len(fuller) == 1 else name


ACTOR_OF_MENTION = {
    MentionKind.PERSON: ActorKind.PERSON,
    MentionKind.ORGANISATION: ActorKind.ORGANISATION,
    MentionKind.GROUP: ActorKind.GROUP,
    MentionKind.NUMBER: ActorKind.UNNAMED,
    MentionKind.OTHER: ActorKind.ORGANISATION,
}


def actor_kind(mention: Mention) -> ActorKind:
    """The kind of actor that a mention becomes; a GPE is proposed as a state, the reader decides."""
    if mention.kind is MentionKind.PLACE:
        return ActorKind.STATE if mention.label == "GPE" else ActorKind.PLACE
    return ACTOR_OF_MENTION[mention.kind]
