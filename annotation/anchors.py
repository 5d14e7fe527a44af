"""Span arithmetic: trimming, merging, comparing, snapping to words; quotes with context, re-anchoring.

Offsets are code points, half-open. The work is local to a span's ends, so it is quick in texts of any size.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from annotation.graphemes import grapheme_bounds
from annotation.records import Span

__all__ = [
    "CONTEXT",
    "LETTER",
    "grapheme_bounds",
    "iou",
    "merge",
    "next_word_end",
    "next_word_start",
    "previous_word_end",
    "previous_word_start",
    "quote_and_context",
    "reanchor",
    "snap_to_words",
    "trim",
    "within",
]

CONTEXT = 32  # characters kept on either side of a quote

# letters, digits and the marks that sit on them; the blocks after the first line mix letters with vowel signs
LETTER = (
    r"[\w\u00ad\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
    r"\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e]"
)
_JOINER = r"(?:['’&\-‐‑]|(?<=\d)[.,:](?=\d)|(?<=\b[A-Za-z])\.(?=[A-Za-z]\b))"
WORD = rf"(?:\b(?:[A-Za-z]\.){{2,}}|{LETTER}+(?:{_JOINER}{LETTER}+)*)"
_WORDS = re.compile(WORD)
# a quotation mark or full stop beside a word is a stop of its own for an end that moves word by word
_WORD_ENDS = re.compile(WORD + r"""|(?<=\S)[.!?…]{0,4}[,;:]?["”’»“)\]]{1,4}|(?<=\w)[.!?…]{1,4}""")
_WORD_STARTS = re.compile(WORD + r"""|["“„«‘‚(\[]{1,4}(?=[\w"“„«‘‚(\[])""")
_REACH = 300  # no word is longer: how far a word's start is looked for
_CANDIDATES = 1000  # occurrences of a short quote that are compared
_ALIKE = 85.0  # rapidfuzz's score, 0–100, from which a changed quote counts as found


def trim(text: str, span: Span) -> Span:
    """*span* without the white space at its ends, kept within *text*; empty where there is nothing else."""
    start, stop = within(text, span)
    content = text[start:stop]
    inner = content.strip()
    left = len(content) - len(content.lstrip()) if inner else 0
    return Span(start + left, start + left + len(inner))


def within(text: str, span: Span) -> Span:
    """*span* cut to the bounds of *text*, its ends in order."""
    start = max(0, min(span.start, len(text)))
    return Span(start, max(start, min(span.stop, len(text))))


def merge(spans: Iterable[Span]) -> list[Span]:
    """*spans* in order and disjoint: those that overlap or touch become one, empty ones go."""
    merged: list[Span] = []
    for span in sorted(span for span in spans if span.start < span.stop):
        if merged and span.start <= merged[-1].stop:
            merged[-1] = Span(merged[-1].start, max(merged[-1].stop, span.stop))
        else:
            merged.append(Span(*span))
    return merged


def iou(first: Iterable[Span], second: Iterable[Span]) -> float:
    """Characters in both lists over characters in either, 0.0–1.0; two empty lists are alike."""
    left, right = merge(first), merge(second)
    either = _length(merge([*left, *right]))
    if not either:
        return 1.0
    return (_length(left) + _length(right) - either) / either


def quote_and_context(text: str, span: Span) -> tuple[str, str, str]:
    """The words of *span* and up to `CONTEXT` characters before and after them."""
    start, stop = within(text, span)
    return text[start:stop], text[max(0, start - CONTEXT) : start], text[stop : stop + CONTEXT]


def snap_to_words(text: str, span: Span) -> Span:
    """*span* without white space at its ends, grown to whole words and graphemes; or empty."""
    start, stop = trim(text, span)
    if start == stop:
        return Span(start, stop)
    start = _word_around(text, grapheme_bounds(text, start).start).start
    stop = _word_around(text, grapheme_bounds(text, stop - 1).stop - 1).stop
    return Span(grapheme_bounds(text, start).start, grapheme_bounds(text, stop - 1).stop)


def next_word_end(text: str, offset: int) -> int:
    """Where the word after *offset* ends; marks that close after it are a step of their own."""
    match = _WORD_ENDS.search(text, max(0, offset))
    return match.end() if match else offset


def next_word_start(text: str, offset: int) -> int:
    """Where the next word or opening mark after *offset* starts; stays at the last."""
    here = _word_around(text, offset)
    at = max(offset + 1, here.stop if here.start <= offset else offset + 1)
    match = _WORD_STARTS.search(text, at)
    return match.start() if match else offset


def previous_word_end(text: str, offset: int) -> int:
    """Where the last word or closing mark before *offset* ends; stays at the first."""
    ends = (match.end() for match in _backwards(_WORD_ENDS, text, offset) if match.end() < offset)
    return max(ends, default=offset)


def previous_word_start(text: str, offset: int) -> int:
    """Where the word or opening mark before *offset* starts; stays at the first."""
    starts = (match.start() for match in _backwards(_WORD_STARTS, text, offset) if match.start() < offset)
    return max(starts, default=offset)


def reanchor(text: str, quote: str, prefix: str, suffix: str, hint: int) -> Span | None:
    """Where *quote* stands in *text*, a changed version of the text that it was taken from.

    *hint* is its old start. The same words in the same context win, then the same words where the context
    fits best and nearest to *hint*, then words near *hint* that differ a little. None where nothing is alike.
    """
    if not quote:
        return None
    return (
        _in_context(text, quote, prefix, suffix, hint)
        or _same_words(text, quote, prefix, suffix, hint)
        or (_alike(text, quote, hint))
    )


def _length(spans: Iterable[Span]) -> int:
    return sum(span.stop - span.start for span in spans)


def _word_around(text: str, offset: int) -> Span:
    """The word that holds the character at *offset*, else that character alone."""
    low = max(0, offset - _REACH)
    for match in _WORDS.finditer(text, low, min(len(text), offset + _REACH)):
        if match.start() <= offset < match.end():
            return Span(*match.span())
        if match.start() > offset:
            break
    return Span(offset, min(offset + 1, len(text)))


def _backwards(pattern: re.Pattern[str], text: str, offset: int) -> Iterator[re.Match[str]]:
    """The matches in the shortest stretch before *offset* that has any apart from one at *offset* itself."""
    reach = _REACH
    while True:
        low = max(0, offset - reach)
        matches = list(pattern.finditer(text, low, min(len(text), offset + _REACH)))
        if not low or any(low < match.start() and match.end() < offset for match in matches):
            return iter(matches)
        reach *= 4


def _occurrences(text: str, words: str) -> list[int]:
    found: list[int] = []
    at = text.find(words)
    while at >= 0:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _in_context(text: str, quote: str, prefix: str, suffix: str, hint: int) -> Span | None:
    expected = max(0, hint - len(prefix))
    whole = f"{prefix}{quote}{suffix}"
    places = [expected] if text.startswith(whole, expected) else _occurrences(text, whole)
    if not places:
        return None
    start = min(places, key=lambda place: abs(place - expected)) + len(prefix)
    return Span(start, start + len(quote))


def _same_words(text: str, quote: str, prefix: str, suffix: str, hint: int) -> Span | None:
    places = _occurrences(text, quote)
    middle = bisect_left(places, hint)
    nearest = places[max(0, middle - _CANDIDATES) : middle + _CANDIDATES]
    if not nearest:
        return None

    def fit(start: int) -> tuple[int, int]:
        before = _common(text[max(0, start - len(prefix)) : start][::-1], prefix[::-1])
        after = _common(text[start + len(quote) : start + len(quote) + len(suffix)], suffix)
        return before + after, -abs(start - hint)

    start = max(nearest, key=fit)
    return Span(start, start + len(quote))


def _common(first: str, second: str) -> int:
    """How many characters both begin with."""
    for count, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return count
    return min(len(first), len(second))


def _alike(text: str, quote: str, hint: int) -> Span | None:
    from rapidfuzz import fuzz, utils  # only needed where a text was repaired

    reach = 2 * len(quote) + 2000
    low = max(0, min(hint, len(text)) - reach)
    near = text[low : hint + len(quote) + reach]
    if len(near) < len(quote) or not utils.default_process(quote):
        return None
    found = fuzz.partial_ratio_alignment(quote, near, score_cutoff=_ALIKE)
    if found is None or found.dest_start == found.dest_end:
        return None
    return snap_to_words(text, Span(low + found.dest_start, low + found.dest_end))
