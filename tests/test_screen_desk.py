"""The desk: entries in order, counted as they come."""

from screen_readings import aid, alert, doubts, quiet

from tui.library.decision import read, reject, unread
from tui.model import Problem
from tui.screen.desk import SORTS, Desk


def desk() -> Desk:
    """Four articles and a file that cannot be read."""
    filled = Desk()
    filled.put([alert(), doubts(), quiet(), aid(), Problem("torn.txt", None, "is no text")])
    return filled


def paths(filled: Desk) -> list[str]:
    """The names of the files in order."""
    return [entry.path.removeprefix("mail/").removesuffix(".txt") for entry in filled.sorted()]


def test_the_newest_stand_first_and_the_undated_last() -> None:
    assert paths(desk()) == ["aid", "doubts", "alert", "quiet", "torn"]


def test_the_order_can_be_turned_round() -> None:
    filled = desk()
    filled.turn()
    assert paths(filled)[-1] == "aid"
    assert filled.order == "↑date"


def test_every_order_holds_every_article() -> None:
    filled = desk()
    for _ in SORTS:
        filled.sort_next()
        assert sorted(paths(filled)) == ["aid", "alert", "doubts", "quiet", "torn"]
    assert filled.order == "↓date"


def test_an_article_is_found_in_its_order() -> None:
    filled = desk()
    assert filled.position("mail/alert.txt") == 2
    assert filled.position("nowhere.txt") is None
    assert filled.position(None) is None


def test_an_article_read_later_is_counted_once() -> None:
    filled = Desk()
    filled.put([alert().article])
    assert (filled.tally.articles, filled.tally.claims) == (1, 0)
    filled.put([alert()])
    filled.put([alert().article])
    assert (filled.tally.articles, filled.tally.claims) == (1, 5)


def test_counts_go_down_when_files_are_gone() -> None:
    filled = desk()
    filled.keep_only({"mail/quiet.txt"})
    tally = filled.tally
    assert (tally.articles, tally.claims, tally.undated, tally.problems) == (1, 0, 1, 0)
    assert tally.names == 1


def test_articles_stay_read_until_they_are_marked_unread() -> None:
    filled = desk()
    filled.decisions.record(read(aid().article))
    assert filled.is_read("mail/aid.txt")
    filled.decisions.record(unread(aid().article))
    assert not filled.is_read("mail/aid.txt")


def test_a_rejected_claim_is_told_no_longer_until_it_is_restored() -> None:
    filled = desk()
    before = filled.tally.claims
    told = filled.tellings()[0]
    filled.decisions.record(reject(told))
    filled.recount()
    assert told not in filled.tellings()
    assert filled.tally.claims == before - 1
    filled.decisions.undo()
    filled.recount()
    assert filled.tellings()[0] == told
    assert filled.tally.claims == before
