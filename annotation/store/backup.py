"""Backups: whole, checked copies of a project in the user's data folder, thinned out as they age.

A copy is made with SQLite's own backup into a temporary file, checked, and renamed; so a name in the folder
stands for a good copy.
"""

import contextlib
import os
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from annotation import places
from annotation.errors import NotAProject, ProjectError
from annotation.store import connection, history

STAMP = "%Y%m%dT%H%M%S%fZ"
KEEP_NEWEST = 10
KEEP_DAYS = 30


@dataclass(frozen=True, slots=True)
class Backup:
    """A kept copy: its time (UTC) and what it holds."""

    path: Path
    made: datetime
    articles: int
    claims: int


def keep(db: sqlite3.Connection, project: Path, spare: Path | None = None) -> Path:
    """Copy the open project into its backup folder and thin the folder out, *spare* excepted.

    Raises `ProjectError`.
    """
    folder = places.backup_folder(project)
    target = folder / f"{datetime.now(UTC).strftime(STAMP)}.sqlite"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            "No backup could be made in {folder}: {reason}.",
            "Check that folder.",
            folder=folder,
            reason=error.strerror,
        ) from error
    copy_to(db, target)
    thin_out(folder, spare=spare)
    return target


def copy_to(db: sqlite3.Connection, target: Path, *, with_history: bool = True) -> None:
    """Copy the open project, checked, to *target*; what stands there stays until the copy is good.

    Without its history the copy holds nothing of what was deleted. Nobody may have *target* open.
    Raises `ProjectError`.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        with contextlib.closing(sqlite3.connect(part)) as copy:
            db.backup(copy)
            if not with_history:
                _forget(copy)
            sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if not sound:
            raise NotAProject("The copy {name} is not sound.", "Check the disk.", name=target.name)
        _put_in_place(part, target)
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(
            "No copy could be made in {folder}: {reason}.",
            "Free some space there, or choose another folder.",
            folder=target.parent,
            reason=str(error),
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _forget(copy: sqlite3.Connection) -> None:
    copy.isolation_level = None
    copy.execute("PRAGMA foreign_keys = ON")
    history.forget(copy)
    copy.execute("VACUUM")


def backups(project: Path) -> list[Backup]:
    """The kept copies, newest first; files that are no sound projects are passed over."""
    found = []
    for path in sorted(places.backup_folder(project).glob("*.sqlite"), reverse=True):
        with contextlib.suppress(ProjectError, ValueError, sqlite3.Error):
            found.append(_look_at(path))
    return found


def _look_at(path: Path) -> Backup:
    connection.examine(path)
    with contextlib.closing(connection.connect(path, read_only=True)) as db:
        (articles,) = db.execute("SELECT count(*) FROM article").fetchone()
        (claims,) = db.execute("SELECT count(*) FROM claim").fetchone()
    return Backup(path, _made(path), articles, claims)


def _made(path: Path) -> datetime:
    return datetime.strptime(path.stem, STAMP).replace(tzinfo=UTC)


def restore(copy: Path, project: Path) -> None:
    """Put *copy* in the place of *project*, which is closed and whose present state was kept.

    A journal that a program left beside the project goes with what it belongs to: played back into the copy
    it would damage it. Raises `ProjectError`; then nothing is changed.
    """
    connection.examine(copy)
    part = project.with_name(f".{project.name}.part")
    try:
        shutil.copyfile(copy, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        _put_in_place(part, project)
    except OSError as error:
        raise ProjectError(
            "The backup could not be put back: {reason}.", "Nothing was changed.", reason=error.strerror
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _put_in_place(part: Path, project: Path) -> None:
    journal = project.with_name(f"{project.name}-journal")
    aside = journal.with_name(f".{journal.name}.part")
    with contextlib.suppress(FileNotFoundError):
        os.replace(journal, aside)
    try:
        os.replace(part, project)
    except OSError:
        with contextlib.suppress(FileNotFoundError):
            os.replace(aside, journal)
        raise
    aside.unlink(missing_ok=True)


def thin_out(folder: Path, now: datetime | None = None, spare: Path | None = None) -> None:
    """Keep the newest ten, one a day for a month, then one a month; the newest and *spare* always stay."""
    now = now or datetime.now(UTC)
    seen: set[str] = set()
    for place, path in enumerate(sorted(folder.glob("*.sqlite"), reverse=True)):
        try:
            made = _made(path)
        except ValueError:
            continue  # not one of ours
        period = f"{made:%Y-%m-%d}" if now - made < timedelta(days=KEEP_DAYS) else f"{made:%Y-%m}"
        if place >= KEEP_NEWEST and period in seen and path != spare:
            with contextlib.suppress(OSError):  # one copy too many does no harm
                path.unlink()
        seen.add(period)
