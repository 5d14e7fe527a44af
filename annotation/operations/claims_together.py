"""What a user does with several claims at once: each is one step, which takes in what it changed."""

from collections.abc import Collection, Iterable, Sequence

from annotation import names
from annotation.errors import InvalidInput
from annotation.operations.claims import actor_of_mention
from annotation.operations.codes import create_code
from annotation.project import Step, named
from annotation.records import (
    ActorId,
    ActorKind,
    ActorOrigin,
    ClaimId,
    CodeId,
    Mention,
    Role,
    Span,
    Stance,
)
from annotation.store import actors, articles, claims, codes, mentions
from annotation.store import claims_together as together
from annotation.wording import marked


def _note(step: Step, changed: Collection[ClaimId], several: str) -> None:
    """Note who changed the claims; more than one are counted in the step's name, as *several* has it."""
    together.touch(step.db, changed, step.coder_id, step.now)
    if len(changed) > 1:
        step.label = several.replace("%n", str(len(changed)))


def _check_code(step: Step, code_id: CodeId) -> None:
    if codes.find(step.db, code_id) is None:
        raise InvalidInput("This code is gone.", "Undo brings it back.")


@named("add code")
def code_claims(step: Step, *, claim_ids: Sequence[ClaimId], code_id: CodeId) -> None:
    """Put the code on each claim that has it not. Raises `InvalidInput` where the code is gone."""
    _check_code(step, code_id)
    changed = together.without_code(step.db, claim_ids, code_id)
    together.add_code(step.db, changed, code_id, step.coder_id, step.now)
    _note(step, changed, marked("steps", "code %n claims"))


@named("add code")
def create_code_on_claims(step: Step, *, claim_ids: Sequence[ClaimId], name: str) -> CodeId:
    """Make a new code and put it on each claim."""
    code_id = create_code(step, name=name)
    code_claims(step, claim_ids=claim_ids, code_id=code_id)
    return code_id


@named("remove code")
def uncode_claims(step: Step, *, claim_ids: Sequence[ClaimId], code_id: CodeId) -> None:
    """Take the code off each claim that has it."""
    changed = together.stances_of_code(step.db, claim_ids, code_id).keys()
    together.remove_code(step.db, changed, code_id)
    _note(step, changed, marked("steps", "take code off %n claims"))


@named("replace code")
def recode_claims(step: Step, *, claim_ids: Sequence[ClaimId], code_id: CodeId, new_id: CodeId) -> None:
    """Put another code in the place of *code_id* where a claim has it; its own stance goes with it.

    Raises `InvalidInput` where the new code is gone.
    """
    _check_code(step, new_id)
    if code_id == new_id:
        return
    stances = together.stances_of_code(step.db, claim_ids, code_id)
    gaining = together.without_code(step.db, stances, new_id)
    together.remove_code(step.db, stances, code_id)
    together.add_code(step.db, gaining, new_id, step.coder_id, step.now)
    for claim_id in gaining:
        if stances[claim_id] is not None:
            claims.set_code_stance(step.db, claim_id, new_id, stances[claim_id])
    _note(step, stances, marked("steps", "recode %n claims"))


@named("set stance")
def set_stance_of_claims(step: Step, *, claim_ids: Sequence[ClaimId], stance: Stance | None) -> None:
    """Let each claim have this stance; None: not set."""
    changed = together.of_other_stance(step.db, claim_ids, stance)
    together.set_stance(step.db, changed, stance)
    _note(step, changed, marked("steps", "set stance of %n claims"))


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
    """Who spoke already stays as it was named."""
    changed = []
    for claim_id, speakers in together.speakers_of(step.db, claim_ids).items():
        if list(speakers) == [actor_id]:
            continue
        changed.append(claim_id)
        for other in speakers:
            if other != actor_id:
                claims.remove_actor(step.db, claim_id, other, Role.SPEAKER)
        if actor_id not in speakers:
            claims.add_actor(step.db, claim_id, actor_id, Role.SPEAKER, origin, mention)
    _note(step, changed, marked("steps", "set speaker of %n claims"))
