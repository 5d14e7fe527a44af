"""Which of an actor's affiliations hold on a day."""

from annotation.records import Actor


def affiliations_on(actor: Actor, day: str) -> list[str]:
    """The organisations that *actor* belonged to on an ISO *day*, month or year; all where none is given."""
    found: dict[str, None] = {}
    for tie in actor.affiliations:
        began = not tie.since or not day or tie.since[: len(day)] <= day[: len(tie.since)]
        lasted = not tie.until or not day or day[: len(tie.until)] <= tie.until[: len(day)]
        if began and lasted:
            found.setdefault(tie.organization)
    return list(found)


def affiliation_on(actor: Actor, day: str) -> str:
    """The first of `affiliations_on`; empty where there is none."""
    return next(iter(affiliations_on(actor, day)), "")
