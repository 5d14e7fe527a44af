"""What a user does with several claims at once: each is one step, which takes in what it changed."""

from collections.abc import Callable, Iterable, Sequence

from annotation import names
from annotation.errors import InvalidInput
from annotation.operations.claims import actor_of_mention
from annotation.operations.codes import create_code
from annotation.project import Step, named
from annotation.records import (
    ActorId,
    ActorKind,
    ActorOrigin,
    Claim,
    ClaimId,
    CodeId,
    Mention,
    Role,
    Span,
    Stance,
)
from annotation.store import actors, articles, claims, codes, mentions
from annotation.wording import marked


def _change(step: Step, claim_ids: Iterable[ClaimId], several: str, change: Callable[[Claim], bool]) -> None:
    """Let *change* work on each claim that exists; the step is named for how many it changed.

    *several* is the name for more than one, with ``%n`` for the number.
    """
    changed = 0
    for claim in claims.some(step.db, dict.fromkeys(claim_ids)).values():
        if change(claim):
            claims.touch(step.db, claim.id, step.coder_id, step.now)
            changed += 1
    if changed > 1:
        step.label = several.replace("%n", str(changed))


def _check_code(step: Step, code_id: CodeId) -> None:
    if codes.find(step.db, code_id) is None:
        raise InvalidInput("This code is gone.", "Undo brings it back.")


@named("add code")
def code_claims(step: Step, *, claim_ids: Sequence[ClaimId], code_id: CodeId) -> None:
    """Put the code on each claim that has it not. Raises `InvalidInput` where the code is gone."""
    _check_code(step, code_id)

    def add(claim: Claim) -> bool:
        if any(link.code_id == code_id for link in claim.codes):
            return False
        claims.add_code(step.db, claim.id, code_id, step.coder_id, step.now)
        return True

    _change(step, claim_ids, marked("steps", "code %n claims"), add)


@named("add code")
def create_code_on_claims(step: Step, *, claim_ids: Sequence[ClaimId], name: str) -> CodeId:
    """Make a new code and put it on each claim."""
    code_id = create_code(step, name=name)
    code_claims(step, claim_ids=claim_ids, code_id=code_id)
    return code_id


@named("remove code")
def uncode_claims(step: Step, *, claim_ids: Sequence[ClaimId], code_id: CodeId) -> None:
    """Take the code off each claim that has it."""

    def take_off(claim: Claim) -> bool:
        return claims.remove_code(step.db, claim.id, code_id)

    _change(step, claim_ids, marked("steps", "take code off %n claims"), take_off)


@named("replace code")
def recode_claims(step: Step, *, claim_ids: Sequence[ClaimId], code_id: CodeId, new_id: CodeId) -> None:
    """Put another code in the place of *code_id* where a claim has it; its own stance goes with it.

    Raises `InvalidInput` where the new code is gone.
    """
    _check_code(step, new_id)

    def replace(claim: Claim) -> bool:
        link = next((link for link in claim.codes if link.code_id == code_id), None)
        if link is None or code_id == new_id:
            return False
        claims.remove_code(step.db, claim.id, code_id)
        if all(other.code_id != new_id for other in claim.codes):
            claims.add_code(step.db, claim.id, new_id, step.coder_id, step.now)
            claims.set_code_stance(step.db, claim.id, new_id, link.stance)
        return True

    _change(step, claim_ids, marked("steps", "recode %n claims"), replace)


@named("set stance")
def set_stance_of_claims(step: Step, *, claim_ids: Sequence[ClaimId], stance: Stance | None) -> None:
    """Let each claim have this stance; None: not set."""

    def put(claim: Claim) -> bool:
        if claim.stance is stance:
            return False
        claims.set_value(step.db, claim.id, "stance", stance)
        return True

    _change(step, claim_ids, marked("steps", "set stance of %n claims"), put)


@named("set speaker")
def set_speaker_of_claims(step: Step, *, claim_ids: Sequence[ClaimId], actor_id: ActorId) -> None:
    """Let the actor be the one speaker of each claim. Raises `InvalidInput` where it is gone."""
    kept_id = actors.kept(step.db, actor_id)
    if kept_id is None:
        raise InvalidInput("This actor is gone.", "Undo brings it back.")
    _let_speak(step, claim_ids, kept_id, ActorOrigin.CHOSEN, None)


@named("set speaker")
def name_speaker_of_claims(step: Step, *, claim_ids: Sequence[ClaimId], mention: Mention) -> ActorId | None:
    """Let whom the mention names be the one speaker; a mention that names none yet becomes an actor.

    None where there is no such claim.
    """
    actor_id = mention.actor_id
    if actor_id is None:
        claim = next(iter(claims.some(step.db, claim_ids).values()), None)
        if claim is None:
            return None
        text = articles.text_of(step.db, claim.article_id)
        actor_id = actor_of_mention(step, mention, mentions.of_text(step.db, text.id))
    _let_speak(step, claim_ids, actor_id, ActorOrigin.NAMED, mention.span)
    return actor_id


@named("set speaker")
def create_speaker_of_claims(
    step: Step, *, claim_ids: Sequence[ClaimId], name: str, kind: ActorKind
) -> ActorId:
    """Make a new actor and let it be the one speaker of each claim."""
    actor_id = actors.add(step.db, names.clean(name), kind, step.coder_id, step.now)
    _let_speak(step, claim_ids, actor_id, ActorOrigin.CHOSEN, None)
    return actor_id


def _let_speak(
    step: Step, claim_ids: Iterable[ClaimId], actor_id: ActorId, origin: ActorOrigin, mention: Span | None
) -> None:
    def put(claim: Claim) -> bool:
        speakers = claim.in_role(Role.SPEAKER)
        for other in speakers:
            if other.actor_id != actor_id:
                claims.remove_actor(step.db, claim.id, other.actor_id, Role.SPEAKER)
        if all(other.actor_id != actor_id for other in speakers):
            claims.add_actor(step.db, claim.id, actor_id, Role.SPEAKER, origin, mention)
            return True
        return len(speakers) > 1  # one who spoke already stays as it was named

    _change(step, claim_ids, marked("steps", "set speaker of %n claims"), put)
