"""The words of the domain in the language of whoever reads them. Without a window that is English.

The domain writes English. What a person may see is marked, so that it is found for translation; the window
gives the translations with `speak_with`.
"""

from collections.abc import Callable

Translate = Callable[[str, str], str]


def marked(_context: str, text: str) -> str:
    """*text* as it is; marked as one of *_context* that is translated where it is shown."""
    return text


def _as_it_is(_context: str, text: str) -> str:
    return text


_translate: Translate = _as_it_is


def speak_with(translate: Translate | None) -> None:
    """From now on say everything as *translate* has it (context, English text); None: in English."""
    global _translate
    _translate = translate or _as_it_is


def spoken(context: str, text: str) -> str:
    """The marked *text* in the language of now."""
    return _translate(context, text) if text else ""


def filled(text: str, values: dict[str, object]) -> str:
    """*text* with ``{name}`` replaced by the value of that name; braces in a text without values stay."""
    return text.format(**values) if values else text
