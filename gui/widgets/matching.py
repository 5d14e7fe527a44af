"""Finding rows by a few letters: beginnings of words first, then parts of words, then near misses."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

_WORD = re.compile(r"[^\W_]+")
_NEAR = 78  # of 100: how alike a near miss must be
_SLIPS = 2  # letters that a text may be shorter than what is typed
_SHORTEST_NEAR = 3  # letters: below that everything is a near miss


class Closeness(IntEnum):
    """How well a row answers; smaller is better."""

    SAME = 0
    START = 1  # the text begins so
    WORDS = 2  # each part begins a word of the text or of a keyword
    PART = 3  # it stands somewhere inside
    NEAR = 4  # with slips


# boost decides within a step: where a word begins matters less than what lies near to the work in hand
_STEPS = {Closeness.SAME: 0, Closeness.START: 1, Closeness.WORDS: 1, Closeness.PART: 2}


@dataclass(frozen=True, slots=True)
class Entry:
    """What is searched: its text, other words for it, and how far it goes to the front among its like."""

    text: str
    keywords: tuple[str, ...] = ()
    boost: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that answers, by its index."""

    index: int
    closeness: Closeness


def fold(text: str) -> str:
    """Small letters without marks, so that "Sao" finds "São"."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in spread if not unicodedata.combining(sign))


class Matcher:
    """Ranks entries by what a person has typed. Folding is done once, when it is first asked."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._folded: list[tuple[str, str, tuple[str, ...]]] | None = None

    def rank(self, query: str, limit: int = 60) -> list[Hit]:
        """The best entries, best first: by closeness in steps, within these by boost, then in their order."""
        wanted = fold(query.strip())
        if not wanted:
            order = sorted(range(len(self._entries)), key=lambda index: -self._entries[index].boost)
            return [Hit(index, Closeness.START) for index in order[:limit]]
        hits = self._plain_hits(wanted)
        if len(hits) < limit and len(wanted) >= _SHORTEST_NEAR:
            hits += self._near_hits(wanted, {hit.index for hit in hits}, limit - len(hits))
        return hits[:limit]

    def _plain_hits(self, wanted: str) -> list[Hit]:
        parts = wanted.split()
        hits = []
        for index, (text, rest, words) in enumerate(self._all_folded()):
            closeness = _closeness(wanted, parts, text, rest, words)
            if closeness is not None:
                hits.append(Hit(index, closeness))
        return sorted(hits, key=self._order)

    def _order(self, hit: Hit) -> tuple[int, int, int, int]:
        return _STEPS[hit.closeness], -self._entries[hit.index].boost, hit.closeness, hit.index

    def _near_hits(self, wanted: str, known: set[int], limit: int) -> list[Hit]:
        from rapidfuzz import fuzz, process  # takes a while to import and is needed by few keystrokes

        # a much shorter text would match as a part of the words, and is not what is looked for
        shortest = len(wanted) - _SLIPS
        choices = {
            index: text
            for index, (text, _, _) in enumerate(self._all_folded())
            if len(text) >= shortest and index not in known
        }
        found = process.extract(wanted, choices, scorer=fuzz.partial_ratio, score_cutoff=_NEAR, limit=limit)
        ranked = sorted(found, key=lambda hit: (-self._entries[hit[2]].boost, -hit[1], hit[2]))
        return [Hit(index, Closeness.NEAR) for _, _, index in ranked]

    def _all_folded(self) -> list[tuple[str, str, tuple[str, ...]]]:
        """Of each entry: its text, text and keywords in one, and the words of both."""
        if self._folded is None:
            self._folded = []
            for entry in self._entries:
                text = fold(entry.text)
                rest = "\n".join((text, *map(fold, entry.keywords)))
                self._folded.append((text, rest, tuple(_WORD.findall(rest))))
        return self._folded


def _closeness(
    wanted: str, parts: list[str], text: str, rest: str, words: tuple[str, ...]
) -> Closeness | None:
    if wanted not in rest and not all(part in rest for part in parts):
        return None
    if wanted == text:
        return Closeness.SAME
    if text.startswith(wanted):
        return Closeness.START
    if all(any(word.startswith(part) for word in words) for part in parts):
        return Closeness.WORDS
    return Closeness.PART
