"""Words for actors and their kinds, and the rows that pickers of actors offer."""

from collections import Counter
from collections.abc import Container

from PySide6.QtCore import QCoreApplication, QUrl, QUrlQuery

from annotation.records import Actor, ActorKind
from annotation.wording import marked
from gui.desk import Desk
from gui.widgets.picker import Creator, PickerRow

_KINDS = {
    ActorKind.PERSON: marked("ActorKind", "person"),
    ActorKind.ORGANISATION: marked("ActorKind", "organisation"),
    ActorKind.STATE: marked("ActorKind", "state"),
    ActorKind.PLACE: marked("ActorKind", "place"),
    ActorKind.GROUP: marked("ActorKind", "group"),
    ActorKind.OUTLET: marked("ActorKind", "outlet"),
    ActorKind.UNNAMED: marked("ActorKind", "unnamed source"),
}


def kind_word(kind: ActorKind) -> str:
    """The kind in the language of the window."""
    return QCoreApplication.translate("ActorKind", _KINDS[kind])


def about_actor(actor: Actor) -> str:
    """Kind and affiliation: "person · White House"."""
    current = [one.organization for one in actor.affiliations if not one.until]
    return " · ".join([kind_word(actor.kind), *current[-1:]])


def wikidata_address(actor: Actor) -> QUrl:
    """The actor's page at Wikidata; a search for its name where its id is not known."""
    address = QUrl("https://www.wikidata.org/")
    if actor.wikidata:
        address.setPath(f"/wiki/{actor.wikidata}")
        return address
    address.setPath("/w/index.php")
    query = QUrlQuery()
    query.addQueryItem("search", actor.name)
    address.setQuery(query)
    return address


def actor_rows(desk: Desk, *, without: Container[object] = ()) -> list[PickerRow]:
    """The actors to pick from; those of the open article come first."""
    here = Counter(desk.mentions.actors)
    for actor_id, _, count in desk.sums.parts:
        here[actor_id] += count
    words = QCoreApplication.translate("ActorRows", "in this article")
    rows = []
    for actor in desk.actors.values():
        if actor.id not in without:
            detail = about_actor(actor)
            rows.append(
                PickerRow(
                    actor.id,
                    actor.name,
                    detail=f"{words} · {detail}" if actor.id in here else detail,
                    kind=actor.kind,
                    keywords=actor.aliases,
                    boost=min(here[actor.id], 20) + 10 if actor.id in here else 0,
                )
            )
    return rows


def creators() -> list[Creator]:
    """Ways to make an actor of what is typed."""
    translate = QCoreApplication.translate
    return [
        Creator(ActorKind.PERSON, translate("ActorRows", "+ Create “{text}” as a person")),
        Creator(ActorKind.ORGANISATION, translate("ActorRows", "+ Create “{text}” as an organisation")),
        Creator(ActorKind.STATE, translate("ActorRows", "+ Create “{text}” as a state")),
        Creator(ActorKind.UNNAMED, translate("ActorRows", "+ Create “{text}” as an unnamed source")),
    ]
