import pytest
from sentences import only, that_says
from sentences_denials import DENIED
from sentences_layers import LAYERS, TOLD
from sentences_statuses import DECIDED, LADDER, POSSIBLE

from tui.model import Status


@pytest.mark.parametrize(("sentence", "statuses"), DENIED)
def test_a_denied_figure_is_marked_and_keeps_its_status(
    sentence: str, statuses: set[Status]
) -> None:
    claim = only(sentence)
    assert claim.negated
    assert claim.status in statuses


@pytest.mark.parametrize(("sentence", "statuses"), TOLD)
def test_a_negation_of_something_else_denies_nothing(sentence: str, statuses: set[Status]) -> None:
    claim = only(sentence)
    assert not claim.negated
    assert claim.status in statuses


@pytest.mark.parametrize("sentence", POSSIBLE)
def test_what_may_happen_is_proposed(sentence: str) -> None:
    claim = only(sentence)
    assert claim.status is Status.PROPOSED
    assert not claim.negated


@pytest.mark.parametrize("sentence", DECIDED)
def test_what_is_decided_is_planned(sentence: str) -> None:
    claim = only(sentence)
    assert claim.status is Status.PLANNED
    assert not claim.negated


@pytest.mark.parametrize(("sentence", "statuses"), LADDER)
def test_each_rung_of_the_ladder_has_its_words(sentence: str, statuses: set[Status]) -> None:
    claim = only(sentence)
    assert claim.status in statuses
    assert not claim.negated


@pytest.mark.parametrize(("sentence", "words", "status", "negated", "source"), LAYERS)
def test_who_denies_what_is_kept_apart(
    *, sentence: str, words: str, status: Status | None, negated: bool | None, source: str | None
) -> None:
    """None: the sentence does not settle it, or the case is about something else."""
    claim = that_says(words, sentence)
    assert status is None or claim.status is status
    assert negated is None or claim.negated is negated
    assert source is None or source in claim.sources
