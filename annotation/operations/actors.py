"""What a user does with actors."""

from annotation import names
from annotation.errors import InvalidInput
from annotation.operations.claims import actor_named
from annotation.project import Step, named
from annotation.records import ActorId, ActorKind, Affiliation
from annotation.store import actors
from annotation.text import canonical


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
    actors.merge(step.db, kept_id, merged_id, step.now)


@named("remove actor")
def remove_actor(step: Step, *, actor_id: ActorId) -> None:
    """Remove the actor, and its part in every claim."""
    actors.remove(step.db, actor_id)
