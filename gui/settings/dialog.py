"""The settings on the screen: made from the declared rows; what is chosen holds at once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from annotation.nlp.pipelines import INSTALL_HINT, Pipeline, installed
from annotation.operations import coders
from gui.jobs import Cancelled, Jobs, Report
from gui.session import Session
from gui.settings.rows import PIPELINE, SETTINGS, Setting
from gui.settings.settings import Settings
from gui.sheet import SheetDialog
from gui.widgets.look import label

_LABELS = 120
LANGUAGE = "en"  # of the pipelines that are offered: the rules are for English


class SettingsDialog(SheetDialog):
    """A row for each setting, and the coder's name, which is kept in the project."""

    def __init__(
        self,
        settings: Settings,
        session: Session,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        find: Callable[[], list[Pipeline]] = installed,
    ) -> None:
        super().__init__(_said("Settings"), parent)
        self._settings, self._session, self._find = settings, session, find
        self._controls: dict[str, QWidget] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._grid.setColumnStretch(1, 1)
        self.coder = self._coder_field()
        for setting in SETTINGS:
            self._add(setting)
        self._lay_out()
        settings.changed.connect(self._show)
        jobs.start(self._look_for_pipelines, done=self._offer, failed=_leave, name="pipelines", owner=self)

    def control(self, key: str) -> QWidget:
        """The control of a setting."""
        return self._controls[key]

    def done(self, result: int) -> None:
        self._rename_coder()
        super().done(result)

    def _lay_out(self) -> None:
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)

    # rows

    def _coder_field(self) -> QLineEdit:
        field = QLineEdit(self._session.project.coder.name if self._session.project else "")
        field.setEnabled(not self._session.read_only)
        field.editingFinished.connect(self._rename_coder)
        self._put_row(self.tr("Your name"), self.tr("Stands beside every claim of this project."), field)
        return field

    def _rename_coder(self) -> None:
        project, name = self._session.project, self.coder.text().strip()
        if project is None or self._session.read_only or name == project.coder.name:
            return
        if name:
            self._session.run(coders.rename_coder, name=name)
        self.coder.setText(project.coder.name)

    def _add(self, setting: Setting) -> None:
        make = self._check if setting.type is bool else self._choice
        control = make(setting)
        self._controls[setting.key] = control
        self._put_row(_said(setting.label), _said(setting.help), control)
        self._show(setting.key)

    def _check(self, setting: Setting) -> QCheckBox:
        box = QCheckBox(_said(setting.help))
        box.toggled.connect(lambda on: self._settings.set(setting.key, on))
        return box

    def _choice(self, setting: Setting) -> QComboBox:
        box = QComboBox()
        for value, words in setting.choices:
            box.addItem(_said(words), value)
        box.activated.connect(lambda place: self._settings.set(setting.key, box.itemData(place)))
        return box

    def _put_row(self, name: str, explanation: str, control: QWidget) -> None:
        row = self._grid.rowCount()
        caption = label(name, tone="soft")
        caption.setBuddy(control)
        control.setAccessibleName(name)
        control.setAccessibleDescription(explanation)
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(control, row, 1)
        if explanation and not isinstance(control, QCheckBox):
            self._grid.addWidget(label(explanation, tone="faint", pixels=11.5, wrap=True), row + 1, 1)
        self._grid.setRowMinimumHeight(row + 2, 9)

    def _show(self, key: str) -> None:
        """Show the value that holds, whoever set it."""
        control, value = self._controls[key], self._settings.get(key)
        if isinstance(control, QCheckBox):
            control.setChecked(bool(value))
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(value))

    # pipelines

    def _look_for_pipelines(self, _report: Report, _cancelled: Cancelled) -> list[Pipeline]:
        return [pipeline for pipeline in self._find() if pipeline.language == LANGUAGE]

    def _offer(self, pipelines: list[Pipeline]) -> None:
        box, chosen = self._controls[PIPELINE.key], str(self._settings.get(PIPELINE.key))
        assert isinstance(box, QComboBox)
        if not pipelines:
            words = self.tr("None is installed: %s").replace("%s", INSTALL_HINT)
            box.addItem(words, "")
        else:
            box.addItem(self.tr("The best one that is installed"), "")
        for pipeline in pipelines:
            box.addItem(f"{pipeline.name} {pipeline.version}", pipeline.name)
        if box.findData(chosen) < 0:
            box.addItem(self.tr("%s (not installed)").replace("%s", chosen), chosen)
        self._show(PIPELINE.key)


def _said(text: str) -> str:
    return QCoreApplication.translate("Settings", text) if text else ""


def _leave(_error: object) -> None:
    """Without a list of models, the choice stays as it is."""
