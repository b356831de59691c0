"""What the user decides holds, is bound to content, and can be undone and redone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tui.forces import Telling
from tui.library.decision import Decision, note, read, reject, restore, unread
from tui.library.decisions import Decisions
from tui.library.library import Library
from tui.library.opening import data_folder
from tui.model import Article, Category, Claim, Quantity, Reading, Span

TEXT = "Menu. Rohan has 300 riders in Edoras. Gondor has 40 guards at the gate, a scout said."


def claim(words: str, text: str = TEXT) -> Claim:
    start = text.index(words)
    first = text.rfind(". ", 0, start) + 2
    sentence = Span(first, text.index(".", start) + 1)
    number = int("".join(c for c in words if c.isdigit()))
    return Claim(
        Span(start, start + len(words)),
        words,
        Quantity(number, number, number),
        Category.PERSONNEL,
        words.rsplit(maxsplit=1)[-1].removesuffix("s"),
        sentence,
    )


def reading(path: str = "old/gate.txt", text: str = TEXT) -> Reading:
    article = Article(path, f"id of {text}", text, title="At the gate")
    return Reading(article, claims=(claim("300 riders", text), claim("40 guards", text)))


def told(number: int = 0, of: Reading | None = None) -> Telling:
    of = of or reading()
    return Telling(of.article, of.claims[number])


@pytest.fixture
def decisions(tmp_path: Path) -> Decisions:
    return Decisions.open(tmp_path)[0]


def again(tmp_path: Path) -> Decisions:
    """The decisions as the next run of the program finds them."""
    decisions, problems = Decisions.open(tmp_path)
    assert problems == ()
    return decisions


def test_nothing_is_decided_at_first_and_nothing_is_made(tmp_path: Path) -> None:
    decisions, problems = Decisions.open(tmp_path / "none" / "yet")
    assert problems == ()
    assert decisions.rejected_in(reading()) == frozenset()
    assert not decisions.is_read(reading().article.id)
    assert decisions.note(told()) is None
    assert list(tmp_path.iterdir()) == []


def test_what_is_decided_holds_at_once_and_in_the_next_run(
    tmp_path: Path, decisions: Decisions
) -> None:
    article = reading().article
    for each in (reject(told(1)), read(article), note(told(0), "ask"), note(article, "file it")):
        assert decisions.record(each) is None
    for holding in (decisions, again(tmp_path)):
        assert (holding.rejects(told(0)), holding.rejects(told(1))) == (False, True)
        assert holding.rejected_in(reading()) == {1}
        assert holding.is_read(article.id)
        assert (holding.note(told(0)), holding.note(article)) == ("ask", "file it")


def test_the_last_word_counts(decisions: Decisions) -> None:
    for each in (reject(told()), restore(told()), read(told().article), unread(told().article)):
        decisions.record(each)
    assert not decisions.rejects(told())
    assert not decisions.is_read(told().article.id)


def test_an_empty_note_removes_the_note(decisions: Decisions) -> None:
    decisions.record(note(told(), "ask"))
    decisions.record(note(told(), ""))
    assert decisions.note(told()) is None


MAKERS: list[Callable[[], Decision]] = [
    lambda: reject(told()),
    lambda: read(told().article),
    lambda: note(told(), "ask"),
]


@pytest.mark.parametrize("make", MAKERS)
def test_undo_takes_back_and_redo_decides_again(
    tmp_path: Path, decisions: Decisions, make: Callable[[], Decision]
) -> None:
    def holds(of: Decisions) -> bool:
        return of.rejects(told()) or of.is_read(told().article.id) or bool(of.note(told()))

    decided = make()
    decisions.record(decided)
    assert decisions.undo() == str(decided)
    assert not holds(decisions)
    assert not holds(again(tmp_path))
    assert decisions.redo() == str(decided)
    assert holds(decisions)
    assert holds(again(tmp_path))
    assert (decisions.redo(), decisions.trouble) == (None, None)


def test_undo_brings_back_the_note_of_before(decisions: Decisions) -> None:
    for text in ("first", "second", ""):
        decisions.record(note(told(), text))
    seen = []
    while decisions.undo():
        seen.append(decisions.note(told()))
    assert seen == ["second", "first", None]


def test_undo_goes_on_where_the_run_before_ended(tmp_path: Path, decisions: Decisions) -> None:
    decisions.record(reject(told(0)))
    decisions.record(reject(told(1)))
    decisions.undo()
    next_run = again(tmp_path)
    assert next_run.undo() == "“300 riders” rejected"
    assert next_run.undo() is None
    assert next_run.redo() == "“300 riders” rejected"
    assert next_run.redo() == "“40 guards” rejected"


def test_a_new_decision_ends_redo(decisions: Decisions) -> None:
    decisions.record(reject(told(0)))
    decisions.undo()
    decisions.record(reject(told(1)))
    assert decisions.redo() is None


def test_a_decision_says_what_it_was() -> None:
    article = told().article
    assert [str(each) for each in (reject(told()), read(article), note(article, "x"))] == [
        "“300 riders” rejected",
        "“At the gate” marked as read",
        "note on “At the gate” written",
    ]


def test_a_moved_file_keeps_its_decisions(decisions: Decisions) -> None:
    decisions.record(reject(told()))
    decisions.record(read(told().article))
    moved = reading("new/name.txt")
    assert decisions.rejects(told(of=moved))
    assert decisions.is_read(moved.article.id)


def test_a_better_reading_of_the_same_figure_keeps_its_rejection(decisions: Decisions) -> None:
    decisions.record(reject(told()))
    better = replace(told().claim, actors=("Rohan",), item="cavalryman")
    assert decisions.rejects(Telling(told().article, better))


def test_a_page_that_changed_elsewhere_keeps_the_decisions_on_its_claims(
    decisions: Decisions,
) -> None:
    decisions.record(reject(told()))
    changed = reading("new/gate.txt", TEXT.replace("Menu. ", "Menu, weather.\n\nAdverts. "))
    assert decisions.rejected_in(changed) == {0}


def test_the_same_sentence_of_another_page_was_not_decided(decisions: Decisions) -> None:
    decisions.record(reject(told()))
    assert decisions.rejected_in(reading("wire.txt", f"Weather. {TEXT}")) == frozenset()


def test_a_claim_whose_sentence_was_corrected_is_decided_anew(decisions: Decisions) -> None:
    decisions.record(reject(told()))
    corrected = reading(text=TEXT.replace("has 300", "never had 300"))
    assert decisions.rejected_in(corrected) == frozenset()


def test_of_two_equal_figures_in_a_sentence_only_one_is_rejected(decisions: Decisions) -> None:
    text = "Menu. Rohan has 40 guards at the ford and Gondor 40 guards at the gate."
    first = claim("40 guards", text)
    second = replace(first, span=Span(text.rindex("40"), text.rindex("40") + 9))
    decisions.record(reject(Telling(Article("a.txt", "1", text), second)))
    changed = Article("a.txt", "2", f"New. {text}")
    moved = [
        replace(one, span=Span(one.span.start + 5, one.span.end + 5), sentence=Span(11, 76))
        for one in (first, second)
    ]
    assert decisions.rejected_in(Reading(changed, claims=tuple(moved))) == {1}


# The search

DECIDED = [
    ("rejected", {"a": ["300 riders"]}),
    ("-rejected", {"a": ["40 guards"], "b": ["300 riders", "40 guards"]}),
    ("unread", {"a": ["40 guards"]}),
    ("-unread", {"b": ["300 riders", "40 guards"]}),
    ("rejected unread riders", {"a": ["300 riders"]}),
    ("unread >100", {}),
    ("riders", {"a": ["40 guards"], "b": ["300 riders"]}),
    ('"unread"', {}),
]


@pytest.mark.parametrize(("words", "found"), DECIDED)
def test_the_search_knows_what_was_decided(
    decisions: Decisions, words: str, found: dict[str, list[str]]
) -> None:
    a, b = reading("a.txt"), reading("b.txt", f"Shire Post. {TEXT}")
    library = Library([a, b], decisions=decisions)
    decisions.record(reject(told(0, a)))
    decisions.record(read(b.article))
    hits = library.search(words).hits
    claims = {h.reading.article.path[0]: [t.claim.text for t in h.tellings] for h in hits}
    assert claims == found


def test_rejected_claims_are_found_on_demand(decisions: Decisions) -> None:
    decisions.record(reject(told()))
    library = Library([reading()], decisions=decisions)
    assert library.search(">100").hits == ()
    assert len(library.search(">100", with_rejected=True).hits) == 1


def test_an_operator_that_finds_nothing_may_have_been_meant_as_a_word() -> None:
    library = Library([Reading(Article("a", "a", "Rohan rejected the offer."))])
    assert library.search("rejected").suggestion == '"rejected"'


# Where they are kept


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"CRISIS_TUI_DATA": "mine", "XDG_DATA_HOME": "/x"}, "mine"),
        ({"XDG_DATA_HOME": "/x"}, "/x/crisis-tui"),
        ({"XDG_DATA_HOME": "not/absolute"}, None),
    ],
)
def test_decisions_are_kept_in_the_users_data_folder(
    environment: dict[str, str], folder: str | None
) -> None:
    assert data_folder(environment) == (folder and Path(folder))
