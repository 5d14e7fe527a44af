"""What a reader makes of a file: an article that is in no project yet."""

from dataclasses import dataclass, field

from annotation.text import sha256_of, title_of


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article as it was read; every particular can be edited before and after it is taken in."""

    text: str  # canonical
    title: str = ""  # taken from the text where none is given
    author: str = ""
    outlet: str = ""
    section: str = ""
    type: str = ""
    url: str = ""
    published: str = ""  # ISO 8601: a day, a month or a year
    language: str = ""  # ISO 639-1, empty where not known
    encoding: str = "utf-8"  # Python's name of what the bytes were read as
    encoding_guessed: bool = False  # True where the bytes allow another reading too
    file_name: str = ""  # without its folder, fit to be shown; empty where nothing was opened
    media_type: str = "text/plain"
    source: bytes = field(default=b"", repr=False)  # the bytes as they came in
    sha256: str = ""  # of the text

    def __post_init__(self) -> None:
        if not self.title:
            object.__setattr__(self, "title", title_of(self.text)[0])
        if not self.sha256:
            object.__setattr__(self, "sha256", sha256_of(self.text))
