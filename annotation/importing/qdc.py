"""Codebooks as programs for qualitative research exchange them: REFI-QDA, files of the ending .qdc.

A document type is refused: entities could make a small file huge, or name other files. None is ever fetched.
"""

from xml.parsers import expat

from annotation.errors import ImportFailed
from annotation.importing.codebook_checks import Raw

_SPACE = " "  # stands between an element's namespace and its name
_AGAIN = "Export the codebook again, as REFI-QDA or as CSV."


def read_qdc(data: bytes, name: str) -> list[Raw]:
    """The codes of the file *name*, in its order. Raises `ImportFailed`."""
    reader = _Reader(name)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        words = expat.ErrorString(error.code)
        raise ImportFailed(
            "Line {line} of “{name}” is no XML: {reason}.", _AGAIN, line=error.lineno, name=name, reason=words
        ) from error
    if not reader.is_codebook:
        raise ImportFailed("“{name}” is XML, but no codebook.", _AGAIN, name=name)
    return reader.rows()


class _Reader:
    """Follows the elements; *rows* are complete once all has been parsed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._path: list[str] = []
        self._found: list[dict[str, str | int | tuple[str, ...]]] = []
        self._open: list[int] = []  # places in what was found
        self._words: list[str] | None = None
        self.is_codebook = False
        self.parser = expat.ParserCreate(namespace_separator=_SPACE)
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse

    def rows(self) -> list[Raw]:
        return [Raw(**values) for values in self._found]  # type: ignore[arg-type]

    def _refuse(self, *_: object) -> None:
        raise ImportFailed(
            "Line {line} of “{name}” names a document type, which no codebook needs.",
            _AGAIN,
            line=self.parser.CurrentLineNumber,
            name=self._name,
        )

    def _start(self, element: str, attributes: dict[str, str]) -> None:
        kind = element.rpartition(_SPACE)[2]
        self.is_codebook = self.is_codebook or kind == "CodeBook"
        if kind == "Code":
            self._path.append(attributes.get("name", "").strip())
            self._open.append(len(self._found))
            self._found.append(
                {
                    "line": self.parser.CurrentLineNumber,
                    "name": self._path[-1],
                    "path": tuple(self._path),
                    "color": attributes.get("color", ""),
                    "uid": attributes.get("guid", ""),
                }
            )
        elif kind == "Description" and self._open:
            self._words = []

    def _end(self, element: str) -> None:
        kind = element.rpartition(_SPACE)[2]
        if kind == "Code":
            self._path.pop()
            self._open.pop()
        elif kind == "Description" and self._words is not None:
            self._found[self._open[-1]]["description"] = "".join(self._words).strip()
            self._words = None

    def _text(self, words: str) -> None:
        if self._words is not None:
            self._words.append(words)
