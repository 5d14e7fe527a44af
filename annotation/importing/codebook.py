"""A codebook from a file: a table (CSV), a plain list, Sayso's TOML, or the XML that other programs exchange.

A table's first line names its columns, in any order and case: name, path, parent, color, digit, description,
and the names that other programs give them. A list has a name on each line; indented ones lie under the line
above.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from annotation.codebooks import CodeDraft, read_codebook
from annotation.errors import ImportFailed
from annotation.files import reason
from annotation.importing.codebook_checks import Raw, checked
from annotation.importing.codebook_rows import MOST_CODES, SEPARATOR, CodebookFile
from annotation.importing.encodings import decode
from annotation.importing.qdc import read_qdc

LARGEST = 5_000_000  # bytes
_COLUMNS = {  # what other programs call them
    "name": ("name", "code", "code name", "codename", "tag", "label", "concept"),
    "path": ("path", "code path", "full name", "hierarchical name"),
    "parent": ("parent", "parent code", "parent name", "category"),
    "color": ("color", "colour"),
    "digit": ("digit", "key", "shortcut"),
    "description": ("description", "memo", "definition", "comment", "note"),
    "uid": ("code uid", "uid", "guid"),
    "retired": ("retired",),
}
_FIELD_OF = {word: field for field, words in _COLUMNS.items() for word in words}
_DELIMITERS = (",", ";", "\t")
_BULLETS = ("- ", "* ", "• ", "– ")
_TAB = 4  # blanks
_YES = ("1", "true", "yes")


def read_codebook_file(path: Path) -> CodebookFile:
    """The codes that *path* holds. Raises `ImportFailed`, with the number of the line where there is one."""
    try:
        if path.stat().st_size > LARGEST:
            raise ImportFailed("“{name}” is too large for a codebook.", "Split it.", name=path.name)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise ImportFailed(
            "“{name}” is not there.",
            "It may have been moved or renamed: look for it and open it again.",
            name=path.name,
        ) from error
    except OSError as error:
        raise ImportFailed(
            "“{name}” cannot be read: {reason}.",
            "Choose another file.",
            name=path.name,
            reason=reason(error),
        ) from error
    if path.suffix.lower() == ".toml":
        raws = list(_of_drafts(read_codebook(path), ()))
    else:
        raws = read_codebook_bytes(data, path.name)
    if not raws:
        raise ImportFailed("“{name}” holds no codes.", "Choose another file.", name=path.name)
    if len(raws) > MOST_CODES:
        raise ImportFailed(
            "“{name}” holds more than {most} codes.", "Split it.", name=path.name, most=f"{MOST_CODES:,}"
        )
    return checked(raws)


def read_codebook_bytes(data: bytes, name: str) -> list[Raw]:
    """The rows as they stand in the bytes of the file *name*. Raises `ImportFailed`."""
    if _is_xml(data):
        return read_qdc(data, name)
    text = decode(data).text.removeprefix("\ufeff")
    delimiter = _delimiter(text)
    if delimiter is not None:
        return list(_of_table(text, delimiter, name))
    _refuse_table(text, name)
    return list(_of_list(text))


def _is_xml(data: bytes) -> bool:
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _of_drafts(drafts: Iterable[CodeDraft], above: tuple[str, ...]) -> Iterator[Raw]:
    for draft in drafts:
        path = (*above, draft.name)
        digit = "" if draft.digit is None else str(draft.digit)
        yield Raw(0, draft.name, path=path, color=draft.color, digit=digit, description=draft.description)
        yield from _of_drafts(draft.children, path)


# tables


def _fields(cells: Sequence[str]) -> dict[str, int]:
    """Which column holds what, by the words of the first line."""
    words = [" ".join(cell.replace("_", " ").split()).casefold() for cell in cells]
    found: dict[str, int] = {}
    for at, word in enumerate(words):
        if word in _FIELD_OF:
            found.setdefault(_FIELD_OF[word], at)
    return found


def _delimiter(text: str) -> str | None:
    """What stands between the cells of a table whose first line names a column for the codes' names.

    A lone word is the heading of a list of one column.
    """
    first = _first_line(text)
    known = {mark: _fields(next(csv.reader([first], delimiter=mark), [])) for mark in _DELIMITERS}
    best = max(_DELIMITERS, key=lambda mark: len(known[mark]))
    return best if known[best].keys() & {"name", "path"} else None


def _first_line(text: str) -> str:
    return next((line for line in text.splitlines() if line.strip()), "")


def _of_table(text: str, delimiter: str, name: str) -> Iterator[Raw]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    fields: dict[str, int] = {}
    width, line = 0, 1
    try:
        for cells in reader:
            start, line = line, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if not fields:
                fields, width = _fields(cells), len(cells)
                continue
            yield _raw(cells, fields, start, width)
    except csv.Error as error:
        raise ImportFailed(
            "Line {line} of “{name}” cannot be read: a quotation mark is missing there or too many.",
            "Mend the line, or save the table as CSV again.",
            line=line,
            name=name,
        ) from error


def _raw(cells: Sequence[str], fields: Mapping[str, int], line: int, width: int) -> Raw:
    values = {field: cells[at].strip() for field, at in fields.items() if at < len(cells)}
    whole = values.get("path", "")
    name = values.get("name", "") or whole.rpartition(SEPARATOR)[2]
    retired = values.get("retired", "").casefold()
    return Raw(
        line,
        name,
        whole=whole,
        parent=values.get("parent", ""),
        color=values.get("color", ""),
        digit=values.get("digit", ""),
        description=values.get("description", ""),
        uid=values.get("uid", ""),
        retired=retired in _YES if retired else None,
        overflows=any(cell.strip() for cell in cells[width:]),
    )


def _refuse_table(text: str, name: str) -> None:
    """A table that names no column must not become a list of its lines."""
    lines = [line for line in text.splitlines() if line.strip()][:20]
    for delimiter in _DELIMITERS:
        widths = {len(cells) for cells in csv.reader(lines, delimiter=delimiter)}
        if len(lines) > 1 and len(widths) == 1 and widths.pop() > 1:
            raise ImportFailed(
                "Line {line} of “{name}” does not say which column holds the names.",
                "Name them in its first line: name, parent, color, digit, description.",
                line=1,
                name=name,
            )


# lists


def _of_list(text: str) -> Iterator[Raw]:
    above: list[tuple[int, str]] = []  # how far each is indented, and its name
    for number, line in enumerate(text.splitlines(), 1):
        words = line.expandtabs(_TAB)
        name = words.strip()
        indent = len(words) - len(words.lstrip())
        for bullet in _BULLETS:
            name = name.removeprefix(bullet)
        name = name.strip()
        if not name:
            continue
        while above and above[-1][0] >= indent:
            above.pop()
        path = (*(one for _, one in above), *name.split(SEPARATOR))
        above.append((indent, name))
        yield Raw(number, path[-1], path=path)
