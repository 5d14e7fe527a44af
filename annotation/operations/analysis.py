"""What a pipeline found goes into the cache: apart from the history, for it can be made again.

A large result is kept in parts. Each takes the place of what an earlier analysis found in its stretch of the
text, and only the last one is announced: the views then change from the old result to the new one at once.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from annotation.changes import Changes
from annotation.nlp.exchange import MentionsResult, SuggestionsResult
from annotation.project import Step, named
from annotation.records import ArticleId, Suggestion, TextId
from annotation.store import articles, history, mentions, suggestions


@dataclass(frozen=True, slots=True)
class MentionsPart:
    """The mentions that begin from *start* up to *stop*, half-open, are those of the new result now."""

    text_id: TextId
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class SuggestionsPart:
    """These were kept; the *first* part begins a new result."""

    text_id: TextId
    found: tuple[Suggestion, ...]
    first: bool


@named("analyse")
def keep_mentions(
    step: Step, *, article_id: ArticleId, result: MentionsResult, first: int = 0, count: int | None = None
) -> MentionsPart | None:
    """Keep the mentions of an article, and its language if that was not known.

    Of a large result *count* mentions from *first* on; a part without a *count* is the last one, with all
    that is left, and announces them all. A result for another text is late and passed over.
    """
    text_id, text, sha256 = articles.words_of(step.db, article_id)
    stamp = result.stamp
    if stamp.sha256 != sha256:
        return None
    if first == 0:
        mentions.begin_found(
            step.db, text_id, pipeline=stamp.pipeline, version=stamp.version, rules=stamp.rules, now=step.now
        )
    stop = len(result.mentions) if count is None else first + count
    part = MentionsPart(text_id, *_stretch(result.mentions, first, stop))
    mentions.put_found(step.db, text_id, text, result.mentions[first:stop], (part.start, part.stop))
    if count is None:
        step.unrecorded |= Changes(found_in=frozenset({article_id}))
        _note_language(step, article_id, stamp.language)
    return part


def _stretch(found: Sequence[tuple[int, int, str]], first: int, stop: int) -> tuple[int, int]:
    """What the mentions from *first* to *stop* cover: from behind the start of the one before them."""
    start = found[first - 1][0] + 1 if first else 0
    return start, sys.maxsize if stop >= len(found) else found[stop - 1][0] + 1


def _note_language(step: Step, article_id: ArticleId, language: str) -> None:
    if not language:
        return
    with history.unrecorded(step.db):
        if articles.note_language(step.db, article_id, language):
            step.unrecorded |= Changes(articles=frozenset({article_id}))


@named("analyse")
def keep_suggestions(
    step: Step, *, article_id: ArticleId, result: SuggestionsResult, first: int = 0, count: int | None = None
) -> SuggestionsPart | None:
    """Keep the suggestions for an article, in parts as `keep_mentions`; then its analysis is complete."""
    text_id, _, sha256 = articles.words_of(step.db, article_id)
    if result.stamp.sha256 != sha256:
        return None
    stop = len(result.suggestions) if count is None else first + count
    found = result.suggestions[first:stop]
    suggestions.put_found(step.db, text_id, found, first=first == 0, last=count is None)
    if count is None:
        step.unrecorded |= Changes(suggested_in=frozenset({article_id}))
    return SuggestionsPart(text_id, found, first == 0)
