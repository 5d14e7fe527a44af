"""Codebooks from files of many kinds: what is read, what is remarked on, what is refused."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import resources
from annotation.errors import ImportFailed
from annotation.importing.codebook import read_codebook_file
from annotation.importing.codebook_rows import CodebookFile, CodeRow, Oddity, Remark

QDC = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other">
 <Codes>
  <Code guid="7B1F3C60-1111-4222-8333-123456789ABC" name="Talks" isCodable="true" color="#AA3311">
   <Description>How they go.</Description>
   <Code guid="7b1f3c60-1111-4222-8333-123456789abd" name="Talks are constructive" isCodable="true"/>
  </Code>
  <Code guid="x" name="War" isCodable="true"/>
 </Codes>
</CodeBook>"""

WORDS = st.characters(exclude_categories=("Cs", "Cc"))


def read(tmp_path: Path, data: str | bytes, name: str = "codes.csv") -> CodebookFile:
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_codebook_file(path)


def paths(file: CodebookFile) -> list[tuple[str, ...]]:
    return [row.path for row in file.rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_table_is_read_whatever_stands_between_its_cells(
    tmp_path: Path, delimiter: str, mark: str, end: str
) -> None:
    lines = (
        ("NAME", "Parent", "Colour", "Digit", "Description"),
        ("Talks", "", "", "", "How they go"),
        ("Talks help", "talks", "#A31", "1", '"They say: yes, and; so"'),
    )
    file = read(tmp_path, mark + end.join(delimiter.join(line) for line in lines) + end)
    assert file.remarks == ()
    assert file.rows == (
        CodeRow(("Talks",), description="How they go", line=2),
        CodeRow(("Talks", "Talks help"), "#aa3311", 1, "They say: yes, and; so", line=3),
    )


def test_a_path_says_where_a_code_lies_and_a_name_may_hold_its_sign(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        "path,name,code_uid,retired\n"
        "A > B,A > B,,1\nA > B > C,C,,0\nWar > Who began,,7B1F3C60-1111-4222-8333-123456789ABC,\n",
    )
    assert paths(file) == [("A > B",), ("A > B", "C"), ("War", "Who began")]
    assert [row.retired for row in file.rows] == [True, False, None]
    assert file.rows[2].uid == "7b1f3c60-1111-4222-8333-123456789abc"


def test_a_parent_may_come_after_its_codes(tmp_path: Path) -> None:
    file = read(tmp_path, "name,parent\nleaf,branch\nbranch,tree\ntree,\nother,\n")
    assert paths(file) == [("tree", "branch", "leaf"), ("tree", "branch"), ("tree",), ("other",)]


@pytest.mark.parametrize(
    ("header", "cells"),
    [("tag,description", "peace,good"), ("Name;Memo", "peace;good"), ("Code\tComment", "peace\tgood")],
)
def test_tables_of_other_programs(tmp_path: Path, header: str, cells: str) -> None:
    assert read(tmp_path, f"{header}\n{cells}\n").rows == (CodeRow(("peace",), description="good", line=2),)


def test_a_list_has_a_name_on_each_line_and_indents_what_lies_below(tmp_path: Path) -> None:
    text = "Talks\n\t- Talks, so far, help\n\t\tSoon\n\n    Late\nWar > Who began\n"
    assert paths(read(tmp_path, text, "codes.txt")) == [
        ("Talks",),
        ("Talks", "Talks, so far, help"),
        ("Talks", "Talks, so far, help", "Soon"),
        ("Talks", "Late"),
        ("War", "Who began"),
    ]


def test_the_xml_of_other_programs(tmp_path: Path) -> None:
    talks, below, war = read(tmp_path, QDC, "codes.qdc").rows
    assert talks == CodeRow(
        ("Talks",), "#aa3311", None, "How they go.", "7b1f3c60-1111-4222-8333-123456789abc", line=4
    )
    assert below.path == ("Talks", "Talks are constructive")
    assert (war.path, war.uid) == (("War",), "")


def test_a_codebook_of_sayso_in_toml() -> None:
    rows = read_codebook_file(resources.path("codebooks", "starter.toml")).rows
    assert [row.digit for row in rows if row.digit] == list(range(1, 10))
    assert rows[1].path == ("Talks", "Talks are constructive")


@pytest.mark.parametrize(
    ("line", "oddity", "value", "kept"),
    [
        (",,,only words", Oddity.NO_NAME, "", False),
        ("yes | no,,,", Oddity.BAR, "yes | no", False),
        ("Good,,,a,b", Oddity.MORE_CELLS, "Good", False),
        ("FIRST,,,", Oddity.TWICE, "FIRST", False),
        ("Round,Round,,", Oddity.CIRCLE, "Round", False),
        ("Ten,,10,", Oddity.NO_DIGIT, "10", True),
        ("Again,,1,", Oddity.DIGIT_TWICE, "1", True),
    ],
)
def test_what_is_odd_in_a_line_is_remarked_on(
    tmp_path: Path, line: str, oddity: Oddity, value: str, kept: bool
) -> None:
    file = read(tmp_path, f"name,parent,digit,description\nFirst,,1,\n{line}\nLast,,,\n")
    assert file.remarks == (Remark(3, oddity, value),)
    assert len(file.rows) == 2 + kept
    assert not kept or file.rows[1].digit is None


def test_an_unknown_colour_is_left_out(tmp_path: Path) -> None:
    file = read(tmp_path, "name,color\nA,mauve\nB,Teal\n")
    assert [row.color for row in file.rows] == ["", "teal"]
    assert file.remarks == (Remark(2, Oddity.NO_COLOR, "mauve"),)


def test_a_tree_that_is_too_deep_ends_where_the_codebook_does(tmp_path: Path) -> None:
    file = read(tmp_path, "\n".join("\t" * depth + f"level {depth + 1}" for depth in range(32)))
    assert len(file.rows) == 30
    assert [remark.line for remark in file.remarks] == [31, 32]


def test_the_line_of_a_cell_with_several_lines_is_the_one_where_its_row_begins(tmp_path: Path) -> None:
    file = read(tmp_path, 'name,description,digit\nA,"one\u2028two\nthree",x\n,,\nB,,y\n')
    assert file.remarks == (Remark(2, Oddity.NO_DIGIT, "x"), Remark(5, Oddity.NO_DIGIT, "y"))


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "codes.csv", "holds no codes"),
        (b"name,parent\n", "codes.csv", "holds no codes"),
        (b"foo,bar\nTalks,x\nWar,y\n", "codes.csv", "Line 1 of “codes.csv” does not say"),
        (b'name,description\nTalks,"a" b\n', "codes.csv", "Line 2 of “codes.csv” cannot be read"),
        (b'name,description\nA,b\nTalks,"never closed\nB,\n', "codes.csv", "Line 3 of “codes.csv” cannot"),
        (b"\x00\x01\x02\x03" * 100, "codes.csv", "not a text file"),
        (b"<CodeBook>\n<Codes>\n</CodeBook>", "codes.qdc", "Line 3 of “codes.qdc” is no XML"),
        (b"<html></html>", "codes.qdc", "no codebook"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><CodeBook>&a;</CodeBook>', "codes.qdc", "document type"),
        (b"x\n" * 5_001, "codes.txt", "more than 5,000"),
        (b"[[code]]\ncolor = 3", "codes.toml", "no name"),
    ],
)
def test_a_file_that_is_no_codebook_is_refused_in_a_sentence(
    tmp_path: Path, data: bytes, name: str, words: str
) -> None:
    with pytest.raises(ImportFailed, match=words) as caught:
        read(tmp_path, data, name)
    assert caught.value.remedy


def test_a_file_that_is_not_there_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="is not there"):
        read_codebook_file(tmp_path / "none.csv")


@example([["0", "", "|"]])
@given(st.lists(st.lists(st.text(WORDS, max_size=8), min_size=3, max_size=3), max_size=6))
def test_any_table_gives_whole_rows(tmp_path_factory: pytest.TempPathFactory, cells: list[list[str]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("name", "path", "parent"))
    writer.writerow(("kept", "", ""))
    writer.writerows(cells)
    path = tmp_path_factory.mktemp("any") / "codes.csv"
    path.write_bytes(text.getvalue().encode())
    file = read_codebook_file(path)
    for row in file.rows:
        assert all(name == name.strip() and name and "|" not in name for name in row.path)
    assert len(file.rows) <= len(cells) + 1
