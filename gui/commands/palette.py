"""The palette: everything that a menu can do, and every article, by typing a few letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QWidget

from annotation.store.articles import Listed
from gui.commands.command import Command, Commands, group_title, shown_key
from gui.theme.themes import Themes
from gui.widgets.picker import PickerPopover, PickerRow


class Palette:
    """Opens over the window; runs the command, or opens the article, that is chosen."""

    def __init__(
        self,
        window: QWidget,
        themes: Themes,
        commands: Commands,
        *,
        articles: Callable[[], Sequence[Listed]],
        open_article: Callable[[int], object],
        holds: Callable[[Command], bool],
    ) -> None:
        tr = QCoreApplication.translate
        self._commands, self._articles, self._open_article = commands, articles, open_article
        self._holds = holds
        self._popover = PickerPopover(
            window, themes, placeholder=tr("Palette", "Do anything…"), name=tr("Palette", "Palette")
        )
        self._popover.picker.chosen.connect(self._take)

    def open_at(self, anchor: QRect) -> None:
        # the field takes the focus once it shows: before, the card would take it for where to go back to
        self._popover.picker.field.clear()
        self._popover.picker.set_rows([*self._command_rows(), *self._article_rows()])
        self._popover.picker.setFixedWidth(anchor.width())
        self._popover.open_at(anchor)

    def _command_rows(self) -> list[PickerRow]:
        rows: dict[str, PickerRow] = {}
        for command in self._commands:
            if self._holds(command) and command.title not in rows:
                rows[command.title] = self._row(command)
        return list(rows.values())

    def _row(self, command: Command) -> PickerRow:
        return PickerRow(
            command.id,
            command.title,
            keywords=(group_title(command.group),),
            boost=1,
            shortcut=shown_key(command.keys[0]) if command.keys else "",
        )

    def _article_rows(self) -> list[PickerRow]:
        tr = QCoreApplication.translate
        return [
            PickerRow(item.article.id, tr("Palette", "Article: “%s”").replace("%s", item.article.title))
            for item in self._articles()
        ]

    def _take(self, key: object) -> None:
        if isinstance(key, str):
            self._commands[key].run()
        elif isinstance(key, int):
            self._open_article(key)
