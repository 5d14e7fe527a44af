"""Dates as people write them become ISO days, months and years, or are refused with a word on it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.dates import MONTHS, parse_date
from annotation.errors import InvalidInput


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("", ""),
        ("   ", ""),
        ("2026", "2026"),
        ("2026-01", "2026-01"),
        ("2026-01-25", "2026-01-25"),
        ("20260125", "2026-01-25"),
        ("25 Jan 2026", "2026-01-25"),
        ("25 January 2026", "2026-01-25"),
        ("Jan 25, 2026", "2026-01-25"),
        ("January 25th, 2026", "2026-01-25"),
        ("Sunday, 25 January 2026", "2026-01-25"),
        ("January 2026", "2026-01"),
        ("jan  2026", "2026-01"),
        ("02/2026", "2026-02"),
        ("25/1/2026", "2026-01-25"),
        ("1/25/2026", "2026-01-25"),
        ("25.01.2026", "2026-01-25"),
        ("2026/1/25", "2026-01-25"),
        ("03/03/2026", "2026-03-03"),
        ("2026-01-25T09:30:00Z", "2026-01-25"),
        ("January 25, 2026 10:30 EST", "2026-01-25"),
        ("29 Feb 2024", "2024-02-29"),
    ],
)
def test_reads_what_is_clear(text: str, iso: str) -> None:
    assert parse_date(text) == iso


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2026",
        "3.4.2026",
        "03-04-2026 10:30",
        "25/1/26",
        "25 Jan",
        "25 Jan 26",
        "yesterday",
        "soon, in 2026",
        "Sunday 2026",
        "2026-13",
        "2026-02-30",
        "30 Feb 2026",
        "31/31/2026",
        "10:30",
        "0000",
        "2026-1-1-1",
    ],
)
def test_refuses_the_rest_and_says_how_to_write_it(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_date(text)
    assert "Write" in caught.value.remedy


def test_an_ambiguous_date_names_both_readings() -> None:
    with pytest.raises(InvalidInput, match="3 April or 4 March") as caught:
        parse_date("03/04/2026")
    assert "2026-04-03" in caught.value.remedy


@given(st.dates(min_value=date(1000, 1, 1)))
def test_dates_in_words_are_read(day: date) -> None:
    assert parse_date(f"{MONTHS[day.month - 1]} {day.day}, {day.year}") == day.isoformat()
