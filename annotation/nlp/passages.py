"""Passages in quotation marks, among the paragraphs that were read."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotation import quotations as marks
from annotation.nlp.engine import Reading
from annotation.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_DOUBLED_OPENING = re.compile(r"(?:''|``)(?=[\w$£€(‘'])")
_DOUBLED = re.compile(r"''|``")
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks: *inner* without the marks, *outer* with those that are there."""

    inner: Span
    outer: Span
    paragraph: int  # the index among the paragraphs that were read

    @property
    def is_open(self) -> bool:
        """Whether it runs on in the next paragraph: no mark closes it here."""
        return self.outer.stop == self.inner.stop


class Prose:
    """The parsed paragraphs of one article and the quotations in them."""

    def __init__(self, text: str, readings: Sequence[Reading]) -> None:
        self.text = text
        self.readings = readings
        self.quotations = quotations_of(text, readings)
        self._quoted: dict[int, set[int]] = {}

    @cached_property
    def by_paragraph(self) -> dict[int, list[int]]:
        """The numbers of the quotations in each paragraph."""
        found: dict[int, list[int]] = {}
        for number, quotation in enumerate(self.quotations):
            found.setdefault(quotation.paragraph, []).append(number)
        return found

    def quoted_tokens(self, paragraph: int) -> set[int]:
        """The tokens of a paragraph that stand in quotation marks."""
        if paragraph not in self._quoted:
            self._quoted[paragraph] = self._find_quoted(paragraph)
        return self._quoted[paragraph]

    def _find_quoted(self, paragraph: int) -> set[int]:
        inners = [self.quotations[number].inner for number in self.by_paragraph.get(paragraph, ())]
        starts = [inner.start for inner in inners]
        quoted = set()
        for token in self.readings[paragraph].doc if inners else ():
            index = bisect_right(starts, offset(token)) - 1
            if index >= 0 and inners[index].contains(offset(token)):
                quoted.add(token.i)
        return quoted

    def words(self, start: int, stop: int) -> int:
        """How many words stand between two offsets."""
        return len(_WORD.findall(self.text, start, stop)) if start < stop else 0

    def quoted_words(self, start: int, stop: int, numbers: Sequence[int]) -> int:
        """How many of them stand inside the quotations *numbers*."""
        inners = [self.quotations[number].inner for number in numbers]
        return sum(self.words(max(start, inner.start), min(stop, inner.stop)) for inner in inners)

    def touching(self, start: int, stop: int, numbers: Sequence[int]) -> list[int]:
        """The quotations of *numbers* that share characters with a stretch."""
        return [number for number in numbers if self.quotations[number].inner.overlaps(Span(start, stop))]


def offset(token: "Token") -> int:
    """Where *token* begins in the article."""
    return int(token.doc.user_data["start"]) + int(token.idx)


def end(token: "Token") -> int:
    """Where *token* ends in the article."""
    return offset(token) + len(token)


def tokens_in(doc: "Doc", span: Span) -> "list[Token]":
    """The tokens of *doc* that begin within *span*."""
    start = int(doc.user_data["start"])
    found = doc.char_span(
        max(span.start - start, 0), min(span.stop - start, len(doc.text)), alignment_mode="expand"
    )
    return [token for token in found or () if span.contains(offset(token))]


def with_plain_marks(text: str) -> str:
    """*text* with the doubled marks of old newswires as plain ones, of the same length."""
    return _DOUBLED.sub('" ', _DOUBLED_OPENING.sub(' "', text))


def quotations_of(text: str, readings: Sequence[Reading]) -> list[Quotation]:
    """Every quotation in the paragraphs, in order; one that runs over paragraphs has a part in each."""
    starts = [reading.paragraph.start for reading in readings]
    found = []
    for quotation in marks.quotations(with_plain_marks(text)):
        index = bisect_right(starts, quotation.inner.start) - 1
        if index >= 0 and quotation.inner.start < readings[index].paragraph.stop:
            found.append(Quotation(quotation.inner, _whole_marks(text, quotation.outer), index))
    return found


def _whole_marks(text: str, outer: Span) -> Span:
    """A quotation with both characters of doubled marks."""
    start = outer.start - (text[max(outer.start - 1, 0) : outer.start + 1] in ("''", "``"))
    stop = outer.stop + (text[outer.stop - 1 : outer.stop + 1] in ("''", "``"))
    return Span(start, stop)
