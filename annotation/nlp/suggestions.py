"""Suggested claims: attributions with whole quotation marks, actors and a lasting fingerprint."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from annotation.anchors import merge
from annotation.nlp import cues
from annotation.nlp.engine import Reading
from annotation.nlp.names import Name
from annotation.nlp.passages import Prose, Quotation, end, offset
from annotation.nlp.quotes import Finding, find
from annotation.nlp.reports import Report
from annotation.nlp.speakers import Speakers
from annotation.nlp.word_list import word_list
from annotation.records import Form, Role, Span, SuggestedActor, Suggestion

if TYPE_CHECKING:
    from spacy.tokens import Token

_WORD = re.compile(r"\w+(?:['’]\w+)*")
NEARBY = 200  # quotations that one stretch may hold
_LEANING = word_list("for to of against about on as at")
_HELPERS = frozenset(("aux", "auxpass", "neg"))


def suggestions(
    text: str,
    readings: Sequence[Reading],
    names: Sequence[Name],
    check: Callable[[], None] = lambda: None,
) -> list[Suggestion]:
    """The claims that an article's parsed paragraphs hold, in text order; nothing from a title.

    *check* is called often, and may raise in order to end the work.
    """
    prose = prose_of(text, readings)
    found = with_actors(prose, names, check)
    return _numbered(_suggestion(text, finding, actors, prose.quotations) for finding, actors in found)


def prose_of(text: str, readings: Sequence[Reading]) -> Prose:
    """The parsed paragraphs that can hold claims: all but titles."""
    return Prose(text, [reading for reading in readings if not reading.paragraph.title])


def with_actors(
    prose: Prose, names: Sequence[Name], check: Callable[[], None] = lambda: None
) -> Iterator[tuple[Finding, tuple[SuggestedActor, ...]]]:
    """The findings in an article, each with its speaker and who relays it."""
    speakers = Speakers(prose.text, names, [quotation.inner for quotation in prose.quotations])
    for finding in find(prose, check):
        check()
        yield finding, tuple(_actors(finding, speakers))


def _suggestion(
    text: str, finding: Finding, actors: tuple[SuggestedActor, ...], marked: Sequence[Quotation]
) -> Suggestion:
    spans = [_with_marks(start, stop, marked) for start, stop in finding.spans]
    report, cue = finding.report, None
    if report is not None:
        cue = cue_of(report.cue)
        if finding.form is not Form.DIRECT and (holds_position(report.cue) or leans_on_cue(report)):
            spans[0] = _with_cue(spans[0], cue)
    spans = merge(spans)
    words = " ".join(text[start:stop] for start, stop in spans)
    name = actors[0].name if actors else ""
    return Suggestion(fingerprint(words, name), tuple(spans), cue, finding.form, actors)


def _with_marks(start: int, stop: int, marked: Sequence[Quotation]) -> Span:
    """A stretch with the quotation marks of what it quotes."""
    first = bisect_right(marked, start, key=lambda quotation: quotation.inner.stop)
    for quotation in marked[first : first + NEARBY]:
        if quotation.inner.start >= stop:
            break
        start, stop = min(start, quotation.outer.start), max(stop, quotation.outer.stop)
    return Span(start, stop)


def _actors(finding: Finding, speakers: Speakers) -> Iterator[SuggestedActor]:
    if finding.report is not None and finding.source is not None:
        speaking = [speakers.actor(source, carried=finding.inferred) for source in sources_of(finding.source)]
        yield from {actor.name: actor for actor in speaking}.values()
        if finding.report.via is not None:
            yield speakers.actor(finding.report.via, Role.VIA)


def sources_of(source: "Token") -> "list[Token]":
    """The source, and who is named beside it: "the ministry and the police have said"."""
    beside = [child for child in source.children if child.dep_ == "conj" and _is_beside(child, source)]
    also = [word for child in beside for word in sources_of(child)]
    return [source, *also] if source.pos_ != "PRON" else [source]


def cue_of(cue: "Token") -> Span:
    """The cue with its helping verbs and its negation: "has not ruled"; "refused to say"."""
    if _is_held_back(cue):
        return Span(cue_of(cue.head).start, end(cue))
    words = [child for child in cue.children if child.dep_ in _HELPERS and child.i < cue.i]
    first = cue
    for word in sorted(words, key=lambda word: -word.i):
        between = cue.doc[word.i + 1 : first.i]
        if all(token.dep_ in ("advmod", *_HELPERS) for token in between):
            first = word
    return Span(offset(first), end(cue))


def holds_position(cue: "Token") -> bool:
    """Whether the content alone would say the opposite: "rejected", "did not say"."""
    negated = any(child.dep_ == "neg" for child in cue.children) or _is_held_back(cue)
    return negated or cue.lemma_.lower() in cues.POSITION


def _is_beside(word: "Token", source: "Token") -> bool:
    """Whether nothing is told between two that are joined."""
    between = word.doc[source.i + 1 : word.i]
    return word.i > source.i and not any(token.pos_ == "VERB" or token.tag_ == "WDT" for token in between)


def _is_held_back(cue: "Token") -> bool:
    """Whether a verb before it says that it is not said: "refused to confirm", "declined to say"."""
    return cue.dep_ == "xcomp" and cue.head.i < cue.i and cue.head.lemma_.lower() in cues.POSITION


def leans_on_cue(report: Report) -> bool:
    """Whether the content is no statement without its cue: "called for a vote", "offered to go"."""
    if report.cue.lemma_.lower() in cues.NAMING:
        return True
    first = min(report.content, key=lambda token: token.i, default=None)
    return (
        first is not None and first.tag_ in ("IN", "TO") and first.lower_ in _LEANING and first.dep_ != "mark"
    )


def _with_cue(span: Span, cue: Span) -> Span:
    """A passage from its cue on, where that stands before it in the same sentence."""
    return Span(cue.start, span.stop) if cue.stop <= span.start <= cue.stop + 60 else span


def fingerprint(words: str, speaker: str) -> str:
    """A name for a suggestion that survives another analysis: made of its words and its speaker."""
    key = " ".join(_WORD.findall(words.casefold())) + "\n" + speaker.casefold()
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _numbered(made: Iterable[Suggestion]) -> list[Suggestion]:
    """The same words by the same speaker a second time get a number."""
    seen: dict[str, int] = {}
    numbered = []
    for suggestion in made:
        times = seen[suggestion.fingerprint] = seen.get(suggestion.fingerprint, 0) + 1
        print_ = suggestion.fingerprint if times == 1 else f"{suggestion.fingerprint}-{times}"
        numbered.append(replace(suggestion, fingerprint=print_))
    return numbered
