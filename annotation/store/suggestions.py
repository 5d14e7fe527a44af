"""Suggestions (a cache) and people's verdicts on them."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from annotation.nlp.exchange import suggestion_from_json, suggestion_to_json
from annotation.records import ArticleId, CoderId, Suggestion, TextId

NONE_KNOWN: Mapping[str, Suggestion] = MappingProxyType({})


class Tally(NamedTuple):
    """How far the review of a text has come."""

    searched: bool  # whether its claims were looked for
    found: int
    kept: int
    dismissed: int


def tally(db: sqlite3.Connection, article_id: ArticleId, text_id: TextId) -> Tally:
    """What the latest analysis found in the text, and what people have judged of it."""
    row = db.execute(
        """SELECT analysis.complete, count(suggestion.id), count(*) FILTER (WHERE verdict = 'accepted'),
            count(*) FILTER (WHERE verdict = 'dismissed')
        FROM analysis LEFT JOIN suggestion ON suggestion.analysis_id = analysis.id
            LEFT JOIN verdict ON verdict.article_id = ? AND verdict.fingerprint = suggestion.fingerprint
        WHERE text_id = ? GROUP BY analysis.id""",
        (article_id, text_id),
    ).fetchone()
    return Tally(bool(row[0]), *row[1:]) if row else Tally(False, 0, 0, 0)


def unjudged(
    db: sqlite3.Connection,
    article_id: ArticleId,
    text_id: TextId,
    known: Mapping[str, Suggestion] = NONE_KNOWN,
) -> list[Suggestion]:
    """The text's suggestions that nobody has accepted or dismissed, in text order.

    Those that are *known* already, by their fingerprints, are not read again: of thousands that takes long.
    """
    rows = db.execute(
        """SELECT suggestion.id, fingerprint FROM suggestion JOIN analysis ON analysis.id = analysis_id
        WHERE text_id = ?2 AND NOT EXISTS (SELECT 1 FROM verdict
            WHERE verdict.article_id = ?1 AND verdict.fingerprint = suggestion.fingerprint)""",
        (article_id, text_id),
    ).fetchall()
    found = [known[fingerprint] for _, fingerprint in rows if fingerprint in known]
    found += _some(db, [row_id for row_id, fingerprint in rows if fingerprint not in known])
    return sorted(found, key=lambda suggestion: (suggestion.spans[0].start, suggestion.spans[-1].stop))


def _some(db: sqlite3.Connection, ids: list[int]) -> list[Suggestion]:
    if not ids:
        return []
    rows = db.execute(
        "SELECT data FROM suggestion WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
    )
    return [suggestion_from_json(data) for (data,) in rows]


def dismissed(db: sqlite3.Connection, article_id: ArticleId) -> set[str]:
    """The fingerprints of what a person has dismissed in the article: claims and actors."""
    rows = db.execute(
        "SELECT fingerprint FROM verdict WHERE article_id = ? AND verdict = 'dismissed'", (article_id,)
    )
    return {row[0] for row in rows}


def put_found(
    db: sqlite3.Connection,
    text_id: TextId,
    found: Iterable[Suggestion],
    *,
    first: bool = True,
    last: bool = True,
) -> None:
    """Let the suggestions that were found be those of the text's analysis, which is complete then.

    Of many the *first* part takes the place of what was there, and the *last* makes it complete.
    """
    row = db.execute("SELECT id FROM analysis WHERE text_id = ?", (text_id,)).fetchone()
    if row is None:  # the mentions were forgotten meanwhile: this result is late
        return
    if first:
        db.execute("DELETE FROM suggestion WHERE analysis_id = ?", row)
    db.executemany(
        "INSERT OR IGNORE INTO suggestion (analysis_id, fingerprint, data) VALUES (?, ?, ?)",
        [(row[0], suggestion.fingerprint, suggestion_to_json(suggestion)) for suggestion in found],
    )
    if last:
        db.execute("UPDATE analysis SET complete = 1 WHERE id = ?", row)


def judge(
    db: sqlite3.Connection, article_id: ArticleId, fingerprint: str, verdict: str, coder_id: CoderId
) -> None:
    db.execute(
        """INSERT INTO verdict (article_id, fingerprint, verdict, coder_id) VALUES (?, ?, ?, ?)
        ON CONFLICT (article_id, fingerprint) DO UPDATE SET verdict = excluded.verdict""",
        (article_id, fingerprint, verdict, coder_id),
    )
