"""Which language an article is written in, and which installed pipeline reads it.

The detector (py3langid) is imported when it is first asked: only the worker and the command line need it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

from annotation.nlp.pipelines import Pipeline, best_for

MARKS_ONLY = "none"  # stands for a pipeline where none is installed for a language: quotation marks are read
FEWEST_WORDS = 15  # in fewer it is guessing
SURE = 0.9
SAMPLE = 4_000  # characters
_WORD = re.compile(r"[^\W\d_]{2,}")
# the detector's names that pipelines or ISO 639-1 have others for
_CALLED = {"no": "nb", "nob": "nb", "nno": "nn", "wuu": "zh", "yue": "zh", "cmn": "zh", "srl": "sr"}


def language_of(text: str) -> str:
    """The language of *text* as ISO 639-1; empty where it is not sure, or the text is short."""
    sample = " ".join(_WORD.findall(text, 0, SAMPLE))
    if sample.count(" ") + 1 < FEWEST_WORDS:
        return ""
    language, probability = _detector().classify(text[:SAMPLE])
    language = _CALLED.get(language, language)
    return language if probability >= SURE and len(language) == 2 else ""


def prepare() -> None:
    """Load the detector before the first article comes."""
    _detector()


@lru_cache(maxsize=1)
def _detector() -> Any:
    """The loaded detector; half a second, 100 MB."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@dataclass(frozen=True, slots=True)
class Choice:
    """The pipeline for each language; *first* also reads texts whose language is not known."""

    first: Pipeline
    others: Mapping[str, Pipeline]

    @classmethod
    def among(cls, pipelines: Iterable[Pipeline], first: Pipeline, preferred: str | None = None) -> Self:
        """The best of the installed *pipelines* for each language, and *first* for its own."""
        found = list(pipelines)
        best = {one.language: best_for(one.language, found, preferred) for one in found}
        others = {language: one for language, one in best.items() if one and language != first.language}
        return cls(first, others)

    def of(self, language: str) -> Pipeline:
        """The pipeline for *language*; `MARKS_ONLY` where none is installed."""
        if language in ("", self.first.language):
            return self.first
        return self.others.get(language) or Pipeline(MARKS_ONLY, "1", language, "", Path())

    def to_values(self) -> list[list[str]]:
        """As plain values, *first* first."""
        return [[one.name, one.version, one.language] for one in (self.first, *self.others.values())]

    @classmethod
    def from_values(cls, values: Sequence[Sequence[str]]) -> Self:
        """The choice of `to_values`; for looking up names and versions, not for loading."""
        first, *others = [Pipeline(name, version, language, "", Path()) for name, version, language in values]
        return cls(first, {one.language: one for one in others})
