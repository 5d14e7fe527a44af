"""The settings, one row each; the dialog and the file are made from them."""

from dataclasses import dataclass

from annotation.wording import marked

Value = str | int | bool


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
    marked("Settings", "Appearance"),
    "",
    (
        ("system", marked("Settings", "As the system")),
        ("light", marked("Settings", "Light")),
        ("sepia", marked("Settings", "Sepia")),
        ("dark", marked("Settings", "Dark")),
        ("contrast", marked("Settings", "High contrast")),
    ),
)
LANGUAGE = Setting(
    "language",
    str,
    "system",
    marked("Settings", "Language"),
    marked("Settings", "Another one holds from the next start."),
    (
        ("system", marked("Settings", "As the system")),
        ("en", "English"),
        ("de", "Deutsch"),
        ("uk", "Українська"),
    ),
)
TEXT_SIZE = Setting(
    "text_size",
    int,
    100,
    marked("Settings", "Text size"),
    marked("Settings", "Of the article's text."),
    tuple((percent, f"{percent} %") for percent in (70, 80, 90, 100, 110, 120, 135, 150, 175, 200, 250, 300)),
)
PIPELINE = Setting(
    "pipeline",
    str,
    "",
    marked("Settings", "Model for names"),
    marked("Settings", "Finds names and quotes in articles."),
)
REDUCED_MOTION = Setting(
    "reduced_motion",
    bool,
    False,
    marked("Settings", "Reduced motion"),
    marked("Settings", "Nothing fades or slides."),
)
HINTS = Setting(
    "hints",
    bool,
    True,
    marked("Settings", "Hints"),
    marked("Settings", "One line under the text says what comes next."),
)
EXPORT_MODE = Setting(
    "export_mode",
    str,
    "exact",
    marked("Settings", "Export"),
    marked("Settings", "For spreadsheets: an apostrophe keeps cells from being run as formulas."),
    (
        ("exact", marked("Settings", "Exact data")),
        ("spreadsheet", marked("Settings", "For spreadsheets")),
    ),
)

SETTINGS = (LANGUAGE, APPEARANCE, TEXT_SIZE, REDUCED_MOTION, HINTS, PIPELINE, EXPORT_MODE)
BY_KEY = {setting.key: setting for setting in SETTINGS}
