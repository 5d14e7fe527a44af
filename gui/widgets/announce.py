"""Telling a screen reader what has just happened."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have *text* read out, in the name of *widget*."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
