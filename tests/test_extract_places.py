import pytest
import sentences_places as table
from sentences import that_says
from sentences_places import Told


def whereabouts(told: Told) -> str:
    """The places of the figure that the sentence's words pick, as the tables write them."""
    sentence, words, _ = told
    claim = that_says(words, sentence, published="2024-05-22")
    return ", ".join(sorted(f"{place.role} {place.name}" for place in claim.places))


@pytest.mark.parametrize("told", table.GOALS)
def test_a_place_inside_a_goal_is_where_they_go(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.PURPOSES)
def test_forces_go_where_they_are_to_fight(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.MOVES)
def test_who_moves_comes_from_somewhere_passes_and_arrives(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.SITES)
def test_the_ground_of_a_land_is_the_land(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.DISTANCES)
def test_forces_within_miles_of_a_place_are_at_it(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.LOSSES)
def test_forces_are_lost_where_the_blow_fell(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.HOSTS)
def test_guests_are_in_the_land_of_their_host(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.ASIDE)
def test_a_place_of_somebody_else_is_none_of_theirs(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.FRONTED)
def test_a_place_may_open_the_sentence_before_its_speaker(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.INHERITED)
def test_a_part_is_where_its_whole_is(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.RANGES)
def test_forces_at_rest_are_at_both_ends_of_their_line(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.MEANT)
def test_a_description_means_the_place_that_fits_it(told: Told) -> None:
    assert whereabouts(told) == told[2]


@pytest.mark.parametrize("told", table.QUOTED)
def test_quotation_marks_and_dashes_part_no_place_from_its_forces(told: Told) -> None:
    assert whereabouts(told) == told[2]


def receiver(told: Told) -> str:
    """Who is given what the sentence's words count; empty where nobody is."""
    sentence, words, _ = told
    return that_says(words, sentence, published="2024-05-22").recipient or ""


@pytest.mark.parametrize("told", table.GIVEN_TO)
def test_who_is_given_something_stands_before_it_or_behind(told: Told) -> None:
    assert receiver(told) == told[2]


@pytest.mark.parametrize("told", table.GIVEN_FOR)
def test_who_is_to_be_armed_is_given_the_money(told: Told) -> None:
    assert receiver(told) == told[2]


@pytest.mark.parametrize("told", table.GIVEN_BEFORE)
def test_a_part_of_a_gift_goes_where_the_gift_went(told: Told) -> None:
    assert receiver(told) == told[2]


@pytest.mark.parametrize("told", table.GIVEN_NOBODY)
def test_what_is_given_to_nobody_has_no_receiver(told: Told) -> None:
    assert receiver(told) == told[2]
