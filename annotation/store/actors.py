"""Actors: names, aliases, affiliations, and what they take part in."""

import sqlite3
from collections import defaultdict
from typing import NamedTuple

from annotation.clock import new_uid
from annotation.names import key_of
from annotation.records import Actor, ActorId, ActorKind, Affiliation, CoderId, Role

EDITABLE = ("name", "kind", "wikidata", "note")
_COLUMN = {Role.SPEAKER.value: 0, Role.ABOUT.value: 1}


class PartsCount(NamedTuple):
    """How often an actor takes part in claims: as speaker, as what they are about, in another role."""

    speaker: int = 0
    about: int = 0
    other: int = 0

    @property
    def together(self) -> int:
        return sum(self)


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


def counts(db: sqlite3.Connection) -> dict[ActorId, PartsCount]:
    """How often each actor takes part in claims; those that never do are left out."""
    # read from the index alone: a list asks for it after each change of a claim
    rows = db.execute("SELECT actor_id, role, count(*) FROM claim_actor GROUP BY actor_id, role")
    found: dict[ActorId, list[int]] = defaultdict(lambda: [0, 0, 0])
    for actor_id, role, count in rows:
        found[actor_id][_COLUMN.get(role, 2)] += count
    return {actor_id: PartsCount(*columns) for actor_id, columns in found.items()}


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


def is_affiliated(db: sqlite3.Connection, actor_id: ActorId, organization_id: ActorId) -> bool:
    """Whether the actor belongs to the organisation at any time."""
    row = db.execute(
        "SELECT 1 FROM affiliation WHERE actor_id = ? AND organization_id = ?", (actor_id, organization_id)
    ).fetchone()
    return row is not None


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
