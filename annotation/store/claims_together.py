"""Many claims read and written at once: what is asked of them is asked in one statement."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from annotation.clock import new_uid
from annotation.records import ActorId, ClaimId, CodeId, CoderId, Stance

_THESE = "(SELECT value FROM json_each(?))"


def _listed(ids: Iterable[ClaimId]) -> str:
    return json.dumps(list(ids))


def touch(db: sqlite3.Connection, ids: Iterable[ClaimId], coder_id: CoderId, now: str) -> None:
    """Note who changed the claims, and when."""
    db.execute(
        f"UPDATE claim SET modified = ?, modified_by = ? WHERE id IN {_THESE}", (now, coder_id, _listed(ids))
    )


def stances_of_code(
    db: sqlite3.Connection, ids: Iterable[ClaimId], code_id: CodeId
) -> dict[ClaimId, Stance | None]:
    """Those of the claims that have the code, with its own stance there."""
    rows = db.execute(
        f"SELECT claim_id, stance FROM claim_code WHERE code_id = ? AND claim_id IN {_THESE}",
        (code_id, _listed(ids)),
    )
    return {ClaimId(claim_id): Stance(stance) if stance else None for claim_id, stance in rows}


def without_code(db: sqlite3.Connection, ids: Iterable[ClaimId], code_id: CodeId) -> list[ClaimId]:
    """Those of the claims that exist and have not the code."""
    rows = db.execute(
        f"""SELECT id FROM claim WHERE id IN {_THESE} AND NOT EXISTS (
            SELECT 1 FROM claim_code WHERE claim_id = claim.id AND code_id = ?)""",
        (_listed(ids), code_id),
    )
    return [ClaimId(row[0]) for row in rows]


def add_code(
    db: sqlite3.Connection, ids: Iterable[ClaimId], code_id: CodeId, coder_id: CoderId, now: str
) -> None:
    """Put the code on claims that have it not."""
    db.executemany(
        "INSERT INTO claim_code (uid, claim_id, code_id, created, coder_id) VALUES (?, ?, ?, ?, ?)",
        [(new_uid(), claim_id, code_id, now, coder_id) for claim_id in ids],
    )


def remove_code(db: sqlite3.Connection, ids: Iterable[ClaimId], code_id: CodeId) -> None:
    db.execute(f"DELETE FROM claim_code WHERE code_id = ? AND claim_id IN {_THESE}", (code_id, _listed(ids)))


def of_other_stance(db: sqlite3.Connection, ids: Iterable[ClaimId], stance: Stance | None) -> list[ClaimId]:
    """Those of the claims that exist and have another stance."""
    rows = db.execute(
        f"SELECT id FROM claim WHERE id IN {_THESE} AND stance IS NOT ?", (_listed(ids), stance)
    )
    return [ClaimId(row[0]) for row in rows]


def set_stance(db: sqlite3.Connection, ids: Iterable[ClaimId], stance: Stance | None) -> None:
    db.execute(f"UPDATE claim SET stance = ? WHERE id IN {_THESE}", (stance, _listed(ids)))


def speakers_of(db: sqlite3.Connection, ids: Iterable[ClaimId]) -> dict[ClaimId, Sequence[ActorId]]:
    """The speakers of each of the claims that exist; none for some."""
    rows = db.execute(
        f"""SELECT claim.id, actor_id FROM claim
        LEFT JOIN claim_actor ON claim_actor.claim_id = claim.id AND role = 'speaker'
        WHERE claim.id IN {_THESE}""",
        (_listed(ids),),
    )
    found: dict[ClaimId, list[ActorId]] = defaultdict(list)
    for claim_id, actor_id in rows:
        found[claim_id] += [actor_id] if actor_id is not None else []
    return dict(found)
