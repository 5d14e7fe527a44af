"""Suggested claims: who says what in an article, from the parse, the quotation marks and the names."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotation.nlp.cues import Report, reports
from annotation.nlp.engine import Reading
from annotation.nlp.names import Name
from annotation.nlp.passages import Quotation, quotations
from annotation.nlp.speakers import Speakers, offset
from annotation.records import Form, Span, Suggestion

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_NEAR, _NEAR_AFTER_COLON = 2, 12  # words between a cue and the quotation that it introduces
SHORTEST_QUOTE = 4  # words; fewer are a quoted expression


@dataclass(slots=True)
class Finding:
    """A claim in the making: from *start* to *stop*; *inferred*: its source is carried over."""

    start: int
    stop: int
    source: "Token | None"
    cue: "Token | None"
    inferred: bool = False


@dataclass(slots=True)
class Owner:
    """Whose a quotation is: the cue beside it; *distance* in words."""

    report: Report
    distance: int


def suggestions(text: str, readings: Sequence[Reading], names: Sequence[Name]) -> list[Suggestion]:
    """The claims that an article's parsed paragraphs hold, in text order; nothing from a title."""
    prose = [reading for reading in readings if not reading.paragraph.title]
    marked = quotations(reading.paragraph for reading in prose)
    findings = _find(text, prose, marked)
    speakers = Speakers(text, names)
    made = [_suggestion(text, finding, marked, speakers) for finding in _outermost(findings)]
    return _with_unique_fingerprints(made)


def _find(text: str, prose: Sequence[Reading], marked: Sequence[Quotation]) -> list[Finding]:
    owners: dict[int, Owner] = {}
    findings: list[Finding] = []
    by_paragraph: dict[int, list[int]] = {}
    for number, quotation in enumerate(marked):
        by_paragraph.setdefault(quotation.paragraph, []).append(number)
    for index, reading in enumerate(prose):
        here = by_paragraph.get(index, [])
        for report in reports(reading.doc, _quoted_tokens(reading.doc, [marked[n] for n in here])):
            _claim_neighbours(text, report, here, marked, owners)
            findings += _from_content(text, report, here, marked, owners)
    findings += _direct(text, marked, owners, findings, prose)
    return findings


def _quoted_tokens(doc: "Doc", here: Sequence[Quotation]) -> set[int]:
    start = int(doc.user_data["start"])
    quoted: set[int] = set()
    for quotation in here:
        span = doc.char_span(
            quotation.inner.start - start, quotation.inner.stop - start, alignment_mode="expand"
        )
        quoted |= {token.i for token in span or () if quotation.inner.contains(offset(token))}
    return quoted


def _words(text: str, start: int, stop: int) -> int:
    return len(_WORD.findall(text, start, stop)) if start < stop else 0


def _claim_neighbours(
    text: str, report: Report, here: Iterable[int], marked: Sequence[Quotation], owners: dict[int, Owner]
) -> None:
    """Give the quotations right beside a cue and its source to them."""
    if report.source is None:
        return
    words = [report.cue, report.source, report.source.left_edge]
    low = min(offset(token) for token in words)
    high = max(offset(token) + len(token) for token in words[:2])
    for number in here:
        inner = marked[number].inner
        if inner.stop <= low:
            distance, allowed = _words(text, inner.stop, low), 1
        elif inner.start >= high:
            introduced = text[high : inner.start].rstrip('“" ').endswith((":", ","))
            distance = _words(text, high, inner.start)
            allowed = _NEAR_AFTER_COLON if introduced else _NEAR
        else:
            continue
        if distance <= allowed and (number not in owners or distance < owners[number].distance):
            owners[number] = Owner(report, distance)


def _from_content(
    text: str, report: Report, here: Iterable[int], marked: Sequence[Quotation], owners: dict[int, Owner]
) -> list[Finding]:
    """The stretches of a cue's content that are not wholly in quotation marks."""
    findings = []
    for start, stop in _runs(report.content):
        touched = [n for n in here if marked[n].inner.start < stop and start < marked[n].inner.stop]
        for number in touched:
            owners.setdefault(number, Owner(report, 0))
        if _is_direct(text, start, stop, [marked[n].inner for n in touched]):
            continue
        for number in touched:
            start, stop = min(start, marked[number].inner.start), max(stop, marked[number].inner.stop)
        findings.append(Finding(start, stop, report.source, report.cue))
    return findings


def _is_direct(text: str, start: int, stop: int, touched: Sequence[Span]) -> bool:
    """Whether nearly all words of a stretch stand in quotation marks."""
    inside = sum(_words(text, max(start, inner.start), min(stop, inner.stop)) for inner in touched)
    opens = any(inner.start <= start + 2 for inner in touched)
    return opens and inside >= 0.8 * _words(text, start, stop)


def _runs(tokens: "frozenset[Token]") -> list[tuple[int, int]]:
    """Unbroken stretches of a set of words; marks and spaces between them bridge."""
    runs: list[list[Token]] = []
    for token in sorted(tokens, key=lambda token: token.i):
        if runs and all(
            between.is_punct or between.is_space for between in token.doc[runs[-1][-1].i + 1 : token.i]
        ):
            runs[-1].append(token)
        else:
            runs.append([token])
    return [
        (offset(run[0]), offset(run[-1]) + len(run[-1]))
        for run in runs
        if sum(token.is_alpha or token.is_digit for token in run) >= 2
    ]


def _bridged(before: "Token", after: "Token") -> bool:
    """Whether nothing but marks and spaces stands between two words."""
    return all(between.is_punct or between.is_space for between in before.doc[before.i + 1 : after.i])


def _direct(
    text: str,
    marked: Sequence[Quotation],
    owners: dict[int, Owner],
    findings: Sequence[Finding],
    prose: Sequence[Reading],
) -> list[Finding]:
    """The quotations on their own, with the speaker of the cue beside them or of what they continue."""
    direct: list[Finding] = []
    last: dict[int, Report] = {}
    before: Report | None = None
    covered = sorted((finding.start, finding.stop) for finding in findings)
    for number, quotation in enumerate(marked):
        inner, place = quotation.inner, quotation.paragraph
        own = owners.get(number)
        report = own.report if own else last.get(place) or _later_in_paragraph(number, marked, owners)
        if report is None and _opens_paragraph(text, inner, prose[place].paragraph.start):
            report = before
        if report is not None:
            last[place] = before = report
        words = _words(text, *inner)
        if any(start <= inner.start and inner.stop <= stop for start, stop in covered):
            continue
        if words >= SHORTEST_QUOTE or (own is not None and words >= 2):
            source = report.source if report else None
            cue = own.report.cue if own else None
            direct.append(Finding(inner.start, inner.stop, source, cue, inferred=own is None))
    return direct


def _later_in_paragraph(number: int, marked: Sequence[Quotation], owners: dict[int, Owner]) -> Report | None:
    place = marked[number].paragraph
    for later in range(number + 1, len(marked)):
        if marked[later].paragraph != place:
            return None
        if later in owners:
            return owners[later].report
    return None


def _opens_paragraph(text: str, inner: Span, paragraph_start: int) -> bool:
    return not text[paragraph_start : inner.start].strip('“" ')


def _outermost(findings: Iterable[Finding]) -> list[Finding]:
    """Of findings that overlap, the first and longest."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda finding: (finding.start, -finding.stop)):
        if not kept or finding.start >= kept[-1].stop:
            kept.append(finding)
    return kept


def _suggestion(text: str, finding: Finding, marked: Sequence[Quotation], speakers: Speakers) -> Suggestion:
    start, stop = _tidy(text, finding.start, finding.stop)
    inside = [quotation for quotation in marked if quotation.inner.overlaps(Span(start, stop))]
    form = _form(text, start, stop, inside)
    for quotation in inside:
        start, stop = min(start, quotation.outer.start), max(stop, quotation.outer.stop)
    cue = (
        Span(offset(finding.cue), offset(finding.cue) + len(finding.cue)) if finding.cue is not None else None
    )
    actors = (speakers.actor(finding.source, finding.inferred),) if finding.source is not None else ()
    name = actors[0].name if actors else ""
    return Suggestion(fingerprint(text[start:stop], name), (Span(start, stop),), cue, form, actors)


def _span(token: "Token") -> Span:
    return Span(offset(token), offset(token) + len(token))


def _tidy(text: str, start: int, stop: int) -> tuple[int, int]:
    """Without white space, closing commas and a leading "that"."""
    while start < stop and (text[start].isspace() or text[start] in ",;:—–-"):
        start += 1
    while stop > start and (text[stop - 1].isspace() or text[stop - 1] in ",;:—–-"):
        stop -= 1
    that = re.match(r"that[ ,]+", text[start:stop], re.IGNORECASE)
    return (start + that.end(), stop) if that and stop - start > 8 else (start, stop)


def _form(text: str, start: int, stop: int, inside: Sequence[Quotation]) -> Form:
    quoted = sum(_words(text, max(start, q.inner.start), min(stop, q.inner.stop)) for q in inside)
    if not quoted:
        return Form.INDIRECT
    return Form.DIRECT if quoted >= _words(text, start, stop) else Form.MIXED


def fingerprint(words: str, speaker: str) -> str:
    """A name for a suggestion that survives another analysis: made of its words and its speaker."""
    key = " ".join(_WORD.findall(words.casefold())) + "\n" + speaker.casefold()
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _with_unique_fingerprints(made: Iterable[Suggestion]) -> list[Suggestion]:
    """The same words by the same speaker a second time get a number."""
    seen: dict[str, int] = {}
    result = []
    for suggestion in made:
        times = seen[suggestion.fingerprint] = seen.get(suggestion.fingerprint, 0) + 1
        if times > 1:
            suggestion = Suggestion(
                f"{suggestion.fingerprint}-{times}",
                suggestion.spans,
                suggestion.cue,
                suggestion.form,
                suggestion.actors,
            )
        result.append(suggestion)
    return result
