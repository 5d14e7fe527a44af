"""Quotation marks of the language that the window speaks."""

from PySide6.QtCore import QCoreApplication


def in_marks(words: str) -> str:
    """*words* in the quotation marks of the screen's language."""
    return QCoreApplication.translate("Claims", "“%s”").replace("%s", words)
