"""What the list of claims can be filtered by: the rows of the picker, and what choosing one does."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from annotation.records import ActorId, CodeId, Form, Stance
from annotation.store.claim_filter import ClaimFilter, Tally
from gui.claims import pickers
from gui.claims.words import form_meaning, form_word
from gui.counted import counted
from gui.desk import Desk
from gui.widgets.picker import PickerRow
from gui.widgets.stances import GLYPHS, stance_word

CODE, ACTOR, STANCE, FORM, INCOMPLETE, SUGGESTIONS = (
    "codes", "actors", "stances", "forms", "incomplete", "hides_suggestions",
)  # fmt: skip
Condition = tuple[str, CodeId | ActorId | Stance | Form | None]  # the field of `ClaimFilter`, one value of it


def _tr(text: str) -> str:
    return QCoreApplication.translate("Claims", text)


def toggled(wanted: ClaimFilter, condition: Condition) -> ClaimFilter:
    """The filter with one condition more, or less where it is set."""
    field, value = condition
    now = getattr(wanted, field)
    if isinstance(now, bool):
        return replace(wanted, **{field: not now})
    rest = tuple(one for one in now if one != value)
    return replace(wanted, **{field: rest if value in now else (*now, value)})


def conditions_of(wanted: ClaimFilter) -> list[Condition]:
    """Every condition that is set."""
    found: list[Condition] = [
        (field, value) for field in (CODE, ACTOR, STANCE, FORM) for value in getattr(wanted, field)
    ]
    return found + [(field, None) for field in (INCOMPLETE, SUGGESTIONS) if getattr(wanted, field)]


def filter_rows(desk: Desk, wanted: ClaimFilter, tally: Tally, incomplete: int) -> list[PickerRow]:
    """What the article's claims have, with how many have it; set conditions are ticked."""
    rows = [
        PickerRow((INCOMPLETE, None), _tr("Incomplete"), _claims(incomplete), keywords=(_tr("unfinished"),)),
        PickerRow((SUGGESTIONS, None), _tr("Hide suggestions")),
    ]
    rows += _code_rows(desk, tally) + _actor_rows(desk, tally) + _stance_rows(tally) + _form_rows(tally)
    on = set(conditions_of(wanted))
    return [replace(row, checked=row.key in on) for row in rows]


def _claims(count: int) -> str:
    return counted("Claims", "%n claim(s)", count)


def _code_rows(desk: Desk, tally: Tally) -> list[PickerRow]:
    rows = [
        pickers.code_row(desk, desk.codes[code_id], depth=pickers.depth_of(desk, desk.codes[code_id]))
        for code_id in desk.codes
        if code_id in tally.codes
    ]
    return [
        replace(row, key=(CODE, row.key), detail=_claims(tally.codes[row.key]), shortcut="") for row in rows
    ]


def _actor_rows(desk: Desk, tally: Tally) -> list[PickerRow]:
    most_first = sorted(tally.actors.items(), key=lambda item: -item[1])
    actors = [(desk.actors[actor_id], count) for actor_id, count in most_first if actor_id in desk.actors]
    return [
        PickerRow((ACTOR, actor.id), actor.name, _claims(count), actor.kind.value, keywords=actor.aliases)
        for actor, count in actors
    ]


def _stance_rows(tally: Tally) -> list[PickerRow]:
    return [
        PickerRow((STANCE, stance), stance_words(stance), _claims(tally.stances[stance]))
        for stance in (*Stance, None)
        if stance in tally.stances
    ]


def stance_words(stance: Stance | None) -> str:
    """A stance that stands alone: "▲ supports", "no stance"."""
    return f"{GLYPHS[stance]} {stance_word(stance)}" if stance else _tr("no stance")


def _form_rows(tally: Tally) -> list[PickerRow]:
    return [
        PickerRow((FORM, form), form_words(form), _claims(tally.forms[form]), keywords=(form_meaning(form),))
        for form in (*Form, None)
        if form in tally.forms
    ]


def form_words(form: Form | None) -> str:
    """A form that stands alone: "indirect", "no form"."""
    return form_word(form) if form else _tr("no form")
