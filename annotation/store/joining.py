"""Actors that are one, parts of an actor that are another, and pairs that are said to be two."""

import sqlite3
from itertools import groupby

from annotation.clock import new_uid
from annotation.names import key_of
from annotation.records import ActorId, CoderId
from annotation.store import articles
from annotation.store.actors import add_alias


def merge(db: sqlite3.Connection, kept: ActorId, merged: ActorId, now: str) -> None:
    """Move all that *merged* takes part in to *kept*; its row stays, pointing there: its uid is known."""
    _move_parts(db, kept, merged)
    db.execute("UPDATE mention_decision SET actor_id = ? WHERE actor_id = ?", (kept, merged))
    _move_ties(db, kept, merged)
    _move_distinctions(db, kept, merged)
    names = db.execute(
        "SELECT name FROM actor WHERE id = ?1 UNION ALL SELECT name FROM alias WHERE actor_id = ?1", (merged,)
    ).fetchall()
    db.execute("DELETE FROM alias WHERE actor_id = ?", (merged,))
    for (name,) in names:
        add_alias(db, kept, name)
    db.execute(
        """UPDATE actor SET
            wikidata = CASE WHEN actor.wikidata = '' THEN other.wikidata ELSE actor.wikidata END,
            note = CASE WHEN other.note IN ('', actor.note) THEN actor.note
                ELSE trim(actor.note || char(10) || other.note, char(10)) END
        FROM (SELECT wikidata, note FROM actor WHERE id = ?2) AS other WHERE actor.id = ?1""",
        (kept, merged),
    )
    db.execute("UPDATE actor SET merged_into = ? WHERE merged_into = ?", (kept, merged))
    db.execute("UPDATE actor SET merged_into = ?, modified = ? WHERE id = ?", (kept, now, merged))


def _move_parts(db: sqlite3.Connection, kept: ActorId, merged: ActorId) -> None:
    """Parts in claims; where both have the same one, the place that names the merged one is not lost."""
    db.execute(
        """UPDATE claim_actor SET origin = theirs.origin,
            mention_start = theirs.mention_start, mention_stop = theirs.mention_stop
        FROM claim_actor AS theirs
        WHERE claim_actor.actor_id = ?1 AND claim_actor.mention_start IS NULL
        AND theirs.actor_id = ?2 AND theirs.claim_id = claim_actor.claim_id
        AND theirs.role = claim_actor.role AND theirs.mention_start IS NOT NULL""",
        (kept, merged),
    )
    db.execute("UPDATE OR IGNORE claim_actor SET actor_id = ?1 WHERE actor_id = ?2", (kept, merged))
    db.execute("DELETE FROM claim_actor WHERE actor_id = ?", (merged,))


def _move_ties(db: sqlite3.Connection, kept: ActorId, merged: ActorId) -> None:
    for column in ("actor_id", "organization_id"):
        db.execute(f"UPDATE OR IGNORE affiliation SET {column} = ?1 WHERE {column} = ?2", (kept, merged))
        db.execute(f"DELETE FROM affiliation WHERE {column} = ?", (merged,))
    db.execute("DELETE FROM affiliation WHERE actor_id = organization_id")


def _move_distinctions(db: sqlite3.Connection, kept: ActorId, merged: ActorId) -> None:
    """Whoever was not the one is not the other; that the two are two is no longer so."""
    db.execute(
        """INSERT OR IGNORE INTO distinction (actor_id, other_id, coder_id, created)
        SELECT min(?1, third), max(?1, third), coder_id, created FROM (
            SELECT iif(actor_id = ?2, other_id, actor_id) AS third, coder_id, created
            FROM distinction WHERE ?2 IN (actor_id, other_id)
        ) WHERE third <> ?1""",
        (kept, merged),
    )
    db.execute("DELETE FROM distinction WHERE ? IN (actor_id, other_id)", (merged,))


def distinguish(db: sqlite3.Connection, one: ActorId, other: ActorId, coder_id: CoderId, now: str) -> None:
    """Note that the two actors are two; where that is known already nothing is written."""
    db.execute(
        "INSERT OR IGNORE INTO distinction (actor_id, other_id, coder_id, created) VALUES (?, ?, ?, ?)",
        (min(one, other), max(one, other), coder_id, now),
    )


def distinctions(db: sqlite3.Connection) -> set[frozenset[ActorId]]:
    """The pairs of actors that are said to be two."""
    return {frozenset(pair) for pair in db.execute("SELECT actor_id, other_id FROM distinction")}


def split(
    db: sqlite3.Connection, actor_id: ActorId, name: str, coder_id: CoderId, now: str
) -> ActorId | None:
    """Make the alias *name* an actor of its own: see `annotation.operations.actors.split_alias`.

    None where the actor has no such alias.
    """
    key = key_of(name)
    alias = db.execute(
        "SELECT name FROM alias WHERE actor_id = ? AND name_key = ?", (actor_id, key)
    ).fetchone()
    if alias is None:
        return None
    db.execute("DELETE FROM alias WHERE actor_id = ? AND name_key = ?", (actor_id, key))
    own = _come_back(db, actor_id, key, now) or _like(db, actor_id, alias[0], coder_id, now)
    db.execute(
        "UPDATE mention_decision SET actor_id = ? WHERE actor_id = ? AND name_key = ?", (own, actor_id, key)
    )
    parts = [(own, part) for part in _parts_named(db, actor_id, key)]
    db.executemany("UPDATE OR IGNORE claim_actor SET actor_id = ? WHERE id = ?", parts)
    distinguish(db, actor_id, own, coder_id, now)
    return own


def _come_back(db: sqlite3.Connection, actor_id: ActorId, key: str, now: str) -> ActorId | None:
    """The actor of this name that was merged in, on its own again: its uid is known elsewhere."""
    row = db.execute(
        "SELECT id FROM actor WHERE merged_into = ? AND name_key = ? ORDER BY id LIMIT 1", (actor_id, key)
    ).fetchone()
    if row is None:
        return None
    db.execute("UPDATE actor SET merged_into = NULL, modified = ? WHERE id = ?", (now, row[0]))
    return ActorId(row[0])


def _like(db: sqlite3.Connection, actor_id: ActorId, name: str, coder_id: CoderId, now: str) -> ActorId:
    """A new actor of the same kind."""
    cursor = db.execute(
        """INSERT INTO actor (uid, name, name_key, kind, created, modified, coder_id)
        SELECT ?, ?, ?, kind, ?, ?, ? FROM actor WHERE id = ?""",
        (new_uid(), name, key_of(name), now, now, coder_id, actor_id),
    )
    return ActorId(int(cursor.lastrowid or 0))


def _parts_named(db: sqlite3.Connection, actor_id: ActorId, key: str) -> list[int]:
    """The actor's parts in claims that came from a place where the article has the name *key*."""
    rows = db.execute(
        """SELECT article_id, claim_actor.id, mention_start, mention_stop
        FROM claim_actor JOIN claim ON claim.id = claim_id
        WHERE actor_id = ? AND mention_start IS NOT NULL ORDER BY article_id""",
        (actor_id,),
    ).fetchall()
    found: list[int] = []
    for article_id, parts in groupby(rows, key=lambda row: row[0]):
        text = articles.text_of(db, article_id).text
        found += [part for _, part, start, stop in parts if key_of(text[start:stop]) == key]
    return found
