"""What a pipeline found goes into the cache: apart from the history, for it can be made again."""

from annotation.changes import Changes
from annotation.nlp.exchange import MentionsResult, SuggestionsResult
from annotation.project import Step, named
from annotation.records import ArticleId
from annotation.store import articles, history, mentions, suggestions


@named("analyse")
def keep_mentions(
    step: Step, *, article_id: ArticleId, result: MentionsResult, first: int = 0, count: int | None = None
) -> None:
    """Keep the mentions of an article, and its language if that was not known.

    Of a large result *count* mentions from *first* on; the last part announces them all. A result for another
    text is late and passed over.
    """
    text = articles.text_of(step.db, article_id)
    stamp = result.stamp
    if stamp.sha256 != text.sha256:
        return
    stop = len(result.mentions) if count is None else first + count
    found = result.mentions[first:stop]
    if first > 0:
        mentions.add_found(step.db, text.id, text.text, found)
    else:
        mentions.put_found(
            step.db,
            text.id,
            text.text,
            found,
            pipeline=stamp.pipeline,
            version=stamp.version,
            rules=stamp.rules,
            now=step.now,
        )
    if stop < len(result.mentions):
        return
    step.unrecorded |= Changes(found_in=frozenset({article_id}))
    if stamp.language:
        with history.unrecorded(step.db):
            if articles.note_language(step.db, article_id, stamp.language):
                step.unrecorded |= Changes(articles=frozenset({article_id}))


@named("analyse")
def keep_suggestions(
    step: Step, *, article_id: ArticleId, result: SuggestionsResult, first: int = 0, count: int | None = None
) -> None:
    """Keep the suggestions for an article, in parts as `keep_mentions`; then its analysis is complete."""
    text = articles.text_of(step.db, article_id)
    if result.stamp.sha256 != text.sha256:
        return
    stop = len(result.suggestions) if count is None else first + count
    found, last = result.suggestions[first:stop], stop >= len(result.suggestions)
    suggestions.put_found(step.db, text.id, found, first=first == 0, last=last)
    if last:
        step.unrecorded |= Changes(suggested_in=frozenset({article_id}))
