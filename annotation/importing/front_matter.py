"""Front matter: the ``key: value`` lines that a Markdown file may begin with, between two lines ``---``.

It says things about the article and is no part of its words, so it leaves the text and fills the particulars
(the original bytes keep it). Anything that is not plainly that stays in the text.
"""

import re
from datetime import date, datetime
from typing import NamedTuple

_BLOCK = re.compile(r"\ufeff?---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"([A-Za-z][\w .:-]{0,40}?)\s*:(?:\s+(.*)|\s*)$")
_ITEM = re.compile(r"\s*-\s+(.*)$")
_PARTICULARS = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "byline", "creator"),
    "outlet": ("outlet", "publication", "publisher", "newspaper", "site", "site_name", "source"),
    "section": ("section", "category", "categories"),
    "type": ("type",),
    "url": ("url", "link", "canonical_url", "source_url", "source"),
    "published": ("published", "date", "publish_date", "date_published", "pubdate"),
    "language": ("language", "lang"),
}
_URL = re.compile(r"https?://\S+$")
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T\s])")
_AMBIGUOUS_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")


class FrontMatter(NamedTuple):
    """A text without its front matter, and the particulars of an article that were in it."""

    body: str
    particulars: dict[str, str]


def split_front_matter(text: str) -> FrontMatter:
    """*text* (canonical) without front matter, if it begins with one; else *text* as it is."""
    block = _BLOCK.match(text)
    entries = _entries(block.group(1)) if block else None
    if block is None or not entries:
        return FrontMatter(text, {})
    body = text[block.end() :].lstrip("\n")
    found = {name: value for name, keys in _PARTICULARS.items() if (value := _first(name, keys, entries))}
    return FrontMatter(body, found)


def _entries(block: str) -> dict[str, str] | None:
    """The keys and values; a list below a key is joined. None where a line is something else."""
    entries: dict[str, str] = {}
    key = ""
    for line in block.split("\n"):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        entry, item = _ENTRY.match(line), _ITEM.match(line)
        if entry:
            key = entry.group(1).strip().lower().replace("-", "_").replace(" ", "_")
            entries[key] = _plain(entry.group(2) or "")
        elif item and key:
            entries[key] = ", ".join(part for part in (entries[key], _plain(item.group(1))) if part)
        else:
            return None
    return entries


def _plain(value: str) -> str:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_plain(part) for part in value[1:-1].split(","))
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


def _first(name: str, keys: tuple[str, ...], entries: dict[str, str]) -> str:
    for key in keys:
        value = _fitting(name, entries.get(key, ""))
        if value:
            return value
    return ""


def _fitting(name: str, value: str) -> str:
    """*value* as the particular *name* can take it, else an empty text."""
    if name == "url":
        return value if _URL.match(value) else ""
    if name == "published":
        return _iso_date(value)
    if name == "language":
        return value[:2].lower() if re.match(r"[A-Za-z]{2}(?:[-_]|$)", value) else ""
    return "" if name == "outlet" and _URL.match(value) else value


def _iso_date(value: str) -> str:
    """A day, month or year in ISO 8601; empty where the day is unclear, as in 01/02/2026."""
    match = _ISO.match(value)
    if match:
        return match.group() if _exists(match.group()) else ""
    if not value or _AMBIGUOUS_DAY.match(value) or not re.search(r"\d{4}", value):
        return ""
    from dateutil import parser  # takes a while to load

    try:
        readings = {parser.parse(value, default=datetime(2000, month, month)).date() for month in (1, 2)}
    except (ValueError, OverflowError):
        return ""
    return readings.pop().isoformat() if len(readings) == 1 else ""


def _exists(iso: str) -> bool:
    try:
        date.fromisoformat((iso + "-01-01")[:10])
    except ValueError:
        return False
    return True
