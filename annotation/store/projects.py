"""The project's own row: its name and uid."""

import sqlite3

from annotation.clock import new_uid
from annotation.store import coders
from annotation.wording import marked, spoken

FIRST_CODER = marked("coders", "you")


def begin(db: sqlite3.Connection, name: str, now: str) -> None:
    """Fill a new file: the project and its first coder."""
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO project (id, uid, name, created) VALUES (1, ?, ?, ?)", (new_uid(), name, now))
    coders.add(db, spoken("coders", FIRST_CODER), now)
    db.execute("COMMIT")


def name(db: sqlite3.Connection) -> str:
    return str(db.execute("SELECT name FROM project").fetchone()[0])


def rename(db: sqlite3.Connection, name: str) -> None:
    db.execute("UPDATE project SET name = ?", (name,))
