"""Unexpected errors: a log of them, and a calm report that can be copied; the program goes on."""

import logging
import platform
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotation import places
from annotation.errors import SaysoError
from gui.counted import counted
from gui.sheet import SheetDialog
from gui.widgets.look import label

LARGEST_LOG = 1_000_000  # bytes, until another file is begun
OLD_LOGS = 3
MOST_SHOWN = 5  # errors in one report; the log has them all

Place = tuple[object, ...]

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger("sayso")
_qt_log = logging.getLogger("sayso.qt")


def start_logging() -> logging.Handler | None:
    """Log into a file of places.log_folder(); None where that cannot be written: no log is worth trouble."""
    from logging.handlers import RotatingFileHandler  # takes a while to load

    path = places.log_folder() / "sayso.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=LARGEST_LOG, backupCount=OLD_LOGS, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    return handler


class ErrorReports(QObject):
    """Catches what nobody caught, on every thread; shows each error once, however often it comes."""

    refused = Signal(object)  # SaysoError that no part took care of: somebody can act on it
    _arrived = Signal(object)  # BaseException

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        window: Callable[[], QWidget | None] = lambda: None,
        is_saved: Callable[[], bool] = lambda: True,
        version: str = "",
    ) -> None:
        super().__init__(parent)
        self._window, self._is_saved, self._version = window, is_saved, version
        self._counts: Counter[Place] = Counter()
        self._qt_handler: Callable[[QtMsgType, QMessageLogContext, str], None] | None = None
        self._dialog: ErrorDialog | None = None
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the hooks of Python and Qt."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        self._qt_handler = qInstallMessageHandler(_on_qt_message)

    def uninstall(self) -> None:
        """Give them back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(self._qt_handler)

    @property
    def dialog(self) -> "ErrorDialog | None":
        """The report that lies open."""
        return self._dialog

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("unexpected", exc_info=(kind, error, trace))
        self._arrived.emit(error)

    def _on_thread_error(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self._on_error(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if isinstance(error, SaysoError):
            self.refused.emit(error)
            return
        place = _place(error)
        self._counts[place] += 1
        if self._dialog is None and self._counts[place] > 1:
            return  # it was shown and the person went on; the log has it
        if self._dialog is None:
            self._dialog = ErrorDialog(self._about(), self._is_saved(), self._window())
            self._dialog.finished.connect(self._forget)
            self._dialog.show()
        self._dialog.add("".join(traceback.format_exception(error)), self._counts[place])

    def _forget(self) -> None:
        self._dialog = None

    def _about(self) -> str:
        names = (f"Sayso {self._version}".strip(), f"Python {platform.python_version()}", f"Qt {qVersion()}")
        return ", ".join((*names, platform.platform()))


class ErrorDialog(SheetDialog):
    """Says calmly that something went wrong; its details can be copied, and the program goes on."""

    def __init__(self, about: str, is_saved: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Something went wrong"), parent)
        self._about = about
        self._texts: list[str] = []
        self._count = label("", tone="faint", pixels=11.5)
        self._count.hide()
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setMinimumHeight(150)
        self._words = label(self._sentence(is_saved), tone="soft", wrap=True)
        self.body.addWidget(self._words)
        self.body.addWidget(self.details, 1)
        self.body.addWidget(self._count)
        self.copy = self.add_button(self.tr("Copy details"))
        self.copy.clicked.connect(self._copy)
        self.buttons.addStretch(1)
        go_on = self.add_button(self.tr("Continue"), primary=True)
        go_on.clicked.connect(self.accept)
        go_on.setFocus()

    def add(self, text: str, count: int) -> None:
        """Show an error; one that came from its place before, *count* times in all, is only counted."""
        if count == 1 and len(self._texts) < MOST_SHOWN:
            self._texts.append(text)
            self.details.setPlainText("\n".join((self._about, "", *self._texts)))
        if count > 1:
            self._count.setText(counted("ErrorDialog", "The last one has happened %n time(s).", count))
            self._count.show()

    @property
    def said(self) -> str:
        """What it says, without the details."""
        return f"{self._words.text()} {self._count.text()}".strip()

    def _sentence(self, is_saved: bool) -> str:
        if is_saved:
            saved = self.tr("Your work is saved: nothing of it is lost, and you can go on.")
        else:
            saved = self.tr("All that was announced as saved is saved, and you can go on.")
        again = self.tr("If it happens again, copy the details and send them to the makers of Sayso.")
        return f"{saved} {again}"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))


def _place(error: BaseException) -> Place:
    """Where an error comes from: the same place is the same error, whatever its words."""
    frames = traceback.extract_tb(error.__traceback__)
    return type(error).__name__, *((frame.filename, frame.lineno) for frame in frames)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    place = f" ({context.file}:{context.line})" if context.file else ""
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", message, place)
