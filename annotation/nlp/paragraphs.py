"""Cutting an article into the paragraphs that are analysed, and those into small batches.

A paragraph is a line, so nothing that is found can cross a line break. Boilerplate is left out, a title is
marked, a line without end is cut at a space. All offsets are code points of the article's text.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotation.records import Zone

LONGEST = 8_000  # characters of one piece: memory and time to cancel grow with it
BATCH = 10_000  # characters of one batch: larger ones are faster, but one is the time until a cancel is heard
HEADING_LETTERS = 12
HEADING_SHARE = 0.75
TITLE, BOILERPLATE = "title", "boilerplate"
_CAPITALS = re.compile(r"[A-Z][A-Z'’]{2,}")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the article, or a piece of a very long one; *start* is the offset of its first character."""

    start: int
    text: str
    title: bool = False

    @property
    def stop(self) -> int:
        return self.start + len(self.text)


def paragraphs(text: str, zones: Sequence[Zone] = ()) -> list[Paragraph]:
    """The lines of *text* that are worth reading, in order; a title without an article is prose."""
    found = list(_paragraphs(text, zones))
    if all(paragraph.title for paragraph in found):
        return [replace(paragraph, title=False) for paragraph in found]
    return found


def _paragraphs(text: str, zones: Sequence[Zone]) -> Iterator[Paragraph]:
    marked = sorted(zones, key=lambda zone: zone.span.start)
    first = 0
    for match in re.finditer(r"[^\n]+", text):
        if not match.group().strip():
            continue
        while first < len(marked) and marked[first].span.stop <= match.start():
            first += 1
        kinds = _kinds_from(marked, first, match.end())
        if BOILERPLATE not in kinds:
            yield from _pieces(match.start(), match.group(), TITLE in kinds)


def batches(items: Iterable[Paragraph]) -> Iterator[list[Paragraph]]:
    """*items* in groups of about `BATCH` characters, never empty."""
    group: list[Paragraph] = []
    size = 0
    for item in items:
        if group and size + len(item.text) > BATCH:
            yield group
            group, size = [], 0
        group.append(item)
        size += len(item.text)
    if group:
        yield group


def readable_case(line: str) -> str:
    """A line in capitals written as a title, with the same length: a pipeline misreads capitals."""
    letters = [character for character in line if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    if len(letters) <= HEADING_LETTERS or capitals <= HEADING_SHARE * len(letters):
        return line
    return _CAPITALS.sub(lambda match: match.group()[0] + match.group()[1:].lower(), line)


def _kinds_from(zones: Sequence[Zone], first: int, stop: int) -> set[str]:
    """The kinds of the zones from the one at index *first* on that begin before *stop*."""
    kinds = set()
    while first < len(zones) and zones[first].span.start < stop:
        kinds.add(zones[first].kind)
        first += 1
    return kinds


def _pieces(start: int, line: str, title: bool) -> Iterator[Paragraph]:
    """A line as one paragraph, or cut at spaces where it is too long to be read at once."""
    at = 0
    while len(line) - at > LONGEST:
        cut = _cut(line, at, at + LONGEST)
        yield Paragraph(start + at, line[at:cut], title)
        at = cut
    yield Paragraph(start + at, line[at:] if at else line, title)


def _cut(line: str, start: int, limit: int) -> int:
    """Where to cut *line* before *limit*: after a sentence, else after a space, else at the limit."""
    middle = start + LONGEST // 2
    for mark in (". ", " "):
        found = line.rfind(mark, middle, limit)
        if found >= 0:
            return found + len(mark)
    return limit
