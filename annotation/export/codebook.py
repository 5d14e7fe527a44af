"""The codebook alone as a table: the same file as codebook.csv of the whole export."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from annotation.errors import ExportFailed
from annotation.export.csv_files import write_csv
from annotation.export.tables import CODEBOOK
from annotation.files import atomic_write, reason
from annotation.store import exports


def codebook_rows(db: sqlite3.Connection) -> list[tuple[exports.Cell, ...]]:
    """The codes, in tree order, as they stand in the table."""
    return list(exports.rows(db, CODEBOOK.view, CODEBOOK.column_names))


def write_codebook(path: Path, rows: Sequence[Sequence[exports.Cell]]) -> None:
    """Write *rows* to *path*, which is replaced whole. Raises `ExportFailed`."""
    try:
        with atomic_write(path) as file:
            write_csv(file, CODEBOOK.column_names, rows)
    except OSError as error:
        raise ExportFailed(
            "“{name}” could not be written: {reason}.",
            "Choose another folder, or make room there.",
            name=path.name,
            reason=reason(error),
        ) from error
