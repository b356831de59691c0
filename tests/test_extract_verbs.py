import pytest
from sentences import only, that_says
from sentences_far import FAR, LISTS
from sentences_fights import FIGHTS
from sentences_intents import INTENTS
from sentences_parts import PARTS
from sentences_stands import STANDS


@pytest.mark.parametrize(
    ("sentence", "statuses"),
    [(s, fit) for table in (INTENTS, STANDS, FIGHTS) for fit, row in table.items() for s in row],
)
def test_every_verb_of_war_says_what_forces_do(sentence: str, statuses: str) -> None:
    assert only(sentence).status in statuses.split()


@pytest.mark.parametrize(("sentence", "words", "statuses"), PARTS)
def test_each_figure_of_a_sentence_does_its_own(sentence: str, words: str, statuses: str) -> None:
    assert that_says(words, sentence).status in statuses.split()


@pytest.mark.parametrize(("sentence", "words", "statuses"), FAR)
def test_what_forces_do_may_be_told_far_from_them(sentence: str, words: str, statuses: str) -> None:
    assert that_says(words, sentence).status in statuses.split()


@pytest.mark.parametrize(("text", "words", "statuses"), LISTS)
def test_the_line_above_a_list_says_it_of_every_item(text: str, words: str, statuses: str) -> None:
    assert that_says(words, text).status in statuses.split()
