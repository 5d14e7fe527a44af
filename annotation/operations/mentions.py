"""What a user says about names: what they are, whom they name, that they are none."""

from enum import StrEnum

from annotation import names
from annotation.operations.claims import actor_of_mention
from annotation.project import Step, named
from annotation.records import ActorId, ActorKind, ArticleId, Mention, Span, TextId
from annotation.store import actors, articles, mentions


class Scope(StrEnum):
    """How far a decision about a name reaches."""

    SPAN = "span"
    ARTICLE = "article"
    PROJECT = "project"


def _where(
    step: Step, article_id: ArticleId, span: Span, scope: Scope
) -> tuple[str, ArticleId | None, TextId | None, Span | None]:
    if scope is Scope.SPAN:
        return scope, article_id, articles.text_of(step.db, article_id).id, span
    return scope, article_id if scope is Scope.ARTICLE else None, None, None


def _decide(
    step: Step, article_id: ArticleId, mention: Mention, scope: Scope, column: str, value: str | int
) -> None:
    """A wide decision wins over narrower ones that were made before it."""
    if scope is not Scope.SPAN:
        inside = article_id if scope is Scope.ARTICLE else None
        mentions.forget_narrower(step.db, mention.text, inside, column)
    mentions.decide(
        step.db,
        _where(step, article_id, mention.span, scope),
        mention.text,
        step.coder_id,
        step.now,
        **{column: value},  # type: ignore[arg-type]
    )


@named("change label")
def relabel_name(step: Step, *, article_id: ArticleId, mention: Mention, scope: Scope, label: str) -> None:
    """Say what the name is: PERSON, ORG, GPE, LOC, NORP …"""
    _decide(step, article_id, mention, scope, "label", label)


@named("reject name")
def reject_name(step: Step, *, article_id: ArticleId, mention: Mention, scope: Scope) -> None:
    """Say that this is not a name."""
    _decide(step, article_id, mention, scope, "rejected", 1)


@named("link name")
def link_name(
    step: Step, *, article_id: ArticleId, mention: Mention, scope: Scope, actor_id: ActorId
) -> None:
    """Say whom the name stands for."""
    _decide(step, article_id, mention, scope, "actor_id", actor_id)


@named("link name")
def link_to_new(
    step: Step, *, article_id: ArticleId, mention: Mention, scope: Scope, name: str, kind: ActorKind
) -> ActorId:
    """Make a new actor and say that the name stands for it, in one step."""
    actor_id = actors.add(step.db, names.clean(name), kind, step.coder_id, step.now)
    _decide(step, article_id, mention, scope, "actor_id", actor_id)
    return actor_id


@named("mark name")
def mark_name(step: Step, *, article_id: ArticleId, span: Span, label: str) -> None:
    """Mark a name that the pipeline missed."""
    text = articles.text_of(step.db, article_id)
    name = names.clean(text.text[span.start : span.stop].replace("|", "/"))
    where = _where(step, article_id, span, Scope.SPAN)
    mentions.decide(step.db, where, name, step.coder_id, step.now, label=label, rejected=False)


@named("add actor")
def actor_of_name(step: Step, *, article_id: ArticleId, mention: Mention) -> ActorId:
    """The actor whom the name stands for, made where there is none."""
    if mention.actor_id is not None:
        return mention.actor_id
    text = articles.text_of(step.db, article_id)
    return actor_of_mention(step, mention, mentions.of_text(step.db, text.id))
