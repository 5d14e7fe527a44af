"""What a pipeline found goes into the cache: apart from the history, for it can be made again."""

from annotation.changes import Changes
from annotation.nlp.exchange import MentionsResult, SuggestionsResult
from annotation.project import Step, named
from annotation.records import ArticleId
from annotation.store import articles, history, mentions, suggestions


@named("analyse")
def keep_mentions(step: Step, *, article_id: ArticleId, result: MentionsResult) -> None:
    """Keep the mentions of an article, and its language if that was not known.

    A result for another text is late and passed over.
    """
    text = articles.text_of(step.db, article_id)
    stamp = result.stamp
    if stamp.sha256 != text.sha256:
        return
    mentions.put_found(
        step.db,
        text.id,
        text.text,
        result.mentions,
        pipeline=stamp.pipeline,
        version=stamp.version,
        rules=stamp.rules,
        now=step.now,
    )
    step.unrecorded |= Changes(found_in=frozenset({article_id}))
    if stamp.language:
        with history.unrecorded(step.db):
            if articles.note_language(step.db, article_id, stamp.language):
                step.unrecorded |= Changes(articles=frozenset({article_id}))


@named("analyse")
def keep_suggestions(step: Step, *, article_id: ArticleId, result: SuggestionsResult) -> None:
    """Keep the suggestions for an article."""
    text = articles.text_of(step.db, article_id)
    if result.stamp.sha256 != text.sha256:
        return
    suggestions.put_found(step.db, text.id, result.suggestions)
    step.unrecorded |= Changes(suggested_in=frozenset({article_id}))
