"""Who says what in an article: its attributions, from the parse, the quotation marks and the names."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotation.anchors import merge
from annotation.nlp.owners import Owners
from annotation.nlp.passages import Prose, end, offset
from annotation.nlp.reports import Report, reports
from annotation.nlp.sources import VERBS
from annotation.records import Form, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

SHORTEST_QUOTE = 4  # words; fewer are a quoted expression, unless a cue stands beside them
SHORTEST_WITH_CUE = 3
SHORTEST_UTTERANCE = 2  # with a cue and a capital at the beginning
NEARLY_ALL = 0.8
NESTED_SHARE = 0.6  # a nested claim is kept where it is much shorter than the one around it
ASIDE_WORDS = 12  # of the attribution that interrupts a quotation
_THAT = re.compile(r"that[ ,]+", re.IGNORECASE)
_JOINING = re.compile(r"[\s,;]+(?:and|but|or)$")
_ENDING = frozenset(".,;:—–-")
_LOOSE = ",;:—–-"


@dataclass(slots=True)
class Finding:
    """A claim in the making: its stretches of the article, and the report that it comes from."""

    spans: list[tuple[int, int]]
    report: Report | None
    form: Form
    inferred: bool = False  # the report is not beside it

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def stop(self) -> int:
        return self.spans[-1][1]

    @property
    def source(self) -> "Token | None":
        return self.report.source if self.report else None


def find(prose: Prose, check: Callable[[], None] = lambda: None) -> list[Finding]:
    """The claims of parsed paragraphs, in text order; *check* is called for each and may raise to end it."""
    owners = Owners(prose)
    found: list[Finding] = []
    for index, reading in enumerate(prose.readings):
        check()
        here = prose.by_paragraph.get(index, [])
        quoted = prose.quoted_tokens(index)
        for report in reports(reading.doc, quoted):
            owners.take_neighbours(report, here)
            found += _from_content(prose, owners, report, here, quoted)
    owners.settle()
    kept = _without_repeats(found)
    return _joined(prose, _without_repeats([*kept, *_direct(prose, owners, kept)]))


def _from_content(
    prose: Prose, owners: Owners, report: Report, here: Sequence[int], quoted: "set[int]"
) -> list[Finding]:
    """The stretches of a report's content that are not wholly in quotation marks."""
    spans, form = [], Form.INDIRECT
    for start, stop in _runs(report.content):
        touched = prose.touching(start, stop, here)
        if not touched and _only_leads(report, start, stop, quoted):
            continue
        owners.take_content(report, touched)
        if touched and _is_direct(prose, start, stop, touched):
            continue
        for number in touched:
            inner = prose.quotations[number].inner
            start, stop = min(start, inner.start), max(stop, inner.stop)
        start, stop = tidy(prose.text, start, stop)
        if stop > start:
            spans.append((start, stop))
            form = Form.MIXED if touched else form
    return [Finding(spans, report, form)] if spans else []


def _only_leads(report: Report, start: int, stop: int, quoted: "set[int]") -> bool:
    """Whether a stretch is a phrase that leads to a quotation: "Of the plan, he said, “…”"."""
    words = sorted((token for token in report.content if start <= offset(token) < stop), key=offset)
    if stop > offset(report.cue) or words[0].dep_ != "prep" or any(word.pos_ in VERBS for word in words):
        return False
    return any(token.i in quoted for token in report.content)


def _is_direct(prose: Prose, start: int, stop: int, touched: Sequence[int]) -> bool:
    """Whether nearly all words of a stretch stand in quotation marks."""
    opens = any(prose.quotations[number].inner.start <= start + 2 for number in touched)
    return opens and prose.quoted_words(start, stop, touched) >= NEARLY_ALL * prose.words(start, stop)


def _runs(tokens: "frozenset[Token]") -> list[tuple[int, int]]:
    """Unbroken stretches of a set of words; marks and spaces between them bridge."""
    runs: list[list[Token]] = []
    for token in sorted(tokens, key=lambda token: token.i):
        if runs and _bridged(runs[-1][-1], token):
            runs[-1].append(token)
        else:
            runs.append([token])
    for run in runs:
        while run and run[-1].text in _ENDING:
            run.pop()
    return [
        (offset(run[0]), end(run[-1]))
        for run in runs
        if sum(token.is_alpha or token.is_digit for token in run) >= 2
    ]


def _bridged(before: "Token", after: "Token") -> bool:
    """Whether nothing but marks and spaces stands between two words."""
    return all(between.is_punct or between.is_space for between in before.doc[before.i + 1 : after.i])


def _direct(prose: Prose, owners: Owners, found: Sequence[Finding]) -> list[Finding]:
    """The quotations that stand on their own."""
    covered = merge(Span(*span) for finding in found for span in finding.spans)
    starts = [span.start for span in covered]
    direct = []
    for number, quotation in enumerate(prose.quotations):
        start, stop = quotation.inner
        index = bisect_right(starts, start) - 1
        if index >= 0 and stop <= covered[index].stop:
            continue
        owner = owners[number]
        beside = owner is not None and not owner.inferred
        report = owner.report if owner else None
        if prose.words(start, stop) >= _shortest(prose.text[start], beside):
            direct.append(Finding([(start, stop)], report, Form.DIRECT, inferred=not beside))
    return direct


def _shortest(first: str, beside: bool) -> int:
    """How many words a quotation that begins with *first* must have to be a claim of its own."""
    if not beside:
        return SHORTEST_QUOTE
    return SHORTEST_UTTERANCE if first.isupper() else SHORTEST_WITH_CUE


def _without_repeats(found: Iterable[Finding]) -> list[Finding]:
    """Of findings that overlap the first and longest, and of those inside it the much shorter ones."""
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda finding: (finding.start, -finding.stop)):
        if all(finding.start >= other.stop or _is_nested(finding, other) for other in kept[-6:]):
            kept.append(finding)
    return kept


def _is_nested(inner: Finding, outer: Finding) -> bool:
    """Whether one claim stands inside another and is somebody else's."""
    inside = outer.start <= inner.start and inner.stop <= outer.stop
    short = inner.stop - inner.start < NESTED_SHARE * (outer.stop - outer.start)
    source = inner.source
    return inside and short and source != outer.source and (source is None or source.pos_ != "PRON")


def _joined(prose: Prose, found: Sequence[Finding]) -> list[Finding]:
    """Findings, with a quotation that is interrupted or runs over paragraphs as one of several passages."""
    joined: list[Finding] = []
    for finding in found:
        before = joined[-1] if joined else None
        if before is not None and _continues(prose, before, finding):
            before.spans += finding.spans
        elif before is not None and _runs_into(prose, before, finding):
            before.spans[-1] = (before.spans[-1][0], finding.stop)
            before.form = Form.MIXED
        else:
            joined.append(finding)
    return joined


def _continues(prose: Prose, before: Finding, finding: Finding) -> bool:
    if before.form is not Form.DIRECT or finding.form is not Form.DIRECT or before.report != finding.report:
        return False
    between = prose.text[before.stop : finding.start]
    if "\n" in between:
        return not re.search(r"[^\s“\"'‘«»„`]", between)
    aside = between.rstrip(" “\"'‘«„`")
    commas = prose.text[before.stop - 1] in ",—–-" and aside.endswith((",", "—", "–", "-"))
    return commas and prose.words(before.stop, finding.start) <= ASIDE_WORDS


def _runs_into(prose: Prose, before: Finding, finding: Finding) -> bool:
    """Whether a quotation goes on with the sentence of a report: "described it as a plan “doomed …”"."""
    if before.form is Form.DIRECT or finding.form is not Form.DIRECT or before.report != finding.report:
        return False
    if before.report is None or before.start < offset(before.report.cue) or len(finding.spans) > 1:
        return False
    between = prose.text[before.stop : finding.start].strip(" ,“\"'‘«„`")
    return not between and prose.text[finding.start].islower()


def tidy(text: str, start: int, stop: int) -> tuple[int, int]:
    """A stretch without white space, loose marks and a leading "that"."""
    while start < stop and (text[start].isspace() or text[start] in _LOOSE):
        start += 1
    while stop > start and (text[stop - 1].isspace() or text[stop - 1] in _LOOSE + "(["):
        stop -= 1
    joining = _JOINING.search(text, max(start, stop - 5), stop)
    stop = joining.start() if joining else stop
    that = _THAT.match(text[start:stop])
    return (start + that.end(), stop) if that and stop - start > 8 else (start, stop)
