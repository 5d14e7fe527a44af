"""Where Sayso keeps its files on this computer (platformdirs): data, settings, state, logs."""

import hashlib
import os
from pathlib import Path

import platformdirs

APP = "sayso"


def default_project() -> Path:
    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / "Sayso.sqlite"


def settings_file() -> Path:
    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "settings.toml"


def state_folder() -> Path:
    return Path(platformdirs.user_state_dir(APP, appauthor=False))


def log_folder() -> Path:
    return Path(platformdirs.user_log_dir(APP, appauthor=False))


def documents_folder() -> Path:
    return Path(platformdirs.user_documents_dir())


def lock_file(project: Path) -> Path:
    """The lock lies apart from the project, whose folder may be read-only or synchronised."""
    return state_folder() / "locks" / f"{key_of(project)}.lock"


def backup_folder(project: Path) -> Path:
    return (
        Path(platformdirs.user_data_dir(APP, appauthor=False))
        / "backups"
        / f"{project.stem}-{key_of(project)}"
    )


def key_of(project: Path) -> str:
    """A short name for the project's real path."""
    return hashlib.sha256(os.fsencode(os.path.realpath(project))).hexdigest()[:16]
