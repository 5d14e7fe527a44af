"""What is found for translation in the source, and what is refused."""

from pathlib import Path

import pytest

from resources.translations.extract import Found, find

GUI = """
from PySide6.QtCore import QCoreApplication
from annotation.wording import marked
from gui.words import said

LONG = "a constant"
TEXTS = {1: marked("Cast", "via %n claim(s)")}

class Base(QObject):
    def a(self, is_on):
        self.tr("own")
        self.tr("on" if is_on else "off")
        self.tr(LONG)
        said("helped")
        tr = QCoreApplication.translate
        tr("Other", "short name")
        counted("Cast", TEXTS[1], 3)
        counted("Counts", "%n claim(s)", 3)

def words():
    def tr(text):
        return QCoreApplication.translate("Inner", text)
    return tr("inside")

class Below(Base):
    pass
"""
WORDS = '''
def said(text: str) -> str:
    """Passes on."""
    return QCoreApplication.translate("Words", text)
'''
DOMAIN = """
class SaysoError(Exception): ...
class InvalidInput(SaysoError): ...
_HOW = "Do it so."

@named("tag claim")
def tag_claim(step):
    step.label = "tag claims"
    raise InvalidInput("“{name}” is no name.", _HOW, name="x")
"""


def _found(root: Path, gui: str = "", domain: str = "") -> Found:
    for file, text in (("gui/a.py", gui), ("gui/words.py", WORDS), ("annotation/b.py", domain)):
        path = root / file
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return find(root)


def test_every_way_to_write_a_text_is_found(tmp_path: Path) -> None:
    found = _found(tmp_path, GUI, DOMAIN)
    assert not found.problems
    assert set(found.texts) == {
        ("Base", "own"),
        ("Base", "on"),
        ("Base", "off"),
        ("Base", "a constant"),
        ("Words", "helped"),
        ("Inner", "inside"),
        ("Other", "short name"),
        ("Cast", "via %n claim(s)"),
        ("Counts", "%n claim(s)"),
        ("steps", "tag claim"),
        ("steps", "tag claims"),
        ("errors", "“{name}” is no name."),
        ("errors", "Do it so."),
    }
    assert found.texts["Cast", "via %n claim(s)"].is_plural
    assert found.below["Base"] == {"Below"}


@pytest.mark.parametrize(
    "line",
    [
        'self.tr(f"{name} is gone")',
        "self.tr(words)",
        'other.tr("said by another")',
        'counted("Nowhere", texts[role], 3)',
        'InvalidInput(f"{name} is gone")',
    ],
)
def test_what_cannot_be_found_is_said(tmp_path: Path, line: str) -> None:
    source = f"class A(QObject):\n    def a(self):\n        {line}\n"
    found = _found(
        tmp_path, source, "class SaysoError(Exception): ...\nclass InvalidInput(SaysoError): ...\n"
    )
    assert [problem.split(":")[0] for problem in found.problems] == ["gui/a.py"]
