"""What describes an exported table and its columns, and the columns that several tables share."""

from dataclasses import dataclass
from enum import StrEnum

from annotation.records import ActorKind, ActorOrigin, Form, MentionKind, Stance, Status


class Type(StrEnum):
    """What a column's cells are, in Frictionless Data's words."""

    STRING = "string"
    INTEGER = "integer"
    DATETIME = "datetime"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of an exported table."""

    name: str
    meaning: str
    example: str
    type: Type = Type.STRING
    values: tuple[str, ...] = ()  # all that a cell may hold, where they are few
    required: bool = False  # whether no cell is empty


@dataclass(frozen=True, slots=True)
class Table:
    """An exported table; the view that it is read from has the same columns in the same order."""

    name: str
    view: str
    meaning: str
    columns: tuple[Column, ...]
    key: str = ""  # the column that is different in every row, if one is
    links: tuple[tuple[str, str, str], ...] = ()  # (column, the other table, its column)

    @property
    def file_name(self) -> str:
        return f"{self.name}.csv"

    @property
    def column_names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)


STANCES = tuple(Stance)
FORMS = tuple(Form)
ORIGINS = tuple(ActorOrigin)
ACTOR_KINDS = tuple(ActorKind)
MENTION_KINDS = tuple(MentionKind)
STATUSES = tuple(Status)
AGREEMENTS = ("0", "1")

ESCAPED = Column(
    "escaped",
    "Only in files for spreadsheets: the columns of this row whose cell has a leading apostrophe, because a "
    "spreadsheet could run it as a formula. Without the first character of those cells the data are exact.",
    "text | note",
)


def integer(name: str, meaning: str, example: str, *, values: tuple[str, ...] = ()) -> Column:
    return Column(name, meaning, example, Type.INTEGER, values, required=True)


def uid(name: str, whose: str, *, required: bool = True) -> Column:
    meaning = f"The {whose}'s UUID: the same in every export, and in every project that it is copied to."
    return Column(name, meaning, "0b5c8a52-7a0e-4c6e-9d0a-2f6d1c9be7f4", required=required)


def moment(name: str, meaning: str) -> Column:
    return Column(name, f"{meaning} ISO 8601, UTC.", "2026-01-24T09:30:00Z", Type.DATETIME, required=True)


STATEMENT = integer("statement_id", "The claim's number in this project.", "12")
TIME = Column("time", "The article's date: an ISO 8601 day, month or year.", "2026-01-24")
START = integer(
    "start_position",
    "Where the claim's first passage begins: code points from the start of the article's text, title line "
    "included, the first one is 0.",
    "1840",
)
STOP = integer(
    "stop_position",
    "Where the claim's last passage ends: code points from the start of the article's text, exclusive.",
    "1902",
)
TEXT = Column(
    "text",
    "The claim's words. With one passage, exactly the article's text from start_position to stop_position; "
    "several passages stand in text order, joined by “ […] ”.",
    "“Talks were very constructive”",
    required=True,
)
DOCUMENT = (
    Column("coder", "Who made the claim: the annotator's name.", "Ada", required=True),
    integer("document_id", "The article's number in this project.", "3"),
    Column("document_title", "The article's title.", "Envoys leave Abu Dhabi with a date"),
    Column("document_author", "The article's author.", "Jo Field"),
    Column("document_source", "The article's outlet.", "The Harbour Post"),
    Column("document_section", "The article's section.", "World"),
    Column("document_type", "The article's type.", "news"),
    uid("claim_uid", "claim"),
)
ROLES = (
    Column("about", "The actors whom the claim is about.", "Ukraine | Russia"),
    Column("addressees", "The actors to whom it is said.", "United States"),
    Column("via", "The media or persons that relay it.", "Axios"),
    Column("cites", "The speaker's own sources.", "State Department"),
)
FORM = Column(
    "form", "In whose words the claim is told; narrator: the article's own voice.", "direct", values=FORMS
)
CUE = Column("cue", "The words that attribute the claim.", "he added")
SAID_ON = Column(
    "said_on", "When it was said, if not on the article's date: an ISO 8601 day, month or year.", "2026-01-23"
)
NOTE = Column("note", "The coder's note.", "compare with the joint statement")
ARTICLE = (
    uid("article_uid", "article"),
    Column("article_url", "The article's address.", "https://example.org/talks"),
    Column("article_language", "The article's language: ISO 639-1.", "en"),
    moment("created", "When the claim was made."),
    moment("modified", "When the claim was last changed."),
)
