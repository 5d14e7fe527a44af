"""What a person can do with the codebook."""

import re
from collections.abc import Sequence
from enum import Enum
from typing import Final

from annotation.codebooks import COLORS, CodeDraft, next_color
from annotation.errors import InvalidInput
from annotation.project import Step, named
from annotation.records import Code, CodeId
from annotation.store import codes

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


class Keep(Enum):
    """Stands for a value that is not to change, where None means *no digit*."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


@named("add code")
def create_code(
    step: Step,
    *,
    name: str,
    parent_id: CodeId | None = None,
    color: str | None = None,
    digit: int | None = None,
    description: str = "",
) -> CodeId:
    """Add a code as the last one under *parent_id*, in the next free colour; a digit moves to it.

    Raises `InvalidInput`.
    """
    if parent_id is not None:
        _known(step, parent_id)
    if digit is not None:
        _take_digit(step, digit)
    used = [code.color for code in codes.all_codes(step.db).values()]
    return codes.insert(
        step.db,
        parent_id=parent_id,
        name=checked_name(name),
        color=_checked_color(color) if color else next_color(used),
        description=description.strip(),
        digit=digit,
        now=step.now,
        coder_id=step.coder_id,
    )


@named("edit code")
def edit_code(
    step: Step,
    *,
    code_id: CodeId,
    name: str | None = None,
    color: str | None = None,
    digit: int | Keep | None = KEEP,
    description: str | None = None,
) -> None:
    """Change what is given; *digit* None takes it away, and a digit of another code moves here.

    Raises `InvalidInput`.
    """
    code = _known(step, code_id)
    values: dict[str, str | int | None] = {}
    if name is not None:
        values["name"] = checked_name(name)
    if color is not None:
        values["color"] = _checked_color(color)
    if description is not None:
        values["description"] = description.strip()
    if not isinstance(digit, Keep):
        if digit is not None and digit != code.digit:
            _take_digit(step, digit)
        values["digit"] = digit
    if values:
        step.label = _edit_label(list(values), step.label)
        codes.update(step.db, code_id, **values)


@named("move code")
def move_code(step: Step, *, code_id: CodeId, parent_id: CodeId | None, position: int) -> None:
    """Put the code under *parent_id* (None: at the top) as its child number *position*, counted from 0
    among the others there; what lies beyond is the end. Raises `InvalidInput` for a place under itself."""
    code = _known(step, code_id)
    if parent_id is not None and _lies_under(step, parent_id, code_id):
        raise InvalidInput(f"“{code.name}” cannot go under itself.", "Choose another place.")
    others = [sibling.id for sibling in codes.children(step.db, parent_id) if sibling.id != code_id]
    position = min(max(position, 0), len(others))
    codes.put_under(step.db, parent_id, [*others[:position], code_id, *others[position:]])


@named("retire code")
def set_retired(step: Step, *, code_id: CodeId, retired: bool) -> None:
    """Keep the code on its claims but no longer offer it, or offer it again. A retired one gives its digit
    back."""
    _known(step, code_id)
    if retired:
        codes.update(step.db, code_id, retired=1, digit=None)
    else:
        step.label = "bring back code"
        codes.update(step.db, code_id, retired=0)


@named("remove code")
def remove_code(step: Step, *, code_id: CodeId) -> None:
    """Remove the code and those under it, also from their claims."""
    _known(step, code_id)
    codes.delete(step.db, code_id)


@named("add codebook")
def add_codebook(step: Step, *, codebook: Sequence[CodeDraft]) -> list[CodeId]:
    """Add a tree of codes at the end; returns the ids of all, parents first. Digits in use stay where they
    are. Raises `InvalidInput`."""
    taken = {code.digit for code in codes.all_codes(step.db).values()}
    return _add_all(step, codebook, None, taken)


def _add_all(
    step: Step, drafts: Sequence[CodeDraft], parent_id: CodeId | None, taken: set[int | None]
) -> list[CodeId]:
    added: list[CodeId] = []
    for draft in drafts:
        code_id = create_code(
            step,
            name=draft.name,
            parent_id=parent_id,
            color=draft.color or None,
            digit=None if draft.digit in taken else draft.digit,
            description=draft.description,
        )
        taken.add(draft.digit)
        added += [code_id, *_add_all(step, draft.children, code_id, taken)]
    return added


def checked_name(name: str) -> str:
    """The name without blanks around it. Raises `InvalidInput` for one that the tables could not hold."""
    name = name.strip()
    if not name:
        raise InvalidInput("A code needs a name.", "Type a few words, best a proposition.")
    if "|" in name:
        raise InvalidInput(
            "A code's name cannot hold “|”, which stands between values in the tables.", "Use a dash."
        )
    if len(name.splitlines()) > 1:
        raise InvalidInput("A code's name is one line.", "Put the rest into its description.")
    return name


def _checked_color(color: str) -> str:
    if color not in COLORS and not _HEX.fullmatch(color):
        raise InvalidInput(f"“{color}” is no colour of the palette.", "Choose one of the palette.")
    return color


def _take_digit(step: Step, digit: int) -> None:
    if digit not in range(1, 10):
        raise InvalidInput(f"{digit} cannot be a code's key.", "Use a digit from 1 to 9.")
    codes.free_digit(step.db, digit)


def _known(step: Step, code_id: CodeId) -> Code:
    code = codes.find(step.db, code_id)
    if code is None:
        raise InvalidInput("This code is no longer in the codebook.", "Choose another.")
    return code


def _lies_under(step: Step, code_id: CodeId, top_id: CodeId) -> bool:
    """Whether *code_id* is *top_id* or lies somewhere under it."""
    here: CodeId | None = code_id
    while here is not None and here != top_id:
        here = _known(step, here).parent_id
    return here == top_id


def _edit_label(changed: list[str], several: str) -> str:
    labels = {
        "name": "rename code",
        "color": "recolour code",
        "digit": "set code's digit",
        "description": "describe code",
    }
    return labels[changed[0]] if len(changed) == 1 else several
