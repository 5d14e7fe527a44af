"""The rows of a codebook that comes from a file, and what was odd in it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

SEPARATOR = " > "  # between the codes of a path
MOST_CODES = 5_000
MOST_LEVELS = 30


class Oddity(StrEnum):
    """What is wrong with a line; the first ones cost it its code, the last ones only a value."""

    NO_NAME = "no name"
    BAR = "bar"  # | stands between values in the tables
    TWICE = "twice"
    CIRCLE = "circle"
    TOO_DEEP = "too deep"
    MORE_CELLS = "more cells"
    NO_DIGIT = "no digit"
    DIGIT_TWICE = "digit twice"
    NO_COLOR = "no colour"


class Remark(NamedTuple):
    """What is odd in a *line* of the file, counted from 1; *value*: the words that it is about."""

    line: int
    oddity: Oddity
    value: str


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A code as a file names it. What is empty or None there says nothing and changes nothing."""

    path: tuple[str, ...]  # the names from the top down to its own
    color: str = ""
    digit: int | None = None
    description: str = ""
    uid: str = ""
    retired: bool | None = None
    line: int = 0

    @property
    def name(self) -> str:
        return self.path[-1]


@dataclass(frozen=True, slots=True)
class CodebookFile:
    """What a file holds: its rows in their order, and remarks by line."""

    rows: tuple[CodeRow, ...]
    remarks: tuple[Remark, ...] = ()


def key_of_path(path: tuple[str, ...]) -> tuple[str, ...]:
    """What two paths have in common that name the same code."""
    return tuple(" ".join(name.split()).casefold() for name in path)
