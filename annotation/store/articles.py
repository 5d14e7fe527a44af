"""Articles, their texts, zones and the bytes they came from."""

import sqlite3
from dataclasses import dataclass

from annotation.clock import new_uid
from annotation.errors import InvalidInput
from annotation.importing.drafts import ArticleDraft
from annotation.records import Article, ArticleId, ArticleText, CoderId, Span, Status, TextId, Zone
from annotation.text import CANON_VERSION, words_in

EDITABLE = ("title", "author", "outlet", "section", "type", "url", "published", "language", "note")

_COLUMNS = """
    article.id, article.uid, article.title, article.author, article.outlet, article.section, article.type,
    article.url, article.published, article.language, article.status, article.note,
    (SELECT words FROM article_text WHERE article_id = article.id ORDER BY version DESC LIMIT 1),
    (SELECT count(*) FROM claim WHERE claim.article_id = article.id)
"""
_TO_REVIEW = """
    (SELECT count(*) FROM article_text JOIN analysis ON analysis.text_id = article_text.id
     JOIN suggestion ON suggestion.analysis_id = analysis.id
     WHERE article_text.article_id = article.id AND NOT EXISTS (
         SELECT 1 FROM verdict
         WHERE verdict.article_id = article.id AND verdict.fingerprint = suggestion.fingerprint))
"""

_HOLDS = """(article.title || ' ' || article.outlet || ' ' || article.author LIKE {word} OR EXISTS
    (SELECT 1 FROM article_text WHERE article_id = article.id AND text LIKE {word}))"""


_read_last: dict[str, str] = {}  # a text by its hash


@dataclass(frozen=True, slots=True)
class Listed:
    """An article as the library lists it, with the suggestions that nobody has judged."""

    article: Article
    to_review: int


@dataclass(frozen=True, slots=True)
class Source:
    """An article as it came in."""

    file_name: str
    media_type: str
    encoding: str
    bytes: bytes


def listed(db: sqlite3.Connection, search: str = "") -> list[Listed]:
    """All articles, newest first; with *search*, those whose title, outlet, author or text hold its words."""
    words = search.split()
    holds = " AND ".join(_HOLDS.format(word=f"?{number} ESCAPE '\\'") for number in range(1, len(words) + 1))
    rows = db.execute(
        f"SELECT {_COLUMNS}, {_TO_REVIEW} FROM article {'WHERE ' + holds if words else ''} "
        "ORDER BY article.published = '', article.published DESC, article.id DESC",
        [f"%{_escaped(word)}%" for word in words],
    )
    return [Listed(_article(row[:-1]), row[-1]) for row in rows]


def listed_one(db: sqlite3.Connection, article_id: ArticleId) -> Listed | None:
    """One article as the library lists it; None where it is gone."""
    row = db.execute(f"SELECT {_COLUMNS}, {_TO_REVIEW} FROM article WHERE id = ?", (article_id,)).fetchone()
    return Listed(_article(row[:-1]), row[-1]) if row else None


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def article(db: sqlite3.Connection, article_id: ArticleId) -> Article | None:
    row = db.execute(f"SELECT {_COLUMNS} FROM article WHERE id = ?", (article_id,)).fetchone()
    return _article(row) if row else None


def _article(row: tuple[object, ...]) -> Article:
    values = list(row)
    values[10] = Status(str(values[10]))
    return Article(*values)  # type: ignore[arg-type]


def text_of(db: sqlite3.Connection, article_id: ArticleId) -> ArticleText:
    """The newest text of an article. Raises `InvalidInput` where it is gone."""
    text_id, words, sha256 = words_of(db, article_id)
    zones = db.execute(
        "SELECT start, stop, kind, origin FROM zone WHERE text_id = ? ORDER BY start", (text_id,)
    )
    return ArticleText(
        text_id,
        article_id,
        words,
        sha256,
        tuple(Zone(Span(start, stop), kind, origin) for start, stop, kind, origin in zones),
    )


def words_of(db: sqlite3.Connection, article_id: ArticleId) -> tuple[TextId, str, str]:
    """The newest text without its zones, of which a long one has thousands: its id, words and SHA-256.

    Raises `InvalidInput` where it is gone.
    """
    row = db.execute(
        "SELECT id, sha256 FROM article_text WHERE article_id = ? ORDER BY version DESC LIMIT 1",
        (article_id,),
    ).fetchone()
    if row is None:
        raise InvalidInput("This article is gone.", "Undo brings it back.")
    return TextId(row[0]), _words(db, *row), row[1]


def _words(db: sqlite3.Connection, text_id: TextId, sha256: str) -> str:
    """The text; the one that was read last is remembered: each step on an article asks for its text."""
    known = _read_last.get(sha256)
    if known is None:
        (known,) = db.execute("SELECT text FROM article_text WHERE id = ?", (text_id,)).fetchone()
        _read_last.clear()
        _read_last[sha256] = known
    return known


def source_of(db: sqlite3.Connection, article_id: ArticleId) -> Source | None:
    row = db.execute(
        "SELECT file_name, media_type, encoding, bytes FROM article_source WHERE article_id = ?",
        (article_id,),
    ).fetchone()
    return Source(*row) if row else None


def with_text(db: sqlite3.Connection, sha256: str) -> tuple[ArticleId, str] | None:
    """The article that has the same text, with its title."""
    row = db.execute(
        """SELECT article.id, article.title FROM article_text JOIN article ON article.id = article_id
        WHERE sha256 = ? LIMIT 1""",
        (sha256,),
    ).fetchone()
    return (ArticleId(row[0]), row[1]) if row else None


def add(db: sqlite3.Connection, draft: ArticleDraft, coder_id: CoderId, now: str) -> ArticleId:
    cursor = db.execute(
        """INSERT INTO article (uid, title, author, outlet, section, type, url, published, language,
            created, modified, coder_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            new_uid(), draft.title, draft.author, draft.outlet, draft.section, draft.type, draft.url,
            draft.published, draft.language, now, now, coder_id,
        ),
    )  # fmt: skip
    article_id = ArticleId(int(cursor.lastrowid or 0))
    db.execute(
        """INSERT INTO article_source (article_id, file_name, media_type, encoding, bytes)
        VALUES (?, ?, ?, ?, ?)""",
        (article_id, draft.file_name, draft.media_type, draft.encoding, draft.source),
    )
    return article_id


def add_text(db: sqlite3.Connection, article_id: ArticleId, text: str, sha256: str) -> TextId:
    cursor = db.execute(
        """INSERT INTO article_text (article_id, version, text, sha256, words, characters, canon_version)
        SELECT ?1, coalesce(max(version), 0) + 1, ?2, ?3, ?4, ?5, ?6
        FROM article_text WHERE article_id = ?1""",
        (article_id, text, sha256, words_in(text), len(text), CANON_VERSION),
    )
    return TextId(int(cursor.lastrowid or 0))


def remove_texts(db: sqlite3.Connection, article_id: ArticleId) -> None:
    db.execute("DELETE FROM article_text WHERE article_id = ?", (article_id,))


def set_source_encoding(db: sqlite3.Connection, article_id: ArticleId, encoding: str) -> None:
    db.execute("UPDATE article_source SET encoding = ? WHERE article_id = ?", (encoding, article_id))


def add_zone(db: sqlite3.Connection, text_id: TextId, zone: Zone) -> None:
    db.execute(
        "INSERT INTO zone (text_id, start, stop, kind, origin) VALUES (?, ?, ?, ?, ?)",
        (text_id, *zone.span, zone.kind, zone.origin),
    )


def remove_zones(db: sqlite3.Connection, text_id: TextId, span: Span, kind: str) -> list[Zone]:
    """Remove the zones of *kind* that overlap *span*; returns what was removed."""
    rows = db.execute(
        """SELECT id, start, stop, origin FROM zone
        WHERE text_id = ? AND kind = ? AND start < ? AND stop > ? ORDER BY start""",
        (text_id, kind, span.stop, span.start),
    ).fetchall()
    db.executemany("DELETE FROM zone WHERE id = ?", [row[:1] for row in rows])
    return [Zone(Span(start, stop), kind, origin) for _, start, stop, origin in rows]


def edit(db: sqlite3.Connection, article_id: ArticleId, values: dict[str, str], now: str) -> None:
    """Write the named particulars (see `EDITABLE`); where they are so already nothing is written."""
    places = ", ".join(f"{name} = ?" for name in values)
    differs = " OR ".join(f"{name} IS NOT ?" for name in values)
    db.execute(
        f"UPDATE article SET {places}, modified = ? WHERE id = ? AND ({differs})",
        (*values.values(), now, article_id, *values.values()),
    )


def note_language(db: sqlite3.Connection, article_id: ArticleId, language: str) -> bool:
    """Give an article the language that was detected, if nobody has given it one; whether that was so."""
    cursor = db.execute(
        "UPDATE article SET language = ? WHERE id = ? AND language = ''", (language, article_id)
    )
    return cursor.rowcount > 0


def set_status(db: sqlite3.Connection, article_id: ArticleId, status: Status, now: str) -> None:
    db.execute("UPDATE article SET status = ?, modified = ? WHERE id = ?", (status.value, now, article_id))


def start_reading(db: sqlite3.Connection, article_id: ArticleId, now: str) -> None:
    """An article that was unread is being read: its first claim has been made."""
    db.execute(
        "UPDATE article SET status = ?, modified = ? WHERE id = ? AND status = ?",
        (Status.READING.value, now, article_id, Status.UNREAD.value),
    )


def remove(db: sqlite3.Connection, article_id: ArticleId) -> None:
    db.execute("DELETE FROM article WHERE id = ?", (article_id,))


def article_of_text(db: sqlite3.Connection, text_id: TextId) -> ArticleId:
    return ArticleId(db.execute("SELECT article_id FROM article_text WHERE id = ?", (text_id,)).fetchone()[0])
