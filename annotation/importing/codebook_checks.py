"""From the cells of a codebook's file to codes: where each lies in the tree, and what is odd is left out."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from annotation.codebooks import COLORS
from annotation.importing.codebook_rows import (
    MOST_LEVELS,
    SEPARATOR,
    CodebookFile,
    CodeRow,
    Oddity,
    Remark,
    key_of_path,
)
from annotation.text import canonical

_HEX = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)
_UID = re.compile(r"\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?", re.IGNORECASE)
_DIGIT = re.compile(r"([1-9])(?:\.0+)?")

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Raw:
    """A line of a file: its cells, not judged yet. *path* is the place where the format leaves no doubt."""

    line: int
    name: str
    path: Path = ()
    whole: str = ""  # the path in one cell
    parent: str = ""
    color: str = ""
    digit: str = ""
    description: str = ""
    uid: str = ""
    retired: bool | None = None
    overflows: bool = False  # there are more cells than the first line names


def checked(raws: Sequence[Raw]) -> CodebookFile:
    """The codes of the lines, and a remark for each thing that is odd."""
    remarks: list[Remark] = []
    fit = [raw for raw in map(_cleaned, raws) if not _refused(raw, remarks)]
    rows = [_row(raw, path, remarks) for raw, path in _placed(fit, remarks)]
    rows = list(_once(rows, remarks))
    return CodebookFile(tuple(_digits_once(rows, remarks)), tuple(sorted(remarks)))


def _cleaned(raw: Raw) -> Raw:
    return replace(raw, name=" ".join(canonical(raw.name).split()), whole=" ".join(raw.whole.split()))


def _refused(raw: Raw, remarks: list[Remark]) -> bool:
    oddity = None
    if raw.overflows:
        oddity = Oddity.MORE_CELLS
    elif not raw.name or not all(name.strip() for name in raw.path):
        oddity = Oddity.NO_NAME
    elif "|" in raw.name or any("|" in name for name in raw.path):
        oddity = Oddity.BAR
    if oddity:
        remarks.append(Remark(raw.line, oddity, raw.name))
    return oddity is not None


# places


def _placed(raws: Sequence[Raw], remarks: list[Remark]) -> list[tuple[Raw, Path]]:
    """Each line with its path."""
    paths = _Paths(raws)
    found: list[tuple[Raw, Path]] = []
    for raw in raws:
        path = paths.of(raw)
        if path is None:
            remarks.append(Remark(raw.line, Oddity.CIRCLE, raw.name))
        elif barred := next((name for name in path if "|" in name), ""):
            remarks.append(Remark(raw.line, Oddity.BAR, barred))  # a parent that has no line of its own
        elif len(path) > MOST_LEVELS:
            remarks.append(Remark(raw.line, Oddity.TOO_DEEP, raw.name))
        else:
            found.append((raw, path))
    return found


class _Paths:
    """Finds the path of a line by its own cell, or by the lines that its parents have."""

    def __init__(self, raws: Iterable[Raw]) -> None:
        raws = list(raws)
        self._by_name: dict[str, Raw] = {}
        self._by_whole: dict[str, Raw] = {}
        for raw in raws:
            self._by_name.setdefault(raw.name.casefold(), raw)
            if raw.whole:
                self._by_whole.setdefault(raw.whole.casefold(), raw)

    def of(self, raw: Raw, below: tuple[Raw, ...] = ()) -> Path | None:
        """None where the line lies under itself."""
        if raw in below:
            return None
        if raw.path:
            return raw.path
        if raw.whole:
            return self._join(_above(raw), raw, below)
        return self._join(raw.parent, raw, below)

    def _join(self, above: str, raw: Raw, below: tuple[Raw, ...]) -> Path | None:
        if not above:
            return (raw.name,)
        key = " ".join(above.split()).casefold()
        parent = self._by_whole.get(key) or (None if raw.whole else self._by_name.get(key))
        if parent is None:
            names = (name.strip() for name in above.split(SEPARATOR))
            return (*(name for name in names if name), raw.name)
        path = self.of(parent, (*below, raw))
        return None if path is None else (*path, raw.name)


def _above(raw: Raw) -> str:
    """The path without its last name, which may itself hold what stands between names."""
    if raw.whole == raw.name:
        return ""
    if raw.whole.endswith(SEPARATOR + raw.name):
        return raw.whole.removesuffix(SEPARATOR + raw.name)
    return raw.whole.rpartition(SEPARATOR)[0]  # the name was changed, its path was not


# values


def _row(raw: Raw, path: Path, remarks: list[Remark]) -> CodeRow:
    uid = _UID.fullmatch(raw.uid)
    return CodeRow(
        path=path,
        color=_color(raw, remarks),
        digit=_digit(raw, remarks),
        description=canonical(raw.description).strip(),
        uid=uid[1].lower() if uid else "",
        retired=raw.retired,
        line=raw.line,
    )


def _color(raw: Raw, remarks: list[Remark]) -> str:
    color = raw.color.casefold()
    if not color or color in COLORS:
        return color
    hex_color = _HEX.fullmatch(color)
    if hex_color is None:
        remarks.append(Remark(raw.line, Oddity.NO_COLOR, raw.color))
        return ""
    digits = hex_color[1] if len(hex_color[1]) == 6 else "".join(2 * one for one in hex_color[1])
    return f"#{digits}"


def _digit(raw: Raw, remarks: list[Remark]) -> int | None:
    if not raw.digit or raw.retired:
        return None
    found = _DIGIT.fullmatch(raw.digit)
    if found is None:
        remarks.append(Remark(raw.line, Oddity.NO_DIGIT, raw.digit))
        return None
    return int(found[1])


def _once(rows: Iterable[CodeRow], remarks: list[Remark]) -> Iterable[CodeRow]:
    """Without the codes that come again: of the same uid, or the same path where no uid tells them apart."""
    seen: dict[Path, set[str]] = {}
    uids: set[str] = set()
    for row in rows:
        known = seen.setdefault(key_of_path(row.path), set())
        same_place = bool(known) and (not row.uid or "" in known)
        if same_place or (row.uid and row.uid in uids):
            remarks.append(Remark(row.line, Oddity.TWICE, row.name))
            continue
        known.add(row.uid)
        uids.add(row.uid)
        yield row


def _digits_once(rows: Iterable[CodeRow], remarks: list[Remark]) -> Iterable[CodeRow]:
    given: Counter[int | None] = Counter()
    for row in rows:
        given[row.digit] += 1
        if row.digit is not None and given[row.digit] > 1:
            remarks.append(Remark(row.line, Oddity.DIGIT_TWICE, str(row.digit)))
            row = replace(row, digit=None)
        yield row
