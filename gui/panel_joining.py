"""Joins the panels of the side that are built later to the rest of the program."""

from typing import TYPE_CHECKING

from gui.side_panel import ACTORS, CODEBOOK, REVIEW

if TYPE_CHECKING:
    from gui.app import App
    from gui.review.panel import ReviewPanel


def join_panel(app: "App", index: int) -> None:
    """Join the panel under the tab *index*, which has just been built."""
    panel = app.window.side.panel(index)
    if index == REVIEW:
        _join_review(app, panel)
    else:
        panel.said.connect(app.news.say_done)
    if index == ACTORS:
        panel.merged.connect(app.news.say_joined)
    if index == CODEBOOK:
        panel.import_asked.connect(lambda: app.sheets.codebook_files().ask_import())
        panel.export_asked.connect(lambda: app.sheets.codebook_files().ask_export())


def _join_review(app: "App", panel: "ReviewPanel") -> None:
    app.keyboard.listen_to(panel)
    app.window.side.claims.asking.stand_in = panel.card
    panel.direct_asked.connect(app.window.tagging.accept_direct)
    app.tips.bind(panel.accept_direct, "suggestion.direct")
    panel.role_asked.connect(lambda role: app.commands[f"role.{role}"].run())
    panel.card.code_asked.connect(app.commands["code.pick"].run)
    panel.menu_asked.connect(lambda place: app.menus.at_pointer.popup(place))
    panel.empty.is_waiting = app.analysing.is_waiting
    panel.empty.language_without_model = app.analysing.language_without_model
    panel.empty.search_asked.connect(app.article.analyse_again)
    app.analysis.waiting_changed.connect(panel.refresh)
