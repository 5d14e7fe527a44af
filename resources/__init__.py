"""What the program shows and brings along: themes, the sample article, templates. No code but `path`."""

from pathlib import Path


def path(*parts: str) -> Path:
    """Where a resource lies: ``path("themes", "light.toml")``."""
    return Path(__file__).parent.joinpath(*parts)
