"""What an import of a codebook would do to the codes that are there: to be looked at first, then done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotation.importing.codebook_rows import CodeRow, key_of_path
from annotation.records import Code, CodeId

Key = tuple[str, ...]


class Fate(StrEnum):
    """What happens to a code."""

    ADD = "add"
    UPDATE = "update"
    SAME = "same"  # it is there already, just so


@dataclass(frozen=True, slots=True)
class Planned:
    """One code of the file. *changes* names what differs from the code that is there: name, place, color,
    digit, description, retired. *digit_of*: the code that keeps the digit that the file gives to this one."""

    row: CodeRow
    fate: Fate
    code_id: CodeId | None = None
    changes: tuple[str, ...] = ()
    digit_of: CodeId | None = None

    @property
    def key(self) -> Key:
        return key_of_path(self.row.path)


def plan_import(codes: Mapping[CodeId, Code], rows: Iterable[CodeRow]) -> list[Planned]:
    """What becomes of each row, parents first; parents that the file only names in paths are among them.

    A code is known again by its uid, else by its path. What the file leaves empty stays as it is.
    """
    return _Planner(codes, rows).plan()


class _Planner:
    def __init__(self, codes: Mapping[CodeId, Code], rows: Iterable[CodeRow]) -> None:
        self._codes = codes
        self._by_uid = {code.uid: code.id for code in codes.values()}
        self._paths = _paths(codes)
        self._by_path: dict[Key, CodeId] = {}
        for code_id, path in self._paths.items():
            self._by_path.setdefault(path, code_id)
        self._rows = _with_parents(rows)
        self._taken: set[CodeId] = set()
        self._matches = self._match()
        self._holders = self._digits_kept()

    def plan(self) -> list[Planned]:
        return [self._judged(row, code_id) for row, code_id in zip(self._rows, self._matches, strict=True)]

    def _match(self) -> list[CodeId | None]:
        """The code that each row is: by uid first, so that no path takes what a uid names."""
        sure = [self._by_uid.get(row.uid) if row.uid else None for row in self._rows]
        self._taken = {code_id for code_id in sure if code_id is not None}
        return [code_id or self._by_its_path(row) for row, code_id in zip(self._rows, sure, strict=True)]

    def _by_its_path(self, row: CodeRow) -> CodeId | None:
        code_id = self._by_path.get(key_of_path(row.path))
        if code_id is None or code_id in self._taken:
            return None
        self._taken.add(code_id)
        return code_id

    def _digits_kept(self) -> dict[int, CodeId]:
        """Which codes keep their digits: those to which the file gives no other."""
        given = {
            code_id: row.digit for row, code_id in zip(self._rows, self._matches, strict=True) if code_id
        }
        return {
            code.digit: code.id
            for code in self._codes.values()
            if code.digit is not None and given.get(code.id) in (None, code.digit)
        }

    def _judged(self, row: CodeRow, code_id: CodeId | None) -> Planned:
        holder = self._holders.get(row.digit) if row.digit is not None else None
        digit_of = holder if holder != code_id else None
        if code_id is None:
            return Planned(row, Fate.ADD, digit_of=digit_of)
        changes = tuple(self._changes(row, self._codes[code_id], digit_free=digit_of is None))
        return Planned(row, Fate.UPDATE if changes else Fate.SAME, code_id, changes, digit_of)

    def _changes(self, row: CodeRow, code: Code, *, digit_free: bool) -> Iterable[str]:
        here = self._paths[code.id]
        if key_of_path(row.path)[-1] != here[-1]:
            yield "name"
        if key_of_path(row.path)[:-1] != here[:-1]:
            yield "place"
        if row.color and row.color != code.color.lower():
            yield "color"
        if row.digit is not None and digit_free and row.digit != code.digit and not code.retired:
            yield "digit"
        if row.description and row.description != code.description:
            yield "description"
        if row.retired is not None and row.retired != code.retired:
            yield "retired"


def _paths(codes: Mapping[CodeId, Code]) -> dict[CodeId, Key]:
    """The path of each code; parents come before their children."""
    found: dict[CodeId, Key] = {}
    for code in codes.values():
        above = found[code.parent_id] if code.parent_id is not None else ()
        found[code.id] = (*above, *key_of_path((code.name,)))
    return found


def _with_parents(rows: Iterable[CodeRow]) -> list[CodeRow]:
    """The rows, each after the one above it; where that is named in paths only, it is made."""
    rows = list(rows)
    own: dict[Key, CodeRow] = {}
    for row in rows:
        own.setdefault(key_of_path(row.path), row)
    placed: set[Key] = set()
    result: list[CodeRow] = []
    for row in rows:
        key = key_of_path(row.path)
        for depth in range(1, len(key)):
            if key[:depth] not in placed:
                placed.add(key[:depth])
                result.append(own.get(key[:depth]) or CodeRow(row.path[:depth], line=row.line))
        if key not in placed or own[key] is not row:
            placed.add(key)
            result.append(row)
    return result
