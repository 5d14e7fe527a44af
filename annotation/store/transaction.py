"""A step's part of a transaction: several steps may wait for one commit, and each can be taken back alone."""

import contextlib
import sqlite3


def begin(db: sqlite3.Connection) -> bool:
    """Begin a part; True where it joins a transaction that lies open already. Raises `sqlite3.Error`."""
    joined = db.in_transaction
    if not joined:
        db.execute("BEGIN IMMEDIATE")
    db.execute("SAVEPOINT step")
    return joined


def keep(db: sqlite3.Connection) -> None:
    """Let the part stand; it is committed with the rest."""
    db.execute("RELEASE step")


def take_back(db: sqlite3.Connection, *, joined: bool) -> bool:
    """Undo the part alone; False where SQLite has ended the whole transaction already: a full disk may."""
    if not db.in_transaction:
        return False
    if joined:
        db.execute("ROLLBACK TO step")
        db.execute("RELEASE step")
    else:
        db.execute("ROLLBACK")
    return True


def give_up(db: sqlite3.Connection) -> None:
    """Undo all that waits for a commit, if there is anything."""
    if db.in_transaction:
        with contextlib.suppress(sqlite3.Error):  # SQLite has often rolled back by itself
            db.execute("ROLLBACK")


def for_steps(db: sqlite3.Connection, wait: int) -> None:
    """Prepare a connection that writes; another program is waited for up to *wait* milliseconds."""
    db.execute(f"PRAGMA busy_timeout = {wait}")
    # before its commit a step needs nothing of the file, whoever reads it
    db.execute("PRAGMA cache_spill = OFF")
