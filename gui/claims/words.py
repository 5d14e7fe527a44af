"""The words of the claims panel for roles and forms, and the keys that stand beside them."""

from PySide6.QtCore import QCoreApplication

from annotation.records import ActorKind, Form, Role

ROLE_KEYS = {Role.SPEAKER: "S", Role.ABOUT: "A", Role.ADDRESSEE: "T", Role.VIA: "V", Role.CITES: "Q"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Claims", text)


def role_label(role: Role) -> str:
    """What stands before the actors in *role*: "Said by"."""
    return {
        Role.SPEAKER: _tr("Said by"),
        Role.ABOUT: _tr("About"),
        Role.ADDRESSEE: _tr("Said to"),
        Role.VIA: _tr("Via"),
        Role.CITES: _tr("Cites"),
    }[role]


def role_question(role: Role) -> str:
    """What a picker for *role* asks."""
    return {
        Role.SPEAKER: _tr("Who says it?"),
        Role.ABOUT: _tr("Whom is it about?"),
        Role.ADDRESSEE: _tr("To whom is it said?"),
        Role.VIA: _tr("Who relays it?"),
        Role.CITES: _tr("Whom does the speaker cite?"),
    }[role]


def name_in(role: Role, name: str) -> str:
    """A name on a chip that stands without a label: a speaker's alone, "via Axios"."""
    pattern = {
        Role.SPEAKER: "%s",
        Role.ABOUT: _tr("about %s"),
        Role.ADDRESSEE: _tr("to %s"),
        Role.VIA: _tr("via %s"),
        Role.CITES: _tr("cites %s"),
    }[role]
    return pattern.replace("%s", name)


def form_word(form: Form | None) -> str:
    """The word for a form; *not set* for None."""
    words = {
        Form.DIRECT: _tr("direct"),
        Form.MIXED: _tr("mixed"),
        Form.INDIRECT: _tr("indirect"),
        Form.NARRATOR: _tr("narrator"),
    }
    return words[form] if form else _tr("not set")


def form_meaning(form: Form | None) -> str:
    """What a form says, in a few words."""
    words = {
        Form.DIRECT: _tr("all in quotation marks"),
        Form.MIXED: _tr("partly in quotation marks"),
        Form.INDIRECT: _tr("told in other words"),
        Form.NARRATOR: _tr("the article’s own voice"),
    }
    return words[form] if form else ""


def kind_word(kind: ActorKind) -> str:
    """The word for a kind of actor."""
    return {
        ActorKind.PERSON: _tr("person"),
        ActorKind.ORGANISATION: _tr("organisation"),
        ActorKind.STATE: _tr("state"),
        ActorKind.PLACE: _tr("place"),
        ActorKind.GROUP: _tr("group"),
        ActorKind.OUTLET: _tr("outlet"),
        ActorKind.UNNAMED: _tr("unnamed source"),
    }[kind]
