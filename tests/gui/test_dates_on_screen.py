"""Dates as the window shows them, and reads them again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.dates import parse_date, short_date, shown_date


@pytest.mark.parametrize(
    ("iso", "long", "short"),
    [
        ("2026-01-25", "25 January 2026", "25 Jan 2026"),
        ("2026-09-05", "5 September 2026", "5 Sep 2026"),
        ("2026-01", "January 2026", "Jan 2026"),
        ("2026", "2026", "2026"),
        ("", "", ""),
        ("last week", "last week", "last week"),
        ("2026-99", "2026-99", "2026-99"),
    ],
)
def test_shows_dates_in_words(iso: str, long: str, short: str) -> None:
    assert (shown_date(iso), short_date(iso)) == (long, short)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_what_is_shown_can_be_typed_again(day: date) -> None:
    iso = day.isoformat()
    assert parse_date(shown_date(iso)) == parse_date(short_date(iso)) == iso
    assert parse_date(shown_date(iso[:7])) == iso[:7]
