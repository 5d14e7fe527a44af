"""Claims with their passages, codes and actors."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from annotation.anchors import quote_and_context
from annotation.clock import new_uid
from annotation.records import (
    ActorId,
    ActorOrigin,
    ArticleId,
    ArticleText,
    Claim,
    ClaimActor,
    ClaimCode,
    ClaimId,
    CodeId,
    CoderId,
    Form,
    Role,
    Segment,
    Span,
    Stance,
    TextId,
)

_CHUNK = 500  # ids in one query; SQLite takes 32,766


def of_article(db: sqlite3.Connection, article_id: ArticleId) -> list[Claim]:
    """The article's claims in text order."""
    claims = _load(db, "claim.article_id = ?", (article_id,))
    return sorted(claims, key=lambda claim: (claim.span, claim.id))


def some(db: sqlite3.Connection, ids: Iterable[ClaimId]) -> dict[ClaimId, Claim]:
    """Those of the claims *ids* that exist."""
    found: dict[ClaimId, Claim] = {}
    for part, places in _chunks(ids):
        found.update((claim.id, claim) for claim in _load(db, f"claim.id IN ({places})", part))
    return found


def passages_on(db: sqlite3.Connection, text_id: TextId) -> list[tuple[int, int, ClaimId]]:
    """Start, stop and claim of every passage on a text, sorted by start."""
    return db.execute(
        "SELECT start, stop, claim_id FROM segment WHERE text_id = ? AND kind = 'content' ORDER BY start",
        (text_id,),
    ).fetchall()


def passages_of(
    db: sqlite3.Connection, text_id: TextId, ids: Iterable[ClaimId]
) -> list[tuple[int, int, ClaimId]]:
    """The same for the claims *ids* alone."""
    found: list[tuple[int, int, ClaimId]] = []
    for part, places in _chunks(ids):
        # + keeps SQLite from looking through all of the text's
        found += db.execute(
            f"""SELECT start, stop, claim_id FROM segment
            WHERE claim_id IN ({places}) AND kind = 'content' AND +text_id = ?""",
            (*part, text_id),
        )
    return sorted(found)


def first_codes(db: sqlite3.Connection, ids: Iterable[ClaimId]) -> dict[ClaimId, CodeId]:
    """The first code of each of the claims *ids* that has any: it gives the claim its colour."""
    found: dict[ClaimId, CodeId] = {}
    for part, places in _chunks(ids):
        rows = db.execute(
            f"""SELECT claim_id, code_id, min(id) FROM claim_code
            WHERE claim_id IN ({places}) GROUP BY claim_id""",
            part,
        )
        found.update((claim_id, code_id) for claim_id, code_id, _ in rows)
    return found


def parts_in(db: sqlite3.Connection, article_id: ArticleId) -> list[tuple[ActorId, Role, int]]:
    """Who takes part in the article's claims: each actor, in each of its roles, in how many."""
    rows = db.execute(
        """SELECT actor_id, role, count(*) FROM claim_actor JOIN claim ON claim.id = claim_id
        WHERE article_id = ? GROUP BY actor_id, role""",
        (article_id,),
    )
    return [(actor_id, Role(role), count) for actor_id, role, count in rows]


def code_counts_in(db: sqlite3.Connection, article_id: ArticleId) -> Counter[CodeId]:
    """How many of the article's claims have each code."""
    rows = db.execute(
        """SELECT code_id, count(*) FROM claim_code JOIN claim ON claim.id = claim_id
        WHERE article_id = ? GROUP BY code_id""",
        (article_id,),
    )
    return Counter(dict(rows.fetchall()))


def _chunks(ids: Iterable[ClaimId]) -> Iterator[tuple[list[ClaimId], str]]:
    """The ids, as many at once as go into one query, with a question mark for each."""
    wanted = list(ids)
    for at in range(0, len(wanted), _CHUNK):
        part = wanted[at : at + _CHUNK]
        yield part, ", ".join("?" for _ in part)


def _load(db: sqlite3.Connection, where: str, values: Sequence[object]) -> list[Claim]:
    passages, cues = _segments(db, where, values)
    codes, actors = _codes(db, where, values), _actors(db, where, values)
    rows = db.execute(
        f"""SELECT id, uid, article_id, stance, form, said_on, note, created, modified
        FROM claim WHERE {where}""",
        values,
    )
    return [
        Claim(
            id=claim_id,
            uid=uid,
            article_id=article_id,
            segments=tuple(passages[claim_id]),
            cue=cues.get(claim_id),
            codes=tuple(codes.get(claim_id, ())),
            actors=tuple(actors.get(claim_id, ())),
            stance=Stance(stance) if stance else None,
            form=Form(form) if form else None,
            said_on=said_on,
            note=note,
            created=created,
            modified=modified,
        )
        for claim_id, uid, article_id, stance, form, said_on, note, created, modified in rows
    ]


def _segments(
    db: sqlite3.Connection, where: str, values: Sequence[object]
) -> tuple[dict[ClaimId, list[Segment]], dict[ClaimId, Segment]]:
    passages: dict[ClaimId, list[Segment]] = defaultdict(list)
    cues: dict[ClaimId, Segment] = {}
    rows = db.execute(
        f"""SELECT claim_id, kind, start, stop, quote FROM segment
        JOIN claim ON claim.id = claim_id WHERE {where} ORDER BY start""",
        values,
    )
    for claim_id, kind, start, stop, quote in rows:
        segment = Segment(Span(start, stop), quote)
        if kind == "cue":
            cues[claim_id] = segment
        else:
            passages[claim_id].append(segment)
    return passages, cues


def _codes(db: sqlite3.Connection, where: str, values: Sequence[object]) -> dict[ClaimId, list[ClaimCode]]:
    codes: dict[ClaimId, list[ClaimCode]] = defaultdict(list)
    rows = db.execute(
        f"""SELECT claim_id, code_id, claim_code.stance FROM claim_code
        JOIN claim ON claim.id = claim_id WHERE {where} ORDER BY claim_code.id""",
        values,
    )
    for claim_id, code_id, stance in rows:
        codes[claim_id].append(ClaimCode(code_id, Stance(stance) if stance else None))
    return codes


def _actors(db: sqlite3.Connection, where: str, values: Sequence[object]) -> dict[ClaimId, list[ClaimActor]]:
    actors: dict[ClaimId, list[ClaimActor]] = defaultdict(list)
    rows = db.execute(
        f"""SELECT claim_id, actor_id, role, origin, mention_start, mention_stop FROM claim_actor
        JOIN claim ON claim.id = claim_id WHERE {where} ORDER BY role, position, claim_actor.id""",
        values,
    )
    for claim_id, actor_id, role, origin, start, stop in rows:
        mention = None if start is None else Span(start, stop)
        actors[claim_id].append(ClaimActor(actor_id, Role(role), ActorOrigin(origin), mention))
    return actors


def add(
    db: sqlite3.Connection,
    article_id: ArticleId,
    coder_id: CoderId,
    now: str,
    *,
    stance: Stance | None,
    form: Form | None,
) -> ClaimId:
    cursor = db.execute(
        """INSERT INTO claim (uid, article_id, stance, form, created, modified, coder_id, modified_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (new_uid(), article_id, stance, form, now, now, coder_id, coder_id),
    )
    return ClaimId(int(cursor.lastrowid or 0))


def touch(db: sqlite3.Connection, claim_id: ClaimId, coder_id: CoderId, now: str) -> None:
    """Note who changed the claim, and when."""
    db.execute("UPDATE claim SET modified = ?, modified_by = ? WHERE id = ?", (now, coder_id, claim_id))


def put_segments(
    db: sqlite3.Connection, claim_id: ClaimId, kind: str, text: ArticleText, spans: Iterable[Span]
) -> None:
    """Let the claim's segments of *kind* be just *spans*; rows that stay the same are left alone."""
    wanted = set(spans)
    rows = db.execute("SELECT id, start, stop FROM segment WHERE claim_id = ? AND kind = ?", (claim_id, kind))
    present = {Span(start, stop): row_id for row_id, start, stop in rows.fetchall()}
    for span in present.keys() - wanted:
        db.execute("DELETE FROM segment WHERE id = ?", (present[span],))
    for span in sorted(wanted - present.keys()):
        db.execute(
            """INSERT INTO segment (uid, claim_id, text_id, kind, start, stop, quote, prefix, suffix)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (new_uid(), claim_id, text.id, kind, *span, *quote_and_context(text.text, span)),
        )


def set_value(db: sqlite3.Connection, claim_id: ClaimId, column: str, value: str | None) -> None:
    """Write one of stance, form, said_on, note."""
    db.execute(f"UPDATE claim SET {column} = ? WHERE id = ?", (value, claim_id))


def remove(db: sqlite3.Connection, claim_id: ClaimId) -> None:
    db.execute("DELETE FROM claim WHERE id = ?", (claim_id,))


def add_code(db: sqlite3.Connection, claim_id: ClaimId, code_id: CodeId, coder_id: CoderId, now: str) -> None:
    db.execute(
        "INSERT INTO claim_code (uid, claim_id, code_id, created, coder_id) VALUES (?, ?, ?, ?, ?)",
        (new_uid(), claim_id, code_id, now, coder_id),
    )


def remove_code(db: sqlite3.Connection, claim_id: ClaimId, code_id: CodeId) -> bool:
    """Whether the code was there."""
    return db.execute(
        "DELETE FROM claim_code WHERE claim_id = ? AND code_id = ?", (claim_id, code_id)
    ).rowcount > 0  # fmt: skip


def set_code_stance(
    db: sqlite3.Connection, claim_id: ClaimId, code_id: CodeId, stance: Stance | None
) -> None:
    db.execute(
        "UPDATE claim_code SET stance = ? WHERE claim_id = ? AND code_id = ?", (stance, claim_id, code_id)
    )


def add_actor(
    db: sqlite3.Connection,
    claim_id: ClaimId,
    actor_id: ActorId,
    role: Role,
    origin: ActorOrigin,
    mention: Span | None,
) -> None:
    """Let the actor take part in *role*; where it does so already, note its origin and mention anew."""
    db.execute(
        """INSERT INTO claim_actor (claim_id, actor_id, role, position, origin, mention_start, mention_stop)
        SELECT ?1, ?2, ?3, coalesce(max(position), 0) + 1, ?4, ?5, ?6 FROM claim_actor
        WHERE claim_id = ?1 AND role = ?3
        ON CONFLICT (claim_id, role, actor_id) DO UPDATE SET origin = excluded.origin,
            mention_start = excluded.mention_start, mention_stop = excluded.mention_stop""",
        (claim_id, actor_id, role, origin, *(mention or (None, None))),
    )


def remove_actor(db: sqlite3.Connection, claim_id: ClaimId, actor_id: ActorId, role: Role) -> bool:
    """Whether the actor was there."""
    return db.execute(
        "DELETE FROM claim_actor WHERE claim_id = ? AND actor_id = ? AND role = ?", (claim_id, actor_id, role)
    ).rowcount > 0  # fmt: skip
