"""Whose a quotation is: the report beside it, the clause that leads to it, or the one that it continues."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotation.nlp import cues
from annotation.nlp.passages import Prose, end, offset, tokens_in
from annotation.nlp.reports import Report
from annotation.nlp.sources import SUBJECTS, VERBS, subject_of
from annotation.nlp.unsaid import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Token

BEFORE, AFTER, AFTER_COLON = 1, 2, 12  # words between a quotation and the report that it goes with
_INTRODUCING = (":", ",")


@dataclass(frozen=True, slots=True)
class Owner:
    """A report that a quotation goes with; *distance* in words; *inferred*: not said beside it."""

    report: Report
    distance: int
    inferred: bool = False


class Owners:
    """The owners of an article's quotations, by their numbers."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose
        self._of: dict[int, Owner] = {}

    def __getitem__(self, number: int) -> Owner | None:
        return self._of.get(number)

    def take_content(self, report: Report, numbers: Sequence[int]) -> None:
        """Quotations inside a report's content are its own, if nothing beside them is."""
        for number in numbers:
            self._of.setdefault(number, Owner(report, 0))

    def take_neighbours(self, report: Report, here: Sequence[int]) -> None:
        """Give the quotations right beside a cue and its source to them."""
        if report.source is None:
            return
        low = min(offset(token) for token in (report.cue, report.source, report.source.left_edge))
        high = max(end(report.cue), end(report.source))
        for number in here:
            distance, allowed = self._distance(number, low, high)
            nearest = self._of.get(number)
            if distance <= allowed and (nearest is None or distance < nearest.distance):
                self._of[number] = Owner(report, distance)

    def _distance(self, number: int, low: int, high: int) -> tuple[int, int]:
        inner, prose = self._prose.quotations[number].inner, self._prose
        if inner.stop <= low:
            return prose.words(inner.stop, low), BEFORE
        if inner.start >= high:
            introduced = prose.text[high : inner.start].rstrip("“\"'` ").endswith(_INTRODUCING)
            return prose.words(high, inner.start), AFTER_COLON if introduced else AFTER
        return 1, 0

    def settle(self) -> None:
        """Find owners for what no reporting verb claims: by a colon, a verb beside it, what it continues."""
        for number in range(len(self._prose.quotations)):
            if number not in self._of:
                report = self._before_colon(number) or self._beside(number)
                if report is not None:
                    self._of[number] = Owner(report, 0)
        self._carry_on()

    def _before_colon(self, number: int) -> Report | None:
        """The clause before a colon that leads to a quotation: "She put it bluntly: “…”"."""
        prose, quotation = self._prose, self._prose.quotations[number]
        stop = quotation.outer.start
        while stop > 0 and prose.text[stop - 1].isspace():
            stop -= 1
        if stop == 0 or prose.text[stop - 1] != ":":
            return None
        for index in (quotation.paragraph, quotation.paragraph - 1):
            paragraph = prose.readings[index].paragraph
            if index >= 0 and paragraph.start < stop <= paragraph.stop:
                tokens = [t for t in prose.readings[index].doc if end(t) < stop and not t.is_space]
                return _clause_of(tokens[-1], prose.quoted_tokens(index)) if tokens else None
        return None

    def _beside(self, number: int) -> Report | None:
        """Any verb with its subject right behind a quotation: "“…” Lopez went on"."""
        prose, quotation = self._prose, self._prose.quotations[number]
        doc, quoted = prose.readings[quotation.paragraph].doc, prose.quoted_tokens(quotation.paragraph)
        if prose.text[quotation.inner.stop - 1] == ".":
            return None
        after = [token for token in doc if offset(token) >= quotation.outer.stop][:6]
        for token in after:
            if token.is_sent_start and token is not after[0]:
                return None
            verb = token.head
            if (
                token.dep_ in SUBJECTS
                and verb.pos_ in VERBS
                and verb.i not in quoted
                and verb.i - token.i <= 3
            ):
                return Report(verb, token, frozenset())
        return None

    def _carry_on(self) -> None:
        """A quotation without owner has the one of its paragraph, or continues the paragraph before."""
        last: dict[int, Report] = {}
        before: Report | None = None
        for number, quotation in enumerate(self._prose.quotations):
            own = self._of.get(number)
            report = own.report if own else last.get(quotation.paragraph) or self._later(number)
            if report is None and self._opens_paragraph(number):
                report = before
            if report is None:
                report = self._around(number)
            if report is not None:
                last[quotation.paragraph] = before = report
                self._of.setdefault(number, Owner(report, 0, inferred=True))

    def _later(self, number: int) -> Report | None:
        place = self._prose.quotations[number].paragraph
        later = (other for other in self._prose.by_paragraph[place] if other > number)
        owner = next((self._of[other] for other in later if other in self._of), None)
        return owner.report if owner else None

    def _opens_paragraph(self, number: int) -> bool:
        quotation = self._prose.quotations[number]
        start = self._prose.readings[quotation.paragraph].paragraph.start
        return not self._prose.text[start : quotation.outer.start].strip()

    def _around(self, number: int) -> Report | None:
        """The clause that a quotation is a part of."""
        quotation = self._prose.quotations[number]
        doc = self._prose.readings[quotation.paragraph].doc
        quoted = self._prose.quoted_tokens(quotation.paragraph)
        tokens = [token for token in tokens_in(doc, quotation.inner) if not token.is_punct]
        above = next((t for t in (tokens[0].ancestors if tokens else ()) if t.i not in quoted), None)
        return _clause_of(above, quoted) if above is not None else None


def _clause_of(token: "Token", quoted: "set[int]") -> Report | None:
    """The reporting verb from *token* upwards that has a subject, else any such verb; without content."""
    verbs = [verb for verb in (token, *token.ancestors) if verb.pos_ in VERBS and verb.i not in quoted]
    verbs = [verb for verb in verbs if not is_passive(verb)]
    verbs.sort(key=lambda verb: (verb.lemma_.lower() not in cues.SPEECH, _stands_for_a_noun(verb)))
    for verb in verbs:
        source = subject_of(verb, quoted)
        if source is not None:
            return Report(verb, source, frozenset())
    return None


def _stands_for_a_noun(verb: "Token") -> bool:
    """Whether a clause is what something is about: "alarmed by what they found"."""
    return any(child.tag_ == "WP" and child.lower_ == "what" for child in verb.children)
