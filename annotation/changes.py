"""What an operation touched: views reload only that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import NamedTuple

from annotation.records import ActorId, ArticleId, ClaimId, CodeId


class RowChange(NamedTuple):
    """One written row. *owner_id*: the claim of a segment, the actor of an alias, the article of a claim."""

    table: str
    row_id: int
    owner_id: int | None
    op: str  # insert, update, delete


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that a step (done, undone or redone) added, changed or removed."""

    articles: frozenset[ArticleId] = frozenset()  # rows or texts
    claims: frozenset[ClaimId] = frozenset()  # with their passages, codes and actors
    claims_in: frozenset[ArticleId] = frozenset()  # articles that gained or lost claims
    actors: frozenset[ActorId] = frozenset()
    codes: frozenset[CodeId] = frozenset()
    verdicts_in: frozenset[ArticleId] = frozenset()  # suggestions accepted or dismissed
    names: bool = False  # a decision about names
    found_in: frozenset[ArticleId] = frozenset()  # articles whose names were found
    suggested_in: frozenset[ArticleId] = frozenset()  # articles for which claims were suggested
    about: bool = False  # the project's name, or a coder

    def __or__(self, other: Changes) -> Changes:
        return Changes(**{f.name: getattr(self, f.name) | getattr(other, f.name) for f in fields(Changes)})

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(Changes))


_OWN = {"article": "articles", "claim": "claims", "actor": "actors", "code": "codes"}
_OWNED = {
    "article_text": "articles",
    "article_source": "articles",
    "zone": "articles",
    "segment": "claims",
    "claim_code": "claims",
    "claim_actor": "claims",
    "alias": "actors",
    "affiliation": "actors",
    "distinction": "actors",
    "verdict": "verdicts_in",
}


def changes_of(rows: Iterable[RowChange]) -> Changes:
    """Sum the written rows up."""
    found: dict[str, set[int]] = {}
    names = about = False
    for row in rows:
        if row.table in _OWN:
            found.setdefault(_OWN[row.table], set()).add(row.row_id)
        if row.table in _OWNED and row.owner_id is not None:
            found.setdefault(_OWNED[row.table], set()).add(row.owner_id)
        if row.table == "claim" and row.owner_id is not None and row.op != "update":
            found.setdefault("claims_in", set()).add(row.owner_id)
        names = names or row.table == "mention_decision"
        about = about or row.table in ("project", "coder")
    return Changes(**{key: frozenset(ids) for key, ids in found.items()}, names=names, about=about)  # type: ignore[arg-type]
