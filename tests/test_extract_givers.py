"""Who owns what others ask for, make, hit or speak of."""

import pytest
from sentences import Case, that_says
from sentences_givers import ACTING, ASKED, ATTACKED, BEHIND, FALLEN, MADE, STANDING


def read_as_written(case: Case) -> None:
    sentence, words, slots = case
    claim = that_says(words, sentence)
    assert {slot: getattr(claim, slot) for slot in slots} == slots


@pytest.mark.parametrize("case", ASKED)
def test_whoever_is_asked_or_sold_the_arms_owns_them(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", MADE)
def test_arms_are_their_holders_and_not_their_makers(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", FALLEN)
def test_whoever_falls_is_no_rebel_that_came_up_before(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", ATTACKED)
def test_the_other_side_is_whoever_attacks_and_was_heard_of(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", STANDING)
def test_a_description_or_a_scene_in_front_leaves_the_owner_as_told(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", ACTING)
def test_whoever_acts_in_the_main_clause_owns_what_leans_on_it(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", BEHIND)
def test_forces_named_before_a_comma_are_counted_behind_it(case: Case) -> None:
    read_as_written(case)
