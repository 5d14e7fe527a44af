"""The words for a stance, in the reader's language."""

from PySide6.QtCore import QCoreApplication

GLYPHS = {"supports": "▲", "neutral": "■", "opposes": "▼"}


def stance_word(stance: str | None) -> str:
    """The word for a stance; *not set* for None."""
    words = {
        "supports": QCoreApplication.translate("Stance", "supports"),
        "neutral": QCoreApplication.translate("Stance", "neutral"),
        "opposes": QCoreApplication.translate("Stance", "opposes"),
    }
    return words[stance] if stance else QCoreApplication.translate("Stance", "not set")
