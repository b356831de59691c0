"""Taking in: the first screenful at once, the rest in batches, and nothing once stopped."""

from collections.abc import Sequence

from screen_readings import Pile, aid, alert, doubts

from tui.screen.intake import Item, deliver


def taken(pile: Pile, *, stop_after: int = 99) -> list[int]:
    """How many items each batch holds."""
    batches: list[int] = []

    def take(items: Sequence[Item]) -> None:
        batches.append(len(items))

    deliver(pile, take, lambda: sum(batches) >= stop_after)
    return batches


def test_the_first_screenful_is_handed_over_before_anything_is_extracted() -> None:
    assert taken(Pile(alert(), doubts(), aid()))[0] == 3


def test_everything_is_handed_over_in_the_end() -> None:
    assert sum(taken(Pile(alert(), doubts(), aid()))) == 6


def test_nothing_comes_after_stopping() -> None:
    assert taken(Pile(alert(), doubts(), aid()), stop_after=3) == [3]


def test_an_empty_source_gives_nothing() -> None:
    assert taken(Pile()) == []
