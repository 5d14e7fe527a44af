"""The language of the window: chosen by the person or the system; English needs nothing to be loaded."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from annotation import wording

ENGLISH, SYSTEM = "en", "system"
LANGUAGES = (ENGLISH, "de", "uk")

_NUMBER = re.compile(r"\d+")


def resolved(choice: str, wanted: Sequence[str]) -> str:
    """The language for a choice; *wanted* are the system's, the dearest first ("de-AT", "en")."""
    if choice in LANGUAGES:
        return choice
    known = (tag.replace("_", "-").split("-")[0].lower() for tag in wanted)
    return next((code for code in known if code in LANGUAGES), ENGLISH)


class Language(QObject):
    """Has texts, Qt's own included, dates and numbers in one language, for as long as it lives."""

    def __init__(self, app: QApplication, choice: str = SYSTEM) -> None:
        super().__init__(app)
        system = QLocale.system()
        self.code = resolved(choice, system.uiLanguages())
        self._translators = [QTranslator(self), QTranslator(self)] if self.code != ENGLISH else []
        for translator, (folder, name) in zip(self._translators, self._files(), strict=False):
            if translator.load(f"{name}_{self.code}.qm", folder):
                app.installTranslator(translator)
        is_systems = system.name().split("_")[0] == self.code
        QLocale.setDefault(system if is_systems else QLocale(self.code))
        wording.speak_with(QCoreApplication.translate if self._translators else None)

    def _files(self) -> list[tuple[str, str]]:
        ours = str(resources.path("translations"))
        return [(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"), (ours, "sayso")]

    def close(self) -> None:
        """Speak English again."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        wording.speak_with(None)
        QLocale.setDefault(QLocale.system())


def step_name(label: str | None) -> str:
    """A step's name, as the history has it, in the language of the screen: "tag claim", "code 5 claims"."""
    if not label:
        return ""
    numbers = _NUMBER.findall(label)
    if not numbers:
        return QCoreApplication.translate("steps", label)
    text = QCoreApplication.translate("steps", _NUMBER.sub("%n", label, count=1), None, int(numbers[0]))
    return text.replace("%n", numbers[0])
