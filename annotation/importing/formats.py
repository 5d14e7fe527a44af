"""The readers, one for each format, and how a file finds its own.

Plain text and Markdown are read. What else a file may be is recognised and said, so that nobody has to wonder
about an article of control characters.
"""

import errno
import os
import re
import stat
from os import PathLike
from pathlib import PurePath

from annotation.errors import ImportFailed
from annotation.importing.drafts import ArticleDraft
from annotation.importing.encodings import decode
from annotation.importing.front_matter import split_front_matter
from annotation.text import canonical, title_of
from annotation.wording import marked, spoken

LARGEST = 64 * 1024 * 1024  # bytes

_MARKDOWN = frozenset((".md", ".markdown", ".mdown", ".mkd"))
_OTHER_FORMATS = {
    **dict.fromkeys((".docx", ".doc", ".docm"), marked("formats", "a Word document")),
    ".odt": marked("formats", "an OpenDocument text"),
    ".rtf": marked("formats", "a rich text file"),
    ".pdf": marked("formats", "a PDF"),
    ".epub": marked("formats", "an EPUB book"),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".mhtml", ".mht"), marked("formats", "a web page")),
    **dict.fromkeys((".csv", ".tsv", ".xlsx", ".xls", ".ods"), marked("formats", "a table")),
}
_SIGNATURES = (
    (b"%PDF-", marked("formats", "a PDF")),
    (b"{\\rtf", marked("formats", "a rich text file")),
    (b"\xd0\xcf\x11\xe0", marked("formats", "a Word document")),
    (b"PK\x03\x04", marked("formats", "a packed file")),
)
_SQLITE = b"SQLite format 3\0"
_WEB_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)\b", re.IGNORECASE
)
_NOT_SHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_SAVE_AS_TEXT = "Save its text as plain text (.txt) and open that file."


def read_file(path: str | PathLike[str], *, encoding: str | None = None) -> ArticleDraft:
    """The article in the file at *path*, its text read as *encoding* where one is named.

    Raises `ImportFailed`, naming the file, where it cannot be read or holds no text.
    """
    name = _shown_name(os.fspath(path))
    return read_bytes(_bytes_of(path, name), name, encoding=encoding)


def read_bytes(data: bytes, file_name: str, *, encoding: str | None = None) -> ArticleDraft:
    """The article in *data*, the content of a file named *file_name*. Raises `ImportFailed`."""
    name = _shown_name(file_name)
    if len(data) > LARGEST:
        raise _too_large(name)
    suffix = PurePath(name).suffix.lower()
    _refuse_other_formats(data, name, suffix)
    try:
        decoded = decode(data, encoding)
    except ImportFailed as error:
        raise ImportFailed(
            "“{name}” cannot be read. {message}", error.remedy, name=name, message=error.message
        ) from error
    text = canonical(decoded.text)
    particulars: dict[str, str] = {}
    if suffix in _MARKDOWN:
        text, particulars = _markdown(text)
    if not text.strip():
        raise ImportFailed("“{name}” is empty.", "Open a file that holds an article's text.", name=name)
    return ArticleDraft(
        text=text,
        **particulars,
        encoding=decoded.encoding,
        encoding_guessed=decoded.guessed,
        file_name=name,
        media_type="text/markdown" if suffix in _MARKDOWN else "text/plain",
        source=data,
    )


def read_pasted(text: str) -> ArticleDraft:
    """The article in words that were pasted. Raises `ImportFailed` where there are none, or far too many."""
    article = canonical(text)
    if not article.strip():
        raise ImportFailed("The clipboard holds no text.", "Copy an article's text and paste it again.")
    source = text.encode("utf-8", "replace")
    if len(source) > LARGEST:
        raise _too_large(spoken("formats", marked("formats", "the pasted text")))
    return ArticleDraft(text=article, source=source)


def _markdown(text: str) -> tuple[str, dict[str, str]]:
    """The text and particulars of a Markdown file. A title that stands in the front matter alone becomes the
    first line, because the headline is part of what an article says."""
    body, particulars = split_front_matter(text)
    title = particulars.get("title", "")
    if title and " ".join(title.split()).casefold() != title_of(body)[0].casefold():
        body = f"# {title}\n\n{body}"
    return body, particulars


def _shown_name(path: str) -> str:
    """The file's name without its folder; what cannot be shown or stored is replaced."""
    return _NOT_SHOWN.sub("\ufffd", os.path.basename(path.rstrip("/\\")) or path)


def _bytes_of(path: str | PathLike[str], name: str) -> bytes:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise _no_file(path, name)
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except ValueError as error:  # a name that no file can have
        raise _missing(name) from error
    except OSError as error:
        raise _unreadable(error, name) from error
    return data


def _no_file(path: str | PathLike[str], name: str) -> ImportFailed:
    if os.path.isdir(path):
        return ImportFailed("“{name}” is a folder.", "Open the files in it.", name=name)
    return ImportFailed("“{name}” is not a file that holds text.", "Open a text file.", name=name)


def _missing(name: str) -> ImportFailed:
    return ImportFailed(
        "“{name}” is not there.",
        "It may have been moved or renamed: look for it and open it again.",
        name=name,
    )


def _unreadable(error: OSError, name: str) -> ImportFailed:
    if isinstance(error, FileNotFoundError | NotADirectoryError) or error.errno == errno.ENAMETOOLONG:
        return _missing(name)
    if isinstance(error, PermissionError):
        return ImportFailed(
            "You may not read “{name}”.", "Change its permissions, or copy it to another folder.", name=name
        )
    reason = error.strerror or type(error).__name__
    return ImportFailed(
        "“{name}” cannot be read: {reason}.",
        "Copy it to another folder and open it there.",
        name=name,
        reason=reason,
    )


def _too_large(name: str) -> ImportFailed:
    size = LARGEST // (1024 * 1024)
    return ImportFailed(
        "“{name}” is larger than {size} MB.",
        "Split it: each article is a text of its own.",
        name=name,
        size=size,
    )


def _refuse_other_formats(data: bytes, name: str, suffix: str) -> None:
    """Raise `ImportFailed` for what is no plain text, by its first bytes or its suffix."""
    if data.startswith(_SQLITE):
        raise ImportFailed(
            "“{name}” is a database, not an article.",
            "If it is a Sayso project, use File › Open project.",
            name=name,
        )
    kind = _OTHER_FORMATS.get(suffix) if data else None
    kind = kind or next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), None)
    if kind is None and _WEB_PAGE.match(data[:2000]):
        kind = "a web page"
    if kind is not None:
        raise ImportFailed(
            "“{name}” is {kind}, which Sayso does not read yet.",
            _SAVE_AS_TEXT,
            name=name,
            kind=spoken("formats", kind),
        )
