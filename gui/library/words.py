"""What the library says about an article in one line, and how far its reading has come."""

from PySide6.QtCore import QCoreApplication

from annotation.records import Status
from annotation.store.articles import Listed
from gui.counted import counted
from gui.dates import short_date

_LONGEST_OUTLET = 32  # characters: what follows it must have room


def about(row: Listed) -> str:
    """ "RFE/RL · 25 Jan 2026 · 12 claims, 7 to review"."""
    article = row.article
    outlet = article.outlet
    if len(outlet) > _LONGEST_OUTLET:
        outlet = outlet[: _LONGEST_OUTLET - 1].rstrip() + "…"
    return " · ".join(filter(None, (outlet, short_date(article.published), _work(row))))


def share(row: Listed) -> float:
    """How far the reading has come, 0–1: the claims among what was or may be claimed; all of it once read."""
    if row.article.status is Status.DONE:
        return 1.0
    all_of_them = row.article.claims + row.to_review
    return row.article.claims / all_of_them if all_of_them else 0.0


def _work(row: Listed) -> str:
    claims, status = row.article.claims, row.article.status
    if status is Status.UNREAD and not claims:
        return _tr("unread")
    counts = []
    if claims:
        counts.append(counted("Library", "%n claim(s)", claims))
    if row.to_review and status is not Status.DONE:
        counts.append(counted("Library", "%n to review", row.to_review))
    if counts:
        return ", ".join(counts)
    return _tr("read") if status is Status.DONE else _tr("no claims yet")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)
