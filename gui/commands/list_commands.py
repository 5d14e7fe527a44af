"""The commands of the list of claims: its filter, and what is done with several claims that are picked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from annotation.records import Stance
from gui.claims.panel import ClaimsPanel
from gui.commands.command import Command, Group, When
from gui.desk import Desk


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def list_commands(desk: Desk, panel: ClaimsPanel, show: Callable[[], None]) -> list[Command]:
    """*show* brings the panel into view."""
    return [*_filtering(desk, panel, show), *_several(panel)]


def _filtering(desk: Desk, panel: ClaimsPanel, show: Callable[[], None]) -> list[Command]:
    def shown(run: Callable[[], None]) -> Callable[[], None]:
        def do() -> None:
            show()
            run()

        return do

    def has_claims() -> bool:
        return bool(desk.claims)

    def is_filtered() -> bool:
        return panel.filtering.is_on

    view = Group.VIEW
    ask, unfinished, clear = shown(panel.ask_filter), shown(panel.show_incomplete), panel.filtering.clear
    pick_all = shown(panel.pick_all)
    return [
        Command("claims.filter", _tr("Filter claims…"), view, ask, ("Ctrl+L",), enabled=has_claims),
        Command("claims.incomplete", _tr("Show incomplete claims"), view, unfinished, enabled=has_claims),
        Command("claims.all", _tr("Show all claims"), view, clear, enabled=is_filtered),
        Command("claims.pick_all", _tr("Pick all claims shown"), view, pick_all, enabled=has_claims),
    ]


def _several(panel: ClaimsPanel) -> list[Command]:
    together = panel.together

    def command(id: str, title: str, run: Callable[[], object], *keys: str) -> Command:
        pointed = not id.startswith("code.")  # nine digits would fill the menu
        return Command(f"several.{id}", title, Group.CLAIM, run, keys, When.SEVERAL, at_pointer=pointed)

    digits = [
        command(
            f"code.{digit}",
            _tr("Tag with code %s").replace("%s", str(digit)),
            partial(together.digit, digit),
            str(digit),
        )
        for digit in range(1, 10)
    ]
    stances = [
        ("supports", _tr("Stance: supports"), "+", Stance.SUPPORTS),
        ("neutral", _tr("Stance: neutral"), "=", Stance.NEUTRAL),
        ("opposes", _tr("Stance: opposes"), "-", Stance.OPPOSES),
    ]
    return [
        *digits,
        command("code", _tr("Code by its letters…"), together.pick_code, "C"),
        command("speaker", _tr("Said by…"), together.pick_speaker, "S"),
        *(command(id, title, partial(together.toggle_stance, way), key) for id, title, key, way in stances),
        command("evidence", _tr("Copy as evidence"), together.copy_evidence, "Ctrl+Shift+C"),
        command("remove", _tr("Remove the claims"), together.remove, "X", "Del"),
    ]
