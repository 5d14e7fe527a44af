"""CSV: what is written is what is read, byte for byte in the promised form."""

import csv
import hashlib
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotation.export.csv_files import FORMULA_STARTS, Mode, write_csv

TRICKY = "=+-@\t\r\n,;\"' |😀\u200d\u00a0\u2028é"
WORDS = st.text(st.one_of(st.sampled_from(TRICKY), st.characters(exclude_categories=["Cs"])), max_size=12)
ROWS = st.lists(st.tuples(WORDS, WORDS, st.integers()), max_size=5)
COLUMNS = ("text", "note", "number")


def written_bytes(rows: object, mode: Mode = Mode.EXACT) -> bytes:
    file = io.BytesIO()
    write_csv(file, COLUMNS, rows, mode)
    return file.getvalue()


def read_back(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@given(ROWS)
@example([("=1+1", '"a"\r\nb', -1), ("", "\r", 0), ("😀,;", "\n", 10**20)])
def test_an_exact_file_reads_back_as_it_was(rows: list[tuple[str, str, int]]) -> None:
    header, *cells = read_back(written_bytes(rows))
    assert tuple(header) == COLUMNS
    assert cells == [[text, note, str(number)] for text, note, number in rows]


@given(ROWS)
@example([("-5 % turnout", "'already", -5)])
def test_a_file_for_spreadsheets_runs_nothing_and_can_be_undone(rows: list[tuple[str, str, int]]) -> None:
    header, *cells = read_back(written_bytes(rows, Mode.SPREADSHEET))
    assert tuple(header) == (*COLUMNS, "escaped")
    for cell in (cell for line in cells for cell in (line[0], line[1], line[3])):
        assert cell[:1] not in FORMULA_STARTS
    assert [unescaped(header, line) for line in cells] == [[t, n, str(number)] for t, n, number in rows]


def unescaped(header: list[str], line: list[str]) -> list[str]:
    escaped = line[-1].split(" | ")
    return [cell[1:] if name in escaped else cell for name, cell in zip(header[:-1], line[:-1], strict=True)]


def test_the_form_is_bom_commas_double_quotes_and_crlf() -> None:
    data = written_bytes([('say "so"', None, 1), ("a,b", "c", 2)])
    assert data == b'\xef\xbb\xbftext,note,number\r\n"say ""so""",,1\r\n"a,b",c,2\r\n'


def test_a_line_break_in_a_cell_stays_what_it_is() -> None:
    assert b'"one\ntwo","one\r\ntwo",1\r\n' in written_bytes([("one\ntwo", "one\r\ntwo", 1)])


@pytest.mark.parametrize("mode", Mode)
def test_what_was_written_is_counted(mode: Mode) -> None:
    file = io.BytesIO()
    written = write_csv(file, COLUMNS, [("=1", "@x", -1), ("fine", "\tx", 2)], mode)
    assert (written.rows, written.formula_cells, written.bytes) == (2, 3, len(file.getvalue()))
    assert written.sha256 == hashlib.sha256(file.getvalue()).hexdigest()
