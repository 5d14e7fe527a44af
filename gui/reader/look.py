"""The reader's colours under one theme, mixed once and kept."""

from typing import NamedTuple, TypeAlias

from PySide6.QtGui import QColor

from annotation.records import MentionKind
from gui.theme.theme import Theme, faded, mixed

_OUTSIDE_CLAIMS = 0.45  # of a mention's tint
_UNDERLINE = 0.7
_UPPER = 0.7  # of the upper of two tints that overlap
_SHOWING = 3
_SELECTION = 0.22


class MentionLook(NamedTuple):
    """A mention's tint outside claims, its underline, and its tint while an actor is asked for."""

    tint: QColor
    underline: QColor
    glow: QColor


Marker: TypeAlias = tuple[str | None, bool]  # the palette's name of a claim's colour; whether it is in focus


class Look:
    """Colours for painting the page, the margin and the minimap."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.page = theme.color("page")
        self.ink = theme.color("ink")
        self.soft = theme.color("soft")
        self.faint = theme.color("faint")
        self.line = theme.color("line")
        self.accent = theme.color("accent")
        self.suggested = theme.color("accent_soft")
        self.selection = faded(self.accent, _SELECTION)
        self.hit = theme.color("hit")
        self.hit_now = theme.color("hit_now")
        self.hit_mark = mixed(self.hit_now, self.ink, 0.6)
        self._mentions: dict[MentionKind, MentionLook] = {}
        self._tints: dict[tuple[Marker, ...], QColor] = {}

    def mention(self, kind: MentionKind) -> MentionLook:
        if kind not in self._mentions:
            colors = self._theme.entity(kind)
            self._mentions[kind] = MentionLook(
                mixed(colors.tint, self.page, _OUTSIDE_CLAIMS),
                mixed(colors.ink, self.page, _UNDERLINE),
                colors.tint,
            )
        return self._mentions[kind]

    def bar(self, color: str | None) -> QColor:
        """Of a code's bar, and of the underline of a claim that lies on another."""
        return self._theme.code(color).bar

    def tint(self, markers: tuple[Marker, ...]) -> QColor:
        """Of words that all of *markers* cover, the lowest first; of what lies below three nothing shows."""
        markers = markers[-_SHOWING:]
        if markers not in self._tints:
            color = self._own_tint(markers[0])
            for upper in markers[1:]:
                color = mixed(self._own_tint(upper), color, _UPPER)
            self._tints[markers] = color
        return self._tints[markers]

    def _own_tint(self, marker: Marker) -> QColor:
        color, focused = marker
        colors = self._theme.code(color)
        return colors.focus if focused else colors.tint
