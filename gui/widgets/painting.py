"""The drawing of chips, code tags, key caps, stances and cards: once, for widgets and list delegates.

Each has a size function that says how much room it wants and a draw function that fills a rectangle; a
rectangle that is narrower cuts the words short. All sizes are device-independent pixels and follow
the font, so that larger text makes larger chips.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from gui.theme import fonts
from gui.theme.theme import Theme, faded
from gui.widgets import shapes
from gui.widgets.key_names import present
from gui.widgets.stances import stance_word

MEDIUM = QFont.Weight.Medium
CHIP_PIXELS = 11.5
CODE_PIXELS = 11.8
KEY_PIXELS = 10.5
STANCE_PIXELS = 11.5

_CHIP_PADDING = 9
_DOT = 7
_GAP = 5
_BAR = 4
_CROSS = 6
_PLUS = re.compile(r"(?<=\w)\+")


@lru_cache(maxsize=64)
def _metrics(pixels: float, weight: QFont.Weight) -> tuple[QFont, QFontMetrics]:
    font = fonts.interface(pixels, weight)
    return font, QFontMetrics(font)


def _write(painter: QPainter, rect: QRect, text: str, metrics: QFontMetrics) -> None:
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    top = rect.top() + (rect.height() - metrics.height()) // 2
    painter.drawText(rect.left(), top + metrics.ascent(), shown)


def _outline(rect: QRect) -> QRectF:
    """The rectangle whose 1 px outline lies inside *rect*."""
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)


# --- keys


def _on_cap(key: str, *, as_is: bool) -> str:
    """The words on a cap: "Ctrl K", with no plus between them."""
    return _PLUS.sub(" ", key if as_is else present(key))


def key_size(key: str, *, as_is: bool = False) -> QSize:
    """The size of a cap. It shows the key that a person gave in the place of *key*, unless *as_is*."""
    key = _on_cap(key, as_is=as_is)
    _, metrics = _metrics(KEY_PIXELS, QFont.Weight.Normal)
    # as wide as a digit at least, so that the caps of 1 and 8 stand in one column
    width = max(metrics.horizontalAdvance(key), metrics.horizontalAdvance("0"))
    return QSize(width + 12, metrics.height() + 3)


def draw_key(
    painter: QPainter, rect: QRect, key: str, theme: Theme, *, ink: QColor | None = None, as_is: bool = False
) -> None:
    """A key cap: a small rounded box with a thicker lower edge. *ink* is for caps on coloured ground."""
    key = _on_cap(key, as_is=as_is)
    if not key:
        return
    font, _ = _metrics(KEY_PIXELS, QFont.Weight.Normal)
    painter.save()
    if ink:
        shapes.draw_key_box(painter, rect, faded(ink, 0.4), None)
    else:
        shapes.draw_key_box(painter, rect, theme.color("line"), theme.color("page"))
    painter.setPen(ink or theme.color("soft"))
    painter.setFont(font)
    painter.drawText(rect.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


# --- chips of actors and kinds


def chip_size(
    text: str, *, removable: bool = False, dot: bool = True, key: str = "", pixels: float = CHIP_PIXELS
) -> QSize:
    _, metrics = _metrics(pixels, MEDIUM)
    width = metrics.horizontalAdvance(text) + 2 * _CHIP_PADDING
    width += (_DOT + _GAP if dot else 0) + (_CROSS + _GAP if removable else 0)
    width += key_size(key).width() + _GAP if key else 0
    return QSize(width, metrics.height() + 6)


def draw_chip(
    painter: QPainter,
    rect: QRect,
    text: str,
    kind: str,
    theme: Theme,
    *,
    removable: bool = False,
    hot_remove: bool = False,
    dot: bool = True,
    key: str = "",
    dashed: bool | None = None,
    pixels: float = CHIP_PIXELS,
) -> None:
    """An actor or a kind: a dot and the name on the kind's tint; *dashed*: unnamed, or switched off."""
    dashed = kind == "unnamed" if dashed is None else dashed
    colors = theme.entity("unnamed" if dashed else kind)
    font, metrics = _metrics(pixels, MEDIUM)
    painter.save()
    shapes.draw_pill(painter, rect, colors.tint, theme.color("line") if dashed else None)
    inner = rect.adjusted(_CHIP_PADDING, 0, -_CHIP_PADDING, 0)
    if dot and kind != "unnamed":
        inner = _chip_dot(painter, inner, theme.entity(kind).ink, hollow=dashed)
    if removable:
        draw_cross(painter, remove_rect(rect), colors.ink if hot_remove else faded(colors.ink, 0.6))
        inner.setRight(inner.right() - _CROSS - _GAP)
    if key:
        inner = _chip_key(painter, inner, key, theme)
    painter.setPen(colors.ink)
    painter.setFont(font)
    _write(painter, inner, text, metrics)
    painter.restore()


def _chip_dot(painter: QPainter, inner: QRect, ink: QColor, *, hollow: bool = False) -> QRect:
    top = inner.top() + (inner.height() - _DOT) // 2
    shapes.draw_dot(painter, QRect(inner.left(), top, _DOT, _DOT), ink, hollow=hollow)
    return inner.adjusted(_DOT + _GAP, 0, 0, 0)


def _chip_key(painter: QPainter, inner: QRect, key: str, theme: Theme) -> QRect:
    size = key_size(key)
    top = inner.top() + (inner.height() - size.height()) // 2
    draw_key(painter, QRect(inner.right() + 1 - size.width(), top, size.width(), size.height()), key, theme)
    return inner.adjusted(0, 0, -size.width() - _GAP, 0)


def remove_rect(rect: QRect) -> QRect:
    """Where the × of a removable chip or tag lies, as large as a finger needs within it."""
    width = _CROSS + _CHIP_PADDING + _GAP
    return QRect(rect.right() + 1 - width, rect.top(), width, rect.height())


def draw_cross(painter: QPainter, rect: QRect, color: QColor) -> None:
    """The × in the middle of *rect*."""
    shapes.draw_cross(painter, rect, color, _CROSS)


# --- stances


def _mark_side(metrics: QFontMetrics) -> int:
    return round(metrics.ascent() * 0.76)


def stance_size(stance: str | None, *, word: bool = True, pixels: float = STANCE_PIXELS) -> QSize:
    _, metrics = _metrics(pixels, MEDIUM)
    mark = _mark_side(metrics) if stance else 0
    words = metrics.horizontalAdvance(stance_word(stance)) + (4 if stance else 0) if word else 0
    return QSize(mark + words, metrics.height())


def draw_stance(
    painter: QPainter,
    rect: QRect,
    stance: str | None,
    theme: Theme,
    *,
    word: bool = True,
    color: QColor | None = None,
    weight: QFont.Weight = MEDIUM,
    pixels: float = STANCE_PIXELS,
) -> None:
    """The mark ▲ ■ ▼ and the word for it; shape and word say it without the colour."""
    font, metrics = _metrics(pixels, weight)
    color = color or theme.stance(stance)
    side = _mark_side(metrics) if stance else 0
    painter.save()
    if stance:
        top = rect.top() + (rect.height() - side) // 2
        shapes.draw_mark(painter, QRect(rect.left(), top, side, side), stance, color)
    if word:
        painter.setPen(color)
        painter.setFont(font)
        _write(painter, rect.adjusted(side + (4 if stance else 0), 0, 0, 0), stance_word(stance), metrics)
    painter.restore()


# --- code tags


def code_size(text: str, *, stance: str | None = None, digit: str = "", removable: bool = False) -> QSize:
    _, metrics = _metrics(CODE_PIXELS, MEDIUM)
    width = _BAR + 6 + metrics.horizontalAdvance(f"{digit} {text}" if digit else text) + 8
    width += stance_size(stance, word=False).width() + _GAP if stance else 0
    width += _CROSS + _GAP if removable else 0
    return QSize(width, metrics.height() + 5)


def draw_code(
    painter: QPainter,
    rect: QRect,
    text: str,
    color: str,
    theme: Theme,
    *,
    stance: str | None = None,
    digit: str = "",
    removable: bool = False,
    hot_remove: bool = False,
    struck: bool = False,
) -> None:
    """A code: its words on its tint, its bar at the left; *stance* is the code's own, *struck* retired."""
    font, metrics = _metrics(CODE_PIXELS, MEDIUM)
    ink = theme.color("ink")
    painter.save()
    shapes.draw_tag_ground(painter, rect, theme.code(color).tint, theme.code(color).bar, _BAR)
    inner = rect.adjusted(_BAR + 6, 0, -8, 0)
    if removable:
        draw_cross(painter, remove_rect(rect), ink if hot_remove else faded(ink, 0.6))
        inner.setRight(inner.right() - _CROSS - _GAP)
    if stance:
        side = stance_size(stance, word=False).width()
        mark = QRect(inner.right() + 1 - side, inner.top(), side, inner.height())
        draw_stance(painter, mark, stance, theme, word=False, color=ink)
        inner.setRight(inner.right() - side - _GAP)
    if struck:
        font = QFont(font)
        font.setStrikeOut(True)
    painter.setFont(font)
    painter.setPen(theme.color("faint") if struck else ink)
    _write(painter, inner, f"{digit} {text}" if digit else text, metrics)
    painter.restore()


# --- cards and focus


def draw_focus_ring(painter: QPainter, rect: QRect, radius: float, theme: Theme) -> None:
    """The ring that shows where the keyboard is, 2 px inside *rect*."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def draw_card(
    painter: QPainter,
    rect: QRect,
    theme: Theme,
    *,
    focus: bool = False,
    dashed: bool = False,
    ground: str = "page",
    radius: float = 12,
) -> None:
    """A card's ground and edge; *dashed* for what is only suggested."""
    pen = QPen(theme.color("accent" if focus else "line"), 1)
    if dashed:
        pen.setDashPattern([4, 3])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(_outline(rect), radius, radius)
    painter.restore()


def draw_shadow(painter: QPainter, rect: QRect, theme: Theme, *, reach: int = 14, radius: float = 12) -> None:
    """A soft shadow around *rect*, a little lower than it; it ends *reach* pixels away."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    base = QRectF(rect).translated(0, reach * 0.3)
    for step in range(reach, 0, -1):
        # layer on layer, the darkness grows with the square of the nearness
        layer = ((reach - step + 1) ** 2 - (reach - step) ** 2) / reach**2
        painter.setBrush(faded(theme.color("shadow"), theme.shadow_strength * layer))
        grown = base.adjusted(-step, -step, step, step)
        painter.drawRoundedRect(grown, radius + step, radius + step)
    painter.restore()
