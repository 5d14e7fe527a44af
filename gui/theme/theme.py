"""A theme: every colour of the program by its role, read from a TOML file and frozen."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from PySide6.QtGui import QColor

import resources

LEAST_FOR_SHAPES = 3.0  # the contrast that a bar needs to be seen

# what has no colours of its own looks like a kind that has
ENTITY_ALIASES = {"state": "place", "outlet": "organisation"}


class EntityColors(NamedTuple):
    """Of a mention or an actor: the colour of its name, and of what lies behind it."""

    ink: QColor
    tint: QColor


class CodeColors(NamedTuple):
    """Of a code: the bar in the margin, the marker on the words, and the marker in focus."""

    bar: QColor
    tint: QColor
    focus: QColor


@dataclass(frozen=True)
class Theme:
    """The colours of one look. Unknown entity kinds look like *other*, unknown codes like *slate*."""

    name: str
    is_dark: bool
    roles: Mapping[str, QColor]
    entities: Mapping[str, EntityColors]
    stances: Mapping[str, QColor]
    codes: Mapping[str, CodeColors]
    shadow_strength: float  # 0–1: how much of the shadow's colour shows at its darkest

    def color(self, role: str) -> QColor:
        """The colour of a *role* such as ``"accent"``; KeyError where no theme has such a role."""
        return self.roles[role]

    def entity(self, kind: str) -> EntityColors:
        """The colours of a kind of mention or actor; ``"unnamed"`` has faint words on no ground."""
        kind = ENTITY_ALIASES.get(kind, kind)
        return self.entities.get(kind, self.entities["other"])

    def code(self, name: str | None) -> CodeColors:
        """The colours of a code, by a palette's name or ``#rrggbb``; grey for everything else."""
        if name in self.codes:
            return self.codes[name]
        if name and name.startswith("#") and QColor.isValidColorName(name):
            return self._derived(QColor(name))
        return self.codes["slate"]

    def stance(self, stance: str | None) -> QColor:
        """The colour of a stance; faint where none is set."""
        return self.stances[stance] if stance else self.color("faint")

    @cached_property
    def code_names(self) -> tuple[str, ...]:
        """The palette's names in the order in which a codebook takes them."""
        return tuple(self.codes)

    def _derived(self, wanted: QColor) -> CodeColors:
        page, ink = self.color("page"), self.color("ink")
        shares = (share / 10 for share in range(10, -1, -1))
        tried = (mixed(wanted, ink, share) for share in shares)
        bar = next(bar for bar in tried if contrast(bar, page) >= LEAST_FOR_SHAPES)
        tint, focus = (0.18, 0.30) if self.is_dark else (0.14, 0.38)
        return CodeColors(bar, mixed(bar, page, tint), mixed(bar, page, focus))


def mixed(upper: QColor, lower: QColor, share: float) -> QColor:
    """*share* (0–1) of *upper* and the rest of *lower*."""
    rest = 1 - share
    return QColor(
        round(upper.red() * share + lower.red() * rest),
        round(upper.green() * share + lower.green() * rest),
        round(upper.blue() * share + lower.blue() * rest),
    )


def contrast(one: QColor, other: QColor) -> float:
    """How far two colours stand apart in light: 1 (not at all) to 21, as WCAG 2 defines it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def faded(color: QColor, alpha: float) -> QColor:
    """The *color* with an opacity of *alpha* (0–1)."""
    result = QColor(color)
    result.setAlphaF(alpha)
    return result


def load_theme(name: str) -> Theme:
    """Read ``resources/themes/<name>.toml``."""
    with resources.path("themes", f"{name}.toml").open("rb") as file:
        return _theme_from(name, tomllib.load(file))


def _theme_from(name: str, data: Mapping[str, Any]) -> Theme:
    roles = {role: QColor(value) for role, value in data["roles"].items()}
    entities = {
        kind: EntityColors(QColor(row["ink"]), QColor(row["tint"])) for kind, row in data["entity"].items()
    }
    entities["unnamed"] = EntityColors(roles["faint"], QColor(0, 0, 0, 0))
    return Theme(
        name=name,
        is_dark=data["dark"],
        roles=roles,
        entities=entities,
        stances={stance: QColor(value) for stance, value in data["stance"].items()},
        codes={
            code: CodeColors(QColor(row["bar"]), QColor(row["tint"]), QColor(row["focus"]))
            for code, row in data["code"].items()
        },
        shadow_strength=data["shadow_strength"],
    )
