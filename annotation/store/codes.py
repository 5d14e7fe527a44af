"""Codes: the rows of the codebook's tree."""

import sqlite3
from collections.abc import Iterable

from annotation.clock import new_uid
from annotation.records import Code, CodeId, CoderId

_FIELDS = "code.id, uid, parent_id, name, color, description, digit, position, retired"
_EDITED = frozenset({"name", "color", "description", "digit", "retired"})


def all_codes(db: sqlite3.Connection) -> dict[CodeId, Code]:
    """Every code, each parent before its children, siblings in their order."""
    rows = db.execute(
        f"SELECT {_FIELDS} FROM code JOIN code_place ON code_place.code_id = code.id ORDER BY place"
    )
    codes = (_code(row) for row in rows)
    return {code.id: code for code in codes}


def find(db: sqlite3.Connection, code_id: CodeId) -> Code | None:
    row = db.execute(f"SELECT {_FIELDS} FROM code WHERE id = ?", (code_id,)).fetchone()
    return _code(row) if row else None


def children(db: sqlite3.Connection, parent_id: CodeId | None) -> list[Code]:
    """The codes right under *parent_id* (None: at the top), in their order."""
    rows = db.execute(
        f"SELECT {_FIELDS} FROM code WHERE parent_id IS ? ORDER BY position, code.id", (parent_id,)
    )
    return [_code(row) for row in rows]


def counts(db: sqlite3.Connection) -> dict[CodeId, int]:
    """How many claims have each code itself; codes without claims are left out."""
    rows = db.execute("SELECT code_id, count(*) FROM claim_code GROUP BY code_id")
    return {CodeId(code_id): count for code_id, count in rows}


def insert(
    db: sqlite3.Connection,
    *,
    parent_id: CodeId | None,
    name: str,
    color: str,
    description: str,
    digit: int | None,
    now: str,
    coder_id: CoderId,
) -> CodeId:
    """Add a code as the last one under *parent_id*."""
    cursor = db.execute(
        """INSERT INTO code (uid, parent_id, name, color, description, digit, position, created, coder_id)
        VALUES (?, ?, ?, ?, ?, ?,
            (SELECT coalesce(max(position) + 1, 0) FROM code WHERE parent_id IS ?), ?, ?)""",
        (new_uid(), parent_id, name, color, description, digit, parent_id, now, coder_id),
    )
    return CodeId(int(cursor.lastrowid or 0))


def update(db: sqlite3.Connection, code_id: CodeId, **values: str | int | None) -> None:
    """Set columns of one code: name, color, description, digit, retired."""
    assert values.keys() <= _EDITED, values
    places = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE code SET {places} WHERE id = ?", (*values.values(), code_id))


def free_digit(db: sqlite3.Connection, digit: int) -> None:
    """Take *digit* from whichever code has it."""
    db.execute("UPDATE code SET digit = NULL WHERE digit = ?", (digit,))


def put_under(db: sqlite3.Connection, parent_id: CodeId | None, code_ids: Iterable[CodeId]) -> None:
    """Make these codes the children of *parent_id*, in this order."""
    db.executemany(
        "UPDATE code SET parent_id = ?, position = ? WHERE id = ?",
        [(parent_id, position, code_id) for position, code_id in enumerate(code_ids)],
    )


def delete(db: sqlite3.Connection, code_id: CodeId) -> None:
    """Remove the code with all that lie under it, and take them off their claims."""
    db.execute("DELETE FROM code WHERE id = ?", (code_id,))


def _code(row: tuple[int, str, int | None, str, str, str, int | None, int, int]) -> Code:
    code_id, uid, parent_id, name, color, description, digit, position, retired = row
    return Code(
        id=CodeId(code_id),
        uid=uid,
        parent_id=None if parent_id is None else CodeId(parent_id),
        name=name,
        color=color,
        description=description,
        digit=digit,
        position=position,
        retired=bool(retired),
    )
