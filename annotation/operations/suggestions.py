"""What a user does with suggestions: they become data only here."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from annotation import names
from annotation.operations.claims import actor_named, actor_of_mention, passages_in, put_claim
from annotation.project import Step, named
from annotation.records import (
    ActorId,
    ActorOrigin,
    ArticleId,
    ArticleText,
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
    claim_id = _accept(step, text, _Names(step, text), suggestion, speaker)
    claims.set_value(step.db, claim_id, "stance", stance)
    if code_id is not None:
        claims.add_code(step.db, claim_id, code_id, step.coder_id, step.now)
    return claim_id


def _accept(
    step: Step,
    text: ArticleText,
    named_here: "_Names",
    suggestion: Suggestion,
    speaker: Mention | None = None,
) -> ClaimId:
    claim_id = put_claim(step, text, passages_in(text, suggestion.spans), suggestion.form, suggestion.cue)
    for proposed in _with_speaker(suggestion.actors, speaker):
        actor_id = named_here.actor(proposed)
        claims.add_actor(step.db, claim_id, actor_id, proposed.role, proposed.origin, proposed.mention)
    verdicts.judge(step.db, text.article_id, suggestion.fingerprint, "accepted", step.coder_id)
    return claim_id


def _with_speaker(proposed: Sequence[SuggestedActor], speaker: Mention | None) -> Iterator[SuggestedActor]:
    """Those who are proposed; where somebody was pointed at, no other one, nor that one as relaying."""
    if speaker is None:
        yield from proposed
        return
    kind = names.actor_kind(speaker)
    yield SuggestedActor(Role.SPEAKER, speaker.text, kind, ActorOrigin.NAMED, speaker.span)
    yield from (one for one in proposed if one.role is not Role.SPEAKER and one.mention != speaker.span)


class _Names:
    """Who is meant by the names of a text, read once for a step: an article may hold tens of thousands."""

    def __init__(self, step: Step, text: ArticleText) -> None:
        self._step, self._text = step, text
        self._made: dict[str, ActorId] = {}  # by the words of a name that had no actor

    @cached_property
    def _found(self) -> list[Mention]:
        return mentions.of_text(self._step.db, self._text.id)

    def actor(self, proposed: SuggestedActor) -> ActorId:
        """The actor that a mention at the proposed place names, else who goes by the proposed name."""
        place = proposed.mention
        mention = mentions.at(self._step.db, self._text.id, place) if place else None
        if mention is None:
            mention = self._called(proposed.name)
        if mention is None:
            name = names.clean(proposed.name.replace("|", "/"))
            return actor_named(self._step, name, proposed.kind)
        return mention.actor_id or self._make(mention)

    def _called(self, name: str) -> Mention | None:
        rows = mentions.rows_of(self._step.db, self._text.id, [names.key_of(name)])
        return mentions.mention_of(*rows[0]) if rows else None

    def _make(self, mention: Mention) -> ActorId:
        if mention.text not in self._made:
            self._made[mention.text] = actor_of_mention(self._step, mention, self._found)
        return self._made[mention.text]


@named("accept suggestion")
def accept_suggestions(
    step: Step, *, article_id: ArticleId, suggestions: Sequence[Suggestion]
) -> list[ClaimId]:
    """Accept several at once, in one step."""
    if len(suggestions) > 1:
        step.label = marked("steps", "accept %n suggestions").replace("%n", str(len(suggestions)))
    text = articles.text_of(step.db, article_id)
    named_here = _Names(step, text)
    return [_accept(step, text, named_here, one) for one in suggestions]


@named("dismiss suggestion")
def dismiss_suggestion(step: Step, *, article_id: ArticleId, suggestion: Suggestion) -> None:
    """Let the suggestion not be shown again, whatever a later analysis finds."""
    verdicts.judge(step.db, article_id, suggestion.fingerprint, "dismissed", step.coder_id)
