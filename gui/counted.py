"""Words with a number in them."""

from PySide6.QtCore import QCoreApplication


def counted(context: str, text: str, number: int) -> str:
    """*text* translated, with *number* for ``%n``: "%n claim(s)" becomes "1 claim" or "2 claims".

    English has no translation file: its plural is made here.
    """
    translated = QCoreApplication.translate(context, text, None, number)
    return translated.replace("(s)", "" if number == 1 else "s").replace("%n", str(number))
