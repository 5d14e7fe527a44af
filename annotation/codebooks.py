"""Codebooks as files: a tree of codes in TOML, and the colours that codes take."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotation.errors import ImportFailed

# The order is the one in which new codes take them; every theme has colours of these names.
COLORS = (
    "amber",
    "blue",
    "rose",
    "green",
    "teal",
    "violet",
    "orange",
    "slate",
    "pink",
    "olive",
    "indigo",
    "brown",
)


@dataclass(frozen=True, slots=True)
class CodeDraft:
    """A code before it is in a project; an empty *color* stands for the next free one."""

    name: str
    color: str = ""
    digit: int | None = None
    description: str = ""
    children: tuple["CodeDraft", ...] = ()


def read_codebook(path: Path) -> list[CodeDraft]:
    """The top codes of the codebook in *path*, with their children. Raises `ImportFailed`."""
    try:
        with path.open("rb") as file:
            data = tomllib.load(file)
    except OSError as error:
        raise ImportFailed(
            "The codebook “{name}” cannot be read: {reason}.",
            "Choose another file.",
            name=path.name,
            reason=error.strerror,
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ImportFailed(
            "“{name}” is not a codebook: {reason}.", "Choose a TOML file.", name=path.name, reason=str(error)
        ) from error
    return list(_drafts(data, path.name))


def _drafts(data: Mapping[str, Any], file: str) -> tuple[CodeDraft, ...]:
    rows = data.get("code", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ImportFailed(
            "“{file}” is not a codebook: its codes are no list.", "Write each as [[code]].", file=file
        )
    return tuple(_draft(row, file) for row in rows)


def _draft(row: Mapping[str, Any], file: str) -> CodeDraft:
    words = [row.get(key, "") for key in ("name", "color", "description")]
    digit = row.get("digit")
    if not all(isinstance(word, str) for word in words) or not words[0]:
        raise ImportFailed("A code in “{file}” has no name.", "Give each code a name.", file=file)
    if digit is not None and digit not in range(1, 10):
        raise ImportFailed(
            "“{name}” in “{file}” has the digit {digit}.",
            "Use 1 to 9.",
            name=words[0],
            file=file,
            digit=digit,
        )
    return CodeDraft(words[0], words[1], digit, words[2], _drafts(row, file))


def next_color(used: Mapping[str, int]) -> str:
    """The palette's first colour that no code has, or else the one that the fewest have; *used*: how many."""
    return min(COLORS, key=lambda color: used.get(color, 0))
