"""``datapackage.json``: what the exported files are and what each column means (Frictionless Data)."""

import sqlite3
from collections.abc import Mapping
from typing import Any

from annotation import __version__, clock
from annotation.export.columns import ESCAPED, Column, Table
from annotation.export.csv_files import ENCODING, LINE_END, Mode, Written
from annotation.store import exports

FILE_NAME = "datapackage.json"


def describe(db: sqlite3.Connection, tables: Mapping[Table, Written], mode: Mode) -> dict[str, Any]:
    """The content of ``datapackage.json`` for the *tables* that were written."""
    uid, name = exports.identity(db)
    return {
        "profile": "tabular-data-package",
        "name": "sayso-export",
        "id": uid,
        "title": name,
        "description": "Who claims what: the claims, articles, actors, codes and names of one project.",
        "created": clock.now(),
        "sayso": {"version": __version__, "mode": mode.value},
        "resources": [_resource(table, written, mode) for table, written in tables.items()],
    }


def _resource(table: Table, written: Written, mode: Mode) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": table.file_name,
        "description": table.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": ENCODING,
        "dialect": {"delimiter": ",", "lineTerminator": LINE_END, "quoteChar": '"', "doubleQuote": True},
        "bytes": written.bytes,
        "hash": f"sha256:{written.sha256}",
        "rows": written.rows,
        "schema": _schema(table, mode),
    }


def _schema(table: Table, mode: Mode) -> dict[str, Any]:
    columns = (*table.columns, ESCAPED) if mode is Mode.SPREADSHEET else table.columns
    schema: dict[str, Any] = {"fields": [_field(column) for column in columns], "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = table.key
    if table.links:
        schema["foreignKeys"] = [
            {"fields": column, "reference": {"resource": other, "fields": its_column}}
            for column, other, its_column in table.links
        ]
    return schema


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": column.type.value,
        "description": column.meaning,
        "example": column.example,
    }
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.values:
        constraints["enum"] = [str(value) for value in column.values]
    if constraints:
        field["constraints"] = constraints
    return field
