"""Actors: names, aliases, affiliations, and what they take part in."""

import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from annotation.clock import new_uid
from annotation.names import key_of
from annotation.records import Actor, ActorId, ActorKind, Affiliation, ArticleId, ClaimId, CoderId, Role

EDITABLE = ("name", "kind", "wikidata", "note")


@dataclass(frozen=True, slots=True)
class ActorCount:
    """In how many claims an actor takes part, and how many mentions name it."""

    as_speaker: int = 0
    about: int = 0
    claims: int = 0
    mentions: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's part in a claim, with what a list says of the claim's article."""

    claim_id: ClaimId
    article_id: ArticleId
    role: Role
    outlet: str
    published: str


class Named(NamedTuple):
    """An actor that goes by a name that was looked for."""

    actor_id: ActorId
    kind: ActorKind
    by_alias: bool  # only so


def all_actors(db: sqlite3.Connection) -> dict[ActorId, Actor]:
    """Every actor that is not merged into another, by name."""
    aliases, affiliations = _aliases(db), _affiliations(db)
    rows = db.execute(
        """SELECT id, uid, name, kind, wikidata, note FROM actor
        WHERE merged_into IS NULL ORDER BY name_key, id"""
    )
    return {
        actor_id: Actor(
            id=actor_id,
            uid=uid,
            name=name,
            kind=ActorKind(kind),
            aliases=tuple(aliases.get(actor_id, ())),
            affiliations=tuple(affiliations.get(actor_id, ())),
            wikidata=wikidata,
            note=note,
        )
        for actor_id, uid, name, kind, wikidata, note in rows
    }


def _aliases(db: sqlite3.Connection) -> dict[ActorId, list[str]]:
    found: dict[ActorId, list[str]] = defaultdict(list)
    for actor_id, name in db.execute("SELECT actor_id, name FROM alias ORDER BY id"):
        found[actor_id].append(name)
    return found


def _affiliations(db: sqlite3.Connection) -> dict[ActorId, list[Affiliation]]:
    found: dict[ActorId, list[Affiliation]] = defaultdict(list)
    rows = db.execute(
        """SELECT actor_id, organization_id, organization.name, since, until FROM affiliation
        JOIN actor AS organization ON organization.id = organization_id ORDER BY since, affiliation.id"""
    )
    for actor_id, organization_id, organization, since, until in rows:
        found[actor_id].append(Affiliation(organization_id, organization, since, until))
    return found


def counts(db: sqlite3.Connection) -> dict[ActorId, ActorCount]:
    """The counts of every actor that has any."""
    claims = {
        actor_id: (as_speaker, about, together)
        for actor_id, as_speaker, about, together in db.execute(
            """SELECT actor_id, sum(role = 'speaker'), sum(role = 'about'), count(DISTINCT claim_id)
            FROM claim_actor GROUP BY actor_id"""
        )
    }
    mentions = dict(
        db.execute(
            """SELECT actor_id, count(*) FROM effective_mention
            WHERE actor_id IS NOT NULL AND NOT rejected GROUP BY actor_id"""
        ).fetchall()
    )
    return {
        actor_id: ActorCount(*claims.get(actor_id, (0, 0, 0)), mentions.get(actor_id, 0))
        for actor_id in claims.keys() | mentions.keys()
    }


def claims_of(db: sqlite3.Connection, actor_id: ActorId) -> list[ClaimId]:
    """The claims that the actor takes part in, newest articles first."""
    rows = db.execute(
        """SELECT DISTINCT claim.id FROM claim_actor
        JOIN claim ON claim.id = claim_id JOIN article ON article.id = claim.article_id
        WHERE actor_id = ? ORDER BY article.published DESC, article.id DESC, claim.id""",
        (actor_id,),
    )
    return [row[0] for row in rows]


def parts_of(db: sqlite3.Connection, actor_id: ActorId) -> list[Part]:
    """All parts of the actor in claims, newest articles first, in text order within."""
    rows = db.execute(
        """SELECT claim.id, article.id, role, outlet, published FROM claim_actor
        JOIN claim ON claim.id = claim_actor.claim_id JOIN article ON article.id = claim.article_id
        WHERE actor_id = ? ORDER BY published DESC, article.id DESC,
            (SELECT min(start) FROM segment WHERE claim_id = claim.id AND kind = 'content'), claim.id""",
        (actor_id,),
    )
    return [Part(claim_id, article, Role(role), outlet, day) for claim_id, article, role, outlet, day in rows]


def claim_counts(db: sqlite3.Connection) -> dict[ActorId, int]:
    """In how many claims each actor takes part; actors in none are left out."""
    return dict(
        db.execute("SELECT actor_id, count(DISTINCT claim_id) FROM claim_actor GROUP BY actor_id").fetchall()
    )


def named(db: sqlite3.Connection, name: str) -> list[Named]:
    """The actors that go by *name*, as name or alias."""
    rows = db.execute(
        """SELECT id, kind, name_key <> ?1 FROM actor WHERE merged_into IS NULL AND (name_key = ?1
        OR EXISTS (SELECT 1 FROM alias WHERE actor_id = actor.id AND alias.name_key = ?1)) ORDER BY id""",
        (key_of(name),),
    )
    return [Named(actor_id, ActorKind(kind), bool(by_alias)) for actor_id, kind, by_alias in rows]


def exists(db: sqlite3.Connection, actor_id: ActorId) -> bool:
    return db.execute("SELECT 1 FROM actor WHERE id = ?", (actor_id,)).fetchone() is not None


def kept(db: sqlite3.Connection, actor_id: ActorId) -> ActorId | None:
    """The actor itself, or the one that it was merged into; None where it is gone."""
    row = db.execute("SELECT coalesce(merged_into, id) FROM actor WHERE id = ?", (actor_id,)).fetchone()
    return ActorId(row[0]) if row else None


def name_of(db: sqlite3.Connection, actor_id: ActorId) -> str:
    return str(db.execute("SELECT name FROM actor WHERE id = ?", (actor_id,)).fetchone()[0])


def add(db: sqlite3.Connection, name: str, kind: ActorKind, coder_id: CoderId, now: str) -> ActorId:
    cursor = db.execute(
        """INSERT INTO actor (uid, name, name_key, kind, created, modified, coder_id)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        (new_uid(), name, key_of(name), kind, now, now, coder_id),
    )
    return ActorId(int(cursor.lastrowid or 0))


def edit(db: sqlite3.Connection, actor_id: ActorId, values: dict[str, str], now: str) -> None:
    """Write the named particulars (see `EDITABLE`); where they are so already nothing is written."""
    if "name" in values:
        values = values | {"name_key": key_of(values["name"])}
    places = ", ".join(f"{name} = ?" for name in values)
    differs = " OR ".join(f"{name} IS NOT ?" for name in values)
    db.execute(
        f"UPDATE actor SET {places}, modified = ? WHERE id = ? AND ({differs})",
        (*values.values(), now, actor_id, *values.values()),
    )


def remove(db: sqlite3.Connection, actor_id: ActorId) -> None:
    """Remove the actor, with those that were merged into it."""
    db.execute("DELETE FROM actor WHERE merged_into = ?", (actor_id,))
    db.execute("DELETE FROM actor WHERE id = ?", (actor_id,))


def add_alias(db: sqlite3.Connection, actor_id: ActorId, name: str) -> None:
    """Let the actor go by *name* too; its own name and what is there already are passed over."""
    db.execute(
        """INSERT INTO alias (actor_id, name, name_key) SELECT ?1, ?2, ?3
        WHERE NOT EXISTS (SELECT 1 FROM actor WHERE id = ?1 AND name_key = ?3)
        AND NOT EXISTS (SELECT 1 FROM alias WHERE actor_id = ?1 AND name_key = ?3)""",
        (actor_id, name, key_of(name)),
    )


def remove_alias(db: sqlite3.Connection, actor_id: ActorId, name: str) -> None:
    db.execute("DELETE FROM alias WHERE actor_id = ? AND name_key = ?", (actor_id, key_of(name)))


def add_affiliation(
    db: sqlite3.Connection, actor_id: ActorId, organization_id: ActorId, since: str, until: str
) -> None:
    db.execute(
        """INSERT INTO affiliation (actor_id, organization_id, since, until) VALUES (?, ?, ?, ?)
        ON CONFLICT (actor_id, organization_id, since) DO UPDATE SET until = excluded.until""",
        (actor_id, organization_id, since, until),
    )


def date_affiliation(
    db: sqlite3.Connection, actor_id: ActorId, affiliation: Affiliation, since: str, until: str
) -> bool:
    """Give the affiliation other dates; False where another one begins then."""
    present = (actor_id, affiliation.organization_id)
    taken = db.execute(
        "SELECT 1 FROM affiliation WHERE actor_id = ? AND organization_id = ? AND since = ?",
        (*present, since),
    ).fetchone()
    if taken and since != affiliation.since:
        return False
    db.execute(
        """UPDATE affiliation SET since = ?, until = ?
        WHERE actor_id = ? AND organization_id = ? AND since = ?""",
        (since, until, *present, affiliation.since),
    )
    return True


def remove_affiliation(
    db: sqlite3.Connection, actor_id: ActorId, organization_id: ActorId, since: str | None
) -> None:
    db.execute(
        """DELETE FROM affiliation
        WHERE actor_id = ?1 AND organization_id = ?2 AND since = coalesce(?3, since)""",
        (actor_id, organization_id, since),
    )


def merge(db: sqlite3.Connection, kept: ActorId, merged: ActorId, now: str) -> None:
    """Move all that *merged* takes part in to *kept*; its row stays, pointing there: its uid is known."""
    db.execute("UPDATE OR IGNORE claim_actor SET actor_id = ?1 WHERE actor_id = ?2", (kept, merged))
    db.execute("DELETE FROM claim_actor WHERE actor_id = ?", (merged,))
    db.execute("UPDATE mention_decision SET actor_id = ? WHERE actor_id = ?", (kept, merged))
    for column in ("actor_id", "organization_id"):
        db.execute(f"UPDATE OR IGNORE affiliation SET {column} = ?1 WHERE {column} = ?2", (kept, merged))
        db.execute(f"DELETE FROM affiliation WHERE {column} = ?", (merged,))
    db.execute("DELETE FROM affiliation WHERE actor_id = organization_id")
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
