"""Where an actor appears: its parts in claims and the places that name it, article by article."""

import sqlite3
from dataclasses import dataclass
from typing import NamedTuple

from annotation.records import ActorId, ArticleId, ClaimId, Role, Span

_AROUND = 70  # characters on either side of a name that are shown with it


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's part in a claim, with what a list says of the claim's article."""

    claim_id: ClaimId
    article_id: ArticleId
    role: Role
    title: str
    outlet: str
    published: str


class Extent(NamedTuple):
    """How many claims, and of how many articles."""

    claims: int
    articles: int


@dataclass(frozen=True, slots=True)
class Naming:
    """How often an article names an actor."""

    article_id: ArticleId
    title: str
    outlet: str
    published: str
    count: int


@dataclass(frozen=True, slots=True)
class Place:
    """A place that names an actor, with the words around it in its line."""

    span: Span
    before: str
    name: str
    after: str


def extents(db: sqlite3.Connection, actor_id: ActorId) -> dict[Role, Extent]:
    """In how many claims the actor takes part in each role, and of how many articles."""
    rows = db.execute(
        """SELECT role, count(*), count(DISTINCT article_id) FROM claim_actor
        JOIN claim ON claim.id = claim_id WHERE actor_id = ? GROUP BY role""",
        (actor_id,),
    )
    return {Role(role): Extent(count, articles) for role, count, articles in rows}


def parts_of(db: sqlite3.Connection, actor_id: ActorId, role: Role, limit: int) -> list[Part]:
    """The actor's first *limit* parts in *role*: newest articles first, in text order within."""
    rows = db.execute(
        """SELECT claim.id, article.id, title, outlet, published FROM claim_actor
        JOIN claim ON claim.id = claim_actor.claim_id JOIN article ON article.id = claim.article_id
        WHERE actor_id = ? AND role = ? ORDER BY published DESC, article.id DESC,
            (SELECT min(start) FROM segment WHERE claim_id = claim.id AND kind = 'content'), claim.id
        LIMIT ?""",
        (actor_id, role, limit),
    )
    return [Part(claim_id, article_id, role, *words) for claim_id, article_id, *words in rows]


# Every place that names the actor has one of these keys; by them the view is read from its indexes.
_KEYS = """(SELECT name_key FROM actor WHERE id = ?1 UNION SELECT name_key FROM alias WHERE actor_id = ?1
    UNION SELECT name_key FROM mention_decision WHERE actor_id = ?1)"""


def namings_of(db: sqlite3.Connection, actor_id: ActorId) -> list[Naming]:
    """The articles that name the actor, newest first."""
    rows = db.execute(
        f"""SELECT article.id, title, outlet, published, count(*) FROM effective_mention
        JOIN article ON article.id = article_id
        WHERE actor_id = ?1 AND NOT rejected AND name_key IN {_KEYS}
        GROUP BY article.id ORDER BY published DESC, article.id DESC""",
        (actor_id,),
    )
    return [Naming(*row) for row in rows]


def places_of(db: sqlite3.Connection, actor_id: ActorId, article_id: ArticleId, limit: int) -> list[Place]:
    """The first *limit* places of the article that name the actor, in text order."""
    rows = db.execute(
        f"""SELECT start, stop, substr(text, max(start - ?4, 0) + 1, min(start, ?4)),
            substr(text, start + 1, stop - start), substr(text, stop + 1, ?4)
        FROM (
            SELECT text_id, start, stop FROM effective_mention
            WHERE actor_id = ?1 AND article_id = ?2 AND NOT rejected AND name_key IN {_KEYS}
            ORDER BY start LIMIT ?3
        ) JOIN article_text ON article_text.id = text_id ORDER BY start""",
        (actor_id, article_id, limit, _AROUND),
    )
    return [
        Place(Span(start, stop), before.rpartition("\n")[2], name, after.partition("\n")[0])
        for start, stop, before, name, after in rows
    ]
