"""Which claims of an article match a filter: the questions that the list of claims asks."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from annotation.records import ActorId, ArticleId, ClaimId, CodeId, Form, Stance

_BELOW = """WITH RECURSIVE below (top, id) AS (
    SELECT id, id FROM code
    UNION SELECT below.top, code.id FROM code JOIN below ON code.parent_id = below.id
) """
_UNFINISHED = """(NOT EXISTS (SELECT 1 FROM claim_code WHERE claim_id = claim.id)
    OR (claim.form IS NOT 'narrator'
        AND NOT EXISTS (SELECT 1 FROM claim_actor WHERE claim_id = claim.id AND role = 'speaker')))"""
_OWN_STANCE = "SELECT 1 FROM claim_code WHERE claim_id = claim.id AND claim_code.stance"


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """What claims must have to be shown: one of the values of each kind that is asked for.

    None among stances and forms is *not set*. A claim is incomplete without a code, or without a speaker
    where the article itself does not speak; that a stance is not set is an answer too.
    """

    codes: tuple[CodeId, ...] = ()  # these, or codes below them
    actors: tuple[ActorId, ...] = ()  # in any role
    stances: tuple[Stance | None, ...] = ()  # of the claim, or of one of its codes
    forms: tuple[Form | None, ...] = ()
    incomplete: bool = False
    hides_suggestions: bool = False

    @property
    def asks_of_claims(self) -> bool:
        """Whether a claim could fail to match."""
        return bool(self.codes or self.actors or self.stances or self.forms or self.incomplete)

    @property
    def shows_suggestions(self) -> bool:
        """A suggestion has neither codes nor a stance yet: what asks for them shows none."""
        return not self.asks_of_claims and not self.hides_suggestions


@dataclass(frozen=True, slots=True)
class Tally:
    """How many claims of an article have each value; what none has is left out."""

    codes: dict[CodeId, int]  # with the codes below
    actors: dict[ActorId, int]
    stances: dict[Stance | None, int]
    forms: dict[Form | None, int]


def ids_matching(
    db: sqlite3.Connection,
    article_id: ArticleId,
    wanted: ClaimFilter,
    among: Iterable[ClaimId] | None = None,
) -> set[ClaimId]:
    """The article's claims that match; with *among* only these are judged."""
    where = ["claim.article_id = ?"]
    values: list[object] = [article_id]
    if among is not None:
        where.append("claim.id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(list(among)))
    for condition, more in _conditions(wanted):
        where.append(condition)
        values += more
    rows = db.execute(f"SELECT claim.id FROM claim WHERE {' AND '.join(where)}", values)
    return {ClaimId(row[0]) for row in rows}


def _conditions(wanted: ClaimFilter) -> list[tuple[str, list[object]]]:
    found: list[tuple[str, list[object]]] = []
    if wanted.codes:
        found.append((_coded(), [json.dumps(wanted.codes)]))
    if wanted.actors:
        condition = _any_row("claim_actor", "actor_id IN (SELECT value FROM json_each(?))")
        found.append((condition, [json.dumps(wanted.actors)]))
    if wanted.stances:
        found.append(_of_stances(wanted.stances))
    if wanted.forms:
        found.append(_of_forms(wanted.forms))
    if wanted.incomplete:
        found.append((_UNFINISHED, []))
    return found


def _any_row(table: str, condition: str) -> str:
    return f"EXISTS (SELECT 1 FROM {table} WHERE claim_id = claim.id AND {condition})"


def _coded() -> str:
    below = f"({_BELOW} SELECT id FROM below WHERE top IN (SELECT value FROM json_each(?)))"
    return _any_row("claim_code", f"code_id IN {below}")


def _of_stances(stances: tuple[Stance | None, ...]) -> tuple[str, list[object]]:
    named = json.dumps([stance for stance in stances if stance])
    listed = "IN (SELECT value FROM json_each(?))"
    condition = f"claim.stance {listed} OR EXISTS ({_OWN_STANCE} {listed})"
    if None in stances:
        condition += f" OR (claim.stance IS NULL AND NOT EXISTS ({_OWN_STANCE} IS NOT NULL))"
    return f"({condition})", [named, named]


def _of_forms(forms: tuple[Form | None, ...]) -> tuple[str, list[object]]:
    condition = "claim.form IN (SELECT value FROM json_each(?))"
    if None in forms:
        condition += " OR claim.form IS NULL"
    return f"({condition})", [json.dumps([form for form in forms if form])]


def tally(db: sqlite3.Connection, article_id: ArticleId) -> Tally:
    """What the article's claims have."""
    rows = db.execute(
        """SELECT actor_id, count(DISTINCT claim.id) FROM claim
        JOIN claim_actor ON claim_actor.claim_id = claim.id WHERE claim.article_id = ? GROUP BY actor_id""",
        (article_id,),
    )
    actors = {ActorId(actor_id): count for actor_id, count in rows}
    codes = _codes(db, article_id)
    return Tally(codes, actors, _stances(db, article_id), _forms(db, article_id))


def _codes(db: sqlite3.Connection, article_id: ArticleId) -> dict[CodeId, int]:
    """A claim counts once for a code, whichever of the codes below it has."""
    rows = db.execute(
        """SELECT code_id, count(*) FROM claim JOIN claim_code ON claim_code.claim_id = claim.id
        WHERE claim.article_id = ? GROUP BY code_id""",
        (article_id,),
    )
    own = {CodeId(code_id): count for code_id, count in rows}
    rows = db.execute(
        f"""{_BELOW} SELECT below.top, count(DISTINCT claim.id) FROM claim
        JOIN claim_code ON claim_code.claim_id = claim.id JOIN below ON below.id = claim_code.code_id
        WHERE claim.article_id = ? AND EXISTS (SELECT 1 FROM code WHERE parent_id = below.top)
        GROUP BY below.top""",
        (article_id,),
    )
    return own | {CodeId(code_id): count for code_id, count in rows}


def _stances(db: sqlite3.Connection, article_id: ArticleId) -> dict[Stance | None, int]:
    """A claim counts for each stance that it or one of its codes has."""
    rows = db.execute(
        """SELECT stance, count(*) FROM (
            SELECT id, stance FROM claim WHERE article_id = ?1 AND stance IS NOT NULL
            UNION
            SELECT claim.id, claim_code.stance FROM claim JOIN claim_code ON claim_code.claim_id = claim.id
            WHERE article_id = ?1 AND claim_code.stance IS NOT NULL
        ) GROUP BY stance""",
        (article_id,),
    )
    found: dict[Stance | None, int] = {Stance(stance): count for stance, count in rows}
    if unset := len(ids_matching(db, article_id, ClaimFilter(stances=(None,)))):
        found[None] = unset
    return found


def _forms(db: sqlite3.Connection, article_id: ArticleId) -> dict[Form | None, int]:
    rows = db.execute("SELECT form, count(*) FROM claim WHERE article_id = ? GROUP BY form", (article_id,))
    return {Form(form) if form else None: count for form, count in rows}


def code_counts_of(db: sqlite3.Connection, claim_ids: Iterable[ClaimId]) -> dict[CodeId, int]:
    """How many of the claims have each code."""
    rows = db.execute(
        """SELECT code_id, count(*) FROM claim_code
        WHERE claim_id IN (SELECT value FROM json_each(?)) GROUP BY code_id""",
        (json.dumps(list(claim_ids)),),
    )
    return {CodeId(code_id): count for code_id, count in rows}


def stances_of(db: sqlite3.Connection, claim_ids: Iterable[ClaimId]) -> set[Stance | None]:
    """The stances that the claims have."""
    rows = db.execute(
        "SELECT DISTINCT stance FROM claim WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(claim_ids)),),
    )
    return {Stance(stance) if stance else None for (stance,) in rows}
