"""What a user does with suggestions: they become data only here."""

from collections.abc import Iterator, Sequence

from annotation import names
from annotation.operations.claims import actor_named, actor_of_mention, passages_in, put_claim
from annotation.project import Step, named
from annotation.records import (
    ActorId,
    ActorOrigin,
    ArticleId,
    ClaimId,
    CodeId,
    Mention,
    Role,
    Stance,
    SuggestedActor,
    Suggestion,
)
from annotation.store import articles, claims, mentions
from annotation.store import suggestions as verdicts
from annotation.wording import marked


@named("accept suggestion")
def accept_suggestion(
    step: Step,
    *,
    article_id: ArticleId,
    suggestion: Suggestion,
    code_id: CodeId | None = None,
    stance: Stance | None = None,
    speaker: Mention | None = None,
) -> ClaimId:
    """Make the suggestion a claim, with its cue and its actors; actors that are new are made.

    *speaker*: the name that a person pointed at takes the place of the speakers that are proposed.
    """
    text = articles.text_of(step.db, article_id)
    claim_id = put_claim(step, text, passages_in(text, suggestion.spans), suggestion.form, suggestion.cue)
    claims.set_value(step.db, claim_id, "stance", stance)
    if code_id is not None:
        claims.add_code(step.db, claim_id, code_id, step.coder_id, step.now)
    found = mentions.of_text(step.db, text.id)
    for proposed in _with_speaker(suggestion.actors, speaker):
        actor_id = _actor(step, proposed, found)
        claims.add_actor(step.db, claim_id, actor_id, proposed.role, proposed.origin, proposed.mention)
    verdicts.judge(step.db, article_id, suggestion.fingerprint, "accepted", step.coder_id)
    return claim_id


def _with_speaker(proposed: Sequence[SuggestedActor], speaker: Mention | None) -> Iterator[SuggestedActor]:
    """Those who are proposed; where somebody was pointed at, no other one, nor that one as relaying."""
    if speaker is None:
        yield from proposed
        return
    kind = names.actor_kind(speaker)
    yield SuggestedActor(Role.SPEAKER, speaker.text, kind, ActorOrigin.NAMED, speaker.span)
    yield from (one for one in proposed if one.role is not Role.SPEAKER and one.mention != speaker.span)


def _actor(step: Step, proposed: SuggestedActor, found: Sequence[Mention]) -> ActorId:
    """The actor that a mention at the proposed place names, else the one that goes by the proposed name."""
    for mention in found:
        if mention.span == proposed.mention:
            return mention.actor_id or actor_of_mention(step, mention, found)
    for mention in found:
        if names.key_of(mention.text) == names.key_of(proposed.name):
            return mention.actor_id or actor_of_mention(step, mention, found)
    return actor_named(step, names.clean(proposed.name.replace("|", "/")), proposed.kind)


@named("accept suggestion")
def accept_suggestions(
    step: Step, *, article_id: ArticleId, suggestions: Sequence[Suggestion]
) -> list[ClaimId]:
    """Accept several at once, in one step."""
    if len(suggestions) > 1:
        step.label = marked("steps", "accept %n suggestions").replace("%n", str(len(suggestions)))
    return [accept_suggestion(step, article_id=article_id, suggestion=one) for one in suggestions]


@named("dismiss suggestion")
def dismiss_suggestion(step: Step, *, article_id: ArticleId, suggestion: Suggestion) -> None:
    """Let the suggestion not be shown again, whatever a later analysis finds."""
    verdicts.judge(step.db, article_id, suggestion.fingerprint, "dismissed", step.coder_id)
