"""The settings, one row each; the dialog and the file are made from them."""

from dataclasses import dataclass

Value = str | int | bool


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:
    """Mark *words* for translation, which looks for this name; Qt's own returns no text to a type checker."""
    return words


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting: its name in the file, its type and default, and what the dialog says of it.

    *choices* are pairs of a value and its words; a setting of text without choices is offered by the dialog's
    own means. *label*, *help* and the words of the choices are translated where they are shown.
    """

    key: str
    type: type[str] | type[int] | type[bool]
    default: Value
    label: str
    help: str = ""
    choices: tuple[tuple[Value, str], ...] = ()

    def accepts(self, value: object) -> bool:
        """Whether the setting may have *value*."""
        if type(value) is not self.type:
            return False
        return not self.choices or value in [choice for choice, _ in self.choices]


APPEARANCE = Setting(
    "appearance",
    str,
    "system",
    QT_TRANSLATE_NOOP("Settings", "Appearance"),
    "",
    (
        ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
        ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
        ("sepia", QT_TRANSLATE_NOOP("Settings", "Sepia")),
        ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
        ("contrast", QT_TRANSLATE_NOOP("Settings", "High contrast")),
    ),
)
TEXT_SIZE = Setting(
    "text_size",
    int,
    100,
    QT_TRANSLATE_NOOP("Settings", "Text size"),
    QT_TRANSLATE_NOOP("Settings", "Of the article's text."),
    tuple((percent, f"{percent} %") for percent in (70, 80, 90, 100, 110, 120, 135, 150, 175, 200, 250, 300)),
)
PIPELINE = Setting(
    "pipeline",
    str,
    "",
    QT_TRANSLATE_NOOP("Settings", "Model for names"),
    QT_TRANSLATE_NOOP("Settings", "Finds names and quotes in articles."),
)
REDUCED_MOTION = Setting(
    "reduced_motion",
    bool,
    False,
    QT_TRANSLATE_NOOP("Settings", "Reduced motion"),
    QT_TRANSLATE_NOOP("Settings", "Nothing fades or slides."),
)
HINTS = Setting(
    "hints",
    bool,
    True,
    QT_TRANSLATE_NOOP("Settings", "Hints"),
    QT_TRANSLATE_NOOP("Settings", "One line under the text says what comes next."),
)
EXPORT_MODE = Setting(
    "export_mode",
    str,
    "exact",
    QT_TRANSLATE_NOOP("Settings", "Export"),
    QT_TRANSLATE_NOOP("Settings", "For spreadsheets: an apostrophe keeps cells from being run as formulas."),
    (
        ("exact", QT_TRANSLATE_NOOP("Settings", "Exact data")),
        ("spreadsheet", QT_TRANSLATE_NOOP("Settings", "For spreadsheets")),
    ),
)

SETTINGS = (APPEARANCE, TEXT_SIZE, REDUCED_MOTION, HINTS, PIPELINE, EXPORT_MODE)
BY_KEY = {setting.key: setting for setting in SETTINGS}
