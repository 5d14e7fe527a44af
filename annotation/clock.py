"""The time and the uids that rows are stamped with."""

import uuid
from datetime import UTC, datetime


def now() -> str:
    """This second, in UTC, as ISO 8601."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_uid() -> str:
    return str(uuid.uuid4())
