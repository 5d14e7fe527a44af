"""What a hover names: all that lies at one place of the article, as rows of chips, tags and words."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from annotation.records import Claim, Form, Mention, Role, Suggestion
from gui.actor_words import about_actor
from gui.claims.words import name_in
from gui.counted import counted
from gui.desk import Desk
from gui.reader.marks import Here
from gui.widgets.stances import stance_word

CHIP, CODE, STANCE, NOTE, WORDS = "chip", "code", "stance", "note", "words"
_MOST = 7  # things that a card names; of the others it tells the number
_LONGEST = 90  # characters of a passage's first words


class Item(NamedTuple):
    """One thing in a row. *look* is a chip's kind or a code's colour."""

    what: str
    text: str
    look: str = ""
    stance: str | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        if self.what == STANCE or not self.stance:
            return self.text
        return f"{self.text} ({stance_word(self.stance)})"


Row = list[Item]


def rows_of(here: Here, desk: Desk) -> list[Row]:
    """A row for each mention, two for each claim or suggestion; the last may tell how many more there are."""
    things = [*here.mentions, *here.claims, *here.suggestions]
    rows: list[Row] = []
    for thing in things[:_MOST]:
        if isinstance(thing, Mention):
            rows.append(_mention(thing, desk))
        else:
            about = _claim(thing, desk) if isinstance(thing, Claim) else _suggestion(thing)
            rows += [about, [Item(WORDS, _first_words(thing, desk))]]
    if len(things) > _MOST:
        rows.append([Item(NOTE, counted("Hover", "and %n more", len(things) - _MOST))])
    return rows


def read_out(rows: Iterable[Row]) -> str:
    """The rows as one text to be read out."""
    return ". ".join(", ".join(item.spoken for item in row) for row in rows)


def click_hint(here: Here) -> str:
    """What a click does there."""
    claims = len(here.claims) + len(here.suggestions)
    if here.mentions:
        return _tr("click: the name’s card")
    if claims > 1:
        return counted("Hover", "click: next of %n", claims)
    return _tr("click: put in focus")


def _mention(mention: Mention, desk: Desk) -> Row:
    actor = desk.actors.get(mention.actor_id) if mention.actor_id is not None else None
    if actor is None:
        note = " · ".join(part for part in (mention.label, _tr("no actor yet")) if part)
        return [Item(CHIP, mention.text, str(mention.kind)), Item(NOTE, note)]
    count = counted("Hover", "%n here", desk.mentions.actors[actor.id])
    note = " · ".join(part for part in (about_actor(actor), mention.label, count) if part)
    return [Item(CHIP, actor.name, str(actor.kind)), Item(NOTE, note)]


def _claim(claim: Claim, desk: Desk) -> Row:
    row = [
        Item(CHIP, name_in(part.role, actor.name), str(actor.kind))
        for role in (Role.SPEAKER, Role.VIA)
        for part in claim.in_role(role)
        if (actor := desk.actors.get(part.actor_id))
    ]
    if not claim.in_role(Role.SPEAKER):
        narrated = claim.form is Form.NARRATOR
        row.insert(0, Item(NOTE, _tr("the article’s own voice") if narrated else _tr("no speaker yet")))
    for one in claim.codes:
        code = desk.codes.get(one.code_id)
        if code:
            row.append(Item(CODE, code.name, code.color, str(one.stance) if one.stance else None))
    if not claim.codes:
        row.append(Item(NOTE, _tr("no code yet")))
    if claim.stance:
        row.append(Item(STANCE, stance_word(claim.stance), stance=str(claim.stance)))
    return row


def _suggestion(suggestion: Suggestion) -> Row:
    named = [one for one in suggestion.actors if one.role in (Role.SPEAKER, Role.VIA)]
    row = [Item(CHIP, name_in(one.role, one.name), str(one.kind)) for one in named]
    return [*row, Item(NOTE, _tr("suggested"))]


def _first_words(thing: Claim | Suggestion, desk: Desk) -> str:
    span = thing.segments[0].span if isinstance(thing, Claim) else thing.spans[0]
    text = desk.text.text if desk.text else ""
    words = text[span.start : min(span.stop, span.start + _LONGEST)].replace("\n", " ")
    return words if span.stop - span.start <= _LONGEST else words.rsplit(" ", 1)[0] + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hover", text)
