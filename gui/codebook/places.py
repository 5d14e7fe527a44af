"""Where a code can go in the tree: beside others, under the one before, out of its parent."""

from collections.abc import Iterator

from PySide6.QtWidgets import QTreeWidgetItem

from annotation.records import CodeId
from gui.codebook.rows import CODE

Place = tuple[CodeId | None, int]  # the parent, and the number among the other children there


def children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [item.child(row) for row in range(item.childCount())]


def below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    """The row and all that lie under it."""
    yield item
    for child in children(item):
        yield from below(child)


def siblings(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The rows of the same parent, the item itself among them."""
    return children(item.parent() or item.treeWidget().invisibleRootItem())


def place_by(item: QTreeWidgetItem, neighbour: QTreeWidgetItem, *, after: bool) -> Place:
    """The place before or after *neighbour*, counted without *item* itself."""
    above = neighbour.parent()
    others = [other for other in siblings(neighbour) if other is not item]
    return above.data(0, CODE).id if above else None, others.index(neighbour) + after


def place_beside(item: QTreeWidgetItem, way: str) -> Place | None:
    """Where the code goes ``up``, ``down``, ``in`` or ``out`` past the rows that show; None for nowhere."""
    shown = [sibling for sibling in siblings(item) if not sibling.isHidden()]
    at = shown.index(item)
    if way == "out":
        return place_by(item, item.parent(), after=True) if item.parent() else None
    neighbour = at + 1 if way == "down" else at - 1
    if not 0 <= neighbour < len(shown):
        return None
    if way == "in":
        return shown[neighbour].data(0, CODE).id, shown[neighbour].childCount()
    return place_by(item, shown[neighbour], after=way == "down")
