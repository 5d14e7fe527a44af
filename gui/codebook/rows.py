"""How a row of the codebook is drawn and edited: the code's tag, how many claims have it, its digit."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidgetItem,
    QWidget,
)

from annotation.records import Code, CodeId
from gui.counted import counted
from gui.theme import fonts
from gui.theme.theme import Theme
from gui.theme.themes import Themes
from gui.widgets import painting

CODE = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
NEW = CodeId(-1)  # stands for the code that is being named

_RISE = 4
_EDGE = 8
_GAP = 8
_WIDEST = 220  # of a tag that is dragged

Index = QModelIndex | QPersistentModelIndex


def draft_code(parent_id: CodeId | None, position: int | None) -> Code:
    """A code that is being named; *position* is where among its siblings, None the end."""
    return Code(NEW, "", parent_id, "", "slate", "", None, -1 if position is None else position, False)


def put_count(item: QTreeWidgetItem, code: Code, count: int) -> None:
    """Note the count, and what a screen reader says of the row."""
    item.setData(0, COUNT, count)
    words = [
        code.name,
        QCoreApplication.translate("CodeTree", "key {0}").format(code.digit) if code.digit else "",
        counted("CodeTree", "%n claim(s)", count),
        QCoreApplication.translate("CodeTree", "retired") if code.retired else "",
    ]
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words)))


def tag_picture(code: Code, theme: Theme, ratio: float) -> QPixmap:
    """The code's tag, for a screen with *ratio* pixels to each."""
    size = painting.code_size(code.name)
    size.setWidth(min(size.width(), _WIDEST))
    result = QPixmap(size * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setOpacity(0.9)
    painting.draw_code(painter, QRect(QPoint(0, 0), size), code.name, code.color, theme, struck=code.retired)
    painter.end()
    return result


def draw_drop(painter: QPainter, rect: QRect, where: str, theme: Theme) -> None:
    """Where a dragged code would fall: ``on`` the row of *rect*, in the gap ``above`` or ``below`` it, or, to
    ``merge`` with it, in its place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if where in ("on", "merge"):
        painting.draw_focus_ring(painter, rect.adjusted(0, 1, -1, -1), 6, theme)
    else:
        height = rect.top() if where == "above" else rect.bottom() + 1
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawLine(rect.left() + 6, height, rect.right(), height)
        painter.drawEllipse(QPoint(rect.left() + 3, height), 3, 3)
    if where == "merge":
        _draw_word(painter, rect, QCoreApplication.translate("CodeTree", "merge"), theme)


def _draw_word(painter: QPainter, rect: QRect, word: str, theme: Theme) -> None:
    """A word at the right end of a row, on the accent's ground."""
    painter.setFont(fonts.interface(11.5, QFont.Weight.DemiBold))
    width = painter.fontMetrics().horizontalAdvance(word) + 16
    box = QRect(rect.right() - width - 3, rect.top() + 4, width, rect.height() - 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(theme.color("on_accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)


class CodeDelegate(QStyledItemDelegate):
    """Draws a code's row; *named* tells what was typed for its name, and nothing is written here."""

    named = Signal(object, str)  # QPersistentModelIndex

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._face = fonts.interface(11.5)
        self._metrics = QFontMetrics(self._face)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, painting.code_size("X").height() + 2 * _RISE + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        code: Code = index.data(CODE)
        theme = self._themes.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        box = option.rect.adjusted(3, 0, -_EDGE, 0)
        if code.retired:
            painter.setOpacity(0.65)
        box = self._paint_digit(painter, box, str(code.digit or ""))
        box = self._paint_count(painter, box, index.data(COUNT) or 0)
        size = painting.code_size(code.name)
        top = box.top() + (box.height() - size.height()) // 2
        tag = QRect(box.left(), top, min(size.width(), box.width()), size.height())
        if code.name:
            painting.draw_code(painter, tag, code.name, code.color, theme, struck=code.retired)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._themes.current
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, -1, -1), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painting.draw_focus_ring(painter, option.rect.adjusted(0, 1, -1, -1), 6, theme)

    def _paint_digit(self, painter: QPainter, box: QRect, digit: str) -> QRect:
        """Draw the key at the right; rows without one keep its room, so that the counts stand in line."""
        size = painting.key_size(digit or "1")
        top = box.top() + (box.height() - size.height()) // 2
        if digit:
            cap = QRect(box.right() + 1 - size.width(), top, size.width(), size.height())
            painting.draw_key(painter, cap, digit, self._themes.current)
        return box.adjusted(0, 0, -size.width() - _GAP, 0)

    def _paint_count(self, painter: QPainter, box: QRect, count: int) -> QRect:
        if not count:
            return box
        words = str(count)
        painter.setFont(self._face)
        painter.setPen(self._themes.current.color("faint"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        return box.adjusted(0, 0, -self._metrics.horizontalAdvance(words) - _GAP, 0)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setPlaceholderText(self.tr("Name, best a proposition…"))
        field.setAccessibleName(self.tr("Name of the code"))
        field.setStyleSheet("padding: 0 7px")
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data(Qt.ItemDataRole.DisplayRole))
        editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        self.named.emit(QPersistentModelIndex(index), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 1, -2, -1))
