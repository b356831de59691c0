"""When a figure holds: the time of its sentence that belongs to it."""

import pytest
from sentences import that_says
from sentences_dates import BACK, CLAUSES, FUTURE, OTHERS, PLAIN, SAID, SINCE, WORDS, Dated

PUBLISHED = "2024-05-22"  # a Wednesday


def read_as_written(case: Dated) -> None:
    sentence, words, expected = case
    assert that_says(words, sentence, published=PUBLISHED).date == expected


@pytest.mark.parametrize("case", PLAIN)
def test_a_figure_holds_at_the_day_that_the_sentence_tells(case: Dated) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", FUTURE)
def test_what_is_planned_holds_on_a_day_to_come(case: Dated) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", WORDS)
def test_words_that_no_calendar_resolves_are_kept(case: Dated) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", SINCE)
def test_since_opens_a_span_from_the_date_of_its_clause(case: Dated) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", SAID)
def test_the_day_on_which_it_was_said_is_not_when_it_holds(case: Dated) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", CLAUSES)
def test_a_date_stays_in_its_clause(case: Dated) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", OTHERS)
def test_a_time_that_describes_or_measures_something_else_is_left_to_it(case: Dated) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", BACK)
def test_that_year_is_the_one_just_told(case: Dated) -> None:
    read_as_written(case)
