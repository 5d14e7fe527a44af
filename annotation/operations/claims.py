"""What a user does with claims: tag passages, say who claims them, and how."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotation import names
from annotation.anchors import merge, trim
from annotation.errors import InvalidInput
from annotation.operations.codes import create_code
from annotation.project import Step, named
from annotation.quoting import form_of, propose_cue
from annotation.records import (
    ActorId,
    ActorKind,
    ActorOrigin,
    ArticleId,
    ArticleText,
    Claim,
    ClaimActor,
    ClaimId,
    CodeId,
    Form,
    Mention,
    MentionKind,
    Role,
    Span,
    Stance,
)
from annotation.store import actors, articles, claims, codes, mentions
from annotation.text import canonical
from annotation.wording import marked

_SET = {
    Role.SPEAKER: marked("steps", "set speaker"),
    Role.ABOUT: marked("steps", "set about"),
    Role.ADDRESSEE: marked("steps", "set addressee"),
    Role.VIA: marked("steps", "set via"),
    Role.CITES: marked("steps", "set cites"),
}
_REMOVED = {
    Role.SPEAKER: marked("steps", "remove speaker"),
    Role.ABOUT: marked("steps", "remove about"),
    Role.ADDRESSEE: marked("steps", "remove addressee"),
    Role.VIA: marked("steps", "remove via"),
    Role.CITES: marked("steps", "remove cites"),
}


@named("tag claim")
def tag_claim(
    step: Step,
    *,
    article_id: ArticleId,
    spans: Sequence[Span],
    code_id: CodeId | None = None,
    stance: Stance | None = None,
) -> ClaimId:
    """Make the passages a claim; form and cue are proposed. Raises `InvalidInput` without words."""
    text = articles.text_of(step.db, article_id)
    passages = passages_in(text, spans)
    claim_id = put_claim(step, text, passages, form_of(text.text, passages), propose_cue(text.text, passages))
    claims.set_value(step.db, claim_id, "stance", stance)
    if code_id is not None:
        _put_code(step, claim_id, code_id)
    return claim_id


def put_claim(
    step: Step, text: ArticleText, passages: Sequence[Span], form: Form | None, cue: Span | None
) -> ClaimId:
    """A new claim with its segments."""
    articles.start_reading(step.db, text.article_id, step.now)
    claim_id = claims.add(step.db, text.article_id, step.coder_id, step.now, stance=None, form=form)
    claims.put_segments(step.db, claim_id, "content", text, passages)
    if cue is not None:
        claims.put_segments(step.db, claim_id, "cue", text, [cue])
    return claim_id


def passages_in(text: ArticleText, spans: Iterable[Span]) -> list[Span]:
    """The spans as passages: trimmed, in order, apart. Raises `InvalidInput` where no words are left."""
    inside = [Span(max(0, start), min(len(text.text), stop)) for start, stop in spans]
    trimmed = [trim(text.text, span) for span in inside if span.start < span.stop]
    passages = merge(span for span in trimmed if span.start < span.stop)
    if not passages:
        raise InvalidInput(
            "There are no words in this selection.", "Drag over the words that make the claim."
        )
    return passages


def present_claim(step: Step, claim_id: ClaimId) -> Claim:
    """The claim. Raises `InvalidInput` where it is gone."""
    found = claims.some(step.db, [claim_id]).get(claim_id)
    if found is None:
        raise InvalidInput("This claim is gone.", "Undo brings it back.")
    return found


def note_change(step: Step, claim: Claim) -> None:
    """Note who changed the claim: only where something changed, so that nothing is no step."""
    claims.touch(step.db, claim.id, step.coder_id, step.now)


def _put_code(step: Step, claim_id: ClaimId, code_id: CodeId) -> None:
    if codes.find(step.db, code_id) is None:
        raise InvalidInput("This code is gone.", "Undo brings it back.")
    claims.add_code(step.db, claim_id, code_id, step.coder_id, step.now)


@named("remove claim")
def remove_claims(step: Step, *, claim_ids: Sequence[ClaimId]) -> None:
    if len(claim_ids) > 1:
        step.label = marked("steps", "remove %n claims").replace("%n", str(len(claim_ids)))
    for claim_id in claim_ids:
        claims.remove(step.db, claim_id)


@named("add code")
def toggle_code(step: Step, *, claim_id: ClaimId, code_id: CodeId) -> None:
    """Add the code, or take it off where it is set."""
    claim = present_claim(step, claim_id)
    if claims.remove_code(step.db, claim_id, code_id):
        step.label = "remove code"
    else:
        _put_code(step, claim_id, code_id)
    note_change(step, claim)


def _set(step: Step, claim_id: ClaimId, column: str, value: str | None) -> None:
    claim = present_claim(step, claim_id)
    if getattr(claim, column) != value:
        claims.set_value(step.db, claim_id, column, value)
        note_change(step, claim)


@named("set stance")
def set_stance(step: Step, *, claim_id: ClaimId, stance: Stance | None) -> None:
    _set(step, claim_id, "stance", stance)


@named("set stance of code")
def set_code_stance(step: Step, *, claim_id: ClaimId, code_id: CodeId, stance: Stance | None) -> None:
    """The stance of one code; None: the claim's own."""
    claim = present_claim(step, claim_id)
    if any(code.code_id == code_id and code.stance != stance for code in claim.codes):
        claims.set_code_stance(step.db, claim_id, code_id, stance)
        note_change(step, claim)


@named("set form")
def set_form(step: Step, *, claim_id: ClaimId, form: Form | None) -> None:
    _set(step, claim_id, "form", form)


@named("set date said")
def set_said_on(step: Step, *, claim_id: ClaimId, said_on: str) -> None:
    _set(step, claim_id, "said_on", said_on)


@named("edit note")
def set_note(step: Step, *, claim_id: ClaimId, note: str) -> None:
    _set(step, claim_id, "note", canonical(note))


@named("set cue")
def set_cue(step: Step, *, claim_id: ClaimId, span: Span | None) -> None:
    claim = present_claim(step, claim_id)
    text = articles.text_of(step.db, claim.article_id)
    cue = None if span is None else passages_in(text, [span])[0]
    if cue != (claim.cue and claim.cue.span):
        claims.put_segments(step.db, claim_id, "cue", text, [cue] if cue else [])
        note_change(step, claim)


@named("add passage")
def add_passage(step: Step, *, claim_id: ClaimId, span: Span) -> None:
    claim = present_claim(step, claim_id)
    _move(step, claim, [*(segment.span for segment in claim.segments), span])


@named("move passage")
def move_passages(step: Step, *, claim_id: ClaimId, spans: Sequence[Span]) -> None:
    """Let the claim stand on *spans*; a form that was proposed is proposed anew."""
    _move(step, present_claim(step, claim_id), spans)


def _move(step: Step, claim: Claim, spans: Sequence[Span]) -> None:
    text = articles.text_of(step.db, claim.article_id)
    passages = passages_in(text, spans)
    before = [segment.span for segment in claim.segments]
    if passages == before:
        return
    if claim.form is form_of(text.text, before):
        claims.set_value(step.db, claim.id, "form", form_of(text.text, passages))
    claims.put_segments(step.db, claim.id, "content", text, passages)
    note_change(step, claim)


@named("add actor")
def add_actor(
    step: Step,
    *,
    claim_id: ClaimId,
    actor_id: ActorId,
    role: Role,
    origin: ActorOrigin = ActorOrigin.CHOSEN,
    mention: Span | None = None,
    instead: bool = False,
) -> None:
    """*instead*: nobody else keeps the role."""
    step.label = _SET[role]
    claim = present_claim(step, claim_id)
    _put_in_role(step, claim, ClaimActor(actor_id, role, origin, mention), instead=instead)


def _put_in_role(step: Step, claim: Claim, part: ClaimActor, *, instead: bool = False) -> None:
    actor_id = actors.kept(step.db, part.actor_id)
    if actor_id is None:
        raise InvalidInput("This actor is gone.", "Undo brings it back.")
    part = replace(part, actor_id=actor_id)
    others = [one for one in claim.in_role(part.role) if instead and one.actor_id != actor_id]
    for other in others:
        claims.remove_actor(step.db, claim.id, other.actor_id, part.role)
    if others or part not in claim.actors:
        claims.add_actor(step.db, claim.id, part.actor_id, part.role, part.origin, part.mention)
        note_change(step, claim)


@named("remove actor")
def remove_actor(step: Step, *, claim_id: ClaimId, actor_id: ActorId, role: Role) -> None:
    step.label = _REMOVED[role]
    claim = present_claim(step, claim_id)
    if claims.remove_actor(step.db, claim_id, actor_id, role):
        note_change(step, claim)


@named("set speaker")
def name_in_role(
    step: Step, *, claim_id: ClaimId, role: Role, mention: Mention, instead: bool = False
) -> ActorId:
    """Let whom the mention names take part in *role*; a mention that names none yet becomes an actor.

    *instead*: nobody else keeps the role.
    """
    step.label = _SET[role]
    claim = present_claim(step, claim_id)
    actor_id = mention.actor_id
    if actor_id is None:
        text = articles.text_of(step.db, claim.article_id)
        actor_id = actor_of_mention(step, mention, mentions.of_text(step.db, text.id))
    part = ClaimActor(actor_id, role, ActorOrigin.NAMED, mention.span)
    _put_in_role(step, claim, part, instead=instead)
    return actor_id


def actor_of_mention(step: Step, mention: Mention, others: Sequence[Mention]) -> ActorId:
    """The actor that goes by the mention's full name in the article, made where there is none.

    A person's surname becomes an alias where the article uses it alone and it fits no other name.
    """
    name = names.clean(names.full_name(mention, others).replace("|", "/"))
    actor_id = actor_named(step, name, names.actor_kind(mention))
    if mention.kind is MentionKind.PERSON:
        for words in _short_for(name, others):
            actors.add_alias(step.db, actor_id, words)
    return actor_id


def _short_for(name: str, others: Sequence[Mention]) -> list[str]:
    """The surnames of nobody yet by which the article means *name*, each in its spellings."""
    person = MentionKind.PERSON
    single = {one.text: one for one in others if one.actor_id is None and one.kind is person}
    key = names.key_of(name)
    ends = {words: one for words, one in single.items() if key.endswith(f" {names.key_of(words)}")}
    return [words for words, one in ends.items() if names.full_name(one, others) == name]


def actor_named(step: Step, name: str, kind: ActorKind) -> ActorId:
    """The actor that goes by *name* (of *kind*, where several do), made where there is none.

    An alias that two actors share names neither: no claim is given to the one who was there first.
    """
    present = actors.named(step.db, name)
    fitting = [one for one in present if one.kind is kind] or present
    by_name = [one for one in fitting if not one.by_alias]
    if by_name or len(fitting) == 1:
        return (by_name or fitting)[0].actor_id
    return actors.add(step.db, name, kind, step.coder_id, step.now)


@named("set speaker")
def words_in_role(step: Step, *, claim_id: ClaimId, role: Role, span: Span) -> ActorId:
    """Let whom the words name take part in *role*: small letters an unnamed source, a capital a person."""
    step.label = _SET[role]
    claim = present_claim(step, claim_id)
    text = articles.text_of(step.db, claim.article_id)
    (place,) = passages_in(text, [span])
    words = names.clean(text.text[place.start : place.stop].replace("|", "/"))
    capital = words[0].isupper() and words.split()[0].lower() not in ("a", "an", "the")
    kind = ActorKind.PERSON if capital else ActorKind.UNNAMED
    actor_id = actor_named(step, words, kind)
    _put_in_role(step, claim, ClaimActor(actor_id, role, ActorOrigin.NAMED, place))
    return actor_id


@named("set speaker")
def create_in_role(
    step: Step, *, claim_id: ClaimId, role: Role, name: str, kind: ActorKind, instead: bool = False
) -> ActorId:
    """Make a new actor and let it take part in *role*, in one step; *instead*: nobody else keeps the role."""
    step.label = _SET[role]
    claim = present_claim(step, claim_id)
    actor_id = actors.add(step.db, names.clean(name), kind, step.coder_id, step.now)
    part = ClaimActor(actor_id, role, ActorOrigin.CHOSEN, None)
    _put_in_role(step, claim, part, instead=instead)
    return actor_id


@named("add code")
def create_code_on(step: Step, *, claim_id: ClaimId, name: str) -> CodeId:
    """Make a new code and put it on the claim, in one step."""
    code_id = create_code(step, name=name)
    toggle_code(step, claim_id=claim_id, code_id=code_id)
    return code_id
