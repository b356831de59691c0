import pytest
from sentences import claims, exact, only, that_says
from sentences_figures import BASES, CATEGORIES, SEVERAL
from sentences_found import AID, FALSE, FORMATIONS, LEFT_OUT, NATIONS, NOUNS
from sentences_hedges import APPROXIMATE, RANGES, STACKED, VAGUE
from sentences_no_figures import NO_FIGURES
from sentences_numbers import EXACT, LOWER, UPPER

from tui.model import Basis, Category, Quantity

Found = tuple[str, *tuple[str, ...]]
FRAME = "Poland has sent {} to the border."


def figure(phrase: str) -> Quantity:
    return only(FRAME.format(phrase)).quantity


@pytest.mark.parametrize(("phrase", "expected"), EXACT)
def test_a_plain_number_is_read_however_it_is_written(phrase: str, expected: Quantity) -> None:
    assert figure(phrase) == expected


@pytest.mark.parametrize(("phrase", "expected"), LOWER)
def test_a_lower_bound_leaves_the_upper_one_open(phrase: str, expected: Quantity) -> None:
    assert figure(phrase) == expected


@pytest.mark.parametrize(("phrase", "expected"), UPPER)
def test_an_upper_bound_leaves_the_lower_one_open(phrase: str, expected: Quantity) -> None:
    assert figure(phrase) == expected


@pytest.mark.parametrize(("phrase", "expected"), APPROXIMATE)
def test_a_hedged_number_is_approximate(phrase: str, expected: Quantity) -> None:
    assert figure(phrase) == expected


@pytest.mark.parametrize(("phrase", "expected"), STACKED)
def test_hedges_add_up(phrase: str, expected: Quantity) -> None:
    assert figure(phrase) == expected


@pytest.mark.parametrize(("phrase", "expected"), RANGES)
def test_a_range_has_two_bounds_and_no_best_number(phrase: str, expected: Quantity) -> None:
    assert figure(phrase) == expected


@pytest.mark.parametrize(("phrase", "expected"), VAGUE)
def test_a_vague_word_gives_a_lower_bound_at_most(phrase: str, expected: Quantity) -> None:
    assert figure(phrase) == expected


def test_at_least_a_range_keeps_only_its_lower_number() -> None:
    assert figure("at least 6,000 to 9,000 troops").low == 6_000
    assert figure("at least 6,000 to 9,000 troops").high is None
    assert figure("at least 6,000 to 9,000 troops").best is None


@pytest.mark.parametrize(
    "sentence",
    [
        "NATO has no troops in Ukraine.",
        "There are no combat troops in Syria.",
        "No NATO soldiers are stationed in Moldova.",
        "Germany has not a single tank in Lithuania.",
        "Denmark has zero tanks in Latvia.",
    ],
)
def test_none_is_a_figure_of_nought(sentence: str) -> None:
    assert only(sentence).quantity == exact(0)


@pytest.mark.parametrize("case", SEVERAL)
def test_each_number_phrase_is_one_figure(case: tuple[str, *tuple[Quantity, ...]]) -> None:
    sentence, *expected = case
    assert [claim.quantity for claim in claims(sentence)] == expected


@pytest.mark.parametrize(("sentence", "category", "item"), CATEGORIES)
def test_the_noun_tells_what_is_counted(sentence: str, category: Category, item: str) -> None:
    claim = only(sentence)
    assert claim.category is category
    assert claim.item.casefold() == item.casefold()


@pytest.mark.parametrize(("sentence", "words", "basis", "share"), BASES)
def test_a_number_is_a_total_a_change_a_rate_or_a_share(
    sentence: str, words: str, basis: Basis, share: float | None
) -> None:
    claim = that_says(words, sentence)
    assert claim.basis is basis
    assert claim.share == (None if share is None else pytest.approx(share, abs=0.01))


@pytest.mark.parametrize("phrase", ["half of its tanks", "60 percent of its tanks"])
def test_a_fraction_of_a_force_has_no_bounds(phrase: str) -> None:
    assert figure(phrase) == Quantity()


@pytest.mark.parametrize("sentence", NO_FIGURES)
def test_other_numbers_are_left_alone(sentence: str) -> None:
    assert [claim.text for claim in claims(sentence)] == []


def found_as_written(case: Found) -> None:
    text, *expected = case
    found = [claim.text for claim in claims(text)]
    assert len(found) == len(expected), found
    assert all(words in said for words, said in zip(expected, found, strict=True)), found


@pytest.mark.parametrize("case", FORMATIONS)
def test_one_formation_counts_where_it_does_something(case: Found) -> None:
    found_as_written(case)


@pytest.mark.parametrize("case", LEFT_OUT)
def test_a_number_may_leave_out_a_noun_that_is_plain(case: Found) -> None:
    found_as_written(case)


@pytest.mark.parametrize("case", NATIONS)
def test_people_of_a_nation_count_where_they_do_what_soldiers_do(case: Found) -> None:
    found_as_written(case)


@pytest.mark.parametrize("case", NOUNS)
def test_a_doubtful_noun_counts_in_the_company_of_forces(case: Found) -> None:
    found_as_written(case)


@pytest.mark.parametrize("case", AID)
def test_money_counts_where_it_is_military_aid(case: Found) -> None:
    found_as_written(case)


@pytest.mark.parametrize("case", FALSE)
def test_ages_calls_and_clock_times_are_no_figures(case: Found) -> None:
    found_as_written(case)


@pytest.mark.parametrize(
    "words", ["dozen ", "half a ", "one and ", "300 to ", "tanks, ", "more than ", "300 (", "many "]
)
def test_an_endless_number_phrase_is_read_without_fail(words: str) -> None:
    text = f"Poland has {words * 2_000}and a half tanks."
    assert all(claim.text in text for claim in claims(text))


@pytest.mark.parametrize(
    "number",
    [
        *("9" * 5_000, "1e999", "٣٣", "½", "10^30", "1_000", "9" * 40, "1" + "0" * 30, "∞"),
        *("½ million", f"{'9' * 20} million", "9,999,999,999 billion", "1" + ",000" * 60, "1/0"),
    ],
)
def test_a_number_that_no_force_has_is_no_figure_nor_is_its_end(number: str) -> None:
    """Fault row 30: 5,000 digits, exponents, other scripts, a nonillion."""
    assert claims(f"Poland has {number} troops in Latvia.") == ()
    (kept,) = claims(f"Poland has {number} troops in Latvia. Italy sent 300 soldiers to Malta.")
    assert kept.text == "300 soldiers"


@pytest.mark.parametrize("number", ["999 trillion", "1" + "0" * 15])
def test_the_largest_number_is_as_large_as_it_says(number: str) -> None:
    """Fault row 30."""
    told = only(f"Poland has {number} troops in Latvia.").quantity
    assert told in (exact(999 * 10**12), exact(10**15))
