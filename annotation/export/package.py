"""A project's six tables as CSV files in a folder, and the file that describes them.

``datapackage.json`` is put in place last: where it stands, the tables are whole.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotation.errors import ExportFailed
from annotation.export import datapackage
from annotation.export.columns import Table
from annotation.export.csv_files import Mode, Written, write_csv
from annotation.export.tables import CLAIMS, TABLES
from annotation.files import StagedFiles, reason
from annotation.store import exports

Progress = Callable[[int, int], None]  # how many of the tables are done, and how many there are


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A table's file, and how many rows it has below its header."""

    path: Path
    rows: int


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote; *formula_cells*: how many cells begin with ``= + - @``, tab or CR."""

    files: tuple[ExportedFile, ...]
    package: Path
    formula_cells: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The header and the first rows of claims.csv, and how many claims there are."""

    header: tuple[str, ...]
    rows: tuple[tuple[exports.Cell, ...], ...]
    claims: int


def preview(db: sqlite3.Connection, rows: int = 3) -> Preview:
    """The beginning of claims.csv as it would be written now."""
    first = tuple(exports.rows(db, CLAIMS.view, CLAIMS.column_names, rows))
    return Preview(CLAIMS.column_names, first, exports.count_claims(db))


def existing_files(folder: Path) -> list[Path]:
    """The files in *folder* that an export would replace."""
    names = [*(table.file_name for table in TABLES), datapackage.FILE_NAME]
    return [folder / name for name in names if (folder / name).exists()]


def export_project(
    db: sqlite3.Connection,
    folder: Path,
    *,
    mode: Mode = Mode.EXACT,
    overwrite: bool = False,
    progress: Progress = lambda done, total: None,
) -> ExportReport:
    """Write the six tables and ``datapackage.json`` to *folder*, which is made if it is not there.

    All is read in one state of the project, and written beside its place first: where the disk fails, the
    files in the folder stay as they were. Raises `ExportFailed`, also where a file exists and *overwrite* is
    not set. Give it a connection of its own: nothing else may use *db* meanwhile.
    """
    with _made(folder):
        if not overwrite:
            _refuse_existing(folder)
        with StagedFiles() as staged:
            with _consistent(db):
                written = _write_tables(db, staged, folder, mode, progress)
                description = datapackage.describe(db, written, mode)
            _write_description(staged, folder / datapackage.FILE_NAME, description)
            with _explained(folder):
                staged.put()
    return _report(folder, written)


def _write_tables(
    db: sqlite3.Connection, staged: StagedFiles, folder: Path, mode: Mode, progress: Progress
) -> dict[Table, Written]:
    written = {}
    for done, table in enumerate(TABLES):
        progress(done, len(TABLES))
        path = folder / table.file_name
        with _explained(path), staged.file(path) as file:
            rows = exports.rows(db, table.view, table.column_names)
            written[table] = write_csv(file, table.column_names, rows, mode)
    progress(len(TABLES), len(TABLES))
    return written


def _write_description(staged: StagedFiles, path: Path, description: dict[str, Any]) -> None:
    with _explained(path), staged.file(path) as file:
        file.write(json.dumps(description, ensure_ascii=False, indent=2).encode("utf-8"))


def _report(folder: Path, written: dict[Table, Written]) -> ExportReport:
    return ExportReport(
        tuple(ExportedFile(folder / table.file_name, one.rows) for table, one in written.items()),
        folder / datapackage.FILE_NAME,
        sum(one.formula_cells for one in written.values()),
    )


def _refuse_existing(folder: Path) -> None:
    names = [path.name for path in existing_files(folder)]
    if names:
        raise ExportFailed(
            "In {folder} there is already: {names}.",
            "Nothing was written. Choose another folder, or let them be replaced (--overwrite).",
            folder=shown(folder),
            names=", ".join(names),
        )


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Make *folder* where it is missing; what was made goes again where the export fails."""
    missing: list[Path] = []
    with _explained(folder):
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    finally:
        for one in missing:  # a folder that holds the tables stays
            with suppress(OSError):
                one.rmdir()


@contextmanager
def _consistent(db: sqlite3.Connection) -> Iterator[None]:
    try:
        with exports.reading(db):
            yield
    except sqlite3.Error as error:
        raise ExportFailed(
            "The project could not be read: {reason}.",
            "Nothing was written. Close other programs that use it, and export again.",
            reason=str(error),
        ) from error


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Say in plain words which file or folder could not be written, and why."""
    try:
        yield
    except OSError as error:
        raise ExportFailed(
            "{file} could not be written: {reason}.",
            "Choose another folder, or make room there, and export again.",
            file=shown(path),
            reason=reason(error),
        ) from error


def shown(path: Path) -> str:
    """The path fit for the screen: bytes that are no text are replaced."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
