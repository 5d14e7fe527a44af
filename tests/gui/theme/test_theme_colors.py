"""Every theme: complete, readable, and with code colours that colour-blind readers can tell apart."""

import itertools
import re

import pytest
from PySide6.QtGui import QColor

import resources
from annotation.records import ActorKind, MentionKind, Stance
from gui.theme.theme import Theme, contrast, load_theme, mixed
from gui.theme.themes import THEME_NAMES

READABLE, VISIBLE = 4.5, 3.0
SOLID_ENTITIES = ("person", "organisation", "place", "group", "number", "other")

# what is left of red, green and blue (linear light) for readers who lack one of the three cones
BLINDNESS = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "none": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
}
LEAST_APART = 0.035  # in OKLab, where 0.02 is about the least that can be seen side by side


@pytest.fixture(params=THEME_NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def grounds(theme: Theme) -> dict[str, QColor]:
    """All that words may stand on."""
    found = {role: theme.color(role) for role in ("bg", "panel", "page", "hover", "accent_soft")}
    found |= {f"{kind} tint": theme.entity(kind).tint for kind in SOLID_ENTITIES}
    return found | {f"{name} tint": theme.code(name).tint for name in theme.code_names}


def too_faint(pairs: dict[str, tuple[QColor, QColor]], least: float) -> dict[str, float]:
    return {name: value for name, (one, other) in pairs.items() if (value := contrast(one, other)) < least}


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("role", ["ink", "soft", "faint"])
def test_words_are_readable_on_every_ground(theme: Theme, role: str) -> None:
    pairs = {name: (theme.color(role), ground) for name, ground in grounds(theme).items()}
    assert not too_faint(pairs, READABLE)


def test_names_accents_and_stances_are_readable(theme: Theme) -> None:
    plain = {role: theme.color(role) for role in ("bg", "panel", "page", "accent_soft", "hover")}
    pairs = {f"accent on {role}": (theme.color("accent"), ground) for role, ground in plain.items()}
    pairs |= {f"{s} on {r}": (theme.stance(s), ground) for s in Stance for r, ground in plain.items()}
    pairs |= {kind: (theme.entity(kind).ink, theme.entity(kind).tint) for kind in SOLID_ENTITIES}
    pairs |= {f"{kind} on page": (theme.entity(kind).ink, theme.color("page")) for kind in SOLID_ENTITIES}
    pairs["primary button"] = (theme.color("on_accent"), theme.color("accent"))
    pairs["toast"] = (theme.color("toast_ink"), theme.color("toast"))
    pairs["toast's button"] = (theme.color("toast_accent"), theme.color("toast"))
    assert not too_faint(pairs, READABLE)


def test_the_text_is_readable_in_focus_selection_and_hits(theme: Theme) -> None:
    marks = {name: theme.code(name).focus for name in theme.code_names}
    marks |= {role: theme.color(role) for role in ("selection", "hit", "hit_now")}
    assert not too_faint({name: (theme.color("ink"), mark) for name, mark in marks.items()}, READABLE)


def test_code_bars_stand_out_from_page_and_panel(theme: Theme) -> None:
    pairs = {
        f"{name} on {ground}": (theme.code(name).bar, theme.color(ground))
        for name in theme.code_names
        for ground in ("page", "panel")
    }
    assert not too_faint(pairs, VISIBLE)


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_code_bars_can_be_told_apart(theme: Theme, blindness: str) -> None:
    seen = {name: seen_as(theme.code(name).bar, BLINDNESS[blindness]) for name in theme.code_names}
    alike = [
        pair
        for pair in itertools.combinations(seen, 2)
        if distance(seen[pair[0]], seen[pair[1]]) < LEAST_APART
    ]
    assert alike == []


def test_all_themes_know_the_same_roles_and_codes() -> None:
    themes = [load_theme(name) for name in THEME_NAMES]
    for theme in themes[1:]:
        assert theme.roles.keys() == themes[0].roles.keys()
        assert theme.code_names == themes[0].code_names
    assert len(themes[0].code_names) >= 10
    assert themes[0].code_names[:4] == ("amber", "blue", "rose", "green")


def test_every_value_is_a_colour(theme: Theme) -> None:
    values = [*theme.roles.values(), *theme.stances.values()]
    values += itertools.chain.from_iterable([*theme.entities.values(), *theme.codes.values()])
    assert all(value.isValid() for value in values)
    assert theme.is_dark == (theme.name == "dark")


def test_kinds_without_colours_of_their_own_borrow_them(theme: Theme) -> None:
    assert theme.entity(ActorKind.STATE) == theme.entity("place")
    assert theme.entity(ActorKind.OUTLET) == theme.entity("organisation")
    assert theme.entity("comet") == theme.entity("other")
    assert theme.entity(ActorKind.UNNAMED).ink == theme.color("faint")
    assert theme.entity(ActorKind.UNNAMED).tint.alpha() == 0
    assert all(theme.entity(kind).ink.isValid() for kind in (*MentionKind, *ActorKind))


def test_unknown_codes_are_grey_and_own_colours_are_fitted_in(theme: Theme) -> None:
    assert theme.code("no such colour") == theme.code(None) == theme.code("slate")
    assert theme.code("#12345") == theme.code("slate")
    for wanted in ("#000000", "#ffffff", "#8811cc", "#ffee00"):
        own = theme.code(wanted)
        assert contrast(own.bar, theme.color("page")) >= VISIBLE
        assert contrast(theme.color("ink"), own.tint) >= READABLE
        assert contrast(theme.color("ink"), own.focus) >= READABLE
    fitting = "#e07a8b" if theme.is_dark else "#b03050"
    assert theme.code(fitting).bar.name() == fitting


def test_signs_are_drawn_in_the_themes_colours() -> None:
    for folder, names in (("for_light", ("light", "sepia", "contrast")), ("for_dark", ("dark",))):
        for name in names:
            theme = load_theme(name)
            assert contrast(sign_color(folder, "tick"), theme.color("accent")) >= VISIBLE
            assert contrast(sign_color(folder, "down"), theme.color("page")) >= VISIBLE
            assert contrast(sign_color(folder, "right"), theme.color("accent_soft")) >= VISIBLE


def test_mixed_goes_from_one_colour_to_the_other() -> None:
    white, black = QColor("#ffffff"), QColor("#000000")
    assert [mixed(white, black, share).red() for share in (0, 0.5, 1)] == [0, 128, 255]


def sign_color(folder: str, sign: str) -> QColor:
    text = resources.path("themes", "signs", folder, f"{sign}.svg").read_text(encoding="utf-8")
    found = re.search(r'stroke="(#\w+)"', text)
    assert found
    return QColor(found[1])


def seen_as(color: QColor, blindness: tuple[tuple[float, float, float], ...]) -> tuple[float, ...]:
    """The OKLab place of a colour as a reader with this *blindness* sees it."""
    light = [linear(part) for part in (color.redF(), color.greenF(), color.blueF())]
    seen = [min(max(dot(row, light), 0.0), 1.0) for row in blindness]
    cones = [
        dot(row, seen) ** (1 / 3)
        for row in ((0.41222, 0.53633, 0.05145), (0.21190, 0.68070, 0.10740), (0.08830, 0.28172, 0.62998))
    ]
    return tuple(
        dot(row, cones)
        for row in ((0.21045, 0.79362, -0.00407), (1.97800, -2.42859, 0.45059), (0.02590, 0.78277, -0.80868))
    )


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def dot(row: tuple[float, ...], values: list[float]) -> float:
    return sum(one * other for one, other in zip(row, values, strict=True))


def distance(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
