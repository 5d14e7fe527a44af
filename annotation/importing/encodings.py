"""From bytes to text: which encoding they are in, and how sure that is.

A byte order mark decides, then strict UTF-8, then Windows-1252 for Latin script; a detector comes last,
because it takes short Latin texts for Central European ones.
"""

import codecs
import re
from typing import NamedTuple

from annotation.errors import ImportFailed

_MARKS = (  # UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000  # bytes that a guess is made from
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL_CHARACTER = re.compile("[\x00-\x08\x0e-\x1f]")
_NOT_TEXT = "It is not a text file: it holds bytes that no text has."
_SAVE_AS_TEXT = "Save it as plain text and open that file."


class Decoded(NamedTuple):
    """The text of some bytes, the encoding that they were read as, and whether that is a guess."""

    text: str
    encoding: str
    guessed: bool


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """*data* as text, read as *encoding* where one is named.

    Raises `ImportFailed` where the bytes are no text, or none in that encoding.
    """
    if encoding is not None:
        return Decoded(_read_as(data, encoding), encoding, False)
    marked = _by_mark(data)
    if marked is not None:
        return marked
    if b"\0" in data:
        return _wide(data)
    if len(_CONTROL.findall(data[:_SAMPLE])) > len(data[:_SAMPLE]) // 50:
        raise ImportFailed(_NOT_TEXT, _SAVE_AS_TEXT)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", False)
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _latin(data) or _detected(data)


def _read_as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise ImportFailed(
            "There is no encoding “{encoding}”.", "Choose one from the list.", encoding=encoding
        ) from error
    except UnicodeError as error:
        raise ImportFailed(
            "The text is not in {encoding}.", "Choose another encoding.", encoding=encoding
        ) from error


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if not data.startswith(mark):
            continue
        try:
            return Decoded(data.decode(encoding), encoding, False)
        except UnicodeDecodeError:
            if encoding == "utf-16":  # a cut file: what can be read is worth having
                return Decoded(data.decode(encoding, "replace"), encoding, True)
    return None


def _wide(data: bytes) -> Decoded:
    """UTF-16 without a mark: its zero bytes stand at even or at odd places only. Else it is no text."""
    even, odd = data[:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    enough = len(data[:_SAMPLE]) // 50
    for count, other, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if other or count <= enough:
            continue
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROL_CHARACTER.search(text):
            return Decoded(text, encoding, True)
    raise ImportFailed(_NOT_TEXT, _SAVE_AS_TEXT)


def _damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken places, or cut in the middle of a character."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for _ in re.finditer("[^\x00-\x7f\ufffd]", text))
    return Decoded(text, "utf-8", True) if whole >= 4 * broken else None


def _latin(data: bytes) -> Decoded | None:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    sample = text[:_SAMPLE]
    plain = sum(1 for _ in re.finditer("[A-Za-z]", sample))
    accented = sum(1 for _ in re.finditer("[À-ÖØ-öø-ÿŠšŽžŒœŸƒ]", sample))
    return Decoded(text, "cp1252", True) if plain >= 3 * accented else None


def _detected(data: bytes) -> Decoded:
    from charset_normalizer import from_bytes  # takes a while to load, and is seldom needed

    best = from_bytes(data[:_SAMPLE]).best()
    encoding = best.encoding if best is not None else "cp1252"
    return Decoded(data.decode(encoding, "replace"), encoding, True)
