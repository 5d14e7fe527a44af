"""Quoting: in whose words a passage is told, how it is shown, and which words announce it.

Offsets are code points, half-open. Only the paragraphs around a passage are looked at.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from annotation.anchors import merge, trim, within
from annotation.cues import nearest_cue
from annotation.quotations import QUOTATION_MARKS, Quotation, quotations
from annotation.records import Form, Span
from annotation.text import line_at

__all__ = ["display_quote", "form_of", "propose_cue", "quotations_near", "quoted_spans"]

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_REACH = 4_000  # of a very long line only this much on either side is looked at
_LONGEST_WITH_CUE = 20_000  # of a longer passage no single cue can be named
_BETWEEN_PASSAGES = " […] "


def quoted_spans(text: str) -> list[Span]:
    """The words inside the outermost quotation marks, without the marks: a span for each paragraph's part."""
    return [quotation.inner for quotation in quotations(text)]


def form_of(text: str, spans: Sequence[Span]) -> Form:
    """Direct where all the words of *spans* are in quotation marks, mixed where some are, else indirect."""
    inner = [quotation.inner for quotation in quotations_near(text, spans)]
    starts = [one.start for one in inner]
    found = set()
    for span in spans:
        for word in _WORD.finditer(text, *within(text, span)):
            last = bisect_right(starts, word.start()) - 1
            found.add(last >= 0 and inner[last].contains(word.start()))
    if True not in found:
        return Form.INDIRECT
    return Form.MIXED if False in found else Form.DIRECT


def display_quote(text: str, spans: Sequence[Span], form: Form | None) -> str:
    """The words of *spans* on one line, several passages joined by `` […] ``.

    A direct quote comes without the marks that enclose it and the comma that leads over to its attribution:
    the card sets marks of its own.
    """
    shown = (trim(text, span) for span in merge(spans))
    if form is not Form.DIRECT:
        return _BETWEEN_PASSAGES.join(" ".join(text[start:stop].split()) for start, stop in shown)
    outer = [quotation.outer for quotation in quotations_near(text, spans)]
    bare = (_without(text, span, outer).removesuffix(",") for span in shown)
    return _BETWEEN_PASSAGES.join(words for words in bare if words)


def propose_cue(text: str, spans: Sequence[Span]) -> Span | None:
    """The words that announce the passage: ``he added``, ``According to Axios``; None where that is unclear.

    They stand in the passage's sentence, or right beside its quotation; best outside the passage itself.
    """
    passage = merge(within(text, span) for span in spans)
    if not passage or passage[-1].stop - passage[0].start > _LONGEST_WITH_CUE:
        return None
    return nearest_cue(text, passage, quotations_near(text, passage))


def quotations_near(text: str, spans: Sequence[Span]) -> list[Quotation]:
    """The quotations of the paragraphs that *spans* touch."""
    if not spans:
        return []
    low, high = min(span.start for span in spans), max(span.stop for span in spans)
    start, stop = _stretch(text, within(text, Span(low, high)))
    return [_moved(quotation, start) for quotation in quotations(text[start:stop])]


def _stretch(text: str, span: Span) -> Span:
    """The lines of *span* with the paragraph before and the one behind, where a quotation may run on."""
    before = len(text[max(0, span.start - _REACH) : line_at(text, span.start).start].rstrip())
    start = max(0, span.start - _REACH) + before
    behind = line_at(text, span.stop).stop
    rest = text[behind : behind + _REACH]
    stop = behind + len(rest) - len(rest.lstrip())
    return Span(
        max(line_at(text, start).start, span.start - _REACH),
        min(line_at(text, stop).stop, span.stop + _REACH),
    )


def _moved(quotation: Quotation, by: int) -> Quotation:
    outer, inner = quotation
    return Quotation(Span(outer.start + by, outer.stop + by), Span(inner.start + by, inner.stop + by))


def _without(text: str, span: Span, outer: list[Span]) -> str:
    """The words of *span* on one line without the marks of the quotations *outer*."""
    kept, at = [], span.start
    for mark in _marks_of(text, span, outer):
        kept.append(text[at:mark])
        at = mark + 1
    kept.append(text[at : span.stop])
    return " ".join("".join(kept).split())


def _marks_of(text: str, span: Span, outer: list[Span]) -> Iterator[int]:
    for quotation in outer:
        for at in (quotation.start, quotation.stop - 1):
            if span.contains(at) and text[at] in QUOTATION_MARKS:
                yield at
