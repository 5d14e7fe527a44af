"""The translations of a language: Qt's .ts file, which people edit, and the .qm that the program loads."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from resources.translations.extract import ROOT, Found, Text

FOLDER = Path(__file__).parent
FORMS = {"de": 2, "uk": 3}  # a language's forms for numbers
Key = tuple[str, str]  # context, source


@dataclass(slots=True)
class Entry:
    """A translation: one form, or one for each kind of number."""

    forms: list[str]
    is_finished: bool = False


@dataclass(slots=True)
class Catalogue:
    """What a language says for each text; what the program no longer says is kept at the end of the file."""

    language: str
    entries: dict[Key, Entry] = field(default_factory=dict)

    @property
    def ts(self) -> Path:
        return ts_path(self.language)

    def missing(self, found: Found) -> list[Text]:
        """The texts without a finished translation."""
        return [text for key, text in found.texts.items() if not self._has(key)]

    def _has(self, key: Key) -> bool:
        entry = self.entries.get(key)
        return entry is not None and entry.is_finished and all(entry.forms)

    def follow(self, found: Found) -> None:
        """Have an entry for each text; one that is said elsewhere too is proposed, unfinished."""
        known = {source: entry.forms for (_, source), entry in self.entries.items() if all(entry.forms)}
        for key, text in found.texts.items():
            wanted = FORMS[self.language] if text.is_plural else 1
            entry = self.entries.get(key)
            if entry is None or len(entry.forms) != wanted:
                forms = known.get(text.source, [])
                self.entries[key] = Entry(forms if len(forms) == wanted else [""] * wanted)

    def gone(self, found: Found) -> list[Key]:
        """What the program no longer says."""
        return [key for key in self.entries if key not in found.texts]


def ts_path(language: str) -> Path:
    return FOLDER / f"sayso_{language}.ts"


def qm_path(language: str) -> Path:
    return FOLDER / f"sayso_{language}.qm"


def read(path: Path, language: str) -> Catalogue:
    """The catalogue in *path*; an empty one where nothing is there."""
    catalogue = Catalogue(language)
    if not path.exists():
        return catalogue
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            numbered = [form.text or "" for form in translation.iter("numerusform")]
            entry = Entry(numbered or [translation.text or ""], translation.get("type") in (None, "vanished"))
            catalogue.entries[name, message.findtext("source", "")] = entry
    return catalogue


def write(catalogue: Catalogue, found: Found, path: Path) -> None:
    """Write the catalogue, ordered by context, with the files in which each text stands."""
    root = ElementTree.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    for context in sorted({context for context, _ in catalogue.entries}):
        element = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(element, "name").text = context
        keys = [key for key in found.texts if key[0] == context]
        keys += sorted(key for key in catalogue.gone(found) if key[0] == context)
        for key in keys:
            _put(element, key[1], catalogue.entries[key], found.texts.get(key))
    ElementTree.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ElementTree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _put(parent: ElementTree.Element, source: str, entry: Entry, text: Text | None) -> None:
    numbered = "%n" in source
    message = ElementTree.SubElement(parent, "message", {"numerus": "yes"} if numbered else {})
    for file in text.files if text else ():
        ElementTree.SubElement(message, "location", filename=f"../../{file}")
    ElementTree.SubElement(message, "source").text = source
    translation = ElementTree.SubElement(message, "translation")
    if text is None:
        translation.set("type", "vanished")
    elif not (entry.is_finished and all(entry.forms)):
        translation.set("type", "unfinished")
    if not numbered:
        translation.text = entry.forms[0]
        return
    for form in entry.forms:
        ElementTree.SubElement(translation, "numerusform").text = form


def compiled(catalogue: Catalogue, found: Found) -> bytes:
    """The .qm file. A class's text stands under the names of the classes below it too: Qt asks for those."""
    wide, texts = Catalogue(catalogue.language), Found()
    for (context, source), text in found.texts.items():
        entry = catalogue.entries.get((context, source))
        if entry is None or not (entry.is_finished and all(entry.forms)):
            continue
        for name in (context, *sorted(found.below.get(context, ()))):
            wide.entries.setdefault((name, source), Entry(entry.forms, True))
            texts.texts.setdefault((name, source), Text(name, source, text.files))
    with tempfile.TemporaryDirectory() as folder:
        ts, qm = Path(folder, "all.ts"), Path(folder, "all.qm")
        write(wide, texts, ts)
        _release(["-silent", str(ts), "-qm", str(qm)])
        return qm.read_bytes()


def _release(arguments: Iterable[str]) -> None:
    beside = str(Path(sys.executable).parent)
    program = shutil.which("pyside6-lrelease", path=beside) or shutil.which("pyside6-lrelease")
    if program is None:
        raise FileNotFoundError("pyside6-lrelease, which comes with PySide6-Essentials")
    subprocess.run([program, *arguments], check=True, cwd=ROOT, capture_output=True)


def load(language: str) -> Catalogue:
    """The catalogue of a language that the program speaks."""
    return read(ts_path(language), language)
