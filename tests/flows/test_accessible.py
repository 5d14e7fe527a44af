"""Every control that the keyboard reaches has a name and a role, in the whole window and in each sheet."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QDialog, QWidget

from annotation.records import Role, Status
from gui.app import App
from gui.side_panel import ACTORS, CLAIMS, CODEBOOK, REVIEW
from gui.widgets.chip import AddChip

_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def _stops(root: QWidget) -> Iterator[QWidget]:
    """What shows and takes the focus."""
    for widget in [root, *root.findChildren(QWidget)]:
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_focus and widget.isVisible() and not _is_part(widget):
            yield widget


def _is_part(widget: QWidget) -> bool:
    """Whether it belongs to another control, which has the name: a viewport, a combo box's list, Qt's own."""
    parent = widget.parentWidget()
    is_viewport = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return is_viewport or widget.objectName().startswith("qt_") or "ComboBoxPrivate" in _class(widget, parent)


def _class(*widgets: QWidget | None) -> str:
    return " ".join(widget.metaObject().className() for widget in widgets if widget is not None)


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in _stops(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None:
            continue
        name = interface.text(QAccessible.Text.Name) or widget.accessibleName()
        if not name.strip():
            path = " › ".join(reversed([_class(one) for one in _above(widget)]))
            found.append(f"{path} ({widget.objectName()}) has no name")
        elif interface.role() in _NO_ROLE and not isinstance(widget, QAbstractScrollArea):
            # what scrolls of ours says its rows itself
            found.append(f"{_class(widget)} “{name}” has no role")
    return found


def _above(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


@pytest.fixture
def app(start) -> App:
    """The first start, with every panel built and the sample's first suggestion kept as a claim."""
    driver = start()
    qtbot, app = driver.qtbot, driver.app
    qtbot.waitUntil(lambda: bool(app.desk.suggestions), timeout=10000)
    app.window.side.complete()
    app.desk.focus_on(app.desk.suggestions[0].fingerprint)
    app.window.tagging.accept()
    app.desk.focus_on(app.desk.claims[0].id)
    qtbot.waitUntil(lambda: app.desk.focused_claim is not None, timeout=5000)
    return app


@pytest.mark.parametrize("tab", [CLAIMS, REVIEW, ACTORS, CODEBOOK])
def test_the_window_with_each_panel(qtbot, app: App, tab: int) -> None:
    qtbot.waitUntil(lambda: app.window.side.panel(tab) is not None, timeout=5000)
    app.show_tab(tab)
    if tab == ACTORS:
        app._show_actor(next(iter(app.desk.actors)))
    assert nameless(app.window) == []


def _sheets(app: App) -> dict[str, Callable[[], object]]:
    return {
        "settings": app.sheets.show_settings,
        "keys": app.sheets.show_keys,
        "details": app.sheets.show_details,
        "backups": app.sheets.show_backups,
        "export": app.export,
        "rename": app.sheets.rename_project,
        "about": app.sheets.show_about,
        "forget": app.history.ask_to_forget,
    }


@pytest.mark.parametrize(
    "sheet", ["settings", "keys", "details", "backups", "export", "rename", "about", "forget"]
)
def test_each_sheet(qtbot, app: App, sheet: str) -> None:
    _sheets(app)[sheet]()
    dialog = next(one for one in app.window.findChildren(QDialog) if one.isVisible())
    qtbot.wait(1)
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    dialog.close()
    qtbot.wait(1)


def test_what_floats_over_the_window(qtbot, app: App) -> None:
    app.sheets.show_palette()
    app.show_history()
    app.window.toast.say("Done", action="Undo", on_action=lambda: None)
    app.window.side.claims.pick_actor(Role.ABOUT)
    app._open_card(app.desk.mentions[0])
    assert nameless(app.window) == []


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    texts: list[str] = []

    def note(event: object) -> None:
        if hasattr(event, "message"):
            texts.append(event.message())

    monkeypatch.setattr("gui.widgets.announce.QAccessible.updateAccessibility", note)
    return texts


def test_what_is_done_undone_and_accepted_is_announced(app: App, heard: list[str]) -> None:
    app.window.tagging.remove()
    app.news.undo()
    app.news.redo()
    app.desk.focus_on(app.desk.suggestions[0].fingerprint)
    app.window.tagging.accept()
    app.article.set_status(Status.DONE)
    assert any("remove claim" in text for text in heard)
    assert any("Undone" in text for text in heard)
    assert any("Done again" in text for text in heard)
    assert any("accept suggestion" in text for text in heard)
    assert any("mark article" in text for text in heard)


def test_buttons_say_by_which_key_it_goes_too(app: App) -> None:
    bar, tabs = app.bar, app.window.side.tabs
    tips = [button.toolTip() for button in bar.findChildren(QAbstractButton) if button.isVisible()]
    for key in ("F10", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+H", "Ctrl+K", "Ctrl+E"):
        assert any(tip.endswith(f"({key})") for tip in tips), key
    assert tabs.tabToolTip(CODEBOOK) == "Codebook (Ctrl+4)"
    assert app.window.library.add_button.toolTip().endswith("(Ctrl+O)")
    assert any(chip.toolTip().endswith("(C)") for chip in app.window.side.claims.findChildren(AddChip))
    app.commands.set_keys("code.pick", ["Y"])
    app.commands.set_keys("view.tab3", ["F7"])
    assert any(chip.toolTip().endswith("(Y)") for chip in app.window.side.claims.findChildren(AddChip))
    assert tabs.tabToolTip(CODEBOOK) == "Codebook (F7)"
    app.commands.reset()


def _picture(root: QWidget, widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4)
    return root.grab(place.intersected(root.rect())).toImage()


def unseen_focus(root: QWidget) -> list[str]:
    """The controls that look with the focus as they look without."""
    found = []
    for widget in list(_stops(root)):
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not by_tab or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        widget.clearFocus()
        before = _picture(root, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus() and _picture(root, widget) == before:
            found.append(f"{_class(widget)} “{widget.accessibleName()}”")
    return found


@pytest.mark.parametrize("tab", [CLAIMS, REVIEW, ACTORS, CODEBOOK])
def test_the_focus_is_seen_in_the_window(qtbot, app: App, tab: int) -> None:
    app.show_tab(tab)
    qtbot.wait(1)
    assert unseen_focus(app.window) == []


@pytest.mark.parametrize("sheet", ["settings", "keys", "details", "backups", "export", "forget"])
def test_the_focus_is_seen_in_each_sheet(qtbot, app: App, sheet: str) -> None:
    _sheets(app)[sheet]()
    dialog = next(one for one in app.window.findChildren(QDialog) if one.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow, timeout=2000)
    assert unseen_focus(dialog) == []
    dialog.close()
    qtbot.wait(1)
