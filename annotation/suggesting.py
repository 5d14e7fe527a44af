"""Which suggestions are still worth asking about."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from annotation.anchors import iou
from annotation.names import key_of
from annotation.records import Actor, ActorId, Claim, Form, Role, Suggestion

SAME_WORDS = 0.5  # intersection over union, from which on two passages are nearly the same words
_LONGEST = 4_000  # code points: farther back no claim is looked for that might reach a suggestion


def unclaimed(
    suggestions: Iterable[Suggestion], claims: Sequence[Claim], actors: Mapping[ActorId, Actor]
) -> list[Suggestion]:
    """The suggestions without those that a claim says already: nearly the same words by the same speaker.

    *claims* are in text order.
    """
    if not claims:
        return list(suggestions)
    starts = [claim.span.start for claim in claims]
    return [
        suggestion
        for suggestion in suggestions
        if not any(
            _says_the_same(suggestion, claim, actors)
            for claim in claims[
                bisect_left(starts, suggestion.span.start - _LONGEST) : bisect_left(
                    starts, suggestion.span.stop
                )
            ]
        )
    ]


def _says_the_same(suggestion: Suggestion, claim: Claim, actors: Mapping[ActorId, Actor]) -> bool:
    if iou(suggestion.spans, [segment.span for segment in claim.segments]) < SAME_WORDS:
        return False
    return _has_the_same_speaker(suggestion, claim, actors)


def _has_the_same_speaker(suggestion: Suggestion, claim: Claim, actors: Mapping[ActorId, Actor]) -> bool:
    """Whether a claim's speaker is a suggested one, by name or place, or one of both has none yet."""
    proposed = [actor for actor in suggestion.actors if actor.role is Role.SPEAKER]
    speakers = claim.in_role(Role.SPEAKER)
    if not proposed or not speakers:
        return claim.form is not Form.NARRATOR or not proposed
    places = {actor.mention for actor in proposed if actor.mention is not None}
    if any(part.mention in places for part in speakers):
        return True
    known = [actors.get(part.actor_id) for part in speakers]
    names = {key_of(name) for actor in known if actor for name in (actor.name, *actor.aliases)}
    return bool(names & {key_of(actor.name) for actor in proposed})
