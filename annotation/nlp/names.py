"""Names as plain values, and the rules that look at one of them: its ends, and whether it is a name at all.

A `Name` is ``(start, stop, label)`` in the article's offsets.
"""

import re
from collections.abc import Iterator, Sequence

from annotation.nlp.word_list import word_list

Name = tuple[int, int, str]
Stretch = tuple[int, int]

PERSON, ORGANISATION, PLACE, GROUP = "person", "organisation", "place", "group"
TYPE_OF_LABEL = {
    "PERSON": PERSON,
    "PER": PERSON,
    "ORG": ORGANISATION,
    "NORP": GROUP,
    "GPE": PLACE,
    "LOC": PLACE,
    "FAC": PLACE,
}
NOT_NAMES = word_list(
    """
    the a an i he she it we they you this that these those but and or in on at of to for from with
    as by if when monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december mr mrs ms dr
    """
)

_BEFORE = " \t\r\n\u00a0\"“”‘’'`(,.;:-–—[…*#•"
_AFTER = ' \t\r\n\u00a0"“”‘,;:-–—`…*'
_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")
_PARTICIPLE = re.compile(r"-(?:[a-z]+ed|born|held|run|made|wide|style)$")
_COMMON_TAIL = re.compile(r"(?: [a-z]+)+$")
_OWNER = re.compile(r"([^'’]+)['’]s ")


def split_at_newlines(text: str, name: Name) -> Iterator[Name]:
    """A name that runs over line breaks as one for each line."""
    start, stop, label = name
    for part in text[start:stop].split("\n"):
        if part:
            yield start, start + len(part), label
        start += len(part) + 1


def trim(text: str, name: Name) -> Name:
    """A name without marks around it, a leading article, a closing possessive."""
    start, stop, label = name
    while start < stop and text[start] in _BEFORE:
        start += 1
    while stop > start and (text[stop - 1] in _AFTER or _unopened(text, start, stop)):
        stop -= 1
    if label not in TYPE_OF_LABEL:
        return start, stop, label
    article = _ARTICLE.match(text, start, stop)
    if article:
        start = article.end()
    for ending in (_POSSESSIVE, _PARTICIPLE, _COMMON_TAIL):
        match = ending.search(text[start:stop])
        if match and stop - start > 3:
            stop -= len(match.group())
    return start, stop, label


def _unopened(text: str, start: int, stop: int) -> bool:
    """Whether the last character closes a bracket that the name does not open."""
    return text[stop - 1] in ")]" and not set("([") & set(text[start:stop])


def is_junk(text: str, name: Name) -> bool:
    """Whether a span cannot be what its label says: a name without a capital, a lone letter, a stop word."""
    words = text[name[0] : name[1]]
    if not words.strip():
        return True
    if name[2] not in TYPE_OF_LABEL:
        return False
    if len(words) < 2 or words.lower() in NOT_NAMES:
        return True
    return not any(character.isupper() for character in words)


def cut_at_possessives(text: str, names: Sequence[Name]) -> list[Name]:
    """Names, with "Magna's North American" cut to "Magna" where that is a name by itself."""
    known = {text[start:stop] for start, stop, _ in names}
    cut = []
    for start, stop, label in names:
        owner = _OWNER.match(text, start, stop)
        if owner and owner.group(1) in known:
            stop = owner.end(1)
        cut.append((start, stop, label))
    return cut


def cut_at_articles(text: str, names: Sequence[Name]) -> list[Name]:
    """Names, with "Lee the Commission" as two where each is a name by itself, or begins one."""
    known = {text[start:stop] for start, stop, _ in names}
    words = {word for name in known if " the " not in name for word in name.split()}
    cut = []
    for start, stop, label in names:
        first, article, rest = text[start:stop].partition(" the ")
        if article and first in words and rest in known | words:
            cut.append((start, start + len(first), label))
            cut.append((stop - len(rest), stop, label))
        else:
            cut.append((start, stop, label))
    return cut


def without_overlaps(names: Sequence[Name], others: Sequence[Name]) -> list[Name]:
    """All of *names*, and those of *others* that overlap none of them, in text order."""
    kept: list[Name] = []
    for name in sorted([*names, *others], key=lambda name: (name[0], name[2] not in TYPE_OF_LABEL, -name[1])):
        if kept and name[0] < kept[-1][1]:
            if kept[-1][2] in TYPE_OF_LABEL or name[2] not in TYPE_OF_LABEL:
                continue
            kept.pop()
        kept.append(name)
    return kept
