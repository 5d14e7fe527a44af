"""A field of a few lines grows with what it holds, so that no short note hides behind a scroll bar."""

from pytestqt.qtbot import QtBot

from gui.theme.stylesheet import stylesheet
from gui.theme.themes import Themes
from gui.widgets.fields import TextField


def shown(qtbot: QtBot, themes: Themes, text: str) -> TextField:
    field = TextField("Note…", "Note", lines=2)
    qtbot.addWidget(field)
    field.setStyleSheet(stylesheet(themes.current))
    field.resize(240, field.height())
    field.show()
    field.show_text(text)
    return field


def test_a_field_is_as_high_as_its_text(qtbot: QtBot, themes: Themes) -> None:
    empty, two, five = (shown(qtbot, themes, text) for text in ("", "a\nb", "a\nb\nc\nd\ne"))
    assert empty.height() == two.height() < five.height()
    assert two.verticalScrollBar().maximum() == five.verticalScrollBar().maximum() == 0


def test_a_long_text_scrolls_in_its_field(qtbot: QtBot, themes: Themes) -> None:
    long, longer = (shown(qtbot, themes, "word\n" * lines) for lines in (30, 300))
    assert long.height() == longer.height()
    assert long.verticalScrollBar().maximum() > 0
