import pytest
from sentences import Case, that_says
from sentences_actors import ACTORS, PLACES
from sentences_clauses import AGENTS, MODALS, NAMES, NO_TROOPS, NUMBERS, OWNERS, STACKS, SUSPENDED
from sentences_constructs import ALERTS, ALLIANCES, APPOSITIONS, HEADLINES, NOMINAL, SHARES
from sentences_courses import (
    CLAUSES,
    COMPANIES,
    COUNTS,
    MOODS,
    NOTICES,
    RESTS,
    SHOTS,
    YIELDED,
)
from sentences_exchanges import LOSSES, MONEY, SUPPLIES
from sentences_owners import BEFORE, LISTS, LOSERS, NOBODY, ROWS, TITLES
from sentences_owners import CLAUSES as OWNED_CLAUSES
from sentences_parties import BARE, FOES, HARM, HEADED, NEEDS, OURS, PLANS, RAISED, RANKS, SINCE
from sentences_sources import SOURCES
from sentences_voices import VOICES

from tui.model import Claim

PUBLISHED = "2024-05-22"  # a Wednesday


def said(claim: Claim, slot: str) -> object:
    """A slot of a claim in the form in which the tables write it."""
    match slot:
        case "places":
            return ", ".join(sorted(f"{place.role} {place.name}" for place in claim.places))
        case "actors":
            return tuple(sorted(claim.actors))
        case "sources":
            return tuple(sorted(claim.sources))
        case _:
            return getattr(claim, slot)


def agrees(claim: Claim, slot: str, expected: object) -> bool:
    if slot == "source":
        return expected in claim.sources
    found = said(claim, slot)
    return found in expected if isinstance(expected, set) else found == expected


def read_as_written(case: Case) -> None:
    sentence, words, slots = case
    claim = that_says(words, sentence, published=PUBLISHED)
    wrong = {
        slot: said(claim, slot if slot != "source" else "sources")
        for slot, expected in slots.items()
        if not agrees(claim, slot, expected)
    }
    assert not wrong


@pytest.mark.parametrize("case", ALERTS)
def test_an_alert_is_now_and_its_deployment_only_possible(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", HEADLINES)
def test_headlines_are_read_without_their_small_words(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", ALLIANCES)
def test_the_alliance_is_the_last_one_named_and_a_list_of_places_shares_a_total(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", SHARES)
def test_a_share_goes_back_to_the_force_it_is_taken_from(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", NOMINAL)
def test_a_noun_of_doing_is_read_like_its_verb(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", APPOSITIONS)
def test_an_apposition_owns_its_number(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", AGENTS)
def test_forces_belong_to_the_agent_who_need_not_be_the_subject(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", OWNERS)
def test_a_place_or_a_seat_of_government_tells_the_owner(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", NO_TROOPS)
def test_no_troops_are_denied_and_there_is_the_place_named_before(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", STACKS)
def test_a_part_in_a_list_shares_the_verb_of_its_whole(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", MODALS)
def test_a_doubt_touches_its_own_conjunct(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", SUSPENDED)
def test_a_suspended_head_is_found_and_an_inset_denies_nothing(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", NUMBERS)
def test_models_and_unit_numbers_do_not_count(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", NAMES)
def test_names_have_many_spellings(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", LOSSES)
def test_a_loss_belongs_to_those_who_lost_it(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", ACTORS)
def test_forces_have_an_owner(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", LISTS)
def test_each_member_of_a_list_has_its_owner(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", ROWS)
def test_verbs_in_a_row_share_their_subject(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", BEFORE)
def test_an_owner_may_stand_in_the_sentences_before(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", TITLES)
def test_an_owner_may_be_told_by_a_post_a_name_or_later_on(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", NOBODY)
def test_who_gets_or_counts_a_thing_does_not_own_it(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", OWNED_CLAUSES)
def test_the_clause_of_the_forces_names_their_owner(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", LOSERS)
def test_who_admits_or_suffers_a_loss_has_it(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", MOODS)
def test_what_would_be_is_a_plan_and_in_a_draft_or_an_argument_only_proposed(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", RESTS)
def test_the_rest_is_spared_what_was_done_to_the_others(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", SHOTS)
def test_what_answers_or_comes_down_was_fired(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", COMPANIES)
def test_forces_with_somebody_do_what_he_does(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", YIELDED)
def test_those_to_whom_a_town_is_lost_are_in_action(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", CLAUSES)
def test_the_main_clause_tells_what_forces_do(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", COUNTS)
def test_a_count_at_a_time_or_at_a_number_is_no_presence(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", NOTICES)
def test_to_be_told_to_be_ready_is_an_alert(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", PLACES)
def test_a_place_has_a_role(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", SOURCES)
def test_a_figure_has_the_source_that_its_frame_names(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", SUPPLIES)
def test_a_supply_has_a_giver_and_a_receiver(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", MONEY)
def test_military_aid_is_an_amount_of_a_currency(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", SINCE)
def test_what_was_counted_before_owns_a_number_only_where_no_party_came_since(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", PLANS)
def test_a_plan_is_for_the_forces_of_those_who_tell_it(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", BARE)
def test_a_title_with_a_shared_surname_or_a_bare_navy_is_that_of_its_state(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", VOICES)
def test_who_says_so_is_found_where_the_grammar_hides_it(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", HEADED)
def test_a_line_of_nothing_but_parties_heads_the_forces_below_it(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", FOES)
def test_enemies_and_what_is_fired_at_a_speaker_are_the_other_sides(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", OURS)
def test_our_forces_are_those_of_who_speaks(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", NEEDS)
def test_who_needs_arms_or_counts_ships_does_not_own_them(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", HARM)
def test_who_harms_others_fights_and_they_are_lost(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", RANKS)
def test_who_follows_with_a_number_owns_it(case: Case) -> None:
    read_as_written(case)


@pytest.mark.parametrize("case", RAISED)
def test_men_whom_a_state_masses_are_its_soldiers(case: Case) -> None:
    read_as_written(case)
