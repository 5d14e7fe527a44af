"""Asks where a file is to be written: its name gets the ending, and no other file is overwritten unasked."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from annotation.errors import ProjectError


def ask_place(
    window: QWidget, title: str, kinds: str, endings: tuple[str, ...], name: str = ""
) -> Path | None:
    """Where to write, with one of *endings*, the first where it has none of them; None if the person cancels.

    The dialog asks before a file is replaced, but only knows the name as it was typed: where the ending makes
    it another file's, that file stays. Raises `ProjectError` then.
    """
    chosen, _ = QFileDialog.getSaveFileName(window, title, name, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() in endings:
        return path
    path = path.with_name(path.name + endings[0])
    if path.exists():
        raise ProjectError("There is already a file “{file}”.", "Choose another name.", file=path.name)
    return path
