"""The two faces, in order of preference: one for the interface, one for reading.

Sizes are pixels of a screen at the usual density; they become points here, so that a person's own
setting for larger text is followed. Qt itself takes the first family that is installed.
"""

import sys
from functools import lru_cache

from PySide6.QtGui import QFont

INTERFACE = ("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "Cantarell", "DejaVu Sans")
READING = (
    "Noto Serif",
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Sitka Text",
    "Georgia",
    "Cambria",
    "DejaVu Serif",
)

_PIXELS_AN_INCH = 72 if sys.platform == "darwin" else 96


def points(pixels: float) -> float:
    """The size in points of text that is *pixels* high on a screen of usual density."""
    return pixels * 72 / _PIXELS_AN_INCH


def interface(pixels: float = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The face of buttons, labels and lists."""
    return QFont(_font(INTERFACE, QFont.StyleHint.SansSerif, pixels, weight))


def reading(pixels: float = 18, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The face of an article's text and of quotes."""
    return QFont(_font(READING, QFont.StyleHint.Serif, pixels, weight))


@lru_cache(maxsize=64)
def _font(families: tuple[str, ...], hint: QFont.StyleHint, pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setStyleHint(hint)
    font.setPointSizeF(points(pixels))
    font.setWeight(weight)
    return font
