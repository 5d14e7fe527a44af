"""Codes: the rows of the codebook's tree."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from annotation.clock import new_uid
from annotation.records import ClaimId, Code, CodeId, CoderId

_FIELDS = "code.id, uid, parent_id, name, color, description, digit, position, retired"
_EDITED = frozenset({"name", "color", "description", "digit", "retired"})


class Source(NamedTuple):
    """Where a claim stands: the article's outlet and date, in ISO 8601."""

    outlet: str
    published: str


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


def newest_claims(db: sqlite3.Connection, code_ids: Iterable[CodeId], limit: int) -> list[ClaimId]:
    """The claims that have any of these codes, those first that got it last; no more than *limit*."""
    found: list[tuple[int, ClaimId]] = []
    for code_id in code_ids:  # each by the index alone: what lies beyond the limit is not looked at
        found += db.execute(
            "SELECT id, claim_id FROM claim_code WHERE code_id = ? ORDER BY id DESC LIMIT ?", (code_id, limit)
        )
    return list(dict.fromkeys(claim_id for _, claim_id in sorted(found, reverse=True)))[:limit]


def count_claims(db: sqlite3.Connection, code_ids: Iterable[CodeId]) -> int:
    """How many claims have any of these codes; one with several of them counts once."""
    wanted = list(code_ids)
    places = ", ".join("?" for _ in wanted)
    row = db.execute(
        f"SELECT count(DISTINCT claim_id) FROM claim_code WHERE code_id IN ({places})", wanted
    ).fetchone()
    return int(row[0])


def sources(db: sqlite3.Connection, claim_ids: Iterable[ClaimId]) -> dict[ClaimId, Source]:
    """Where these claims stand."""
    wanted = list(claim_ids)
    places = ", ".join("?" for _ in wanted)
    rows = db.execute(
        f"""SELECT claim.id, outlet, published FROM claim JOIN article ON article.id = article_id
        WHERE claim.id IN ({places})""",
        wanted,
    )
    return {claim_id: Source(outlet, published) for claim_id, outlet, published in rows}


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
    uid: str = "",
) -> CodeId:
    """Add a code as the last one under *parent_id*; *uid* is one that another project knows it by."""
    cursor = db.execute(
        """INSERT INTO code (uid, parent_id, name, color, description, digit, position, created, coder_id)
        VALUES (?, ?, ?, ?, ?, ?,
            (SELECT coalesce(max(position) + 1, 0) FROM code WHERE parent_id IS ?), ?, ?)""",
        (uid or new_uid(), parent_id, name, color, description, digit, parent_id, now, coder_id),
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


def merge(db: sqlite3.Connection, kept: CodeId, merged: CodeId) -> None:
    """Move the claims of *merged* to *kept*. A claim that has both keeps one, with the stance that held for
    *kept*; only where none did, it takes the one that was set for *merged*."""
    db.execute(
        """UPDATE claim_code SET stance = other.stance
        FROM claim_code AS other JOIN claim ON claim.id = other.claim_id
        WHERE claim_code.code_id = ?1 AND other.code_id = ?2 AND other.claim_id = claim_code.claim_id
            AND claim_code.stance IS NULL AND claim.stance IS NULL AND other.stance IS NOT NULL""",
        (kept, merged),
    )
    db.execute("UPDATE OR IGNORE claim_code SET code_id = ?1 WHERE code_id = ?2", (kept, merged))
    db.execute("DELETE FROM claim_code WHERE code_id = ?", (merged,))


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
