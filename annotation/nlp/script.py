"""One function for scripts: a text in; names, sentences and attributions out. No project, no window."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from annotation.nlp.client import pipeline_for
from annotation.nlp.pipelines import Pipeline
from annotation.records import ActorKind, ActorOrigin, Form, Role, Span, SuggestedActor, Zone

if TYPE_CHECKING:
    from annotation.nlp.engine import Engine
    from annotation.nlp.quotes import Finding


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to say what. All spans are code points of the text, half-open.

    *source* is the phrase that stands for the speaker ("he", "the US official"), *speaker* the words that
    name the speaker, *name* the name that they resolve to, or None where they name nobody. *inferred* holds
    where a pronoun, a noun or another sentence stands for the speaker. *via* is who relays the words.
    """

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    form: Form
    speaker: Span | None
    name: str | None
    inferred: bool
    via: str | None


@dataclass(frozen=True, slots=True)
class Annotated:
    """What `annotate` finds, in text order: mentions as (start, stop, label), sentences, attributions."""

    mentions: tuple[tuple[int, int, str], ...]
    sentences: tuple[Span, ...]
    attributions: tuple[Attribution, ...]


def annotate(text: str, *, pipeline: str | None = None, zones: Sequence[Zone] | None = None) -> Annotated:
    """Names, sentences and attributions of an English news article.

    *pipeline* names an installed spaCy pipeline (default: the best one for English); it is loaded once.
    *zones* are the title and the boilerplate (default: found by rules); boilerplate is not read, and a title
    holds no attributions. AnalysisFailed if no pipeline is installed.
    """
    from annotation.nlp.analyse import named
    from annotation.nlp.engine import sentences
    from annotation.nlp.paragraphs import batches, paragraphs
    from annotation.nlp.suggestions import prose_of, with_actors
    from annotation.zones import find_zones

    engine = _engine(pipeline_for("en", pipeline))
    marked = find_zones(text) if zones is None else zones
    readings = [
        reading
        for group in batches(paragraphs(text, marked))
        for reading in engine.parse(engine.read_names(group))
    ]
    names = named(text, readings)
    found = with_actors(prose_of(text, readings), names)
    return Annotated(
        tuple(names),
        tuple(Span(*bounds) for reading in readings for bounds in sentences(reading)),
        tuple(_attribution(finding, actors) for finding, actors in found),
    )


@lru_cache(maxsize=1)
def _engine(pipeline: Pipeline) -> "Engine":
    from annotation.nlp.engine import load

    return load(pipeline)


def _attribution(finding: "Finding", actors: Sequence[SuggestedActor]) -> Attribution:
    from annotation.nlp.speakers import phrase_of
    from annotation.nlp.suggestions import cue_of

    speaker = next((actor for actor in actors if actor.role is Role.SPEAKER), None)
    return Attribution(
        source=phrase_of(finding.source) if finding.source is not None else None,
        cue=cue_of(finding.report.cue) if finding.report else None,
        content=tuple(Span(*span) for span in finding.spans),
        form=finding.form,
        speaker=speaker.mention if speaker else None,
        name=_name(speaker),
        inferred=speaker is not None and speaker.origin is ActorOrigin.INFERRED,
        via=next((actor.name for actor in actors if actor.role is Role.VIA), None),
    )


def _name(speaker: SuggestedActor | None) -> str | None:
    """A speaker's name; None where only a pronoun stands for somebody unknown."""
    if speaker is None or (speaker.kind is ActorKind.UNNAMED and speaker.origin is ActorOrigin.INFERRED):
        return None
    return speaker.name
