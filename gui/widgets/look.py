"""Looks by dynamic property, and the plain labels and buttons that everybody needs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from gui.theme import fonts


def set_look(widget: QWidget, **properties: str) -> None:
    """Set the properties that the stylesheet knows (``tone="soft"``) and show them at once."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if "ground" in properties:
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if changed:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()


def label(
    text: str = "",
    *,
    tone: str = "",
    pixels: float = 13,
    weight: QFont.Weight = QFont.Weight.Normal,
    wrap: bool = False,
    selectable: bool = False,
) -> QLabel:
    """A label that shows *text* as it is, never as markup."""
    result = QLabel()
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setFont(fonts.interface(pixels, weight))
    result.setText(text)
    result.setWordWrap(wrap)
    if tone:
        result.setProperty("tone", tone)
    if selectable:
        result.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return result


def button(text: str, *, kind: str = "", name: str = "") -> QPushButton:
    """A push button; *kind* is primary, quiet, link or nothing, *name* what a screen reader says."""
    result = QPushButton(text)
    result.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    result.setAutoDefault(False)
    if kind:
        result.setProperty("kind", kind)
    if name:
        result.setAccessibleName(name)
    return result
