"""Quotations: pairing the quotation marks of a text, straight, curly, German and guillemets.

Marks are paired within a paragraph (a line). A mark without a partner is no quotation, with two exceptions at
a paragraph's end: the next paragraph takes the quotation up with a repeated opening mark, or it closes it
without opening one. Apostrophes are told from single marks by what stands around them.
Offsets are code points, half-open.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from annotation.anchors import trim
from annotation.records import Span
from annotation.text import paragraphs_of

_DOUBLE, _SINGLE, _ANGLE, _SMALL_ANGLE = range(4)
_FAMILY = {
    **dict.fromkeys('"“”„‟', _DOUBLE),
    **dict.fromkeys("'‘’‚‛", _SINGLE),
    **dict.fromkeys("«»", _ANGLE),
    **dict.fromkeys("‹›", _SMALL_ANGLE),
}
QUOTATION_MARKS = frozenset(_FAMILY)
_MARK = re.compile("[\"'“”„‟‘’‚‛«»‹›]")
_SPACES = " \t\n\u00a0\u2009\u202f"
_FREE_BEFORE = frozenset(f"{_SPACES}([{{—–-/\"'“”„‟‘‚‛«»‹›*_")
_FREE_AFTER = frozenset(f"{_SPACES})]}}—–-/.,;:!?…\"'“”’«»‹›*_")
_CLOSED_BY = {"„": '“”"', "‟": '“”"', "‚": "‘’'", "»": "«", "›": "‹"}  # where the usual closing mark opens
_DEEPEST = 20  # marks open at once; more is noise
_AHEAD = 50  # marks looked at to tell a possessive
_ELISION = re.compile(r"['’‘‛](?:tis|twas|em|n|cause|til|till|round|bout|\d\ds?)\b", re.IGNORECASE)


class Quotation(NamedTuple):
    """A quotation within one paragraph: *outer* with the marks that are there, *inner* the words alone."""

    outer: Span
    inner: Span


class _Mark(NamedTuple):
    at: int
    sign: str
    family: int
    free_before: bool  # nothing that belongs to a word stands before it
    free_after: bool


@dataclass(slots=True)
class _Paragraph:
    span: Span
    marks: list[_Mark]
    open: list[_Mark] = field(default_factory=list)  # not closed yet, outermost first
    pairs: list[Span] = field(default_factory=list)
    has_double_pair: bool = False
    stray: _Mark | None = None  # a double mark that closes what this paragraph did not open


def quotations(text: str) -> list[Quotation]:
    """The outermost quotations of *text*, in order."""
    paragraphs = [_paired(text, span) for span in paragraphs_of(text)]
    for one, following in pairwise(paragraphs):
        _carry_over(text, one, following)
    return [quotation for paragraph in paragraphs for quotation in _outermost(text, paragraph.pairs)]


def _paired(text: str, span: Span) -> _Paragraph:
    paragraph = _Paragraph(span, [_mark(text, match) for match in _MARK.finditer(text, *span)])
    for index, mark in enumerate(paragraph.marks):
        if mark.family == _SINGLE and _is_apostrophe(text, mark):
            continue
        if _opens(text, paragraph, mark):
            paragraph.open.append(mark)
            del paragraph.open[:-_DEEPEST]
        else:
            _close(text, paragraph, index)
    return paragraph


def _mark(text: str, match: re.Match[str]) -> _Mark:
    at, sign = match.start(), match.group()
    before = text[at - 1] if at else "\n"
    after = text[at + 1] if at + 1 < len(text) else "\n"
    return _Mark(at, sign, _FAMILY[sign], before in _FREE_BEFORE, after in _FREE_AFTER)


def _is_apostrophe(text: str, mark: _Mark) -> bool:
    """Whether a single mark belongs to a word: ``don't``, ``'90s``, ``5'``."""
    if not mark.free_before and not mark.free_after:
        return text[mark.at - 1].isalnum()
    return bool(mark.free_before and _ELISION.match(text, mark.at))


def _innermost(paragraph: _Paragraph, family: int) -> _Mark | None:
    return next((mark for mark in reversed(paragraph.open) if mark.family == family), None)


def _opens(text: str, paragraph: _Paragraph, mark: _Mark) -> bool:
    """Whether *mark* opens a quotation here; otherwise it closes one, if one is open."""
    inside = _innermost(paragraph, mark.family)
    looks_opening = mark.free_before and not mark.free_after
    looks_closing = mark.free_after and not mark.free_before
    if inside is not None and mark.sign in _CLOSED_BY.get(inside.sign, ""):
        return looks_opening and mark.sign in "\"'"
    if mark.sign in "„‟‚‛«‹":
        return True
    if mark.sign in "“‘":
        return not (inside is not None and looks_closing) and (mark.sign == "“" or mark.free_before)
    if mark.sign == "’":
        return False
    if mark.sign in "”»›":
        return inside is None and looks_opening
    if looks_opening or looks_closing:
        return looks_opening
    return inside is None and (mark.free_before or not text[mark.at - 1].isalnum()) and mark.sign == '"'


def _close(text: str, paragraph: _Paragraph, index: int) -> None:
    mark = paragraph.marks[index]
    if mark.family == _SINGLE and not _single_closes(text, paragraph, index):
        return
    for position in reversed(range(len(paragraph.open))):
        opening = paragraph.open[position]
        if opening.family == mark.family:
            del paragraph.open[position:]
            paragraph.pairs.append(Span(opening.at, mark.at + 1))
            paragraph.has_double_pair |= opening.family == _DOUBLE
            return
        if mark.family == _SINGLE:  # a single mark never closes over an open double one
            return
    if mark.family == _DOUBLE and not paragraph.has_double_pair and paragraph.stray is None:
        paragraph.stray = mark if mark.free_after and not text[mark.at - 1].isdigit() else None


def _single_closes(text: str, paragraph: _Paragraph, index: int) -> bool:
    """Whether a single mark closes, or makes a possessive of a word in s: it does that where a plain closing
    mark follows before any opening one, as in ``'The players' union won,' he said.``"""
    mark = paragraph.marks[index]
    if not mark.free_after or text[mark.at - 1].isspace():
        return False
    if not _is_after_s(text, mark):
        return True
    following = next(
        (one for one in paragraph.marks[index + 1 : index + _AHEAD] if _is_plain_single(text, one)), None
    )
    return following is None or following.free_before or following.sign == "‘"


def _is_after_s(text: str, mark: _Mark) -> bool:
    return mark.free_after and text[mark.at - 1] == "s"


def _is_plain_single(text: str, mark: _Mark) -> bool:
    return mark.family == _SINGLE and not _is_apostrophe(text, mark) and not _is_after_s(text, mark)


def _carry_over(text: str, one: _Paragraph, following: _Paragraph) -> None:
    """Let a quotation that *one* leaves open run to its end, if *following* takes it up or closes it."""
    opening = next((mark for mark in one.open if not _reopened(text, one, mark)), None)
    if opening is None:
        return
    first = text[following.span.start]
    if _FAMILY.get(first) == opening.family and following.marks[0].sign not in "”’":
        one.pairs.append(Span(opening.at, one.span.stop))
    elif opening.family == _DOUBLE and following.stray is not None:
        one.pairs.append(Span(opening.at, one.span.stop))
        following.pairs.append(Span(following.span.start, following.stray.at + 1))


def _reopened(text: str, paragraph: _Paragraph, mark: _Mark) -> bool:
    return any(pair.start > mark.at and _FAMILY[text[pair.start]] == mark.family for pair in paragraph.pairs)


def _outermost(text: str, pairs: list[Span]) -> Iterator[Quotation]:
    reached = -1
    for pair in sorted(pairs, key=lambda pair: (pair.start, -pair.stop)):
        if pair.start < reached:
            continue
        reached = pair.stop
        first = pair.start + (text[pair.start] in _FAMILY)
        last = pair.stop - (text[pair.stop - 1] in _FAMILY and pair.stop - 1 > pair.start)
        inner = trim(text, Span(first, last))
        if inner.start < inner.stop:
            yield Quotation(pair, inner)
