"""The commands of the window: files, editing, the article, the view, help."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotation.records import Status
from gui.commands.command import Command, Group

if TYPE_CHECKING:
    from gui.app import App


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def window_commands(app: "App") -> list[Command]:
    return [*_file(app), *_edit(app), *_article(app), *_view(app), *_help(app)]


def _file(app: "App") -> list[Command]:
    files, has_project, can_write = app.files, app.has_project, app.can_write
    return [
        Command("file.open", _tr("Open…"), Group.FILE, files.ask_open, ("Ctrl+O",)),
        Command("file.new", _tr("New project…"), Group.FILE, files.ask_new, ("Ctrl+N",)),
        Command(
            "file.copy",
            _tr("Save a copy…"),
            Group.FILE,
            files.ask_copy,
            ("Ctrl+Shift+S",),
            enabled=has_project,
        ),
        Command(
            "file.copy_plain",
            _tr("Save a copy without history…"),
            Group.FILE,
            partial(files.ask_copy, with_history=False),
            enabled=has_project,
        ),
        Command("file.backups", _tr("Backups…"), Group.FILE, app.sheets.show_backups, enabled=can_write),
        Command(
            "file.export",
            _tr("Export project as CSV…"),
            Group.FILE,
            app.export,
            ("Ctrl+E",),
            enabled=has_project,
        ),
        Command(
            "file.import_codebook",
            _tr("Import codebook…"),
            Group.FILE,
            lambda: app.sheets.codebook_files().ask_import(),
            enabled=can_write,
        ),
        Command(
            "file.export_codebook",
            _tr("Export codebook…"),
            Group.FILE,
            lambda: app.sheets.codebook_files().ask_export(),
            enabled=has_project,
        ),
        Command(
            "file.rename", _tr("Rename project…"), Group.FILE, app.sheets.rename_project, enabled=can_write
        ),
        Command("file.quit", _tr("Quit"), Group.FILE, app.window.close, ("Ctrl+Q",)),
    ]


def _edit(app: "App") -> list[Command]:
    session, finder = app.session, app.window.finder
    return [
        Command(
            "edit.undo",
            _tr("Undo"),
            Group.EDIT,
            app.news.undo,
            ("Ctrl+Z",),
            enabled=lambda: bool(session.undo_label),
        ),
        Command(
            "edit.redo",
            _tr("Redo"),
            Group.EDIT,
            app.news.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            enabled=lambda: bool(session.redo_label),
        ),
        Command(
            "edit.history",
            _tr("History…"),
            Group.EDIT,
            app.show_history,
            ("Ctrl+H",),
            enabled=lambda: app.history.has_steps,
        ),
        Command(
            "edit.forget",
            _tr("Forget history…"),
            Group.EDIT,
            app.history.ask_to_forget,
            enabled=lambda: app.can_write() and app.history.has_steps,
        ),
        Command(
            "edit.paste", _tr("Paste an article"), Group.EDIT, app.paste, ("Ctrl+V",), enabled=app.can_write
        ),
        Command(
            "edit.find",
            _tr("Find in the article…"),
            Group.EDIT,
            finder.begin,
            ("Ctrl+F",),
            enabled=app.article.is_open,
        ),
        Command(
            "edit.find_next",
            _tr("Next hit"),
            Group.EDIT,
            partial(finder.step, 1),
            ("F3", "Ctrl+G"),
            enabled=app.article.is_open,
        ),
        Command(
            "edit.find_previous",
            _tr("Previous hit"),
            Group.EDIT,
            partial(finder.step, -1),
            ("Shift+F3", "Ctrl+Shift+G"),
            enabled=app.article.is_open,
        ),
        Command("edit.settings", _tr("Settings…"), Group.EDIT, app.sheets.show_settings, ("Ctrl+,",)),
    ]


def _article(app: "App") -> list[Command]:
    article, group = app.article, Group.ARTICLE
    has, can_change = article.is_open, article.can_change
    return [
        Command(
            "article.details",
            _tr("Article details…"),
            group,
            app.sheets.show_details,
            ("Ctrl+I",),
            enabled=has,
        ),
        Command(
            "article.done",
            _tr("Mark as read"),
            group,
            partial(article.set_status, Status.DONE),
            enabled=can_change,
        ),
        Command(
            "article.unread",
            _tr("Mark as unread"),
            group,
            partial(article.set_status, Status.UNREAD),
            enabled=can_change,
        ),
        Command(
            "article.next",
            _tr("Next article"),
            group,
            partial(app.step_article, 1),
            ("Ctrl+PgDown",),
            enabled=has,
        ),
        Command(
            "article.previous",
            _tr("Previous article"),
            group,
            partial(app.step_article, -1),
            ("Ctrl+PgUp",),
            enabled=has,
        ),
        Command(
            "article.dim",
            _tr("Dim the paragraph, or bring it back"),
            group,
            article.toggle_boilerplate,
            ("Ctrl+B",),
            enabled=can_change,
        ),
        Command("article.analyse", _tr("Analyse again"), group, article.analyse_again, enabled=can_change),
        Command("article.remove", _tr("Remove article"), group, article.remove, enabled=can_change),
    ]


def _view(app: "App") -> list[Command]:
    window, page, group = app.window, app.window.page, Group.VIEW
    tabs = [_tr("Claims panel"), _tr("Review panel"), _tr("Actors panel"), _tr("Codebook panel")]
    return [
        *(
            Command(f"view.tab{i}", title, group, partial(app.show_tab, i), (f"Ctrl+{i + 1}",))
            for i, title in enumerate(tabs)
        ),
        Command("view.larger", _tr("Larger text"), group, partial(page.zoom, 1), ("Ctrl++", "Ctrl+=")),
        Command("view.smaller", _tr("Smaller text"), group, partial(page.zoom, -1), ("Ctrl+-",)),
        Command("view.normal", _tr("Normal text size"), group, partial(page.zoom, 0), ("Ctrl+0",)),
        *_themes(app),
        Command(
            "view.search", _tr("Search every article"), group, window.library.focus_search, ("Ctrl+Shift+F",)
        ),
        Command(
            "view.here",
            _tr("What lies here"),
            group,
            window.hover.show_at_caret,
            ("Shift+F1",),
            enabled=app.article.is_open,
        ),
        Command("view.focus", _tr("Text alone, and back"), group, window.toggle_panels, ("F11",)),
        Command("view.next_pane", _tr("Next pane"), group, window.next_pane, ("F6",)),
        Command(
            "view.previous_pane", _tr("Previous pane"), group, partial(window.next_pane, -1), ("Shift+F6",)
        ),
        Command("view.palette", _tr("Do anything…"), group, app.sheets.show_palette, ("Ctrl+K",)),
        Command("view.menu", _tr("Menu"), group, app.open_menu, ("F10",)),
    ]


def _themes(app: "App") -> list[Command]:
    rows = [
        ("system", _tr("Appearance: as the system")),
        ("light", _tr("Appearance: light")),
        ("sepia", _tr("Appearance: sepia")),
        ("dark", _tr("Appearance: dark")),
        ("contrast", _tr("Appearance: high contrast")),
    ]

    def is_chosen(name: str) -> bool:
        return app.themes.choice == name

    return [
        Command(
            f"view.theme.{name}",
            title,
            Group.VIEW,
            partial(app.choose_theme, name),
            checked=partial(is_chosen, name),
        )
        for name, title in rows
    ]


def _help(app: "App") -> list[Command]:
    return [
        Command("help.keys", _tr("All keys"), Group.HELP, app.sheets.show_keys, ("?", "F1")),
        Command(
            "help.hints",
            _tr("Show the hints again"),
            Group.HELP,
            app.begin_hints,
            enabled=app.article.is_open,
        ),
        Command("help.about", _tr("About Sayso"), Group.HELP, app.sheets.show_about),
    ]
