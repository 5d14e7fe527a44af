"""The steps of the history as rows: read as they come into view, painted, newest first."""

from datetime import UTC, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotation.store import history
from annotation.store.history import Step
from gui.dates import short_date
from gui.language import step_name
from gui.session import Session
from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting

PAGE = 300  # steps that are read at a time
_Index = QModelIndex | QPersistentModelIndex
_PADDING, _RISE, _MARK, _GAP = 10, 6, 14, 10


class StepsModel(QAbstractListModel):
    """Undone steps above, done ones below, and at the end the beginning of the history."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: list[Step] = []
        self._is_whole = False
        self.now = 0  # the row of the step that was made or done again last

    def read(self) -> None:
        """Read the newest steps, and so many that the present one is among them."""
        self.beginResetModel()
        self._steps, self._is_whole = [], False
        self._more()
        while not self._is_whole and not self._steps[-1].done:
            self._more()
        self.now = next((row for row, step in enumerate(self._steps) if step.done), len(self._steps))
        self.endResetModel()

    def step(self, row: int) -> Step | None:
        """The step of a row; None for the last one, the beginning."""
        return self._steps[row] if row < len(self._steps) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._steps) + self._is_whole

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._is_whole and bool(self._steps)

    def fetchMore(self, parent: _Index) -> None:
        if not self.canFetchMore(parent):
            return
        before = len(self._steps)
        new = history.steps(self._session.db, PAGE, before=self._steps[-1].id)
        is_last = len(new) < PAGE
        self.beginInsertRows(QModelIndex(), before, before + len(new) - 1 + is_last)
        self._steps += new
        self._is_whole = is_last
        self.endInsertRows()

    def _more(self) -> None:
        last = self._steps[-1].id if self._steps else None
        new = history.steps(self._session.db, PAGE, before=last)
        self._steps += new
        self._is_whole = len(new) < PAGE

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        step = self.step(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(step)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (name_of(step), about(step), self._state(index.row(), step))))
        return None

    def _state(self, row: int, step: Step | None) -> str:
        if row == self.now:
            return _tr("now")
        return "" if step is None or step.done else _tr("undone")


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)


def name_of(step: Step | None) -> str:
    name = step_name(step.label) if step else _tr("Before the first step")
    return name[:1].upper() + name[1:]


def about(step: Step | None) -> str:
    """Who made the step, and when: "Ana · 14:03", "Ana · 23 Nov 2026, 14:03"."""
    if step is None:
        return ""
    made = datetime.strptime(step.created, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()
    time = f"{made:%H:%M}"
    if made.date() != datetime.now().astimezone().date():
        time = f"{short_date(made.date().isoformat())}, {time}"
    return f"{step.coder} · {time}"


class StepDelegate(QStyledItemDelegate):
    """Draws a step: a mark at the present one, its name, who and when; undone ones are faint."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._face, self._bold = fonts.interface(13), fonts.interface(13, QFont.Weight.DemiBold)
        self._small = fonts.interface(11.5)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, QFontMetrics(self._face).height() + 2 * _RISE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, StepsModel)
        theme, step, row = self._themes.current, model.step(index.row()), index.row()
        is_undone = step is not None and not step.done
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(option.rect, 8, 8)
            if chosen and option.state & QStyle.StateFlag.State_HasFocus:
                painting.draw_focus_ring(painter, option.rect.adjusted(1, 1, -1, -1), 8, theme)
        box = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if row == model.now:
            self._draw_mark(painter, box)
        painter.setFont(self._small)
        painter.setPen(theme.color("faint"))
        words = about(step)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        used = painter.fontMetrics().horizontalAdvance(words)
        painter.setFont(self._bold if row == model.now else self._face)
        painter.setPen(theme.color("faint" if is_undone or step is None else "ink"))
        room = box.adjusted(_MARK, 0, -used - _GAP, 0)
        name = painter.fontMetrics().elidedText(name_of(step), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def _draw_mark(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.current.color("accent"))
        middle = box.center().y() + 1
        painter.drawEllipse(box.left(), middle - 3, 6, 6)
