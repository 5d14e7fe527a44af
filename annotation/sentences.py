"""Where sentences begin and end, by rules for English news: no model is needed, and it is quick.

A sentence never crosses a line break. A quotation with its attribution is one sentence: ``"Yes," he said.``
Offsets are code points, half-open; spans are without the white space at their ends.
"""

import re
from collections.abc import Iterator

from annotation.anchors import trim
from annotation.records import Span
from annotation.text import line_at
from annotation.vocabulary import BEFORE_NUMBERS, BEGINNERS, NEVER_LAST, REPORTING_VERBS, SOMETIMES_LAST

_REACH = 4_000  # of a longer line only this much on either side is looked at
# stops with the marks and emoji that close after them, then white space or the end; wide stops need no space
_CLOSERS = r"""["'”’»“)\]]{0,4}"""
_EMOJI = r"[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\u20e3]"
_STOP = re.compile(
    rf"([.!?…؟]{{1,8}})({_CLOSERS}(?:[ \u00a0]{{0,2}}{_EMOJI}{{1,12}}{_CLOSERS}){{0,3}})(?=\s|$)"
    r"|[。！？]{1,4}[」』”’)]{0,4}"
)
_TOKEN_BEFORE = re.compile(r"[^\s\"“”„«»‘(\[—–]{1,40}\Z")
_OPENING_MARKS = "\"'“„«‘‚([—–-*_ \t\u00a0"
_WORD_AFTER = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")

_INITIALISM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|[^\W\d_a-zX]")  # U.S, p.m, J; X is a platform


def sentence_at(text: str, offset: int) -> Span:
    """The sentence at *offset*; an offset right after a sentence or in the gap behind it belongs to that one.

    On a blank line it is the empty span at *offset*.
    """
    offset = max(0, min(offset, len(text)))
    found: Span | None = None
    for sentence in _sentences_of_line(text, _window(text, offset)):
        if found is not None and sentence.start > offset:
            break
        found = sentence
        if offset < sentence.stop:
            break
    return found or Span(offset, offset)


def sentences_in(text: str, span: Span) -> list[Span]:
    """The sentences that *span* touches, whole, in order."""
    wanted = trim(text, span)
    sentences: list[Span] = []
    at = wanted.start
    while at < wanted.stop:
        line = line_at(text, at)
        near = Span(max(line.start, wanted.start - _REACH), min(line.stop, wanted.stop + _REACH))
        sentences += [one for one in _sentences_of_line(text, near) if one.overlaps(wanted)]
        at = line.stop + 1
    return sentences


def next_sentence(text: str, offset: int) -> Span | None:
    """The first sentence that starts at or after *offset*, on a later line too; None behind the last."""
    at = _next_visible(text, offset)
    while at < len(text):
        sentence = sentence_at(text, at)
        if sentence.start >= offset:
            return sentence
        at = _next_visible(text, max(sentence.stop, at + 1))
    return None


def with_next_sentence(text: str, span: Span) -> Span:
    """*span* grown to whole sentences; where it is that already, with one sentence more."""
    touched = sentences_in(text, span)
    if not touched:
        return sentence_at(text, span.start)
    whole = Span(touched[0].start, touched[-1].stop)
    if whole != trim(text, span):
        return whole
    following = next_sentence(text, whole.stop)
    return Span(whole.start, following.stop) if following else whole


def _window(text: str, offset: int) -> Span:
    """The line at *offset*; of a very long one the stretch around it."""
    line = line_at(text, offset)
    return Span(max(line.start, offset - _REACH), min(line.stop, offset + _REACH))


def _next_visible(text: str, offset: int) -> int:
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset


def _sentences_of_line(text: str, line: Span) -> Iterator[Span]:
    start = line.start
    for match in _STOP.finditer(text, line.start, line.stop):
        if not _ends_sentence(text, match, line):
            continue
        sentence = trim(text, Span(start, match.end()))
        if sentence.start < sentence.stop:
            yield sentence
        start = match.end()
    rest = trim(text, Span(start, line.stop))
    if rest.start < rest.stop:
        yield rest


def _ends_sentence(text: str, stop: re.Match[str], line: Span) -> bool:
    if stop.group(1) is None:  # a wide stop
        return True
    rest = text[stop.end() : min(line.stop, stop.end() + 120)].lstrip(_OPENING_MARKS)
    if not rest:
        return True
    if rest[0].islower():
        return False
    if stop.group(1) == "." and not stop.group(2):
        return not _is_abbreviation(
            text[max(line.start, stop.start() - 40) : stop.start()], text, stop.end(), rest
        )
    if stop.group(1)[0] in "!?" and stop.group(2):
        return not _is_attribution(text[stop.end() : stop.end() + 120])
    return not _is_omission(text, stop, line)


def _is_abbreviation(before: str, text: str, after: int, rest: str) -> bool:
    """Whether the full stop after *before* only shortens a word, with *rest* to follow."""
    match = _TOKEN_BEFORE.search(before)
    if match is None:
        return False
    token = match.group().strip("'’,;:-").lower()
    if token in NEVER_LAST:
        return True
    if token in BEFORE_NUMBERS:
        return rest[0].isdigit()
    if token in SOMETIMES_LAST or _INITIALISM.fullmatch(match.group().lstrip("'’")):
        return not _looks_like_beginning(text[after : after + 4].lstrip(), rest)
    return False


def _looks_like_beginning(gap: str, rest: str) -> bool:
    """Whether what follows an abbreviation begins a sentence: a quotation, or a word that begins many."""
    if gap[:1] in tuple('"“„«‘'):
        return True
    word = _WORD_AFTER.match(rest)
    return word is not None and word.group().lower() in BEGINNERS


def _is_attribution(rest: str) -> bool:
    """Whether *rest*, after ``?"`` or ``!"``, says who spoke: ``"Why?" Maria Lopez asked.``"""
    words = [match.group() for match in _WORD_AFTER.finditer(rest)][:6]
    if not words or words[0].lower() in BEGINNERS:
        return False
    return any(word in REPORTING_VERBS for word in words[1:])


def _is_omission(text: str, stop: re.Match[str], line: Span) -> bool:
    """Whether dots leave words out, as in ``[…]`` or `` ... ``, and do not end a sentence."""
    dots = stop.group(1)
    if dots[0] not in ".…" or dots == ".":
        return False
    return stop.start() == line.start or text[stop.start() - 1] in "[( \t\u00a0"
