"""The page's measures: faces, sizes, column and margins, all from one factor of zoom. Sizes are pixels."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextLayout

from gui.theme import fonts

BODY, HEADLINE, SMALL = 18.0, 29.0, 14.0
LINE_HEIGHT, HEADLINE_HEIGHT = 1.68, 1.24  # of the size
ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0, 2.5, 3.0)
BLEED = 8  # how far marks may reach beyond the column, on either side
NAMES, INITIALS = 110, 58  # the left margin where surnames fit, and where only initials do
RIGHT = 26  # the least right margin
_FEWEST = 54  # characters a line, below which the names give way to initials
_CHARACTERS = 74  # of which ragged lines hold about 66
_PROSE = "The talks in the capital were described as constructive by officials who had taken part in them."


@dataclass(frozen=True)
class Margins:
    """How a width is shared out: the left margin, the column, the right margin."""

    left: int
    column: int
    right: int

    @property
    def narrow(self) -> bool:
        """Whether only initials fit beside the column."""
        return self.left < NAMES


class Sheet:
    """Faces and distances at one zoom; nothing in it depends on an article."""

    def __init__(self, zoom: float = 1.0) -> None:
        self.zoom = zoom
        self.body = fonts.reading(BODY * zoom)
        self.small = fonts.reading(SMALL * zoom)
        self.headline = fonts.reading(HEADLINE * zoom, QFont.Weight.DemiBold)
        self.headline.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
        self.byline = fonts.interface(12.5 * max(1.0, zoom**0.5))
        self.top = round(34 * zoom)
        self.bottom = round(140 * zoom)
        self.paragraph = 17 * zoom
        self.byline_gap = 4 * zoom

    @cached_property
    def column(self) -> int:
        """The width of a full column of prose."""
        return round(QFontMetricsF(self.body).horizontalAdvance(_PROSE) / len(_PROSE) * _CHARACTERS)

    def margins(self, width: int) -> Margins:
        """Share out *width*: the column in the middle, if the names have room beside it."""
        column = min(self.column, width - NAMES - RIGHT)
        if column >= self.column * _FEWEST / _CHARACTERS:
            left = max(NAMES, (width - column) // 2)
            return Margins(left, column, max(0, width - left - column))
        column = max(80, min(self.column, width - INITIALS - RIGHT))
        return Margins(INITIALS, column, max(0, width - INITIALS - column))

    @cached_property
    def prose_format(self) -> QTextBlockFormat:
        return self._block(self.body, LINE_HEIGHT, self.paragraph)

    @cached_property
    def broken_format(self) -> QTextBlockFormat:
        """Of a piece of a very long line, which goes on in the next block."""
        return self._block(self.body, LINE_HEIGHT, 0)

    @cached_property
    def small_format(self) -> QTextBlockFormat:
        return self._block(self.small, LINE_HEIGHT, self.paragraph)

    @cached_property
    def title_format(self) -> QTextBlockFormat:
        return self._block(self.headline, HEADLINE_HEIGHT, 30 * self.zoom + self.byline_room)

    @cached_property
    def byline_room(self) -> float:
        """The height of the line under the headline."""
        return QFontMetricsF(self.byline).height()

    @cached_property
    def blank_format(self) -> QTextBlockFormat:
        """Of a line without words: paragraphs stand apart by themselves, so it takes no room."""
        result = QTextBlockFormat()
        result.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return result

    @cached_property
    def prose_characters(self) -> QTextCharFormat:
        return QTextCharFormat()

    @cached_property
    def small_characters(self) -> QTextCharFormat:
        return _characters(self.small)

    @cached_property
    def title_characters(self) -> QTextCharFormat:
        return _characters(self.headline)

    def _block(self, font: QFont, height: float, margin: float) -> QTextBlockFormat:
        wanted = font.pointSizeF() / fonts.points(1) * height
        result = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        result.setLineHeight(100 * wanted / _natural_height(font), kind)
        result.setBottomMargin(margin)
        return result


def _natural_height(font: QFont) -> float:
    """What Qt takes 100 per cent of: a line's height, which it rounds up."""
    layout = QTextLayout("x", font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.height()


def _characters(font: QFont) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFont(font)
    return result
