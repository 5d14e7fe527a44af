"""An article's particulars: what a person can say of it, and how its file was read."""

from __future__ import annotations

from PySide6.QtCore import QCollator, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from annotation.errors import InvalidInput, SaysoError
from annotation.operations import articles as operations
from annotation.records import Article, ArticleId
from annotation.store import articles
from gui.dates import parse_date, shown_date
from gui.jobs import Jobs
from gui.language_names import OFFERED, language_name
from gui.library.rereading import Rereading
from gui.session import Session
from gui.sheet import SheetDialog
from gui.theme.themes import Themes
from gui.widgets.look import label

_NOTE_HEIGHT = 66


class ArticleDetails(SheetDialog):
    """A field for each particular. *Done* writes what was changed as one step; Esc leaves all as it was."""

    def __init__(
        self,
        session: Session,
        article_id: ArticleId,
        themes: Themes,
        parent: QWidget | None = None,
        *,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__(self.tr("Article details"), parent, width=540)
        self._session, self._article_id = session, article_id
        self._own_jobs = Jobs(self)
        self._before: dict[str, str] = {}
        self._fields: dict[str, QLineEdit | QPlainTextEdit | QComboBox] = {}
        self._errors: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        self._make_fields()
        self.reading = Rereading(session, article_id, themes, self._own_jobs if jobs is None else jobs)
        self.reading.read_again.connect(self._fill)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.reading)
        self.body.addStretch(1)
        self._make_buttons()
        self._fill()

    def field(self, name: str) -> QLineEdit | QPlainTextEdit | QComboBox:
        """The field of a particular, by its name in `Article`."""
        return self._fields[name]

    def error(self, name: str) -> str:
        """What is said under a field; empty where all is well."""
        said = self._errors.get(name)
        return said.text() if said is not None and said.isVisibleTo(self) else ""

    # building

    def _make_fields(self) -> None:
        self._line("title", self.tr("Title"))
        self._line("author", self.tr("Author"))
        self._line("outlet", self.tr("Outlet"))
        self._line("published", self.tr("Date"), self.tr("25 Jan 2026, January 2026 or 2026"))
        self._line("section", self.tr("Section"))
        self._line("type", self.tr("Type"), self.tr("news, comment, interview…"))
        self._line("url", self.tr("Address"), "https://")
        self._put("language", self.tr("Language"), self._languages())
        note = QPlainTextEdit()
        note.setTabChangesFocus(True)
        note.setFixedHeight(_NOTE_HEIGHT)
        self._put("note", self.tr("Note"), note)

    def _line(self, name: str, caption: str, placeholder: str = "") -> None:
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        self._put(name, caption, field)
        if name in ("title", "published"):
            self._errors[name] = self._error_under(field)
            field.textEdited.connect(self._errors[name].hide)
        if name == "published":
            field.editingFinished.connect(self._check_date)

    def _error_under(self, field: QWidget) -> QLabel:
        result = label("", tone="trouble", pixels=11.5, wrap=True)
        result.hide()
        self._grid.addWidget(result, self._grid.rowCount(), 1)
        return result

    def _put(self, name: str, caption: str, field: QLineEdit | QPlainTextEdit | QComboBox) -> None:
        row = self._grid.rowCount()
        words = label(caption, tone="soft")
        words.setBuddy(field)
        field.setAccessibleName(caption)
        self._fields[name] = field
        top = (
            Qt.AlignmentFlag.AlignTop if isinstance(field, QPlainTextEdit) else Qt.AlignmentFlag.AlignVCenter
        )
        self._grid.addWidget(words, row, 0, top)
        self._grid.addWidget(field, row, 1)

    def _languages(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("not known"), "")
        names = [(language_name(code), code) for code in OFFERED]
        for name, code in sorted(names, key=lambda named: QCollator().sortKey(named[0])):
            box.addItem(name, code)
        return box

    def _make_buttons(self) -> None:
        self.buttons.addStretch(1)
        if self._session.read_only:
            for field in self._fields.values():
                if isinstance(field, QComboBox):
                    field.setEnabled(False)
                else:
                    field.setReadOnly(True)
            self.add_button(self.tr("Close"), primary=True).clicked.connect(self.reject)
        else:
            self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
            self.add_button(self.tr("Done"), primary=True).clicked.connect(self.accept)

    # values

    def _fill(self) -> None:
        """Show the article as it is; what was typed into a field stays."""
        article = articles.article(self._session.db, self._article_id)
        if article is None:
            return
        typed = self._changed()
        for name in self._fields:
            value = _shown(article, name)
            if name not in typed:
                self._set(name, value)
            self._before[name] = self._text(name) if name not in typed else value

    def _set(self, name: str, value: str) -> None:
        field = self._fields[name]
        if isinstance(field, QComboBox):
            if field.findData(value) < 0:
                field.addItem(value, value)
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(value)
        else:
            field.setText(value)
            field.setCursorPosition(0)

    def _text(self, name: str) -> str:
        field = self._fields[name]
        if isinstance(field, QComboBox):
            return str(field.currentData())
        return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()

    def _changed(self) -> dict[str, str]:
        texts = {name: self._text(name) for name in self._before}
        return {name: text for name, text in texts.items() if text != self._before[name]}

    def done(self, result: int) -> None:
        self._own_jobs.close()
        super().done(result)

    # writing

    def accept(self) -> None:
        """Write what was changed and close; stay where a value cannot be."""
        values = self._changed()
        try:
            self._check(values)
        except InvalidInput:
            return
        if values:
            self._session.run(operations.edit_article, article_id=self._article_id, **values)
        super().accept()

    def _check(self, values: dict[str, str]) -> None:
        """Put values into the form that is kept. Raises `InvalidInput`, said under the field."""
        if "title" in values and not values["title"].strip():
            self._say("title", InvalidInput(self.tr("A title cannot be empty.")))
        if "published" in values:
            try:
                values["published"] = parse_date(values["published"])
            except InvalidInput as error:
                self._say("published", error)

    def _check_date(self) -> None:
        """A date that was typed is shown as it was understood."""
        text = self._text("published")
        if text == self._before.get("published"):
            return
        try:
            self._set("published", shown_date(parse_date(text)))
        except InvalidInput as error:
            self._show_error("published", error)

    def _say(self, name: str, error: InvalidInput) -> None:
        self._show_error(name, error)
        self._fields[name].setFocus()
        raise error

    def _show_error(self, name: str, error: SaysoError) -> None:
        words = self._errors[name]
        words.setText(f"{error.message} {error.remedy}".strip())
        words.show()
        self._fields[name].setAccessibleDescription(words.text())


def _shown(article: Article, name: str) -> str:
    value = str(getattr(article, name))
    return shown_date(value) if name == "published" else value
