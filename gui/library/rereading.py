"""How an article's file was read, and reading it again in another encoding."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotation.errors import ImportFailed, SaysoError
from annotation.importing import ArticleDraft, read_bytes
from annotation.importing.encodings import decode
from annotation.operations import articles as operations
from annotation.records import ArticleId
from annotation.store import articles
from annotation.wording import marked
from gui.jobs import Cancelled, Jobs, Report
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.look import label
from gui.widgets.trouble import Trouble

# Python's name, and the one that people know
ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16 (little-endian)",
    "utf-16-be": "UTF-16 (big-endian)",
    "utf-32": "UTF-32",
    "cp1252": marked("Encodings", "Windows-1252 (Western)"),
    "iso8859-15": marked("Encodings", "ISO 8859-15 (Western)"),
    "mac_roman": marked("Encodings", "Mac Roman (Western)"),
    "cp1250": marked("Encodings", "Windows-1250 (Central European)"),
    "iso8859-2": marked("Encodings", "ISO 8859-2 (Central European)"),
    "cp1257": marked("Encodings", "Windows-1257 (Baltic)"),
    "cp1251": marked("Encodings", "Windows-1251 (Cyrillic)"),
    "koi8-r": marked("Encodings", "KOI8-R (Cyrillic)"),
    "koi8-u": marked("Encodings", "KOI8-U (Cyrillic)"),
    "cp1253": marked("Encodings", "Windows-1253 (Greek)"),
    "cp1254": marked("Encodings", "Windows-1254 (Turkish)"),
    "cp1255": marked("Encodings", "Windows-1255 (Hebrew)"),
    "cp1256": marked("Encodings", "Windows-1256 (Arabic)"),
    "gb18030": marked("Encodings", "GB 18030 (Chinese)"),
    "big5": marked("Encodings", "Big5 (Chinese)"),
    "shift_jis": marked("Encodings", "Shift JIS (Japanese)"),
    "euc_kr": marked("Encodings", "EUC-KR (Korean)"),
}
_ONLY_FOUND = ("utf-8-sig", "utf-32")  # by their marks: nobody has to choose them


def encoding_name(encoding: str) -> str:
    """The name that people know an encoding by."""
    return QCoreApplication.translate("Encodings", ENCODINGS.get(encoding, encoding))


class Rereading(QWidget):
    """“Read as Windows-1252 (guessed)”, with the other encodings while the article has no claims.

    *read_again*: the article has another text and title now. Nothing shows for what did not come from a file.
    """

    read_again = Signal()

    def __init__(
        self,
        session: Session,
        article_id: ArticleId,
        themes: Themes,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._article_id, self._jobs = session, article_id, jobs
        self._source = articles.source_of(session.db, article_id)
        self._words = label("", tone="faint", pixels=11.5, wrap=True)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Read the file again as"))
        self.choice.activated.connect(self._read_again)
        self._trouble = Trouble("", "", themes)
        self._trouble.dismissed.connect(self._trouble.hide)
        self._trouble.hide()
        self._lay_out()
        self._show()
        if self._source is not None and self._source.bytes and self._source.file_name:
            self._look()
        else:
            self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    @property
    def trouble(self) -> str:
        """Why the file could not be read again; empty where nothing is said."""
        return self._trouble.accessibleName() if self._trouble.isVisibleTo(self) else ""

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._trouble)

    def _show(self, *, guessed: bool = False) -> None:
        source = self._source
        if source is None:
            return
        how = self.tr("%1 was read as %2").replace("%2", encoding_name(source.encoding))
        if guessed:
            how = f"{how} ({self.tr('guessed')})"
        self._words.setText(f"{how.replace('%1', source.file_name)}.")
        self.choice.clear()
        for encoding in ENCODINGS:
            if encoding == source.encoding or encoding not in _ONLY_FOUND:
                self.choice.addItem(encoding_name(encoding), encoding)
        if self.choice.findData(source.encoding) < 0:
            self.choice.addItem(source.encoding, source.encoding)
        self.choice.setCurrentIndex(self.choice.findData(source.encoding))
        article = articles.article(self._session.db, self._article_id)
        self.choice.setVisible(article is not None and not article.claims and not self._session.read_only)

    def _look(self) -> None:
        """Find out whether the encoding is a guess."""
        assert self._source is not None
        data, encoding = self._source.bytes, self._source.encoding

        def work(_report: Report, _cancelled: Cancelled) -> bool:
            try:
                found = decode(data)
            except ImportFailed:
                return False
            return found.guessed and found.encoding == encoding

        self._jobs.start(
            work,
            done=lambda guessed: self._show(guessed=guessed),
            failed=self._say,
            name="encoding",
            owner=self,
        )

    def _read_again(self, place: int) -> None:
        source, encoding = self._source, str(self.choice.itemData(place))
        if source is None or encoding == source.encoding:
            return
        data, file_name = source.bytes, source.file_name

        def work(_report: Report, _cancelled: Cancelled) -> ArticleDraft:
            return read_bytes(data, file_name, encoding=encoding)

        name = self.tr("reading again")
        self._jobs.start(work, done=self._take, failed=self._say, name=name, owner=self)

    def _take(self, draft: ArticleDraft) -> None:
        self._trouble.hide()
        self._session.run(operations.reread_article, article_id=self._article_id, draft=draft)
        self._source = articles.source_of(self._session.db, self._article_id)
        self._show()
        self.read_again.emit()

    def _say(self, error: SaysoError) -> None:
        self._trouble.set_words(error.message, error.remedy)
        self._trouble.show()
        self._show()
