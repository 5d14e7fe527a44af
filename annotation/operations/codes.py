"""What a person can do with the codebook."""

import re
from collections import Counter
from collections.abc import Sequence
from enum import Enum
from typing import Final

from annotation.codebook_plan import Planned, plan_import
from annotation.codebooks import COLORS, CodeDraft, next_color
from annotation.errors import InvalidInput
from annotation.importing.codebook_rows import MOST_LEVELS, CodeRow
from annotation.project import Step, named
from annotation.records import Code, CodeId
from annotation.store import codes
from annotation.wording import marked

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
    position: int | None = None,
) -> CodeId:
    """Add a code under *parent_id*, in the next free colour; a digit moves to it.

    *position* counts from 0 among those that are there; None is the end. Raises `InvalidInput`.
    """
    if parent_id is not None:
        _check_depth(_depth(step, parent_id) + 1)
    if digit is not None:
        _take_digit(step, digit)
    used = Counter(code.color for code in codes.all_codes(step.db).values())
    code_id = codes.insert(
        step.db,
        parent_id=parent_id,
        name=checked_name(name),
        color=_checked_color(color) if color else next_color(used),
        description=description.strip(),
        digit=digit,
        now=step.now,
        coder_id=step.coder_id,
    )
    if position is not None:
        _put(step, code_id, parent_id, position)
    return code_id


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
        if digit is not None and code.retired:
            raise InvalidInput(
                "“{name}” is retired and takes no key.", "Bring it back first.", name=code.name
            )
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
        raise InvalidInput("“{name}” cannot go under itself.", "Choose another place.", name=code.name)
    if parent_id is not None:
        _check_depth(_depth(step, parent_id) + _height(step, code_id))
    _put(step, code_id, parent_id, position)


def _put(step: Step, code_id: CodeId, parent_id: CodeId | None, position: int) -> None:
    others = [sibling.id for sibling in codes.children(step.db, parent_id) if sibling.id != code_id]
    position = min(max(position, 0), len(others))
    codes.put_under(step.db, parent_id, [*others[:position], code_id, *others[position:]])


@named("merge codes")
def merge_codes(step: Step, *, kept_id: CodeId, merged_id: CodeId) -> None:
    """Let the claims of *merged* have *kept*, and remove *merged*.

    A claim that has both has one then, whose stance is the one that held for *kept*. What lies under *merged*
    goes under *kept*. Description and digit move where *kept* has none. Raises `InvalidInput`.
    """
    kept, merged = _known(step, kept_id), _known(step, merged_id)
    if kept_id == merged_id:
        raise InvalidInput("A code cannot be merged with itself.", "Choose another one.")
    if _lies_under(step, kept_id, merged_id):
        _put(step, kept_id, merged.parent_id, merged.position)
    children = [child.id for child in codes.children(step.db, merged_id)]
    if children:
        _check_depth(_depth(step, kept_id) + max(_height(step, child) for child in children))
        own = [child.id for child in codes.children(step.db, kept_id)]
        codes.put_under(step.db, kept_id, [*own, *children])
    codes.merge(step.db, kept_id, merged_id)
    codes.delete(step.db, merged_id)
    if merged.description and not kept.description:
        codes.update(step.db, kept_id, description=merged.description)
    if merged.digit and not kept.digit and not kept.retired:
        codes.update(step.db, kept_id, digit=merged.digit)


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


@named("import codebook")
def import_codebook(step: Step, *, rows: Sequence[CodeRow]) -> list[CodeId]:
    """Add the codes of a file and change those that are there, as `plan_import` says; none is removed.

    Returns the ids of all codes of the file, in its order.
    """
    present = codes.all_codes(step.db)
    colors = Counter(code.color for code in present.values())
    uids = {code.uid for code in present.values()}
    ids: dict[tuple[str, ...], CodeId] = {}
    found: list[CodeId] = []
    for planned in plan_import(present, rows):
        parent_id = ids[planned.key[:-1]] if len(planned.key) > 1 else None
        if planned.code_id is None:
            row = planned.row
            color = row.color or next_color(colors)
            colors[color] += 1
            code_id = _import_new(step, planned, parent_id, color, "" if row.uid in uids else row.uid)
        else:
            code_id = planned.code_id
            _import_changes(step, planned, code_id, parent_id)
        ids[planned.key] = code_id
        found.append(code_id)
    return found


def _import_new(step: Step, planned: Planned, parent_id: CodeId | None, color: str, uid: str) -> CodeId:
    row = planned.row
    digit = row.digit if planned.digit_of is None else None
    if digit is not None:
        _take_digit(step, digit)
    code_id = codes.insert(
        step.db,
        parent_id=parent_id,
        name=checked_name(row.name),
        color=color,
        description=row.description,
        digit=digit,
        now=step.now,
        coder_id=step.coder_id,
        uid=uid,
    )
    if row.retired:
        codes.update(step.db, code_id, retired=1)
    return code_id


def _import_changes(step: Step, planned: Planned, code_id: CodeId, parent_id: CodeId | None) -> None:
    row, changes = planned.row, planned.changes
    if "place" in changes and (parent_id is None or not _lies_under(step, parent_id, code_id)):
        if parent_id is not None:
            _check_depth(_depth(step, parent_id) + _height(step, code_id))
        _put(step, code_id, parent_id, len(codes.children(step.db, parent_id)))
    if "digit" in changes and row.digit is not None:
        _take_digit(step, row.digit)
    values: dict[str, str | int | None] = {
        "name": row.name,
        "color": row.color,
        "digit": row.digit,
        "description": row.description,
    }
    values = {key: value for key, value in values.items() if key in changes}
    if "retired" in changes:
        values["retired"] = int(bool(row.retired))
        if row.retired:
            values["digit"] = None
    if values:
        codes.update(step.db, code_id, **values)


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
        raise InvalidInput(
            "“{color}” is no colour of the palette.", "Choose one of the palette.", color=color
        )
    return color


def _take_digit(step: Step, digit: int) -> None:
    if digit not in range(1, 10):
        raise InvalidInput("{digit} cannot be a code's key.", "Use a digit from 1 to 9.", digit=digit)
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


def _depth(step: Step, code_id: CodeId) -> int:
    """How many levels there are down to the code, its own included."""
    parent_id = _known(step, code_id).parent_id
    return 1 if parent_id is None else 1 + _depth(step, parent_id)


def _height(step: Step, code_id: CodeId) -> int:
    """How many levels there are from the code down, its own included."""
    return 1 + max((_height(step, child.id) for child in codes.children(step.db, code_id)), default=0)


def _check_depth(levels: int) -> None:
    if levels > MOST_LEVELS:
        raise InvalidInput(
            "A codebook has {most} levels at most.", "Choose a place higher up.", most=MOST_LEVELS
        )


def _edit_label(changed: list[str], several: str) -> str:
    labels = {
        "name": marked("steps", "rename code"),
        "color": marked("steps", "recolour code"),
        "digit": marked("steps", "set code's digit"),
        "description": marked("steps", "describe code"),
    }
    return labels[changed[0]] if len(changed) == 1 else several
