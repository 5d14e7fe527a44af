"""The project file's schema, in numbered migrations; each runs in one transaction.

`SCHEMA_VERSION` stands in the file's ``user_version``: a file that is current opens without sqlite-utils,
whose import (numpy, click and dateutil come with it) would cost more than the whole start of the window.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from annotation.store import tables, views

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x53617973  # "Says"
SCHEMA_VERSION = 1


def migrations() -> Migrations:
    """All the steps from an empty file to the present schema, in order."""
    from sqlite_utils import Migrations

    steps = Migrations("sayso")

    @steps(name="0001_first")
    def first(db: Database) -> None:
        run_script(db.conn, tables.FIRST)
        run_script(db.conn, views.FIRST)

    return steps


def migrate(db: sqlite3.Connection) -> None:
    """Bring the file behind *db* to `SCHEMA_VERSION`."""
    from sqlite_utils import Database

    migrations().apply(Database(db, execute_plugins=False))
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def run_script(db: sqlite3.Connection, script: str) -> None:
    """Run the statements of *script*; ``executescript`` would commit the migration's transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""
