"""Reading what is exported: the views of `export_views`, in one consistent state of the project."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

Cell = str | int | float | None


@contextmanager
def reading(db: sqlite3.Connection) -> Iterator[None]:
    """One state of the project for all that is read inside, whatever others write meanwhile.

    A transaction that is open already is read as it is, with what it has not committed yet.
    """
    joined = db.in_transaction
    if not joined:
        db.execute("BEGIN")
    try:
        yield
    finally:
        if not joined:
            db.execute("ROLLBACK")


def rows(
    db: sqlite3.Connection, view: str, columns: Sequence[str], limit: int = -1
) -> Iterator[tuple[Cell, ...]]:
    """*columns* of the rows of *view*, in its order; a negative *limit* means all."""
    return db.execute(f"SELECT {', '.join(columns)} FROM {view} LIMIT ?", (limit,))


def count_claims(db: sqlite3.Connection) -> int:
    """How many claims the project has."""
    return int(db.execute("SELECT count(*) FROM claim").fetchone()[0])


def identity(db: sqlite3.Connection) -> tuple[str, str]:
    """The project's uid and name."""
    uid, name = db.execute("SELECT uid, name FROM project").fetchone()
    return uid, name
