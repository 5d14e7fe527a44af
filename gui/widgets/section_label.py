"""The small heading over a list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from gui.theme import fonts


def section_font() -> QFont:
    """Small, spaced capitals."""
    font = fonts.interface(10.5, QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 107)
    return font


class SectionLabel(QLabel):
    """A heading in small, spaced capitals."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(section_font())
        self.setProperty("tone", "faint")
        self.setText(text)
