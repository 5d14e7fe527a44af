"""Passages in quotation marks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotation.nlp.paragraphs import Paragraph
from annotation.records import Span

OPENING, CLOSING = "“«„", "”»"
STRAIGHT = '"'
SHORTEST_UNCLOSED = 20  # characters; less is a stray mark


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks: *inner* without the marks, *outer* with those that are there."""

    inner: Span
    outer: Span
    paragraph: int  # the index among the paragraphs that were read
    closed: bool


def quotations(paragraphs: Iterable[Paragraph]) -> list[Quotation]:
    """Every quotation of the paragraphs, in order; one that is left open runs to its paragraph's end."""
    return [
        quotation
        for index, paragraph in enumerate(paragraphs)
        for quotation in _in_paragraph(paragraph, index)
        if quotation.inner.stop > quotation.inner.start
    ]


def _in_paragraph(paragraph: Paragraph, index: int) -> Iterator[Quotation]:
    text, base = paragraph.text, paragraph.start
    opened: int | None = None
    for at, character in enumerate(text):
        if character in OPENING or (character == STRAIGHT and opened is None and _may_open(text, at)):
            opened = at
        elif opened is not None and (character in CLOSING or character == STRAIGHT):
            inner = Span(base + opened + 1, base + at)
            yield Quotation(inner, Span(inner.start - 1, inner.stop + 1), index, True)
            opened = None
    if opened is not None and len(text.rstrip()) - opened > SHORTEST_UNCLOSED:
        inner = Span(base + opened + 1, base + len(text.rstrip()))
        yield Quotation(inner, Span(inner.start - 1, inner.stop), index, False)


def _may_open(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()
