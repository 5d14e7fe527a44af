"""Every theme: complete, readable, and with code colours that colour-blind readers can tell apart."""

import itertools
import math
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
LEAST_APART = 5.0  # in CIEDE2000, where 2.3 is about the least that can be seen side by side
WHITE = (0.95047, 1.0, 1.08883)  # D65


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


def test_code_bars_stand_out_from_all_that_they_are_drawn_on(theme: Theme) -> None:
    pairs = {
        f"{name} on {ground}": (theme.code(name).bar, theme.color(ground))
        for name in theme.code_names
        for ground in ("page", "panel", "hover", "accent_soft")
    }
    pairs |= {f"{name} on its tint": theme.code(name)[:2] for name in theme.code_names}
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
    """The place in CIELAB of a colour as a reader with this *blindness* sees it."""
    light = [linear(part) for part in (color.redF(), color.greenF(), color.blueF())]
    seen = [min(max(dot(row, light), 0.0), 1.0) for row in blindness]
    parts = (
        dot(row, seen) / white
        for row, white in zip(
            ((0.41246, 0.35758, 0.18044), (0.21267, 0.71515, 0.07217), (0.01933, 0.11919, 0.95030)),
            WHITE,
            strict=True,
        )
    )
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def dot(row: tuple[float, ...], values: list[float]) -> float:
    return sum(one * other for one, other in zip(row, values, strict=True))


def distance(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """CIEDE2000: how far apart two places in CIELAB are to the eye."""
    mean = (math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * (mean**7 / (mean**7 + 25**7)) ** 0.5
    chromas = [math.hypot(place[1] * stretch, place[2]) for place in (one, other)]
    hues = [math.degrees(math.atan2(place[2], place[1] * stretch)) % 360 for place in (one, other)]
    turn = (hues[1] - hues[0] + 180) % 360 - 180
    lightness, chroma, hue = (one[0] + other[0]) / 2, sum(chromas) / 2, (hues[0] + turn / 2) % 360
    wave = (
        1
        - 0.17 * cosine(hue - 30)
        + 0.24 * cosine(2 * hue)
        + 0.32 * cosine(3 * hue + 6)
        - 0.20 * cosine(4 * hue - 63)
    )
    by_light = (other[0] - one[0]) / (1 + 0.015 * (lightness - 50) ** 2 / (20 + (lightness - 50) ** 2) ** 0.5)
    by_chroma = (chromas[1] - chromas[0]) / (1 + 0.045 * chroma)
    chord = 2 * (chromas[0] * chromas[1]) ** 0.5 * math.sin(math.radians(turn / 2))
    by_hue = chord / (1 + 0.015 * chroma * wave)
    spin = 60 * math.exp(-(((hue - 275) / 25) ** 2))
    twist = -2 * (chroma**7 / (chroma**7 + 25**7)) ** 0.5 * math.sin(math.radians(spin))
    return float((by_light**2 + by_chroma**2 + by_hue**2 + twist * by_chroma * by_hue) ** 0.5)


def cosine(degrees: float) -> float:
    return math.cos(math.radians(degrees))


def test_the_distance_is_that_of_the_published_examples() -> None:
    examples = (  # Sharma, Wu and Dalal 2005
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
    )
    for one, other, expected in examples:
        assert distance(one, other) == pytest.approx(expected, abs=1e-3)
