"""Who was spoken of last: whom a pronoun may stand for.

Offsets are code points, half-open.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from annotation.anchors import snap_to_words
from annotation.names import key_of
from annotation.records import Claim, Mention, MentionKind, Span

_PRONOUNS = (
    "he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|themself|who|whom|whose"
    "|it|its|itself|this|that|these|those|the former|the latter"
)
_PERSONAL = re.compile(rf"\b(?:{_PRONOUNS.partition('|it|')[0]})\b", re.IGNORECASE)
_ANY = re.compile(rf"(?:{_PRONOUNS})", re.IGNORECASE)
_FARTHEST = 500  # mentions that are looked at


def is_pronoun(words: str) -> bool:
    """Whether *words* name nobody by themselves but stand for somebody: "she", "His", "the latter"."""
    return _ANY.fullmatch(" ".join(words.split())) is not None


def pronoun_at(text: str, offset: int) -> Span | None:
    """The pronoun for a person whose word *offset* stands in or touches; None where there is none."""
    for near in (offset, offset - 1):
        if 0 <= near < len(text):
            word = snap_to_words(text, Span(near, near + 1))
            if word.start < word.stop and _PERSONAL.fullmatch(text, *word):
                return word
    return None


def asked_from(text: str, claim: Claim) -> int:
    """Before which offset the people of *claim* were spoken of: its cue's pronoun, else where it begins."""
    if claim.cue is not None:
        match = _PERSONAL.search(text, *claim.cue.span)
        if match:
            return match.start()
    return claim.span.start


def people_before(mentions: Sequence[Mention], offset: int, count: int = 3) -> list[Mention]:
    """The people named last before *offset*, the nearest first, each once; *mentions* are in text order.

    A surname alone and a full name that ends in it are one person. Of one who is an actor by some of these
    names the mention is one that names the actor.
    """
    found: list[Mention] = []
    last = bisect_left(mentions, offset, key=_start)
    for place in range(last - 1, max(-1, last - 1 - _FARTHEST), -1):
        mention = mentions[place]
        if mention.kind is MentionKind.PERSON and mention.span.stop <= offset:
            _take(found, mention, count)
    return found


def _take(found: list[Mention], mention: Mention, count: int) -> None:
    same = next((i for i, other in enumerate(found) if _are_one(other, mention)), None)
    if same is None:
        if len(found) < count:
            found.append(mention)
    elif found[same].actor_id is None and (mention.actor_id is not None or _is_fuller(mention, found[same])):
        found[same] = mention


def _are_one(first: Mention, second: Mention) -> bool:
    if first.actor_id is not None and second.actor_id is not None:
        return first.actor_id == second.actor_id
    one, other = key_of(first.text).split(), key_of(second.text).split()
    return one[-1] == other[-1] and (one == other or 1 in (len(one), len(other)))


def _is_fuller(mention: Mention, other: Mention) -> bool:
    return len(mention.text) > len(other.text)


def _start(mention: Mention) -> int:
    return mention.span.start
