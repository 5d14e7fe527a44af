"""One text through an engine: mentions, then suggestions; the same code for the worker, scripts and tests."""

from collections.abc import Callable, Iterator, Sequence

from annotation.nlp.engine import Engine, Reading
from annotation.nlp.exchange import (
    MENTIONS,
    PARTS,
    RULES_VERSION,
    SUGGESTIONS,
    MentionsResult,
    Result,
    Stamp,
    SuggestionsResult,
    sha256_of,
)
from annotation.nlp.mentions import settle
from annotation.nlp.names import Name
from annotation.nlp.paragraphs import Paragraph, batches, paragraphs
from annotation.nlp.suggestions import suggestions
from annotation.records import Zone

CHECK_EVERY = 50  # paragraphs or claims
PARSE_WEIGHT = 2  # the parse of a batch takes about twice as long as its names

Progress = Callable[[int, int], None]


def analyse(
    engine: Engine,
    text: str,
    zones: Sequence[Zone] = (),
    parts: Sequence[str] = PARTS,
    progress: Progress = lambda done, total: None,
    language: str = "",
) -> Iterator[Result]:
    """Yield the results for *parts* as they are ready; *progress* may raise in order to end the work.

    *language* goes into their stamp, where it was detected.
    """
    stamp = Stamp(engine.pipeline.name, engine.pipeline.version, RULES_VERSION, sha256_of(text), language)
    work = list(batches(paragraphs(text, zones)))
    steps = _Steps(work, SUGGESTIONS in parts, progress)
    read: list[list[Reading]] = []
    for group in work:
        read.append(engine.read_names(group))
        steps.add(group, 1)
    names = named(text, [reading for readings in read for reading in readings])
    if MENTIONS in parts:
        yield MentionsResult(stamp, tuple(names))
    if SUGGESTIONS in parts:
        parsed: list[Reading] = []
        for group, readings in zip(work, read, strict=True):
            parsed += engine.parse(readings)
            steps.add(group, PARSE_WEIGHT)
        yield SuggestionsResult(stamp, tuple(suggestions(text, parsed, names, steps.check)))


def named(text: str, readings: Sequence[Reading]) -> list[Name]:
    """The mentions of the paragraphs that were read, after the document rules."""
    found = [
        (
            reading.paragraph.start + entity.start_char,
            reading.paragraph.start + entity.end_char,
            entity.label_,
        )
        for reading in readings
        for entity in reading.doc.ents
    ]
    stretches = [(reading.paragraph.start, reading.paragraph.stop) for reading in readings]
    titles = [(r.paragraph.start, r.paragraph.stop) for r in readings if r.paragraph.title]
    return settle(text, found, stretches, titles)


class _Steps:
    """Counts the characters that are done, weighed by what they cost."""

    def __init__(self, work: Sequence[Sequence[Paragraph]], parse: bool, progress: Progress) -> None:
        self._done = self._checks = 0
        self._total = (1 + PARSE_WEIGHT * parse) * sum(map(_size, work))
        self._progress = progress

    def check(self) -> None:
        """Now and then tell the same progress again: whoever listens may end the work."""
        self._checks += 1
        if self._checks % CHECK_EVERY == 0:
            self._progress(self._done, self._total)

    def add(self, group: Sequence[Paragraph], weight: int) -> None:
        self._done += weight * _size(group)
        self._progress(self._done, self._total)


def _size(group: Sequence[Paragraph]) -> int:
    return sum(len(paragraph.text) for paragraph in group)
