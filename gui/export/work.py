"""What the export does beside the window, over a connection of its own."""

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotation.errors import ExportFailed
from annotation.export.csv_files import Mode
from annotation.export.package import ExportReport, Preview, existing_files, export_project, preview
from annotation.store import connection
from gui.jobs import Cancelled, Report

ROWS = 3


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written, and where."""

    project: Path
    folder: Path
    mode: Mode
    overwrite: bool = False


class _GivenUp(Exception):
    """The person cancelled: what was written beside its place is taken away on the way out."""


def first_rows(project: Path) -> Preview:
    """The beginning of claims.csv. Raises `ExportFailed`."""
    with _read(project) as db:
        return preview(db, ROWS)


def export(order: Order, report: Report, cancelled: Cancelled) -> ExportReport | list[Path] | None:
    """Write the tables; where files are in the way, nothing but their paths comes back; None when cancelled.

    Reports (done, of how many). Raises `ExportFailed`.
    """
    if not order.overwrite and (there := existing_files(order.folder)):
        return there

    def progress(done: int, total: int) -> None:
        if cancelled():
            raise _GivenUp
        report((done, total))

    with _read(order.project) as db, contextlib.suppress(_GivenUp):
        return export_project(db, order.folder, mode=order.mode, overwrite=order.overwrite, progress=progress)
    return None


@contextlib.contextmanager
def _read(project: Path) -> Iterator[sqlite3.Connection]:
    try:
        with contextlib.closing(connection.connect(project, read_only=True)) as db:
            yield db
    except sqlite3.Error as error:
        raise ExportFailed(
            "The project cannot be read now: {reason}.", "Try again.", reason=str(error)
        ) from error
