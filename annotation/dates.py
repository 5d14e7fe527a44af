"""Dates as people write them, and as they are kept: an ISO 8601 day, month or year.

Nothing is guessed: where a date can be read in two ways, it is refused with a word on how to write it.
"""

import re
from datetime import date, datetime

from annotation.errors import InvalidInput
from annotation.wording import marked, spoken

MONTHS = (
    marked("months", "January"),
    marked("months", "February"),
    marked("months", "March"),
    marked("months", "April"),
    marked("months", "May"),
    marked("months", "June"),
    marked("months", "July"),
    marked("months", "August"),
    marked("months", "September"),
    marked("months", "October"),
    marked("months", "November"),
    marked("months", "December"),
)  # not strftime's, which follow the system's language

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_NUMBERS = re.compile(r"(?<![\d:])(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?![\d:])")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)|^\d{8}$")
_HOW = "Write it as 2026-01-25, 25 Jan 2026, January 2026 or 2026."


def parse_date(text: str) -> str:
    """*text* as an ISO 8601 day, month or year, as exact as it is; empty for nothing.

    Raises `InvalidInput` where it is no date, names no year, or can be read in two ways.
    """
    words = " ".join(text.split())
    if not words:
        return ""
    if _ISO.fullmatch(words):
        return _checked(words)
    words = _NUMBERS.sub(_day_of_numbers, words)
    if not _YEAR.search(words):
        raise InvalidInput("“{words}” names no year of four digits.", _HOW, words=words)
    return _read(words)


def _checked(iso: str) -> str:
    match = _ISO.fullmatch(iso)
    if match is None:
        raise InvalidInput("“{iso}” is no date.", _HOW, iso=iso)
    year, month, day = (int(part or 1) for part in match.groups())
    _day(year, month, day, iso)
    return iso


def _day(year: int, month: int, day: int, written: str) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise InvalidInput("There is no date “{written}”.", _HOW, written=written) from error


def _day_of_numbers(match: re.Match[str]) -> str:
    """``25/1/2026`` and its like as an ISO day."""
    first, _, second, last = match.groups()
    written = match[0]
    if len(first) == 4:
        return _day(int(first), int(second), int(last), written).isoformat()
    if len(last) != 4:
        raise InvalidInput("“{written}” does not say which number is the year.", _HOW, written=written)
    one, two, year = int(first), int(second), int(last)
    if one <= 12 and two <= 12 and one != two:
        month, other = (spoken("months", MONTHS[number - 1]) for number in (two, one))
        raise InvalidInput(
            "“{written}” can be {one} {month} or {two} {other}.",
            "Write {year}-{month_number:02}-{one:02}, say.",
            written=written,
            one=one,
            two=two,
            month=month,
            other=other,
            year=year,
            month_number=two,
        )
    found = _day(year, two, one, written) if two <= 12 else _day(year, one, two, written)
    return found.isoformat()


def _read(words: str) -> str:
    """A date in words. What is not named takes two values in two readings: that shows how exact it is."""
    from dateutil.parser import ParserError, parse  # takes a while to load

    try:
        one = parse(words, default=datetime(2001, 1, 1), ignoretz=True)
        two = parse(words, default=datetime(2002, 2, 2), ignoretz=True)
    except (ParserError, OverflowError) as error:
        raise InvalidInput("“{words}” is no date.", _HOW, words=words) from error
    if one.year != two.year or one.month != two.month:
        raise InvalidInput("“{words}” is no date.", _HOW, words=words)
    return f"{one:%Y-%m-%d}" if one.day == two.day else f"{one:%Y-%m}"
