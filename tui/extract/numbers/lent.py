"""One noun under several numbers: "1,400 Danish and 600 Latvian soldiers"."""

from dataclasses import replace
from typing import Final

from tui.extract.numbers.counted import Counted
from tui.extract.numbers.figures import Figure
from tui.extract.numbers.ranges import Ranges
from tui.extract.words.tokens import Sentence
from tui.gazetteer import Name
from tui.model import MentionType

_JOINTS: Final = (["and"], ["or"], [","], [",", "and"])


def lent_nouns(s: Sentence, figures: list[Figure], ranges: Ranges) -> list[Figure]:
    """The figures, those without a noun of their own given the one of the figure behind."""
    lent = list(figures)
    for i in range(len(lent) - 2, -1, -1):
        following = lent[i + 1].counted
        if following is not None and following.category is not None and not lent[i].money:
            lent[i] = _with_noun(s, lent[i], lent[i + 1].first, following, ranges)
    return lent


def named_losses(figures: list[Figure]) -> list[Figure]:
    """The figures, "300 wounded" named after the soldiers counted before it."""
    named = list(figures)
    for i in range(1, len(named)):
        loss, before = named[i].counted, named[i - 1].counted
        if loss is None or loss.noun is None or before is None or before.noun is None:
            continue
        if loss.noun.loss and loss.item == loss.noun.item and not before.noun.loss:
            named[i] = replace(named[i], counted=replace(loss, item=before.item))
    return named


def _with_noun(s: Sentence, figure: Figure, until: int, noun: Counted, ranges: Ranges) -> Figure:
    """The figure with the noun that stands behind the next number, at token `until`."""
    counted = figure.counted
    if counted is not None and (counted.category is not None or not counted.owners):
        return figure
    if counted is not None and s.tokens[figure.after - 1].name is None:
        return figure
    owners = counted.owners if counted is not None else _nations(s, figure.after, until)
    after = figure.after if counted is not None else figure.after + len(owners)
    between = s.words[after:until]
    in_time = between == ["to"] and (
        ranges.is_from_to(s, figure.numeral.first) or ranges.is_change(s, figure.first)
    )
    if not in_time and between not in _JOINTS:
        return figure
    borrowed = replace(noun, first=after, after=after, owners=owners or noun.owners)
    return replace(figure, after=after, counted=borrowed)


def _nations(s: Sentence, first: int, until: int) -> tuple[Name, ...]:
    """The nationalities directly behind a number."""
    found: list[Name] = []
    for token in s.tokens[first:until]:
        if token.name is None or token.name.type is not MentionType.NATIONALITY:
            break
        found.append(token.name)
    return tuple(found)
