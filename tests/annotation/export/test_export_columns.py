"""The views, the CSV headers, the description and the page of columns say the same."""

import re
from pathlib import Path

import pytest

from annotation.export import datapackage
from annotation.export.columns import ESCAPED, Column, Table
from annotation.export.csv_files import Mode, Written
from annotation.export.tables import TABLES
from annotation.project import Project

PAGE = Path(__file__).parents[3] / "docs" / "columns.md"
ANALYZER = (
    "statement_id time person organization concept agreement start_position stop_position text coder "
    "document_id document_title document_author document_source document_section document_type"
)
PROMISED = {
    "claims": f"{ANALYZER} claim_uid speakers speaker_origin about addressees via cites codes stance form "
    "cue said_on note segments article_uid article_url article_language created modified",
    "claims_tidy": f"{ANALYZER} claim_uid speaker speaker_uid speaker_kind speaker_origin code code_path "
    "code_uid stance form cue said_on about addressees via cites note article_uid article_url "
    "article_language created modified",
    "articles": "document_id article_uid title author outlet section type url published language status "
    "words characters claims mentions sha256 imported note",
    "actors": "actor_id actor_uid name kind aliases affiliation wikidata claims_as_speaker claims_about "
    "mentions note",
    "codebook": "code_id code_uid name path parent color digit description retired claims",
    "mentions": "mention_id document_id article_uid start_position stop_position text label kind actor "
    "actor_uid origin status pipeline",
}


def test_the_tables_have_the_promised_columns_in_their_order() -> None:
    assert {table.name: list(table.column_names) for table in TABLES} == {
        name: columns.split() for name, columns in PROMISED.items()
    }


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_the_view_has_the_columns_of_the_file(project: Project, table: Table) -> None:
    found = project.db.execute(f"SELECT * FROM {table.view} LIMIT 0").description
    assert tuple(column[0] for column in found) == table.column_names


@pytest.mark.parametrize("mode", Mode)
def test_the_description_has_every_column_with_its_meaning(project: Project, mode: Mode) -> None:
    described = datapackage.describe(project.db, {table: Written() for table in TABLES}, mode)
    for table, resource in zip(TABLES, described["resources"], strict=True):
        columns = [*table.columns, *([ESCAPED] if mode is Mode.SPREADSHEET else [])]
        fields = resource["schema"]["fields"]
        assert [(field["name"], field["description"]) for field in fields] == [
            (column.name, column.meaning) for column in columns
        ]


def test_links_and_keys_name_columns_that_are_there() -> None:
    columns = {table.name: set(table.column_names) for table in TABLES}
    for table in TABLES:
        assert not table.key or table.key in columns[table.name]
        for column, other, its_column in table.links:
            assert column in columns[table.name]
            assert its_column in columns[other]


def test_the_page_explains_every_column() -> None:
    """Where this fails, the page and tables.py say different things: make them the same."""
    sections = re.split(r"^## ", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    preface, described = sections[0], sections[1:]
    assert line_of(ESCAPED) in preface.splitlines()
    assert [section.splitlines()[0] for section in described] == [table.file_name for table in TABLES]
    for table, section in zip(TABLES, described, strict=True):
        lines = section.splitlines()
        assert table.meaning in lines
        assert [line for line in lines if line.startswith("| `")] == [line_of(one) for one in table.columns]


def line_of(column: Column) -> str:
    """The column's line on the page."""
    values = ", ".join(f"`{value}`" for value in column.values)
    meaning = f"{column.meaning} One of: {values}." if values else column.meaning
    cells = [f"`{column.name}`", column.type.value, meaning, column.example]
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
