"""The line under the headline: who published the article, when, how long it is, how long it takes to read."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from annotation.records import Article

_WORDS_A_MINUTE = 200


def byline(article: Article) -> str:
    """Outlet, date, words and minutes of *article*; what is not known is left out."""
    minutes = max(1, round(article.words / _WORDS_A_MINUTE))
    parts = [article.outlet or article.author, shown_date(article.published)]
    if article.words:
        parts += [_tr("%n words", article.words), _tr("%n min", minutes)]
    return " · ".join(part for part in parts if part)


def shown_date(published: str) -> str:
    """An ISO 8601 day or month in words: ``25 January 2026``; anything else as it is."""
    for pattern, shown in (("yyyy-MM-dd", "d MMMM yyyy"), ("yyyy-MM", "MMMM yyyy")):
        date = QDate.fromString(published, pattern)
        if date.isValid():
            return QLocale().toString(date, shown)
    return published


def _tr(words: str, count: int) -> str:
    return QCoreApplication.translate("Reader", words, None, count)
