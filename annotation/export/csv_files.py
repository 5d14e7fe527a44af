"""Rows as CSV: UTF-8 with BOM, CRLF, RFC 4180; *exact*, or made safe for spreadsheets.

A cell that begins with ``= + - @``, tab or CR can run as a formula where a spreadsheet opens the file. To
escape it changes the data ("-5 % turnout" is a quote): done only where asked for, and a column says so.
"""

import csv
import hashlib
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

from annotation.export.columns import ESCAPED
from annotation.store.exports import Cell

ENCODING = "utf-8"
LINE_END = "\r\n"
SEPARATOR = " | "  # between the names of the escaped columns
FORMULA_STARTS = frozenset("=+-@\t\r")


class Mode(StrEnum):
    """How cells are written that a spreadsheet could run as formulas."""

    EXACT = "exact"  # as they are
    SPREADSHEET = "spreadsheet"  # with a leading apostrophe; a last column says in which columns


@dataclass(slots=True)
class Written:
    """What was written: rows below the header, cells that could run as formulas, bytes, and their SHA-256."""

    rows: int = 0
    formula_cells: int = 0
    bytes: int = 0
    sha256: str = ""


def header(columns: Sequence[str], mode: Mode) -> tuple[str, ...]:
    """The first line of the file."""
    return (*columns, ESCAPED.name) if mode is Mode.SPREADSHEET else tuple(columns)


def write_csv(
    file: BinaryIO, columns: Sequence[str], rows: Iterable[Sequence[Cell]], mode: Mode = Mode.EXACT
) -> Written:
    """Write the header and *rows* to *file*."""
    written = Written()
    sink = _Sink(file, written)
    writer = csv.writer(sink, lineterminator=LINE_END)
    writer.writerow(header(columns, mode))
    writer.writerows(_cells(columns, rows, mode, written))
    sink.finish()
    return written


def _cells(
    columns: Sequence[str], rows: Iterable[Sequence[Cell]], mode: Mode, written: Written
) -> Iterator[Sequence[Cell]]:
    for row in rows:
        written.rows += 1
        risky = formulas_in(row)
        written.formula_cells += len(risky)
        yield _escaped(columns, row, risky) if mode is Mode.SPREADSHEET else row


def formulas_in(row: Sequence[Cell]) -> list[int]:
    """Which cells of *row* a spreadsheet could run as formulas; a number is one and stays one."""
    return [at for at, cell in enumerate(row) if isinstance(cell, str) and cell[:1] in FORMULA_STARTS]


def _escaped(columns: Sequence[str], row: Sequence[Cell], risky: Sequence[int]) -> Sequence[Cell]:
    cells = [*row, SEPARATOR.join(columns[at] for at in risky)]
    for at in risky:
        cells[at] = f"'{cells[at]}"
    return cells


class _Sink:
    """Takes the writer's lines to the file as bytes, and measures them."""

    def __init__(self, file: BinaryIO, written: Written) -> None:
        self._file = file
        self._written = written
        self._hash = hashlib.sha256()
        self._put(BOM_UTF8)

    def write(self, line: str) -> None:
        self._put(line.encode(ENCODING))

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._hash.update(data)
        self._written.bytes += len(data)

    def finish(self) -> None:
        self._written.sha256 = self._hash.hexdigest()
