"""The commands of reading and tagging: single keys, which mean one thing in each state (product's table)."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from annotation import anchors
from annotation.records import Role, Stance
from gui.claims.panel import ClaimsPanel
from gui.commands.command import Command, Group, When
from gui.desk import Desk
from gui.shaping import Shaping
from gui.tagging import Tagging


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def _repeated(commands: list[Command]) -> list[Command]:
    """What moves goes on while the key is held; what decides or changes a claim takes a press for each."""
    return [replace(command, repeats=True) for command in commands]


def reading_commands(
    tagging: Tagging,
    desk: Desk,
    panel: ClaimsPanel,
    show: Callable[[], None],
    show_place: Callable[[], None],
) -> list[Command]:
    """*show* brings the panel into view, *show_place* where something is picked: it must be seen."""
    return [
        *_making(tagging),
        *_digits(tagging),
        *_judging(tagging),
        *_codes(tagging, panel, show_place),
        *_stances(tagging),
        *_names(tagging),
        *_roles(tagging, desk, panel, show_place),
        *_naming(tagging),
        *_particulars(panel, show),
        *_repeated(_moving(tagging)),
        *_repeated(_ends(tagging.shaping)),
        *_shapes(tagging),
    ]


def _claim(
    id: str,
    title: str,
    run: Callable[[], object],
    keys: tuple[str, ...],
    *whens: When,
    enabled: Callable[[], bool] | None = None,
    at_pointer: bool = False,
) -> list[Command]:
    """One command; where it holds in several states, one for each."""
    commands = [
        Command(
            id if place == 0 else f"{id}.{when}", title, Group.CLAIM, run, keys, when, at_pointer=at_pointer
        )
        for place, when in enumerate(whens)
    ]
    return commands if enabled is None else [replace(command, enabled=enabled) for command in commands]


_pointed = partial(_claim, at_pointer=True)


def _making(tagging: Tagging) -> list[Command]:
    make, select = tagging.claim_selection, tagging.select_sentence
    sentence = _tr("Select the sentence, or one more")
    return [
        *_pointed("claim.make", _tr("Make the selection a claim"), make, ("Enter",), When.SELECTION),
        *_pointed("claim.sentence", _tr("Make the sentence a claim"), make, ("Enter",), When.CARET),
        *_repeated(_pointed("select.sentence", sentence, select, (".",), When.SELECTION, When.CARET)),
        *_pointed("select.copy", _tr("Copy"), tagging.copy_selection, ("Ctrl+C",), When.SELECTION),
    ]


def _digits(tagging: Tagging) -> list[Command]:
    found = []
    for digit in range(1, 10):
        title = _tr("Tag with code %s").replace("%s", str(digit))
        found += _claim(
            f"code.{digit}",
            title,
            partial(tagging.digit, digit),
            (str(digit),),
            When.SELECTION,
            When.SUGGESTION,
            When.CLAIM,
            When.CARET,
        )
    return found


def _judging(tagging: Tagging) -> list[Command]:
    on_suggestion, on_claim, remove = When.SUGGESTION, When.CLAIM, ("X", "Del")
    return [
        *_claim("selection.clear", _tr("Drop the selection"), tagging.drop_selection, remove, When.SELECTION),
        *_pointed("suggestion.accept", _tr("Accept, go on"), tagging.accept, ("Enter",), on_suggestion),
        *_pointed(
            "suggestion.dismiss", _tr("Dismiss the suggestion"), tagging.dismiss, remove, on_suggestion
        ),
        *_claim(
            "suggestion.direct",
            _tr("Accept all direct quotes"),
            tagging.accept_direct,
            ("Shift+Enter", "Shift+Return"),
            on_suggestion,
            When.CARET,
            enabled=lambda: bool(tagging.direct_quotes()),
        ),
        *_claim("claim.done", _tr("Done with the claim, go on"), tagging.go_on, ("Enter",), on_claim),
    ]


def _naming(tagging: Tagging) -> list[Command]:
    """What the pipeline missed is marked from the menu: no key is spent on it."""
    rows = [
        ("PERSON", _tr("The selection names a person")),
        ("ORG", _tr("The selection names an organisation")),
        ("GPE", _tr("The selection names a state or place")),
        ("NORP", _tr("The selection names a group")),
    ]
    return [
        Command(
            f"name.{label.lower()}",
            title,
            Group.CLAIM,
            partial(tagging.naming.mark_name, label),
            when=When.SELECTION,
            at_pointer=True,
        )
        for label, title in rows
    ]


def _stances(tagging: Tagging) -> list[Command]:
    rows = [
        ("supports", _tr("Stance: supports"), "+", Stance.SUPPORTS),
        ("neutral", _tr("Stance: neutral"), "=", Stance.NEUTRAL),
        ("opposes", _tr("Stance: opposes"), "-", Stance.OPPOSES),
    ]
    return [
        command
        for id, title, key, stance in rows
        for command in _pointed(
            f"stance.{id}", title, partial(tagging.toggle_stance, stance), (key,), When.SUGGESTION, When.CLAIM
        )
    ]


def _roles(tagging: Tagging, desk: Desk, panel: ClaimsPanel, show: Callable[[], None]) -> list[Command]:
    rows = [
        (Role.SPEAKER, _tr("Said by…"), "S"),
        (Role.ABOUT, _tr("About…"), "A"),
        (Role.ADDRESSEE, _tr("Said to…"), "T"),
        (Role.VIA, _tr("Via…"), "V"),
        (Role.CITES, _tr("Cites…"), "Q"),
    ]

    def ask(role: Role) -> None:
        show()
        pronoun = tagging.naming.pronoun()
        proposed = tagging.take_suggestion()  # a role is a claim's: what is asked about is kept
        desk.ask_role(role, instead=proposed)
        panel.pick_actor(role, pronoun)

    def name(role: Role) -> None:
        if tagging.naming.pronoun() is None:
            tagging.naming.words_in_role(role)
        else:
            ask(role)
            tagging.drop_selection()

    def has_claim() -> bool:
        return desk.focused_claim is not None

    found = []
    for role, title, key in rows:
        words = partial(name, role)
        named = _tr("The selected words: %s").replace("%s", title.rstrip("…").lower())
        found += _pointed(f"role.{role}.words", named, words, (key,), When.SELECTION, enabled=has_claim)
        found += _pointed(f"role.{role}", title, partial(ask, role), (key,), When.SUGGESTION, When.CLAIM)
    title, when = _tr("The selected words are the cue"), When.SELECTION
    return [*found, *_pointed("role.cue", title, tagging.naming.set_cue, ("U",), when, enabled=has_claim)]


def _names(tagging: Tagging) -> list[Command]:
    """What can be done with the name at the caret."""
    rows = [
        (Role.SPEAKER, _tr("The name here says it")),
        (Role.ABOUT, _tr("It is about the name here")),
        (Role.ADDRESSEE, _tr("It is said to the name here")),
        (Role.VIA, _tr("It comes via the name here")),
        (Role.CITES, _tr("It cites the name here")),
    ]

    def has_name() -> bool:
        return tagging.naming.name_here is not None

    places = (When.SUGGESTION, When.CLAIM, When.CARET)
    found = _pointed(
        "mention.card", _tr("Who is named here…"), tagging.naming.ask_name, ("W",), *places, enabled=has_name
    )
    for role, title in rows:
        put = partial(tagging.naming.put_here, role)
        found += _pointed(f"mention.{role}", title, put, (), When.CLAIM, enabled=has_name)
    return found


def _shown(show: Callable[[], None], edit: Callable[[], None]) -> Callable[[], None]:
    """*edit*, with what it edits in view."""

    def run() -> None:
        show()
        edit()

    return run


def _codes(tagging: Tagging, panel: ClaimsPanel, show: Callable[[], None]) -> list[Command]:
    def claim_and_pick() -> None:
        tagging.claim_selection()
        panel.pick_code()

    pick, make = _shown(show, panel.pick_code), _shown(show, claim_and_pick)
    return [
        *_pointed("code.pick", _tr("Code by its letters…"), pick, ("C",), When.CLAIM),
        *_pointed("code.pick_new", _tr("Claim with a code…"), make, ("C",), When.SELECTION),
    ]


def _particulars(panel: ClaimsPanel, show: Callable[[], None]) -> list[Command]:
    rows = [
        ("claim.form", _tr("Form…"), panel.edit_form, "F"),
        ("claim.note", _tr("Note…"), panel.edit_note, "N"),
        ("claim.date", _tr("Date said…"), panel.edit_date, "D"),
    ]
    return [
        command
        for id, title, edit, key in rows
        for command in _pointed(id, title, _shown(show, edit), (key,), When.CLAIM)
    ]


def _moving(tagging: Tagging) -> list[Command]:
    states = (When.SUGGESTION, When.CLAIM, When.CARET)
    following, preceding = _tr("Next claim or suggestion"), _tr("Previous claim or suggestion")
    return [
        *_claim("go.next", following, partial(tagging.step, 1), ("J",), *states),
        *_claim("go.previous", preceding, partial(tagging.step, -1), ("K",), *states),
    ]


def _ends(shaping: Shaping) -> list[Command]:
    """The arrows are for keyboards on which the brackets are hard to reach."""
    later, earlier = ("]", "Ctrl+Shift+Right"), ("[", "Ctrl+Shift+Left")
    start_later, start_earlier = ("}", "Shift+]", "Ctrl+Alt+Right"), ("{", "Shift+[", "Ctrl+Alt+Left")
    rows = [
        ("end.later", _tr("End a word later"), anchors.next_word_end, False, later),
        ("end.earlier", _tr("End a word earlier"), anchors.previous_word_end, False, earlier),
        ("start.later", _tr("Begin a word later"), anchors.next_word_start, True, start_later),
        ("start.earlier", _tr("Begin a word earlier"), anchors.previous_word_start, True, start_earlier),
    ]
    return [
        command
        for id, title, find, start, keys in rows
        for command in _claim(
            id, title, partial(shaping.move_end, find, start=start), keys, When.SUGGESTION, When.CLAIM
        )
    ]


def _shapes(tagging: Tagging) -> list[Command]:
    shaping = tagging.shaping
    rows = [
        ("claim.duplicate", _tr("Duplicate the claim"), shaping.duplicate, ("Ctrl+D",)),
        ("claim.merge", _tr("Merge with the next claim"), shaping.merge_with_next, ("M",)),
        ("claim.split", _tr("Split at the caret"), shaping.split, ("/",)),
        ("claim.evidence", _tr("Copy as evidence"), shaping.copy_evidence, ("Ctrl+Shift+C",)),
        ("claim.remove", _tr("Remove the claim"), tagging.remove, ("X", "Del")),
    ]
    return [
        command for id, title, run, keys in rows for command in _pointed(id, title, run, keys, When.CLAIM)
    ]
