"""Garbage is collected on the main thread, and on no other."""

import gc
import threading
from collections.abc import Iterator

import pytest

from gui.garbage import Garbage


class Knot:
    """Holds itself, and notes on which thread it goes."""

    gone_on: list[threading.Thread]

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.gone_on.append(threading.current_thread())


@pytest.fixture
def garbage(qapp: object) -> Iterator[Garbage]:
    was_on, thresholds = gc.isenabled(), gc.get_threshold()
    Knot.gone_on = []
    gc.collect()
    result = Garbage()
    gc.set_threshold(10, 1, 1)
    yield result
    result.stop()
    gc.set_threshold(*thresholds)
    if not was_on:
        gc.disable()


def test_a_thread_that_makes_many_objects_collects_none(garbage: Garbage) -> None:
    Knot()
    thread = threading.Thread(target=lambda: [[] for _ in range(5000)])
    thread.start()
    thread.join()
    assert Knot.gone_on == []
    garbage.collect()
    assert Knot.gone_on == [threading.main_thread()]


def test_nothing_due_is_nothing_done(garbage: Garbage) -> None:
    gc.set_threshold(1_000_000, 10, 10)
    Knot()
    garbage.collect()
    assert Knot.gone_on == []
    gc.collect()


def test_what_is_spared_is_looked_through_no_more(garbage: Garbage) -> None:
    Knot()
    garbage.spare()
    [[] for _ in range(50)]
    garbage.collect()
    gc.collect()
    assert Knot.gone_on == []
    garbage.stop()
    gc.collect()
    assert Knot.gone_on == [threading.main_thread()]
