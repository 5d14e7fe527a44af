"""A loaded pipeline: names first, then the parse, in small batches of paragraphs.

spaCy is imported here, inside the functions that need it, and nowhere else.
"""

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from annotation.nlp.paragraphs import Paragraph, readable_case
from annotation.nlp.pipelines import Pipeline

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

NAMES = "ner"


@dataclass(frozen=True, slots=True)
class Reading:
    """A paragraph and what the pipeline made of it; the document's offsets begin at the paragraph's start."""

    paragraph: Paragraph
    doc: "Doc"


class Engine:
    """A loaded pipeline that reads paragraphs in two stages."""

    def __init__(self, nlp: "Language", pipeline: Pipeline) -> None:
        self.pipeline = pipeline
        self._nlp = nlp
        self._names, self._rest = _stages(nlp)

    def read_names(self, group: Sequence[Paragraph]) -> list[Reading]:
        """Tokens and named entities of a batch of paragraphs."""
        docs = [self._document(paragraph) for paragraph in group]
        docs = self._run(self._names, docs)
        return [Reading(paragraph, doc) for paragraph, doc in zip(group, docs, strict=True)]

    def parse(self, readings: Sequence[Reading]) -> list[Reading]:
        """The same paragraphs with tags, lemmas and the parse."""
        docs = self._run(self._rest, [reading.doc for reading in readings])
        for doc in docs:
            doc.tensor = doc.tensor[:0]  # not needed any more, and three times as large as the rest
        return [Reading(reading.paragraph, doc) for reading, doc in zip(readings, docs, strict=True)]

    def _document(self, paragraph: Paragraph) -> "Doc":
        doc = self._nlp.make_doc(readable_case(paragraph.text))
        doc.user_data["start"] = paragraph.start
        return doc

    def _run(self, stage: Sequence[str], docs: "list[Doc]") -> "list[Doc]":
        for name in stage:
            component: Any = self._nlp.get_pipe(name)
            if hasattr(component, "pipe"):
                docs = list(component.pipe(docs, batch_size=len(docs)))
            else:
                docs = [component(doc) for doc in docs]
        return docs


def load(pipeline: Pipeline) -> Engine:
    """Import and load an installed pipeline; takes seconds. Without a package: one that only cuts words."""
    if not pipeline.package:
        import spacy

        return Engine(spacy.blank("xx"), pipeline)
    with warnings.catch_warnings():
        # a pipeline of an older minor version works; every other warning stays visible
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        module = import_module(pipeline.package)
        return Engine(module.load(), pipeline)


def _stages(nlp: "Language") -> tuple[list[str], list[str]]:
    """The components that named entities need, and the others, each in the pipeline's order."""
    if NAMES not in nlp.pipe_names:
        return [], list(nlp.pipe_names)
    names = [name for name in nlp.pipe_names if name == NAMES or _feeds_names(nlp.get_pipe(name))]
    return names, [name for name in nlp.pipe_names if name not in names]


def _feeds_names(component: Any) -> bool:
    return NAMES in getattr(component, "listening_components", ())


def sentences(reading: Reading) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph, in the article's offsets."""
    if reading.doc.has_annotation("SENT_START"):
        for sentence in reading.doc.sents:
            start = reading.paragraph.start
            yield start + sentence.start_char, start + sentence.end_char
    else:
        yield reading.paragraph.start, reading.paragraph.stop
