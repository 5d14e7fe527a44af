"""The bundled sample article, and its analysis as a stamped cache: a first start needs no pipeline.

``python -m annotation.nlp.sample`` makes the cache again; a test compares it with a fresh analysis.
"""

import json
import tomllib
from collections.abc import Iterable
from typing import Any

from annotation.nlp.exchange import (
    MentionsResult,
    Result,
    Stamp,
    SuggestionsResult,
    mention_from_values,
    stamp_to_values,
    suggestion_from_values,
    suggestion_to_values,
)
from annotation.zones import find_zones
from resources import path

TEXT = path("sample", "article.txt")
PARTICULARS = path("sample", "article.toml")
CACHE = path("sample", "analysis.json")


def sample_text() -> str:
    """The sample article's text."""
    return TEXT.read_text(encoding="utf-8")


def sample_particulars() -> dict[str, str]:
    """Title, outlet, author, date, section, type and language of the sample article."""
    return {key: str(value) for key, value in tomllib.loads(PARTICULARS.read_text(encoding="utf-8")).items()}


def sample_analysis() -> tuple[MentionsResult, SuggestionsResult]:
    """The stored analysis of the sample article."""
    values = json.loads(CACHE.read_text(encoding="utf-8"))
    stamp = Stamp(**values["stamp"])
    mentions = tuple(mention_from_values(item) for item in values["mentions"])
    suggestions = tuple(suggestion_from_values(item) for item in values["suggestions"])
    return MentionsResult(stamp, mentions), SuggestionsResult(stamp, suggestions)


def to_values(results: Iterable[Result]) -> dict[str, Any]:
    """Results of one text as the cache's values."""
    values: dict[str, Any] = {}
    for result in results:
        values["stamp"] = stamp_to_values(result.stamp)
        if isinstance(result, MentionsResult):
            values["mentions"] = [list(mention) for mention in result.mentions]
        else:
            values["suggestions"] = [suggestion_to_values(suggestion) for suggestion in result.suggestions]
    return values


def write_cache() -> None:
    """Analyse the sample article with the default pipeline and write its cache."""
    from annotation.nlp.analyse import analyse
    from annotation.nlp.client import pipeline_for
    from annotation.nlp.engine import load

    text = sample_text()
    values = to_values(analyse(load(pipeline_for("en")), text, find_zones(text)))
    CACHE.write_text(_layout(values), encoding="utf-8", newline="\n")


def _layout(values: dict[str, Any]) -> str:
    """The cache as JSON with a record a line, so that changes can be read."""
    parts = [f'"stamp": {json.dumps(values["stamp"])}']
    for key in ("mentions", "suggestions"):
        records = ",\n".join(json.dumps(record, ensure_ascii=False) for record in values[key])
        parts.append(f'"{key}": [\n{records}\n]')
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    write_cache()
