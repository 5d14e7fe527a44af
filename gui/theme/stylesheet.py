"""The application's stylesheet, built from a theme.

Widgets are told apart by dynamic properties, never by colours of their own:

``kind`` of a button     primary, quiet (no frame), link, faint, toast
``joined`` of a button   left, middle, right: its place in a row that shares one frame
``tone`` of a label      soft, faint, title, trouble; title also of a button
``ground`` of a widget   bg, panel, page
``card`` of a frame      trouble
``line`` of a frame      top, bottom, left, right: one line of 1 px there
"""

import re

import resources
from gui.theme.fonts import points
from gui.theme.theme import Theme, mixed

_SHEET = """
QMainWindow, QDialog { background: @panel; }
QWidget[ground="bg"] { background: @bg; }
QWidget[ground="panel"] { background: @panel; }
QWidget[ground="page"] { background: @page; }
QFrame[line="top"] { border: 0; border-top: 1px solid @line; }
QFrame[line="bottom"] { border: 0; border-bottom: 1px solid @line; }
QFrame[line="left"] { border: 0; border-left: 1px solid @line; }
QFrame[line="right"] { border: 0; border-right: 1px solid @line; }

QLabel[tone="soft"] { color: @soft; }
QLabel[tone="faint"] { color: @faint; }
QLabel[tone="title"] { color: @ink; font-weight: 600; }
QLabel[tone="toast"] { color: @toast_ink; }
QLabel[tone="trouble"] { color: @trouble_ink; }

QFrame[card="trouble"] { background: @panel; border: 1px solid @trouble; border-radius: 12px; }

QPushButton, QToolButton {
    background: @page; color: @soft; border: 1px solid @line; border-radius: 7px;
    padding: 4px 9px; font-size: $12;
}
QPushButton[joined="left"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[joined="middle"] { border-radius: 0; border-left-width: 0; }
QPushButton[joined="right"] {
    border-top-left-radius: 0; border-bottom-left-radius: 0; border-left-width: 0; padding: 4px 6px;
}
QPushButton:hover, QToolButton:hover { background: @hover; color: @ink; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:checked, QToolButton:checked {
    background: @accent_soft; color: @accent; border-color: @accent_soft;
}
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 3px 8px; }
QPushButton:disabled, QToolButton:disabled { color: @off; }
QPushButton:default, QPushButton[kind="primary"] {
    background: @accent; color: @on_accent; border-color: @accent; font-weight: 600;
}
QPushButton:default:hover, QPushButton[kind="primary"]:hover { background: @accent_hover; color: @on_accent; }
QPushButton:default:focus, QPushButton[kind="primary"]:focus { border-color: @ink; }
QPushButton:default:disabled, QPushButton[kind="primary"]:disabled {
    background: @line; color: @faint; border-color: @line;
}
QPushButton[kind="quiet"], QToolButton[kind="quiet"], QToolBar QToolButton {
    background: transparent; border-color: transparent;
}
QPushButton[tone="title"] { color: @ink; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover, QToolBar QToolButton:hover {
    background: @hover;
}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="link"], QToolButton[kind="link"] {
    background: transparent; border-color: transparent; color: @accent; font-weight: 500; padding: 2px 4px;
}
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { background: @accent_soft; }
QPushButton[kind="link"]:focus, QToolButton[kind="link"]:focus { border-color: @accent; padding: 1px 3px; }
QPushButton[kind="faint"] {
    background: transparent; border-color: transparent; color: @faint; font-size: $12.5;
}
QPushButton[kind="faint"]:hover { color: @ink; }
QPushButton[kind="faint"]:focus { border-color: @accent; }
QPushButton[kind="toast"] {
    background: transparent; border-color: transparent; color: @toast_accent; font-weight: 600;
    font-size: $13; padding: 2px 4px;
}
QPushButton[kind="toast"]:hover { border-color: @toast_accent; }
QPushButton[kind="toast"]:focus { border-color: @toast_accent; padding: 1px 3px; }
QPushButton[keyed="true"] { text-align: left; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox, QDateEdit {
    background: @page; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 5px 9px;
    selection-background-color: @selection; selection-color: @ink;
}
QTextEdit, QPlainTextEdit { padding: 4px 6px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; background: transparent; padding: 0; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDateEdit:focus {
    border-color: @accent;
}
QLineEdit:disabled, QLineEdit[readOnly="true"] { background: @panel; color: @soft; }
QTextEdit[bare="true"], QPlainTextEdit[bare="true"], QLineEdit[bare="true"] {
    border: 0; background: transparent; padding: 0; border-radius: 0;
}

QComboBox {
    background: @page; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 4px 9px;
    combobox-popup: 0;
}
QComboBox:hover { background: @hover; }
QComboBox:focus, QComboBox:on { border-color: @accent; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(#down); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: 0; background: transparent; width: 18px;
}
QAbstractSpinBox::up-arrow { image: url(#up); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url(#down); width: 11px; height: 11px; }
QDateEdit::drop-down { border: 0; background: transparent; width: 20px; }
QDateEdit::down-arrow { image: url(#down); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
    background: @panel; color: @ink; border: 1px solid @line; border-radius: 0; padding: 3px; outline: 0;
    selection-background-color: @accent_soft; selection-color: @ink;
}
QComboBox QAbstractItemView::item { min-height: 22px; padding: 2px 6px; border: 0; border-radius: 6px; }
QComboBoxPrivateContainer { border: 0; background: @panel; }

QCheckBox, QRadioButton { color: @ink; spacing: 8px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @off; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator {
    width: 14px; height: 14px; background: @page; border: 1px solid @faint; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; background: @hover; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
    border: 2px solid @accent; width: 12px; height: 12px;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
    background: @accent; border-color: @accent; image: url(#tick);
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: @accent; border-color: @accent; image: url(#partly);
}
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(#dot); }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: @ink; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: @line; }

QMenuBar { background: @panel; color: @soft; border: 0; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accent_soft; color: @ink; }
QMenu { background: @panel; color: @ink; border: 1px solid @line; border-radius: 10px; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 24px; border-radius: 6px; background: transparent; }
QMenu::item:selected { background: @accent_soft; color: @ink; }
QMenu::item:disabled { color: @off; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }

QToolTip { background: @toast; color: @toast_ink; border: 0; padding: 5px 8px; }

QScrollArea, QScrollArea > QWidget > QWidget[ground="none"] { background: transparent; border: 0; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @scroll_hover; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; background: transparent; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }

QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar { background: transparent; border: 0; }
QTabBar::tab {
    background: transparent; color: @soft; border: 0; border-bottom: 2px solid transparent;
    padding: 9px 4px 7px 4px; margin: 0 7px; font-weight: 500;
}
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QTabBar::tab:focus { background: @accent_soft; }

QAbstractItemView {
    background: @panel; color: @ink; border: 0; outline: 0; selection-background-color: @accent_soft;
    selection-color: @ink; alternate-background-color: @panel;
}
QAbstractItemView[ring="top"] { border-top: 1px solid transparent; }
QAbstractItemView[ring="top"]:focus { border-top-color: @accent; }
QListView[bare="true"] { background: transparent; }
QTreeView::item, QListView::item { padding: 4px 6px; border-radius: 6px; border: 1px solid transparent; }
QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTreeView::item:selected, QListView::item:selected { background: @accent_soft; color: @ink; }
QTreeView::item:focus, QListView::item:focus { border-color: @accent; }
QTreeView::branch { background: transparent; }
QTreeView::branch:selected, QTreeView::branch:hover { background: @panel; }  /* the style would fill these */
QTreeView::branch:has-children:closed { image: url(#right); }
QTreeView::branch:has-children:open { image: url(#down); }
QMenu::right-arrow { image: url(#right); width: 14px; height: 14px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url(#chosen); }
QTableView { background: @page; gridline-color: @line; border: 1px solid transparent; }
QTableView:focus { border-color: @accent; }
QTableView::item { padding: 4px 5px; border: 0; }  /* 3 px more are the style's own */
QTableView::item:selected { background: @accent_soft; color: @ink; }
QHeaderView { background: @panel; border: 0; }
QHeaderView::section {
    background: @panel; color: @faint; border: 0; border-bottom: 1px solid @line; padding: 6px 8px;
    font-size: $11; font-weight: 600;
}
QTableCornerButton::section { background: @panel; border: 0; }

QStatusBar { background: @panel; color: @faint; border-top: 1px solid @line; font-size: $11.5; }
QStatusBar::item { border: 0; }
QSizeGrip { image: none; width: 0; height: 0; }
QStatusBar QLabel { color: @faint; font-size: $11.5; }
QToolBar { background: @panel; border: 0; border-bottom: 1px solid @line; spacing: 6px; padding: 4px 8px; }
QProgressBar { background: @track; border: 0; border-radius: 2px; max-height: 4px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QGroupBox { border: 1px solid @line; border-radius: 10px; margin-top: 9px; padding: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: @faint; }
"""

_SIGN = re.compile(r"url\(#(\w+)\)")
_SIZES = ("12.5", "11.5", "11", "12", "13")  # longest first: one is the beginning of another


def stylesheet(theme: Theme) -> str:
    """The sheet with the colours of *theme* in it."""
    values = {role: color.name() for role, color in theme.roles.items()}
    values["off"] = mixed(theme.color("faint"), theme.color("page"), 0.65).name()
    values["accent_hover"] = mixed(theme.color("accent"), theme.color("ink"), 0.88).name()
    values["trouble_ink"] = theme.stance("opposes").name()
    sheet = _SHEET
    for role in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{role}", values[role])
    signs = resources.path("themes", "signs", "for_dark" if theme.is_dark else "for_light").as_posix()
    sheet = _SIGN.sub(rf'url("{signs}/\1.svg")', sheet)
    for size in _SIZES:
        sheet = sheet.replace(f"${size}", f"{points(float(size)):g}pt")
    return sheet
