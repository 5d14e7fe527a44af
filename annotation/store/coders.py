"""Coders: who annotates."""

import sqlite3

from annotation.clock import new_uid
from annotation.records import Coder, CoderId


def first(db: sqlite3.Connection) -> Coder:
    """The coder of this project."""
    row = db.execute("SELECT id, uid, name FROM coder ORDER BY id LIMIT 1").fetchone()
    return Coder(CoderId(row[0]), row[1], row[2])


def add(db: sqlite3.Connection, name: str, now: str) -> CoderId:
    cursor = db.execute("INSERT INTO coder (uid, name, created) VALUES (?, ?, ?)", (new_uid(), name, now))
    return CoderId(int(cursor.lastrowid or 0))


def rename(db: sqlite3.Connection, coder_id: CoderId, name: str) -> None:
    db.execute("UPDATE coder SET name = ? WHERE id = ?", (name, coder_id))
