"""Dates on the screen, in its language; kept they are ISO 8601, as `annotation.dates` has them."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from annotation import dates
from annotation.errors import InvalidInput

_WORD = re.compile(r"[^\W\d_]+\.?")
_DAY = re.compile(r"\b(\d{1,2})\.(?=\s)")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")  # the day comes first wherever dots are written
_YEAR_WORD = re.compile(r"(?<=\d)\s*(?:р\.?|року|рік)$")  # Ukrainian: "25 січня 2026 р."


def shown_date(iso: str) -> str:
    """An ISO day, month or year in words: "25 January 2026"; what is no ISO date stays as it is."""
    return _in_words(iso, QLocale.FormatType.LongFormat)


def short_date(iso: str) -> str:
    """The same with a short month: "25 Jan 2026"."""
    return _in_words(iso, QLocale.FormatType.ShortFormat)


def _in_words(iso: str, form: QLocale.FormatType) -> str:
    tr, locale = QCoreApplication.translate, QLocale()
    day = QDate.fromString(iso, "yyyy-MM-dd")
    if day.isValid():
        text = tr("Dates", "{day} {month} {year}")
        return text.format(day=day.day(), month=locale.monthName(day.month(), form), year=day.year())
    month = QDate.fromString(iso, "yyyy-MM")
    if month.isValid():
        text = tr("Dates", "{month} {year}")
        return text.format(month=locale.standaloneMonthName(month.month(), form), year=month.year())
    return iso


def parse_date(text: str) -> str:
    """*text*, in the screen's language or English, as ISO 8601. Raises `InvalidInput`."""
    months, words = _months(), " ".join(text.split())
    if not months:
        return dates.parse_date(words)
    if dotted := _DOTTED.fullmatch(words):
        day, month, year = map(int, dotted.groups())
        return dates.parse_date(f"{year}-{month:02}-{day:02}")

    def english(word: re.Match[str]) -> str:
        return months.get(word[0].rstrip(".").casefold(), word[0])

    try:
        return dates.parse_date(_WORD.sub(english, _DAY.sub(r"\1", _YEAR_WORD.sub("", words))))
    except InvalidInput as error:
        if "words" not in error.values:
            raise
        raise InvalidInput(*error.parts, **{**error.values, "words": words}) from error  # as it was typed


def _months() -> dict[str, str]:
    """The months' names in the screen's language, folded, with their English ones; empty for English."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return {}
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return {
        name(number, form).rstrip(".").casefold(): dates.MONTHS[number - 1]
        for number in range(1, 13)
        for form in forms
        for name in (locale.monthName, locale.standaloneMonthName)
    }
