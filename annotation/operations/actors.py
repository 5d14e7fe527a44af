"""What a user does with actors."""

import re
from collections.abc import Sequence

from annotation import names
from annotation.casting import ProposedActor, ProposedTie
from annotation.errors import InvalidInput
from annotation.operations.claims import actor_named
from annotation.project import Step, named
from annotation.records import ActorId, ActorKind, Affiliation, ArticleId
from annotation.store import actors, joining, mentions
from annotation.store import suggestions as verdicts
from annotation.text import canonical

_WIKIDATA = re.compile(r"Q[1-9][0-9]*")


@named("add actor")
def create_actor(step: Step, *, name: str, kind: ActorKind) -> ActorId:
    return actors.add(step.db, names.clean(name), ActorKind(kind), step.coder_id, step.now)


@named("edit actor")
def edit_actor(step: Step, /, *, actor_id: ActorId, **values: str) -> None:
    """Change name, kind, wikidata or note."""
    unknown = values.keys() - set(actors.EDITABLE)
    if unknown:
        raise TypeError(f"not particulars of an actor: {', '.join(sorted(unknown))}")
    if "name" in values:
        values["name"] = names.clean(values["name"])
    if "kind" in values:
        values["kind"] = ActorKind(values["kind"]).value
    values.update({key: canonical(values[key]).strip() for key in ("wikidata", "note") if key in values})
    if values.get("wikidata") and not _WIKIDATA.fullmatch(values["wikidata"]):
        raise InvalidInput("This is no id of Wikidata.", "It is a Q and a number, as in Q42.")
    if values:
        actors.edit(step.db, actor_id, values, step.now)


@named("add alias")
def add_alias(step: Step, *, actor_id: ActorId, name: str) -> None:
    actors.add_alias(step.db, actor_id, names.clean(name))


@named("remove alias")
def remove_alias(step: Step, *, actor_id: ActorId, name: str) -> None:
    actors.remove_alias(step.db, actor_id, name)


@named("set affiliation")
def add_affiliation(
    step: Step, *, actor_id: ActorId, organization: str, since: str = "", until: str = ""
) -> ActorId:
    """Tie the actor to an organisation, which is found by its name or made; *since*, *until*: ISO 8601."""
    _check_dates(since, until)
    organization_id = actor_named(step, names.clean(organization), ActorKind.ORGANISATION)
    if organization_id == actor_id:
        raise InvalidInput("An actor cannot be affiliated with itself.", "Choose another organisation.")
    actors.add_affiliation(step.db, actor_id, organization_id, since, until)
    return organization_id


@named("date affiliation")
def date_affiliation(
    step: Step, *, actor_id: ActorId, affiliation: Affiliation, since: str, until: str
) -> None:
    """Say from when to when the affiliation holds, in ISO 8601; empty where that is open."""
    _check_dates(since, until)
    if not actors.date_affiliation(step.db, actor_id, affiliation, since, until):
        raise InvalidInput(
            "There is another affiliation with this organisation that begins then.", "Change that one."
        )


def _check_dates(since: str, until: str) -> None:
    if since and until and until[: len(since)] < since[: len(until)]:  # a day, a month or a year
        raise InvalidInput("The affiliation would end before it begins.", "Check the two dates.")


@named("remove affiliation")
def remove_affiliation(
    step: Step, *, actor_id: ActorId, organization_id: ActorId, since: str | None = None
) -> None:
    """End the tie that began at *since*; None: every tie to the organisation."""
    actors.remove_affiliation(step.db, actor_id, organization_id, since)


@named("merge actors")
def merge_actors(step: Step, *, kept_id: ActorId, merged_id: ActorId) -> None:
    """Let *merged* be the same as *kept*: claims, names, affiliations and decisions move there."""
    if kept_id == merged_id:
        raise InvalidInput("An actor cannot be merged with itself.", "Choose another one.")
    joining.merge(step.db, kept_id, merged_id, step.now)


@named("split off name")
def split_alias(step: Step, *, actor_id: ActorId, name: str) -> ActorId:
    """Make an alias an actor of its own, of the same kind; an actor that was merged in under it comes back.

    With it go the places of that very name: decisions about it, and the parts in claims that came from a
    place where the article has it. Parts that were chosen from the list, or that came from another name or a
    pronoun, stay: nothing says that they are the other one's. The two are noted as two, so that they are not
    proposed as one again. Raises `InvalidInput` where the actor has no such alias.
    """
    own = joining.split(step.db, actor_id, names.clean(name), step.coder_id, step.now)
    if own is None:
        raise InvalidInput("The actor no longer goes by this name.", "Undo brings it back.")
    return own


@named("tell actors apart")
def tell_apart(step: Step, *, actor_id: ActorId, other_id: ActorId) -> None:
    """Say that the two are two, alike as their names may be; they are not proposed as one again."""
    if actor_id == other_id:
        raise InvalidInput("An actor cannot differ from itself.", "Choose another one.")
    joining.distinguish(step.db, actor_id, other_id, step.coder_id, step.now)


@named("accept actor")
def accept_proposed_actors(
    step: Step, *, article_id: ArticleId, proposed: Sequence[ProposedActor]
) -> list[ActorId]:
    """Make the proposed actors of an article actors, with their names and the places that bear them."""
    if len(proposed) > 1:
        step.label = "accept actors"
    ids = [_accept(step, article_id, one) for one in proposed]
    for actor_id, one in zip(ids, proposed, strict=True):  # an organisation may be among them
        if one.affiliation is not None:
            _tie(step, actor_id, one.affiliation)
    return ids


def _accept(step: Step, article_id: ArticleId, proposed: ProposedActor) -> ActorId:
    """A name that another actor goes by already is not shared: it is linked in this article alone."""
    actor_id = proposed.known
    if actor_id is None:
        name = names.clean(proposed.name.replace("|", "/"))
        actor_id = actors.add(step.db, name, proposed.kind, step.coder_id, step.now)
    for name in (proposed.name, *proposed.aliases):
        if all(one.actor_id == actor_id for one in actors.named(step.db, name)):
            actors.add_alias(step.db, actor_id, names.clean(name.replace("|", "/")))
        else:
            where = ("article", article_id, None, None)
            mentions.decide(step.db, where, name, step.coder_id, step.now, actor_id=actor_id)
    return actor_id


def _tie(step: Step, actor_id: ActorId, tie: ProposedTie) -> None:
    organization_id = actor_named(step, names.clean(tie.name.replace("|", "/")), tie.kind)
    if organization_id != actor_id and not actors.is_affiliated(step.db, actor_id, organization_id):
        actors.add_affiliation(step.db, actor_id, organization_id, "", "")


@named("dismiss actor")
def dismiss_proposed_actor(step: Step, *, article_id: ArticleId, proposed: ProposedActor) -> None:
    """Let the actor not be proposed for this article again, whatever a later analysis finds."""
    verdicts.judge(step.db, article_id, proposed.fingerprint, "dismissed", step.coder_id)


@named("remove actor")
def remove_actor(step: Step, *, actor_id: ActorId) -> None:
    """Remove the actor, and its part in every claim."""
    actors.remove(step.db, actor_id)
