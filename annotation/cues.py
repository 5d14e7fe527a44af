"""Cues: the words beside a passage that tell that somebody says it, found by a list of reporting verbs.

Rules for English news that know no names: a reporting verb with its subject ("the official said", "said Maria
Lopez"), or "According to …". Offsets are code points, half-open.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotation.quotations import Quotation
from annotation.records import Span
from annotation.sentences import sentences_in
from annotation.text import line_at
from annotation.vocabulary import (
    AFTER_SUBJECTS,
    AMBIGUOUS_VERBS,
    BEFORE_VERBS,
    DETERMINERS,
    NAMING_VERBS,
    NO_SUBJECT,
    PASSIVE_AUXILIARIES,
    PLAIN_VERBS,
    POSTING_VERBS,
    PRONOUNS,
    REPORTING_PARTICIPLES,
    REPORTING_VERBS,
)

_AROUND = 2_000  # of a very long line only this much on either side is looked at
# characters between a cue and what it announces
_FARTHEST_BEFORE, _FARTHEST_BEHIND = 60, 3
_FARTHEST_SENTENCE = 40  # where a quotation stands in another sentence
_LONGEST_SUBJECT = 6  # words

_TOKEN = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*")
_ACCORDING = re.compile(r"\b[Aa]ccording to (?=\S)")
_PLATFORM = re.compile(
    r"\s+on\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)([A-Z][\w.]*(?:\s[A-Z]\w*)?)(?<!\.)"
)
_SAID_FOLLOWS = re.compile(r"(?:[,:]|\s+that\b)")
_VERBS = REPORTING_VERBS | AMBIGUOUS_VERBS | PLAIN_VERBS | NAMING_VERBS
_ENDS_PHRASE = NO_SUBJECT | AFTER_SUBJECTS | REPORTING_VERBS
_WITHIN_SUBJECTS = frozenset(("of", "in", "from", "at", "for"))
_POSSESSIVES = ("'s", "’s", "s'", "s’")
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


class _Cue(NamedTuple):
    span: Span
    weak: bool  # a relative clause or a participle: the main verb beside it says more


def nearest_cue(text: str, passage: Sequence[Span], quotations: Sequence[Quotation]) -> Span | None:
    """The cue nearest to *passage* (in order, disjoint), with the *quotations* of its paragraphs; else None.

    One in the passage's sentences but outside of it comes first, then one inside it, then one in the same
    paragraph right beside the quotation. One that stands far off announces something else.
    """
    whole = Span(passage[0].start, passage[-1].stop)
    around = _surroundings(text, whole)
    quotations = [one for one in quotations if one.outer.overlaps(around)]
    touched = [one.outer for one in quotations if any(one.outer.overlaps(span) for span in passage)]
    ranked = [
        (*key, cue)
        for sentence in sentences_in(text, around)
        for cue in _cues(text, sentence, quotations)
        if (key := _key(cue, sentence, passage, touched)) is not None
    ]
    return min(ranked)[-1].span if ranked else None


def _surroundings(text: str, whole: Span) -> Span:
    """The lines of the passage, or of very long ones what is near it."""
    start = max(line_at(text, whole.start).start, whole.start - _AROUND)
    return Span(start, min(line_at(text, whole.stop).stop, whole.stop + _AROUND))


def _key(
    cue: _Cue, sentence: Span, passage: Sequence[Span], touched: Sequence[Span]
) -> tuple[int, bool, int] | None:
    """By what a cue is chosen, the smallest first; None where it cannot announce the passage."""
    reach = [*passage, *touched]
    far = min(max(span.start - cue.span.stop, cue.span.start - span.stop, 0) for span in reach)
    if any(cue.span.overlaps(span) for span in passage):
        return 1, cue.weak, far
    if not any(sentence.overlaps(span) for span in reach):
        return (2, cue.weak, far) if touched and far <= _FARTHEST_SENTENCE else None
    behind = cue.span.start >= reach[-1].stop
    if not touched and far > (_FARTHEST_BEHIND if behind else _FARTHEST_BEFORE):
        return None
    return 0, False, far


def _cues(text: str, sentence: Span, quotations: Sequence[Quotation]) -> Iterator[_Cue]:
    words = _Words(text, tuple(_plain_words(text, sentence, quotations)))
    for index in range(len(words.spans)):
        cue = _verb_cue(words, index)
        if cue is not None:
            yield _Cue(cue, words.word(index) in REPORTING_PARTICIPLES or text.startswith("who ", cue.start))
    starts = {span.start: index for index, span in enumerate(words.spans)}
    for match in _ACCORDING.finditer(text, *sentence):
        first = starts.get(match.end())
        if first is not None:
            yield _Cue(Span(match.start(), words.spans[_subject_stop(words, first)].stop), False)


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
    if verb not in _VERBS or (verb in AMBIGUOUS_VERBS and not _announces(words, index)):
        return None
    first = _before_adverbs(words, index)
    if words.joined(first) and words.word(first - 1).lower() in PASSIVE_AUXILIARIES:
        return None
    start, stop = _subject_start(words, first), index
    if start is None:
        if verb not in REPORTING_VERBS or _is_adjective(words, index):
            return None
        start, stop = index, _inverted_stop(words, index)
    elif verb in NAMING_VERBS and words.word(first - 1).islower() and words.word(first - 1) not in PRONOUNS:
        return None
    return Span(words.spans[start].start, _with_platform(words, verb, words.spans[stop].stop))


def _is_adjective(words: _Words, index: int) -> bool:
    """Whether a form like "proposed" stands before a noun: "the proposed deal"."""
    return words.joined(index) and words.word(index - 1).lower() in DETERMINERS - {"that", "this"}


def _announces(words: _Words, index: int) -> bool:
    """Whether "reports" or "claims" is followed by what is said."""
    return bool(_SAID_FOLLOWS.match(words.text, words.spans[index].stop))


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
    head = words.word(verb - 1)
    if head.lower() in PRONOUNS:
        return verb - 1
    if head.lower() in NO_SUBJECT or head.lower() in DETERMINERS:
        return None
    return _phrase_start(words, verb - 1)


def _phrase_start(words: _Words, last: int) -> int:
    """Where "the country's armed forces", "Kremlin aides" or "two diplomats in Galway" begins."""
    start = _name_start(words, last) if words.word(last)[0].isupper() else _noun_start(words, last)
    if words.joined(start) and words.word(start - 1) in _WITHIN_SUBJECTS and words.joined(start - 1):
        before = words.word(start - 2)
        if before.lower() not in NO_SUBJECT | DETERMINERS | PRONOUNS and last - start < _LONGEST_SUBJECT:
            return _phrase_start(words, start - 2)
    return start


def _name_start(words: _Words, last: int) -> int:
    start = last
    while last - start < _LONGEST_SUBJECT and words.joined(start) and words.word(start - 1)[0].isupper():
        if words.word(start - 1).lower() in NO_SUBJECT:
            break
        start -= 1
    if words.joined(start) and words.word(start - 1).lower() in DETERMINERS:
        return start - 1
    return start


def _noun_start(words: _Words, last: int) -> int:
    """Where the phrase around a common noun begins; the noun itself where that cannot be seen."""
    start = last
    while last - start < _LONGEST_SUBJECT:
        if not words.joined(start):
            return start
        before = words.word(start - 1)
        if before.lower() in DETERMINERS:
            return start - 1
        if before[0].isupper() and before.lower() not in NO_SUBJECT | PRONOUNS:
            return _name_start(words, start - 1)
        if before.lower() in _ENDS_PHRASE or before in PRONOUNS:
            return start if before.lower() in NO_SUBJECT | AFTER_SUBJECTS else last
        start -= 1
    return last


def _inverted_stop(words: _Words, verb: int) -> int:
    """Where the subject behind the verb ends: ``," said Ambassador Mohib``; the verb if none is there."""
    mark = words.text[words.spans[verb - 1].stop if verb else 0 : words.spans[verb].start].rstrip()[-1:]
    if not mark or mark not in _BEFORE_INVERSION or not words.joined_after(verb):
        return verb
    following = words.word(verb + 1)
    if not (following in PRONOUNS or following[0].isupper() or following in DETERMINERS - {"that", "this"}):
        return verb
    last = _subject_stop(words, verb + 1)
    if mark == "," and words.joined_after(last):  # "…, who met them, said Russia would …"
        return verb
    return last


def _subject_stop(words: _Words, first: int) -> int:
    """The last word of the subject that begins at *first*: a pronoun, a name, or a phrase up to a mark."""
    if words.word(first) in PRONOUNS:
        return first
    last = first
    phrase = words.word(first).lower() in DETERMINERS  # nouns may follow its names: "the US official"
    named = words.word(first)[0].isupper()
    while words.joined_after(last) and last - first < _LONGEST_SUBJECT:
        following = words.word(last + 1)
        if following[0].isupper() or words.word(last).endswith(_POSSESSIVES):
            named = following[0].isupper()
        elif (named and not phrase) or following in _ENDS_PHRASE:
            break
        last += 1
    return last


def _with_platform(words: _Words, verb: str, stop: int) -> int:
    match = _PLATFORM.match(words.text, stop) if verb in POSTING_VERBS else None
    return match.end() if match else stop
