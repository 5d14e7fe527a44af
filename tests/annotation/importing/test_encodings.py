"""Which encoding bytes are in."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.errors import ImportFailed
from annotation.importing.encodings import decode

ENGLISH = "He said: “It’s naïve — a 5 € café.”\n" * 3
RUSSIAN = "Переговоры возобновятся на следующей неделе, сообщили официальные лица в Москве.\n" * 3


@pytest.mark.parametrize(
    ("data", "text", "encoding", "guessed"),
    [
        (b"plain words", "plain words", "utf-8", False),
        (ENGLISH.encode(), ENGLISH, "utf-8", False),
        (codecs.BOM_UTF8 + ENGLISH.encode(), ENGLISH, "utf-8-sig", False),
        (ENGLISH.encode("utf-16"), ENGLISH, "utf-16", False),
        (codecs.BOM_UTF16_BE + ENGLISH.encode("utf-16-be"), ENGLISH, "utf-16", False),
        (ENGLISH.encode("utf-32"), ENGLISH, "utf-32", False),
        (ENGLISH.encode("utf-16-le"), ENGLISH, "utf-16-le", True),
        (ENGLISH.encode("utf-16-be"), ENGLISH, "utf-16-be", True),
        (RUSSIAN.encode("utf-16-le"), RUSSIAN, "utf-16-le", True),
        (ENGLISH.encode("cp1252"), ENGLISH, "cp1252", True),
        ("naïve".encode("cp1252"), "naïve", "cp1252", True),
        (RUSSIAN.encode("cp1251"), RUSSIAN, "cp1251", True),
    ],
)
def test_bytes_are_read_as_what_they_are(data: bytes, text: str, encoding: str, guessed: bool) -> None:
    assert decode(data) == (text, encoding, guessed)


def test_utf8_with_a_broken_place_stays_utf8() -> None:
    data = ENGLISH.encode()
    broken = data[:40] + b"\xff" + data[40:-3]
    text, encoding, guessed = decode(broken)
    assert encoding == "utf-8"
    assert guessed
    assert "café" in text


def test_a_cut_utf16_file_is_read_as_far_as_it_goes() -> None:
    text, encoding, guessed = decode(ENGLISH.encode("utf-16")[:-1])
    assert text.startswith(ENGLISH[:-2])
    assert (encoding, guessed) == ("utf-16", True)


@pytest.mark.parametrize("data", [b"a\0b", b"\0\0\0\0", b"words\0\0words and words", b"\0a\0\x01" * 20])
def test_zero_bytes_that_are_not_utf16_mean_binary(data: bytes) -> None:
    with pytest.raises(ImportFailed, match="not a text file"):
        decode(data)


def test_another_encoding_can_be_named() -> None:
    data = "a naïve café".encode("mac_roman")
    assert decode(data) == ("a na•ve cafŽ", "cp1252", True)
    assert decode(data, "mac_roman") == ("a naïve café", "mac_roman", False)


@pytest.mark.parametrize(
    ("encoding", "words"), [("utf-8", "not in utf-8"), ("no-such", "no-such"), ("hex", "hex")]
)
def test_a_named_encoding_that_does_not_fit_is_said(encoding: str, words: str) -> None:
    with pytest.raises(ImportFailed, match=words):
        decode(b"na\xefve", encoding)


@given(st.text().filter(lambda text: "\0" not in text and "\ufffd" not in text))
def test_text_with_a_mark_comes_back(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text
    assert decode(text.encode("utf-16")).text == text


@given(st.binary(max_size=80))
def test_any_bytes_give_text_or_a_clear_refusal(data: bytes) -> None:
    try:
        decoded = decode(data)
    except ImportFailed:
        return
    assert codecs.lookup(decoded.encoding)
    assert isinstance(decoded.text, str)
