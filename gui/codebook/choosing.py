"""What is chosen for a code on a card: its colour, its digit, the code that it is merged into."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QWidget

from annotation.records import Code, CodeId
from gui.codebook.palette import Palette
from gui.theme.themes import Themes
from gui.widgets.picker import PickerPopover, PickerRow
from gui.widgets.popover import Popover

Codes = Mapping[CodeId, Code]

_NO_DIGIT = 0

translate = QCoreApplication.translate


def choose_color(
    code: Code, window: QWidget, themes: Themes, anchor: QRect, take: Callable[[str], object]
) -> None:
    """Offer the palette beside *anchor*, in global coordinates."""
    popover = Popover(window, themes, name=translate("CodebookPanel", "Colour"))
    palette = Palette(code.color, themes)
    popover.set_content(palette)

    def chosen(color: str) -> None:
        popover.close_up()
        take(color)

    palette.chosen.connect(chosen)
    popover.closed.connect(popover.deleteLater)
    popover.open_at(anchor)
    palette.setFocus()


def choose_digit(
    code: Code,
    codes: Codes,
    window: QWidget,
    themes: Themes,
    anchor: QRect,
    take: Callable[[int | None], object],
) -> None:
    """Offer the digits, with the codes that have them now: a digit that is taken moves here."""
    popover = PickerPopover(
        window,
        themes,
        placeholder=translate("CodebookPanel", "Press a digit…"),
        digits=True,
        name=translate("CodebookPanel", "Key of “{0}”").format(code.name),
    )
    popover.picker.set_rows(_digit_rows(code, codes))
    popover.picker.chosen.connect(lambda key: take(key or None))
    popover.closed.connect(popover.deleteLater)
    popover.open_at(anchor)


def _digit_rows(code: Code, codes: Codes) -> list[PickerRow]:
    owners = {one.digit: one for one in codes.values() if one.digit}
    rows = []
    for digit in range(1, 10):
        owner = owners.get(digit)
        rows.append(
            PickerRow(
                digit,
                owner.name if owner else translate("CodebookPanel", "free"),
                color=owner.color if owner else "",
                detail=translate("CodebookPanel", "moves here") if owner and owner.id != code.id else "",
                keywords=(str(digit),),
                checked=digit == code.digit,
            )
        )
    return [*rows, PickerRow(_NO_DIGIT, translate("CodebookPanel", "No key"), checked=code.digit is None)]


def choose_merge(
    code: Code, codes: Codes, window: QWidget, themes: Themes, anchor: QRect, take: Callable[[CodeId], object]
) -> None:
    """Offer the other codes, to merge *code* into one of them."""
    popover = PickerPopover(
        window,
        themes,
        placeholder=translate("CodebookPanel", "Merge into…"),
        name=translate("CodebookPanel", "Merge “{0}” into another code").format(code.name),
    )
    rows = [
        PickerRow(one.id, one.name, color=one.color, detail=above_of(one, codes))
        for one in codes.values()
        if one.id != code.id and not one.retired
    ]
    popover.picker.set_rows(rows)
    popover.picker.chosen.connect(take)
    popover.closed.connect(popover.deleteLater)
    popover.open_at(anchor)


def above_of(code: Code, codes: Codes) -> str:
    """The names of the codes above, from the top."""
    names: list[str] = []
    here = codes.get(code.parent_id) if code.parent_id is not None else None
    while here is not None:
        names.insert(0, here.name)
        here = codes.get(here.parent_id) if here.parent_id is not None else None
    return " › ".join(names)
