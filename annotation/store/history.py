"""The history: what each step wrote, and how it is taken back and done again.

Temporary triggers on every recorded table note each written row in ``change``, cascades included, so that no
operation can forget to. The images are lean: for an insert nothing, for an update the columns that changed,
for a delete the row. Going back flips each change in place: the row is put back and the image becomes what is
needed to go forward again.
"""

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from annotation.changes import RowChange
from annotation.records import CoderId, StepId

# Each table whose rows people make, with what names the one that the row belongs to.
RECORDED: dict[str, str | None] = {
    "project": None,
    "coder": None,
    "article": None,
    "article_text": "article_id",
    "article_source": "article_id",
    "zone": "(SELECT article_id FROM article_text WHERE article_text.id = {row}.text_id)",
    "actor": None,
    "alias": "actor_id",
    "affiliation": "actor_id",
    "distinction": "actor_id",
    "code": None,
    "claim": "article_id",
    "segment": "claim_id",
    "claim_code": "claim_id",
    "claim_actor": "claim_id",
    "mention_decision": "article_id",
    "verdict": "article_id",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One named user action in the history."""

    id: StepId
    label: str
    coder: str
    created: str
    done: bool


def start_recording(db: sqlite3.Connection) -> None:
    """Lay the triggers for this connection; they note rows only between `begin` and `end`."""
    db.execute("CREATE TEMP TABLE recording (step_id INTEGER NOT NULL)")
    for table, owner in RECORDED.items():
        for trigger in _triggers(db, table, owner):
            db.execute(trigger)


def _triggers(db: sqlite3.Connection, table: str, owner: str | None) -> list[str]:
    columns = [(name, kind) for _, name, kind, *_ in db.execute(f"PRAGMA table_info({table})")]
    row = ", ".join(f"'{name}', {_plain('old.' + name, kind)}" for name, kind in columns)
    changed = " UNION ALL ".join(
        f"SELECT '{name}' AS k, {_plain('old.' + name, kind)} AS v WHERE old.{name} IS NOT new.{name}"
        for name, kind in columns
    )
    differs = " OR ".join(f"old.{name} IS NOT new.{name}" for name, _ in columns)
    images = {
        "insert": ("new", "NULL", "1"),
        "update": ("new", f"(SELECT json_group_object(k, v) FROM ({changed}))", f"({differs})"),
        "delete": ("old", f"json_object({row})", "1"),
    }
    return [
        f"""CREATE TEMP TRIGGER record_{op}_{table} AFTER {op} ON main.{table}
        WHEN {condition} AND EXISTS (SELECT 1 FROM recording) BEGIN
            INSERT INTO change (step_id, tbl, row_id, owner_id, op, image)
            SELECT step_id, '{table}', {side}.id, {_owner(side, owner)}, '{op}', {image}
            FROM recording;
        END"""
        for op, (side, image, condition) in images.items()
    ]


def _owner(row: str, owner: str | None) -> str:
    if owner is None:
        return "NULL"
    return owner.format(row=row) if "{" in owner else f"{row}.{owner}"


def _plain(column: str, kind: str) -> str:
    """JSON holds no bytes: they are written as hexadecimal digits."""
    return f"hex({column})" if kind == "BLOB" else column


def begin(db: sqlite3.Connection, label: str, coder_id: CoderId, now: str) -> StepId:
    """Start a step: from here on each written row belongs to it."""
    cursor = db.execute(
        "INSERT INTO step (label, coder_id, created) VALUES (?, ?, ?)", (label, coder_id, now)
    )
    db.execute("INSERT INTO recording (step_id) VALUES (?)", (cursor.lastrowid,))
    return StepId(int(cursor.lastrowid or 0))


def end(db: sqlite3.Connection, step_id: StepId) -> list[RowChange]:
    """Finish the step and say what it wrote; with it a branch that was undone is left.

    A step that wrote nothing (an analysis, or what was so already) leaves no trace, and redo where it was.
    """
    db.execute("DELETE FROM recording")
    rows = written(db, step_id)
    if rows:
        db.execute("UPDATE step SET state = 'dropped' WHERE state = 'undone'")
    else:
        db.execute("DELETE FROM step WHERE id = ?", (step_id,))
    return rows


@contextmanager
def unrecorded(db: sqlite3.Connection) -> Iterator[None]:
    """Let what is written here belong to no step: what the program finds, not what a person does."""
    steps = db.execute("SELECT step_id FROM recording").fetchall()
    db.execute("DELETE FROM recording")
    try:
        yield
    finally:
        db.executemany("INSERT INTO recording (step_id) VALUES (?)", steps)


def stop(db: sqlite3.Connection) -> None:
    """Note no more rows: the step was taken back."""
    with contextlib.suppress(sqlite3.Error):
        db.execute("DELETE FROM recording")


def rename(db: sqlite3.Connection, step_id: StepId, label: str) -> None:
    db.execute("UPDATE step SET label = ? WHERE id = ?", (label, step_id))


def written(db: sqlite3.Connection, step_id: StepId) -> list[RowChange]:
    """The rows of a step, in the order in which they were written."""
    found = db.execute(
        "SELECT tbl, row_id, owner_id, op FROM change WHERE step_id = ? ORDER BY id", (step_id,)
    )
    return [RowChange(*row) for row in found]


def steps(db: sqlite3.Connection, limit: int = 500, *, before: StepId | None = None) -> list[Step]:
    """The newest steps first, of those *before* one, done and undone; dropped branches are left out."""
    found = db.execute(
        """SELECT step.id, step.label, coder.name, step.created, step.state = 'done'
        FROM step JOIN coder ON coder.id = step.coder_id
        WHERE step.state <> 'dropped' AND (? IS NULL OR step.id < ?) ORDER BY step.id DESC LIMIT ?""",
        (before, before, limit),
    )
    return [Step(StepId(i), label, coder, created, bool(done)) for i, label, coder, created, done in found]


def distance(db: sqlite3.Connection, step_id: StepId | None) -> int:
    """How many steps lie between now and the moment after *step_id* (None: before the first step).

    Above zero so many are to be undone, below it so many are to be done again.
    """
    undo, redo = db.execute(
        """SELECT count(*) FILTER (WHERE state = 'done' AND id > ?1),
            count(*) FILTER (WHERE state = 'undone' AND id <= ?1)
        FROM step WHERE state <> 'dropped'""",
        (step_id or 0,),
    ).fetchone()
    return int(undo) or -int(redo)


def forget(db: sqlite3.Connection) -> None:
    """Forget every step; the data stay."""
    db.execute("DELETE FROM step")


def leave_no_trace(db: sqlite3.Connection) -> None:
    """Write the file anew, without what was deleted; no transaction may lie open. Raises `sqlite3.Error`."""
    db.execute("VACUUM")


def next_undo(db: sqlite3.Connection) -> tuple[StepId, str] | None:
    """The step that undo would take back, with its label."""
    return _one(db, "SELECT id, label FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1")


def next_redo(db: sqlite3.Connection) -> tuple[StepId, str] | None:
    """The step that redo would do again, with its label."""
    return _one(db, "SELECT id, label FROM step WHERE state = 'undone' ORDER BY id LIMIT 1")


def _one(db: sqlite3.Connection, query: str) -> tuple[StepId, str] | None:
    row = db.execute(query).fetchone()
    return (StepId(row[0]), row[1]) if row else None


def undo(db: sqlite3.Connection, step_id: StepId) -> list[RowChange]:
    """Take a step back."""
    return _flip(db, step_id, newest_first=True, state="undone")


def redo(db: sqlite3.Connection, step_id: StepId) -> list[RowChange]:
    """Do a step again."""
    return _flip(db, step_id, newest_first=False, state="done")


def _flip(db: sqlite3.Connection, step_id: StepId, *, newest_first: bool, state: str) -> list[RowChange]:
    db.execute("PRAGMA defer_foreign_keys = ON")  # a row may come back before the one that it points to
    order = "DESC" if newest_first else "ASC"
    changes = db.execute(
        f"SELECT id, tbl, row_id, owner_id, op, image FROM change WHERE step_id = ? ORDER BY id {order}",
        (step_id,),
    ).fetchall()
    undoing = state == "undone"
    blobs = {table: _blob_columns(db, table) for table in {row[1] for row in changes}}
    for change_id, table, row_id, _, op, image in changes:
        if op == "update":
            after = _swap(db, table, row_id, json.loads(image), blobs[table])
        elif (op == "insert") == undoing:
            after = _take_out(db, table, row_id)
        else:
            _put_back(db, table, json.loads(image), blobs[table])
            after = None
        db.execute("UPDATE change SET image = ? WHERE id = ?", (after, change_id))
    db.execute("PRAGMA defer_foreign_keys = OFF")  # a later step of this transaction is checked again
    db.execute("UPDATE step SET state = ? WHERE id = ?", (state, step_id))
    return [RowChange(table, row_id, owner, op) for _, table, row_id, owner, op, _ in changes]


def _blob_columns(db: sqlite3.Connection, table: str) -> frozenset[str]:
    return frozenset(
        name for _, name, kind, *_ in db.execute(f"PRAGMA table_info({table})") if kind == "BLOB"
    )


def _swap(
    db: sqlite3.Connection, table: str, row_id: int, image: dict[str, object], blobs: frozenset[str]
) -> str:
    """Put the image's values into the row; returns the image of what stood there."""
    names = list(image)
    present = db.execute(
        f"SELECT {', '.join(_read(n, blobs) for n in names)} FROM {table} WHERE id = ?", (row_id,)
    )
    before = dict(zip(names, present.fetchone(), strict=True))
    places = ", ".join(f"{name} = ?" for name in names)
    db.execute(f"UPDATE {table} SET {places} WHERE id = ?", (*_values(image, blobs), row_id))
    return json.dumps(before, ensure_ascii=False)


def _take_out(db: sqlite3.Connection, table: str, row_id: int) -> str:
    """Delete the row; returns its image."""
    columns = [(name, kind) for _, name, kind, *_ in db.execute(f"PRAGMA table_info({table})")]
    fields = ", ".join(f"'{name}', {_plain(name, kind)}" for name, kind in columns)
    (image,) = db.execute(f"SELECT json_object({fields}) FROM {table} WHERE id = ?", (row_id,)).fetchone()
    db.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
    return str(image)


def _put_back(db: sqlite3.Connection, table: str, image: dict[str, object], blobs: frozenset[str]) -> None:
    places = ", ".join("?" for _ in image)
    db.execute(f"INSERT INTO {table} ({', '.join(image)}) VALUES ({places})", _values(image, blobs))


def _read(column: str, blobs: frozenset[str]) -> str:
    return f"hex({column})" if column in blobs else column


def _values(image: dict[str, object], blobs: frozenset[str]) -> tuple[object, ...]:
    return tuple(bytes.fromhex(str(value)) if name in blobs else value for name, value in image.items())
