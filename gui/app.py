"""Builds the parts and joins them. After the window has been painted comes what takes longer."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

import resources
from annotation import __version__
from annotation.records import ArticleId, Mention
from gui.analysing import Analysing
from gui.analysis import Analysis
from gui.article_actions import ArticleActions
from gui.closing import Closing
from gui.commands.command import Commands, When
from gui.commands.keymap import Keymap
from gui.commands.list_commands import list_commands
from gui.commands.menus import Menus
from gui.commands.reading_commands import reading_commands
from gui.commands.tips import Tips
from gui.commands.window_commands import window_commands
from gui.counted import counted
from gui.desk import Desk
from gui.following import Following
from gui.garbage import Garbage
from gui.hints import Hints
from gui.history.keeper import HistoryKeeper
from gui.intake import Intake
from gui.jobs import Jobs
from gui.keyboard import Keyboard
from gui.language import Language
from gui.main_window import MainWindow
from gui.mentions.card import MentionCard
from gui.news import News
from gui.panel_choice import PanelChoice
from gui.panel_joining import join_panel
from gui.project_files import ProjectFiles
from gui.remark import Remark
from gui.remembering import Remembering
from gui.selection_bar import SelectionBar
from gui.session import Session
from gui.settings.settings import Settings
from gui.settings.state import State
from gui.sheets import Sheets
from gui.side_panel import ACTORS
from gui.start import Start
from gui.theme.themes import Themes
from gui.top_bar import TopBar
from gui.widgets.key_names import tip_again
from gui.widgets.key_text import KeyText


class App(QObject):
    """The joined program: one window on one project."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__(qt)
        self.settings, self.state = Settings(parent=self), State(parent=self)
        self.language = Language(qt, str(self.settings.get("language")))
        self.themes = Themes(qt, self.settings.get("appearance"))
        self.session, self.jobs = Session(self), Jobs(self)
        self.desk = Desk(self.session, self)
        self.window = MainWindow(self.session, self.desk, self.themes)
        self.themes.dress(self.window)
        self.files = ProjectFiles(self.session, self.jobs, self.window)
        self.intake = Intake(self.session, self.desk, self.jobs, self)
        self.analysis = Analysis(self, preferred=self.settings.get("pipeline") or None)
        self.analysing = Analysing(self.session, self.analysis, self)
        self.news = News(self.window, self.session, self.files, self.intake, self.analysis)
        self.sheets = Sheets(
            self.window,
            self.session,
            self.desk,
            self.themes,
            self.jobs,
            self.settings,
            self.state,
            self.files,
        )
        self.history = HistoryKeeper(self.session, self.themes, self.jobs, self.window)
        self._card: MentionCard | None = None
        self.hints = Hints(self.window.hint_bar, self.desk, self.window.tagging)
        self.start = Start(self.session, self.desk, self.files, self.jobs, self)
        Remark(self.desk, self.analysing, self.analysis, self.window.page)
        self.remembering = Remembering(self.window, self.session, self.desk, self.state)
        self.article = ArticleActions(self.session, self.desk, self.window.page, self.analysing, self)
        self.following = Following(self.settings, self.themes, self.window.page, self.hints, self)
        self.closing = Closing(self.window, self.session, self._let_go, self)
        self._make_commands()
        self._join()
        self._join_reading()

    def _make_commands(self) -> None:
        self.choice = PanelChoice(self.window.side, self.desk, self.window.tagging)
        side, tagging = self.window.side, self.window.tagging
        self.commands = Commands(
            [
                *window_commands(self),
                *reading_commands(
                    tagging, self.desk, side.claims, self.choice.show_claims, self.choice.show_place
                ),
                *list_commands(self.desk, side.claims, self.choice.show_claims),
            ]
        )
        self.keymap = Keymap(self.commands, self.settings, self)
        self.commands.changed.connect(self._measure_keys)
        self.tips = Tips(self.commands, self)
        self.menus = Menus(self.commands, self.window, self._states)
        self.sheets.use(self.commands, self.menus.holds)
        self.bar = TopBar(self.session, self.desk, self.themes, self.menus.menu, self.tips)
        self.window.put_top_bar(self.bar)
        self.tips.bind(self.window.library.add_button, "file.open", self.tr("Add articles"))
        self.tips.bind_tabs(side.tabs, [f"view.tab{place}" for place in range(side.tabs.count())])
        self.keyboard = Keyboard(self.commands, self._states, self._give_up, self)
        self.window.page.key_handler = self.keyboard.press
        self.keyboard.listen_to(side.claims)

    def _states(self) -> list[When]:
        """What a key may be about now: several claims that are picked, unless the keyboard is in the text."""
        several = self.window.side.claims.picked and not self.window.page.hasFocus()
        return [When.SEVERAL] if several else self.window.tagging.states()

    def _join(self) -> None:
        window = self.window
        self.files.articles_chosen.connect(self.intake.take_files)
        window.files_dropped.connect(self.files.open_paths)
        window.empty.open_asked.connect(self.files.ask_open)
        window.empty.new_asked.connect(self.files.ask_new)
        window.empty.paste_asked.connect(self.paste)
        self.closing.refused.connect(self.choice.show_claims)
        self.bar.undo_asked.connect(self.news.undo)
        self.bar.redo_asked.connect(self.news.redo)
        self.bar.history_asked.connect(self.show_history)
        self.news.listen_to(self.history)
        self.history.forgotten.connect(self.bar.refresh)
        self.bar.palette_asked.connect(self.sheets.show_palette)
        self.bar.export_asked.connect(self.export)
        self.intake.added.connect(self.hints.article_added)
        self.intake.added.connect(self._read_on)
        self.intake.encodings_guessed.connect(self._say_guesses)
        self.following.hints_asked.connect(self._show_hints)
        self.settings.changed.connect(self._follow_pipeline)
        self.session.opened.connect(self._offer_hints)
        self.settings.failed.connect(window.say_trouble)
        self.sheets.said.connect(self.news.say_done)
        window.text_dropped.connect(self.intake.take_text)

    def _join_reading(self) -> None:
        window, tagging = self.window, self.window.tagging
        tagging.mention_asked.connect(self._open_card)
        tagging.children_asked.connect(window.side.claims.pick_code_below)
        window.side.claims.code_chosen.connect(tagging.put_code)
        window.side.claims.actor_opened.connect(self._show_actor)
        window.side.claims.menu_asked.connect(lambda place: self.menus.at_pointer.popup(place))
        window.side.claims.together.told.connect(window.status.notice.say)
        window.side.built.connect(partial(join_panel, self))
        window.page.right_clicked.connect(self._show_context)
        window.library.add_asked.connect(self.files.ask_open)
        window.library.read_asked.connect(window.page.setFocus)
        window.library.details_asked.connect(self.sheets.show_details)
        window.library.actor_asked.connect(self._show_actor)
        bar = SelectionBar(window.page, self.desk, self.themes, window)
        bar.code_chosen.connect(tagging.put_code)
        bar.claim_asked.connect(tagging.claim_selection)
        bar.more_asked.connect(self.commands["code.pick_new"].run)
        self.tips.bind(bar.more, "code.pick_new")
        self.tips.bind(bar.claim, "claim.make")
        self.desk.article_changed.connect(lambda: self.analysing.ask_first(self.desk.article_id))

    # what may be done now

    def has_project(self) -> bool:
        return self.session.project is not None

    def can_write(self) -> bool:
        return not self.session.read_only

    # commands

    def export(self) -> None:
        sheet = self.sheets.export()
        if sheet is not None:
            sheet.exported.connect(lambda _: self.hints.exported())

    def paste(self) -> None:
        data = QApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.files.open_paths(paths)
        elif data.hasText():
            self.intake.take_text(data.text())

    def begin_hints(self) -> None:
        self.hints.begin()
        self.window.page.setFocus()

    def choose_theme(self, name: str) -> None:
        self.settings.set("appearance", name)

    def show_history(self) -> None:
        self.history.show(self.bar.history_anchor)

    def open_menu(self) -> None:
        self.bar.open_menu()

    def show_tab(self, index: int) -> None:
        self.choice.forget()
        self.window.side.show_tab(index)

    def step_article(self, by: int) -> None:
        self.window.library.step(by)

    # reading

    def _read_on(self) -> None:
        """An article has come in: the keys are for it."""
        self.window.page.setFocus()

    def _give_up(self) -> bool:
        """Esc: what was begun last is given up; with nothing begun, the hints are."""
        if self.window.side.claims.drop_picked() or self.window.tagging.escape():
            return True
        if self.window.finder.is_open:
            self.window.finder.close()
            return True
        on = self.hints.is_on
        self.hints.end()
        return on

    def _open_card(self, mention: Mention) -> None:
        if self._card is None:
            self._card = MentionCard(self.session, self.desk, self.themes, self.window)
            self._card.open_actor.connect(self._show_actor)
            self._card.said.connect(self.news.say_done)
        page = self.window.page
        rect = page.rect_of(mention.span)
        rect.moveTopLeft(page.viewport().mapToGlobal(rect.topLeft()))
        self._card.open_for(mention, rect)

    def _show_actor(self, actor_id: int) -> None:
        self.show_tab(ACTORS)
        self.window.side.panel(ACTORS).show_actor(actor_id)

    def _show_context(self, offset: int, place: QPoint) -> None:
        self.window.tagging.point_at(offset)
        self.menus.at_pointer.popup(place)

    def _offer_hints(self) -> None:
        """In a project that nobody has worked in yet, the sample's."""
        if self.settings.get("hints") and self.session.undo_label is None and self.desk.suggestions:
            self.begin_hints()

    def _say_guesses(self, guesses: list[tuple[ArticleId, str]]) -> None:
        from gui.library.rereading import encoding_name  # not before the window is painted

        article_id, encoding = guesses[0]
        text = self.tr("Read as %s, which is a guess").replace("%s", encoding_name(encoding))
        if len(guesses) > 1:
            text = counted("App", "The encoding of %n article(s) is a guess", len(guesses))
        change = partial(self.sheets.show_details, article_id)
        self.window.toast.say(text, action=self.tr("Change…"), on_action=change, seconds=12)

    # settings

    def _measure_keys(self) -> None:
        """Keys have other names: what shows some takes other room."""
        for widget in self.window.findChildren(QWidget):
            tip_again(widget)
            if isinstance(widget, KeyText):
                widget.measure_again()
            elif widget.isVisible():
                widget.updateGeometry()
                widget.update()

    def _follow_pipeline(self, key: str) -> None:
        if key == "pipeline":
            self.analysis.use(self.settings.get(key) or None)

    def _show_hints(self) -> None:
        if self.article.is_open() and not self.hints.is_on:
            self.begin_hints()

    # the start and the end

    def open(self, project: Path | None, articles: Sequence[Path]) -> None:
        """Show the window with what it holds; the worker starts once that is painted."""
        self.remembering.restore_window()
        self.start.open(project, articles)
        self.window.show()
        self.window.page.setFocus()
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        """The window has been painted: what takes longer."""
        Garbage(self)
        self.window.side.complete()
        self.analysing.start()
        for trouble in (self.settings.trouble, self.keymap.trouble):
            if trouble is not None:
                self.window.say_trouble(trouble)

    def _let_go(self) -> None:
        """The window closes: what is to be found again is kept, and nothing goes on beside it."""
        self.remembering.keep()
        self.settings.save()
        self.analysis.close()
        self.jobs.close()


def run(project: Path | None, articles: Sequence[Path]) -> int:
    """Open the window; returns the exit code once it is closed."""
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("sayso")
    qt.setApplicationDisplayName("Sayso")
    qt.setWindowIcon(QIcon(str(resources.path("icons", "sayso.svg"))))
    app = App(qt)
    app.window.painted.connect(partial(_catch_errors, app))
    app.open(project, articles)
    return qt.exec()


def _catch_errors(app: App) -> None:
    """From here on unexpected errors end in a log and a calm report."""
    from gui import report

    report.start_logging()
    reports = report.ErrorReports(
        app, window=lambda: app.window, is_saved=lambda: app.session.is_saved, version=__version__
    )
    reports.refused.connect(app.window.say_trouble)
    reports.install()
