"""The line under the headline: who published the article, when, how long it is, how long it takes to read."""

from annotation.records import Article
from gui.counted import counted
from gui.dates import shown_date

_WORDS_A_MINUTE = 200


def byline(article: Article) -> str:
    """Outlet, date, words and minutes of *article*; what is not known is left out."""
    minutes = max(1, round(article.words / _WORDS_A_MINUTE))
    parts = [article.outlet or article.author, shown_date(article.published)]
    if article.words:
        parts += [counted("Reader", "%n word(s)", article.words), counted("Reader", "%n min", minutes)]
    return " · ".join(part for part in parts if part)
