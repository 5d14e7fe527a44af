"""Connections to a project file: how they are opened, and what counts as a project.

``journal_mode=DELETE, synchronous=EXTRA``: a project is a document that is copied, mailed and kept in
read-only folders; beside a WAL file it could not be.
"""

import contextlib
import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from annotation.errors import NewerProject, NotAProject, ProjectError
from annotation.store.schema import APPLICATION_ID, SCHEMA_VERSION

SQLITE_MAGIC = b"SQLite format 3\x00"


def connect(path: Path, *, read_only: bool = False, create: bool = False) -> sqlite3.Connection:
    """Open *path*; transactions are begun by hand. Raises `ProjectError` where the file cannot be opened."""
    db = None
    try:
        db = _open(path, "ro" if read_only else "rwc" if create else "rw")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA recursive_triggers = ON")
        db.execute("PRAGMA synchronous = EXTRA")
        if not read_only:
            db.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.DatabaseError as error:
        if db is not None:
            db.close()
        raise cannot_open(path, error) from error
    return db


def _open(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"file:{quote(os.fsencode(path))}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=5.0,
    )


def cannot_open(path: Path, error: sqlite3.Error) -> ProjectError:
    """The calm words for what SQLite says of a file that does not open."""
    name = shown(path)
    text = str(error)
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_ROLLBACK:
        return ProjectError(
            "“{name}” was left in the middle of a change, and lies where it cannot be mended.",
            "Copy it, with the file of the same name and “-journal”, to a folder of yours.",
            name=name,
        )
    if "not a database" in text or "malformed" in text:
        return NotAProject(
            "“{name}” is not a project of Sayso, or it is damaged.",
            "Choose another file, or restore a backup.",
            name=name,
        )
    return ProjectError(
        "“{name}” cannot be opened: {reason}.",
        "Check that the file and its folder can be read.",
        name=name,
        reason=text,
    )


def shown(path: Path) -> str:
    """The file's name, fit for the screen: bytes that are no text are replaced."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def examine(path: Path) -> int:
    """The schema version of the project in *path*.

    Raises `NotAProject` or `NewerProject`. An empty file passes SQLite's own check, so the head of the file,
    the application id and the tables are looked at.
    """
    head = _head(path)
    name = shown(path)
    if not head:
        raise NotAProject(
            "“{name}” is empty (0 bytes): there is no project in it.",
            "Choose another file, or restore a backup.",
            name=name,
        )
    if not head.startswith(SQLITE_MAGIC):
        raise NotAProject(
            "“{name}” is not a project of Sayso: it holds something else than a database.",
            "Open the project's file, or add this one as an article.",
            name=name,
        )
    # a program that was killed in the middle of a commit left a journal, which a read-only connection
    # cannot play back; apart from that nothing is written
    try:
        with contextlib.closing(_open(path, "rw" if writable(path) else "ro")) as db:
            (application,) = db.execute("PRAGMA application_id").fetchone()
            (version,) = db.execute("PRAGMA user_version").fetchone()
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            pages, size = _pages(db)
    except sqlite3.DatabaseError as error:
        raise cannot_open(path, error) from error
    if application != APPLICATION_ID or not {"project", "article", "claim"} <= tables:
        raise NotAProject(
            "“{name}” is a database, but not a project of Sayso.", "Choose another file.", name=name
        )
    if version > SCHEMA_VERSION:
        raise NewerProject(
            "“{name}” was written by a newer Sayso (schema {version}; this one knows {schema_version}).",
            "Install the newest Sayso to open it.",
            name=name,
            version=version,
            schema_version=SCHEMA_VERSION,
        )
    if path.stat().st_size < pages * size:
        raise NotAProject(
            "“{name}” is cut short: {there} of {all} bytes are there.",
            "Restore a backup of it.",
            name=name,
            there=path.stat().st_size,
            all=pages * size,
        )
    return int(version)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(SQLITE_MAGIC))
    except FileNotFoundError:
        raise ProjectError(
            "There is no file “{file}” in {folder}.",
            "Choose another file.",
            file=shown(path),
            folder=path.parent,
        ) from None
    except OSError as error:
        raise ProjectError(
            "“{file}” cannot be read: {reason}.",
            "Check its permissions.",
            file=shown(path),
            reason=error.strerror,
        ) from error


def _pages(db: sqlite3.Connection) -> tuple[int, int]:
    (count,) = db.execute("PRAGMA page_count").fetchone()
    (size,) = db.execute("PRAGMA page_size").fetchone()
    return int(count), int(size)


def writable(path: Path) -> bool:
    """Whether the project and its folder, which takes the journal, can be written."""
    return os.access(path, os.W_OK) and writable_folder(path.parent)


def writable_folder(folder: Path) -> bool:
    return os.access(folder, os.W_OK | os.X_OK)
