"""What the tests of widgets look at: the colours in a picture."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage

ColorsOf = Callable[[QImage], set[str]]


@pytest.fixture(scope="session")
def colors_of() -> ColorsOf:
    """Gives the names of all colours in a picture, as ``#rrggbb``."""

    def colors(image: QImage) -> set[str]:
        dots = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
        return {f"#{dots[at + 2]:02x}{dots[at + 1]:02x}{dots[at]:02x}" for at in range(0, len(dots), 4)}

    return colors
