"""What the pickers of the editor card offer: actors of this article first, codes as a tree, forms."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from annotation import names
from annotation.affiliations import affiliation_on
from annotation.records import (
    Actor,
    ActorId,
    ActorKind,
    Claim,
    Code,
    CodeId,
    Form,
    Mention,
    MentionKind,
    Role,
)
from annotation.salience import asked_from, people_before
from gui.claims.words import form_meaning, form_word, kind_word
from gui.desk import Desk
from gui.widgets.picker import Creator, PickerRow

_NAMEABLE = frozenset({MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.GROUP})
_CREATED = (
    ActorKind.PERSON,
    ActorKind.ORGANISATION,
    ActorKind.STATE,
    ActorKind.UNNAMED,
    ActorKind.GROUP,
    ActorKind.OUTLET,
)
_RELAYING = (ActorKind.OUTLET, ActorKind.ORGANISATION, ActorKind.PERSON)
_TOP, _HERE, _NAMED_HERE, _LIKELY, _LAST = 9, 2, 1, 2, -1  # how far a row is brought forward
_LIKELY_KINDS = {
    Role.SPEAKER: (ActorKind.PERSON, ActorKind.UNNAMED),
    Role.VIA: (ActorKind.OUTLET, ActorKind.ORGANISATION),
}
NOT_SET = "not set"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Claims", text)


def actor_rows(desk: Desk, claim: Claim, role: Role, at: int | None = None) -> list[PickerRow]:
    """The people named last; actors of the article, the nearest first; its names of no actor yet; the rest.

    *at*: the offset of a pronoun that stands for who is looked for. The key of a row is an actor's id, or a
    mention that becomes an actor.
    """
    nearest = desk.mentions.nearest(claim.span.start, _NAMEABLE)
    here = _actors_here(desk, nearest)
    named = [mention for mention in nearest if mention.actor_id is None]
    rows = [_actor_row(desk, desk.actors[one], claim, role, here=True) for one in here]
    rows += _mention_rows(desk, named, role)
    rest = sorted((a for a in desk.actors.values() if a.id not in here), key=lambda a: a.name.casefold())
    rows += [_actor_row(desk, actor, claim, role, here=False) for actor in rest]
    return _people_first(rows, _people(desk, claim, role, at))


def _people(desk: Desk, claim: Claim, role: Role, at: int | None) -> list[Mention]:
    """Those whom a pronoun may stand for; who relays a claim is seldom one, unless a pronoun says so."""
    if desk.text is None or (role is Role.VIA and at is None):
        return []
    return people_before(desk.mentions, asked_from(desk.text.text, claim) if at is None else at)


def _people_first(rows: list[PickerRow], people: list[Mention]) -> list[PickerRow]:
    """The rows of *people* that can be chosen under a heading of their own, before the others."""
    first = [row for person in people if (row := _row_of(rows, person)) and not row.checked]
    if not first:
        return rows
    above, below = (PickerRow(words, words, heading=True) for words in (_tr("Named last"), _tr("Others")))
    top = [replace(row, boost=_TOP) for row in (above, *first)]
    return [*top, replace(below, boost=_TOP - 1), *(row for row in rows if row not in first)]


def _row_of(rows: list[PickerRow], person: Mention) -> PickerRow | None:
    """The row of the actor that *person* names, or of the name itself."""
    if person.actor_id is not None:
        return next((row for row in rows if row.key == person.actor_id), None)
    key = names.key_of(person.text)
    ending = f" {key}"
    full = [row for row in rows if names.key_of(row.text) == key]
    return next(iter(full or [row for row in rows if names.key_of(row.text).endswith(ending)]), None)


def actor_creators(role: Role) -> list[Creator]:
    """The kinds of actor that can be made, the likeliest for *role* first."""
    labels = {
        ActorKind.PERSON: _tr("+ Create “{text}” as a person"),
        ActorKind.ORGANISATION: _tr("+ Create “{text}” as an organisation"),
        ActorKind.STATE: _tr("+ Create “{text}” as a state"),
        ActorKind.UNNAMED: _tr("+ Create “{text}” as an unnamed source"),
        ActorKind.OUTLET: _tr("+ Create “{text}” as an outlet"),
        ActorKind.GROUP: _tr("+ Create “{text}” as a group"),
    }
    return [Creator(kind, labels[kind]) for kind in (_RELAYING if role is Role.VIA else _CREATED)]


def _actors_here(desk: Desk, nearest: Iterable[Mention]) -> dict[ActorId, None]:
    """The ids of the article's actors: those that are mentioned, then those of its claims."""
    here: dict[ActorId, None] = {
        one.actor_id: None for one in nearest if one.actor_id is not None and one.actor_id in desk.actors
    }
    here.update((actor_id, None) for actor_id, _, _ in desk.sums.parts if actor_id in desk.actors)
    return here


def _boost(base: int, role: Role, kind: ActorKind) -> int:
    """Persons come first as speakers, outlets as what relays them."""
    return base + (_LIKELY if kind in _LIKELY_KINDS.get(role, ()) else 0)


def _actor_row(desk: Desk, actor: Actor, claim: Claim, role: Role, *, here: bool) -> PickerRow:
    chosen = {part.actor_id for part in claim.in_role(role)}
    day = claim.said_on or (desk.article.published if desk.article else "")
    tie = affiliation_on(actor, day)
    details = [_tr("in this article") if here else "", tie or ("" if here else kind_word(actor.kind))]
    return PickerRow(
        key=actor.id,
        text=actor.name,
        detail=" · ".join(filter(None, details)),
        kind=actor.kind.value,
        keywords=actor.aliases,
        # Enter must not take off what is set
        boost=_LAST if actor.id in chosen else _boost(_HERE, role, actor.kind) if here else 0,
        checked=actor.id in chosen,
    )


def _mention_rows(desk: Desk, mentions: list[Mention], role: Role) -> list[PickerRow]:
    """A row for each name that is no actor's: short names stand under the full one."""
    known = {names.key_of(name) for actor in desk.actors.values() for name in (actor.name, *actor.aliases)}
    rows: dict[str, PickerRow] = {}
    for mention in mentions:
        name = names.full_name(mention, mentions)
        key = names.key_of(name)
        if key not in known and key not in rows:
            kind = names.actor_kind(mention)
            boost = _boost(_NAMED_HERE, role, kind)
            rows[key] = PickerRow(mention, name, _tr("in this article"), kind.value, boost=boost)
    return list(rows.values())


def code_rows(desk: Desk, claim: Claim | None) -> list[PickerRow]:
    """The codebook without what is retired, as a tree, each with its digit."""
    on_claim = {link.code_id for link in claim.codes} if claim else set()
    return [
        code_row(desk, code, depth=depth_of(desk, code), checked=code.id in on_claim)
        for code in desk.codes.values()
        if not code.retired
    ]


def code_row(
    desk: Desk, code: Code, *, depth: int = 0, shortcut: str = "", checked: bool = False
) -> PickerRow:
    return PickerRow(
        key=code.id,
        text=code.name,
        color=code.color,
        keywords=tuple(above.name for above in _above(desk, code)),
        depth=depth,
        shortcut=shortcut or (str(code.digit) if code.digit else ""),
        checked=checked,
    )


def depth_of(desk: Desk, code: Code) -> int:
    """How many codes it lies under."""
    return len(_above(desk, code))


def _above(desk: Desk, code: Code) -> list[Code]:
    """The codes that *code* lies under, the nearest first."""
    above: list[Code] = []
    parent_id: CodeId | None = code.parent_id
    while parent_id is not None and parent_id in desk.codes:
        above.append(desk.codes[parent_id])
        parent_id = above[-1].parent_id
    return above


def code_creators() -> list[Creator]:
    return [Creator("code", _tr("+ Create “{text}” as a code"))]


def form_rows(claim: Claim, proposed: Form) -> list[PickerRow]:
    """The forms, the one that the quotation marks propose first; `NOT_SET` clears it."""
    forms = sorted(Form, key=lambda form: form is not proposed)
    rows = [
        PickerRow(form, form_word(form), _form_detail(form, proposed), checked=form is claim.form)
        for form in forms
    ]
    return [*rows, PickerRow(NOT_SET, form_word(None), checked=claim.form is None)]


def _form_detail(form: Form, proposed: Form) -> str:
    return _tr("from the quotation marks") if form is proposed else form_meaning(form)
