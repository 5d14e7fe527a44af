"""Mentions: the pipeline's findings (a cache) and people's decisions, which win."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from itertools import starmap

from annotation.clock import new_uid
from annotation.names import key_of
from annotation.records import ActorId, ArticleId, CoderId, Mention, Span, TextId, kind_of_label

MadeBy = Callable[[str], tuple[str, str, str]]  # from a language to pipeline, version, rules

# start, stop, name, label, actor, origin: what a Mention is made of; an article may hold tens of thousands
MentionRow = tuple[int, int, str, str, ActorId | None, str]


def mention_of(
    start: int, stop: int, name: str, label: str, actor_id: ActorId | None, origin: str
) -> Mention:
    """The record of a row."""
    return Mention(Span(start, stop), name, label, kind_of_label(label), actor_id, origin)


def row_of(mention: Mention) -> MentionRow:
    """The row of a record."""
    return *mention.span, mention.text, mention.label, mention.actor_id, mention.origin


def of_text(db: sqlite3.Connection, text_id: TextId) -> list[Mention]:
    """The mentions of a text in order, without the rejected ones."""
    return list(starmap(mention_of, rows_of(db, text_id)))


def rows_of(
    db: sqlite3.Connection, text_id: TextId, name_keys: Iterable[str] | None = None
) -> list[MentionRow]:
    """What `of_text` makes records of; with *name_keys*, the mentions of those names alone."""
    keys = None if name_keys is None else list(name_keys)
    among = "" if keys is None else f"AND name_key IN ({', '.join('?' for _ in keys)})"
    return _rows(db, text_id, among, keys or ())


def rows_between(db: sqlite3.Connection, text_id: TextId, start: int, stop: int | None) -> list[MentionRow]:
    """Those of `rows_of` that begin at *start* or behind it, and before *stop*; None: up to the end."""
    if stop is None:
        return _rows(db, text_id, "AND start >= ?", (start,))
    return _rows(db, text_id, "AND start >= ? AND start < ?", (start, stop))


def _rows(db: sqlite3.Connection, text_id: TextId, among: str, values: Iterable[object]) -> list[MentionRow]:
    rows = db.execute(
        f"""SELECT start, stop, name, label, actor_id, origin FROM effective_mention
        WHERE text_id = ? {among} AND NOT rejected""",
        (text_id, *values),
    ).fetchall()
    rows.sort()  # they nearly are: quicker here than in the query
    return rows


def at(db: sqlite3.Connection, text_id: TextId, span: Span) -> Mention | None:
    """The mention on exactly this span; None where there is none, or it was rejected."""
    row = db.execute(
        """SELECT start, stop, name, label, actor_id, origin FROM effective_mention
        WHERE text_id = ? AND start = ? AND stop = ? AND NOT rejected""",
        (text_id, *span),
    ).fetchone()
    return mention_of(*row) if row else None


def begin_found(
    db: sqlite3.Connection, text_id: TextId, *, pipeline: str, version: str, rules: str, now: str
) -> None:
    """Let the text's analysis be of this pipeline, and not complete; what was found before stays for now."""
    db.execute(
        """INSERT INTO analysis (text_id, pipeline, version, rules, created) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (text_id) DO UPDATE SET pipeline = excluded.pipeline, version = excluded.version,
            rules = excluded.rules, created = excluded.created, complete = 0""",
        (text_id, pipeline, version, rules, now),
    )


def put_found(
    db: sqlite3.Connection,
    text_id: TextId,
    text: str,
    found: Iterable[tuple[int, int, str]],
    between: tuple[int, int],
) -> None:
    """Let *found*, (start, stop, label), be all mentions that begin in a stretch of the text.

    Nothing is put if the analysis was forgotten meanwhile.
    """
    row = db.execute("SELECT id FROM analysis WHERE text_id = ?", (text_id,)).fetchone()
    if row is None:
        return
    db.execute("DELETE FROM mention WHERE analysis_id = ? AND start >= ? AND start < ?", (row[0], *between))
    db.executemany(
        """INSERT OR IGNORE INTO mention (analysis_id, start, stop, label, name, name_key)
        VALUES (?, ?, ?, ?, ?, ?)""",
        [
            (row[0], start, stop, label, text[start:stop], key_of(text[start:stop]))
            for start, stop, label in found
        ],
    )


def decide(
    db: sqlite3.Connection,
    where: tuple[str, ArticleId | None, TextId | None, Span | None],
    name: str,
    coder_id: CoderId,
    now: str,
    *,
    label: str | None = None,
    actor_id: ActorId | None = None,
    rejected: bool | None = None,
) -> None:
    """Note a decision about *name*; *where* is (scope, article, text, span). What is None stays as it was."""
    scope, article_id, text_id, span = where
    start, stop = span or (None, None)
    target = {
        "span": "(text_id, start, stop) WHERE scope = 'span'",
        "article": "(article_id, name_key) WHERE scope = 'article'",
        "project": "(name_key) WHERE scope = 'project'",
    }[scope]
    db.execute(
        f"""INSERT INTO mention_decision (uid, scope, article_id, text_id, start, stop, name, name_key,
            label, actor_id, rejected, coder_id, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT {target} DO UPDATE SET label = coalesce(excluded.label, label),
            actor_id = coalesce(excluded.actor_id, actor_id),
            rejected = coalesce(excluded.rejected, rejected),
            coder_id = excluded.coder_id, created = excluded.created""",
        (
            new_uid(), scope, article_id, text_id, start, stop, name, key_of(name),
            label, actor_id, rejected, coder_id, now,
        ),
    )  # fmt: skip


def forget_narrower(db: sqlite3.Connection, name: str, article_id: ArticleId | None, column: str) -> None:
    """Let decisions on single places, and without *article_id* on articles, say no *column* of *name*."""
    inside = "article_id = ?2 AND scope = 'span'" if article_id is not None else "scope <> 'project'"
    values = (key_of(name),) if article_id is None else (key_of(name), article_id)
    db.execute(f"UPDATE mention_decision SET {column} = NULL WHERE name_key = ?1 AND {inside}", values)


def without_analysis(
    db: sqlite3.Connection, made_by: MadeBy | None = None, among: Iterable[ArticleId] | None = None
) -> list[ArticleId]:
    """The articles, or those *among* some, that no pipeline has read to the end.

    With *made_by*, which says what reads a language now, also those that something else has read.
    """
    rows = db.execute(
        """SELECT article_id, article.language, pipeline, analysis.version, rules
        FROM article_text JOIN article ON article.id = article_id
        LEFT JOIN analysis ON text_id = article_text.id AND complete
        WHERE ?1 IS NULL OR article_id IN (SELECT value FROM json_each(?1))
        ORDER BY article_id""",
        (None if among is None else json.dumps(list(among)),),
    )
    return [
        article_id
        for article_id, language, *stamp in rows
        if stamp[0] is None or (made_by is not None and tuple(stamp) != made_by(language))
    ]


def read_by(db: sqlite3.Connection, article_id: ArticleId) -> str:
    """The pipeline that has read an article to the end; empty without one."""
    row = db.execute(
        """SELECT pipeline FROM analysis JOIN article_text ON article_text.id = text_id
        WHERE article_id = ? AND complete""",
        (article_id,),
    ).fetchone()
    return row[0] if row else ""
