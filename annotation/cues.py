"""Cues: the words beside a passage that tell that somebody says it, found by a list of reporting verbs.

Rules for English news that know no names: a reporting verb with its subject ("the official said", "said Maria
Lopez"), or "According to …". Offsets are code points, half-open.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotation.quotations import Quotation
from annotation.records import Span
from annotation.sentences import sentences_in
from annotation.text import line_at
from annotation.vocabulary import (
    AFTER_SUBJECTS,
    AMBIGUOUS_VERBS,
    BEFORE_VERBS,
    DETERMINERS,
    NO_SUBJECT,
    PASSIVE_AUXILIARIES,
    POSTING_VERBS,
    PRONOUNS,
    REPORTING_PARTICIPLES,
    REPORTING_VERBS,
)

_AROUND = 2_000  # of a very long line only this much on either side is looked at
_FARTHEST = 40  # characters between a quotation and its cue in another sentence
_LONGEST_SUBJECT = 6  # words

_TOKEN = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*")
_ACCORDING = re.compile(r"\b[Aa]ccording to (?=\S)")
_PLATFORM = re.compile(
    r"\s+on\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)([A-Z][\w.]*(?:\s[A-Z]\w*)?)(?<!\.)"
)
_SAID_FOLLOWS = re.compile(r"(?:[,:]|\s+that\b)")
_ENDS_PHRASE = NO_SUBJECT | AFTER_SUBJECTS | REPORTING_VERBS
_BEFORE_INVERSION = ",\"”“’'»«—–-?!"


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one sentence, quoted ones left out."""

    text: str
    spans: tuple[Span, ...]

    def word(self, index: int) -> str:
        start, stop = self.spans[index]
        return self.text[start:stop]

    def joined_after(self, index: int) -> bool:
        return index + 1 < len(self.spans) and self.joined(index + 1)

    def joined(self, index: int) -> bool:
        """Whether only white space stands between a word and the one before it."""
        return index > 0 and self.text[self.spans[index - 1].stop : self.spans[index].start].isspace()


def nearest_cue(text: str, passage: Sequence[Span], quotations: Sequence[Quotation]) -> Span | None:
    """The cue nearest to *passage* (in order, disjoint), with the *quotations* of its paragraphs; else None.

    One in the passage's sentences but outside of it comes first, then one inside it, then one in the same
    paragraph right beside the quotation.
    """
    whole = Span(passage[0].start, passage[-1].stop)
    around = _surroundings(text, whole)
    quotations = [one for one in quotations if one.outer.overlaps(around)]
    touched = [one.outer for one in quotations if any(one.outer.overlaps(span) for span in passage)]
    reach = [*passage, *touched]
    ranked = [
        (rank, _distance(cue, reach), cue)
        for sentence in sentences_in(text, around)
        for cue in _cues(text, sentence, quotations)
        if (rank := _rank(cue, sentence, passage, reach, bool(touched))) is not None
    ]
    return min(ranked)[2] if ranked else None


def _surroundings(text: str, whole: Span) -> Span:
    """The lines of the passage."""
    start = max(line_at(text, whole.start).start, whole.start - _AROUND)
    return Span(start, min(line_at(text, whole.stop).stop, whole.stop + _AROUND))


def _rank(
    cue: Span, sentence: Span, passage: Sequence[Span], reach: Sequence[Span], quoted: bool
) -> int | None:
    if any(cue.overlaps(span) for span in passage):
        return 1
    if any(sentence.overlaps(span) for span in reach):
        return 0
    return 2 if quoted and _distance(cue, reach) <= _FARTHEST else None


def _distance(cue: Span, spans: Sequence[Span]) -> int:
    return min(max(span.start - cue.stop, cue.start - span.stop, 0) for span in spans)


def _cues(text: str, sentence: Span, quotations: Sequence[Quotation]) -> Iterator[Span]:
    words = _Words(text, tuple(_plain_words(text, sentence, quotations)))
    for index in range(len(words.spans)):
        cue = _verb_cue(words, index)
        if cue is not None:
            yield cue
    for match in _ACCORDING.finditer(text, *sentence):
        first = next((i for i, span in enumerate(words.spans) if span.start == match.end()), None)
        if first is not None:
            yield Span(match.start(), words.spans[_subject_stop(words, first)].stop)


def _plain_words(text: str, sentence: Span, quotations: Sequence[Quotation]) -> Iterator[Span]:
    starts = [quotation.inner.start for quotation in quotations]
    for match in _TOKEN.finditer(text, *sentence):
        last = bisect_right(starts, match.start()) - 1
        if last < 0 or not quotations[last].inner.contains(match.start()):
            yield Span(*match.span())


def _verb_cue(words: _Words, index: int) -> Span | None:
    """The cue whose verb is the word at *index*, if that is a reporting verb in the active voice."""
    verb = words.word(index)
    if verb in REPORTING_PARTICIPLES:
        return words.spans[index]
    if verb not in REPORTING_VERBS and not (verb in AMBIGUOUS_VERBS and _announces(words, index)):
        return None
    first = _before_adverbs(words, index)
    if words.joined(first) and words.word(first - 1).lower() in PASSIVE_AUXILIARIES:
        return None
    start = _subject_start(words, first)
    stop = index
    if start is None:
        start = index
        stop = _inverted_stop(words, index)
    return Span(words.spans[start].start, _with_platform(words, verb, words.spans[stop].stop))


def _announces(words: _Words, index: int) -> bool:
    """Whether "reports" or "claims" with a subject before it is followed by what is said."""
    return words.joined(index) and bool(_SAID_FOLLOWS.match(words.text, words.spans[index].stop))


def _before_adverbs(words: _Words, index: int) -> int:
    """The first word of the verb's group: "has also said" begins at "has"."""
    while words.joined(index):
        before = words.word(index - 1)
        if before not in BEFORE_VERBS and not (before.endswith("ly") and before.islower()):
            break
        index -= 1
    return index


def _subject_start(words: _Words, verb: int) -> int | None:
    """Where the subject right before the verb group begins, if one stands there."""
    if not words.joined(verb):
        return None
    last = verb - 1
    head = words.word(last)
    if head.lower() in PRONOUNS:
        return last
    if head.lower() in NO_SUBJECT or head.lower() in DETERMINERS:
        return None
    if head[0].isupper():
        return _name_start(words, last)
    return _phrase_start(words, last)


def _name_start(words: _Words, last: int) -> int:
    start = last
    while last - start < _LONGEST_SUBJECT and words.joined(start) and words.word(start - 1)[0].isupper():
        if words.word(start - 1).lower() in NO_SUBJECT:
            break
        start -= 1
    if words.joined(start) and words.word(start - 1).lower() in DETERMINERS:
        return start - 1
    return start


def _phrase_start(words: _Words, last: int) -> int:
    """Where "the country's armed forces" or "Kremlin aides" begins; a bare noun stands alone."""
    start = last
    while last - start < _LONGEST_SUBJECT and words.joined(start):
        before = words.word(start - 1)
        if before.lower() in DETERMINERS:
            return start - 1
        if before in NO_SUBJECT or before in PRONOUNS or before in REPORTING_VERBS:
            break
        if before[0].isupper():
            return _name_start(words, start - 1)
        start -= 1
    return last


def _inverted_stop(words: _Words, verb: int) -> int:
    """Where the subject behind the verb ends: ``," said Ambassador Mohib``; the verb if none is there."""
    mark = words.text[words.spans[verb - 1].stop if verb else 0 : words.spans[verb].start].rstrip()[-1:]
    if not mark or mark not in _BEFORE_INVERSION or not words.joined_after(verb):
        return verb
    if words.word(verb + 1) in PRONOUNS or words.word(verb + 1)[0].isupper():
        return _subject_stop(words, verb + 1)
    return _subject_stop(words, verb + 1) if words.word(verb + 1) in DETERMINERS else verb


def _subject_stop(words: _Words, first: int) -> int:
    """The last word of the subject that begins at *first*: a pronoun, a name, or a phrase up to a mark."""
    if words.word(first) in PRONOUNS:
        return first
    last = first
    named = words.word(first)[0].isupper() and words.word(first).lower() not in DETERMINERS
    while words.joined_after(last) and last - first < _LONGEST_SUBJECT:
        following = words.word(last + 1)
        if following[0].isupper():
            named = True
        elif named or following in _ENDS_PHRASE:
            break
        last += 1
    return last


def _with_platform(words: _Words, verb: str, stop: int) -> int:
    match = _PLATFORM.match(words.text, stop) if verb in POSTING_VERBS else None
    return match.end() if match else stop
