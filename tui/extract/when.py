"""When it holds: which date of a sentence belongs to a number phrase."""

import re
from collections.abc import Sequence
from typing import Final

from tui.extract.date_words import HOLIDAYS, MONTHS, WEEKDAYS
from tui.extract.governor import Governor
from tui.extract.lexicon import Lexicon
from tui.extract.parse import Parsed
from tui.extract.quantities import Figure
from tui.extract.verb_group import VerbGroup
from tui.model import Slot, Why

_FARTHEST: Final = 30  # tokens between a number phrase and its date
_BESIDE: Final = 7  # tokens between "said" and its weekday: "told reporters in Edoras on Monday"
_MARKS: Final = frozenset({";", ":"})
_OPEN_BEHIND: Final = frozenset({'"', ";", ":", "("})
_COMPARED: Final = frozenset({"from", "than", "with", "against"})
_MONTH_NAMES: Final = frozenset(word for month in MONTHS for word in month)
_CAPITAL: Final = frozenset({*WEEKDAYS, *_MONTH_NAMES, *(word.split()[0] for word in HOLIDAYS)})
_LONG: Final = re.compile(rf"\d{{4}}(?:-\d\d)?|(?:{'|'.join(sorted(_MONTH_NAMES))})(?: this year)?")
_UNTOLD: Final = ("after", "before")  # "three weeks after" something else


class When:
    """Finds the date that says when the counted forces do or did it."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._relatives = grammar["relatives"]
        self._openers = (grammar["subordinators"] | self._relatives) - {"since", "that", "so"}
        self._function = frozenset().union(
            *(
                grammar[name]
                for name in ("prepositions", "conjunctions", "subordinators", "adverbs")
            )
        )
        self._owning = grammar["determiners"] - {"this", "that", "these", "those"}
        self._assessing = lexicon.reporting["assessing"]

    def of(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor]
    ) -> tuple[str, Why] | None:
        """ISO 8601 where it could be resolved, else the words; None where the sentence tells none.

        "since 2013" is an open span: "2013/..".
        """
        dated = [i for i, token in enumerate(p.sentence.tokens) if token.date is not None]
        fitting = [i for i in dated if self._fits(p, figure, i, governors)]
        if not fitting:
            return None
        at = min(fitting, key=lambda i: _distance(figure, i))
        date = p.sentence.tokens[at].date
        assert date is not None  # only tokens of dates were looked at
        since = p.sentence.words[at - 1 : at] == ["since"]
        told = date.entity or self._small(date.text)
        rule = "since-date" if since else "date-in-clause"
        return (f"{told}/.." if since and date.entity else told), Why(Slot.DATE, rule, date.span)

    def _small(self, words: str) -> str:
        """The words without the capital of a sentence's start."""
        first = words.split(maxsplit=1)[0].lower().rstrip(".")
        return words if first in _CAPITAL else words[:1].lower() + words[1:]

    def _fits(self, p: Parsed, figure: Figure, at: int, governors: Sequence[Governor]) -> bool:
        date = p.sentence.tokens[at].date
        if date is None or (not date.entity and date.text.lower().endswith(_UNTOLD)):
            return False
        if _distance(figure, at) > _FARTHEST or self._describes(p, at):
            return False
        if self._of_report(p, figure, at):
            return False
        if at < figure.first:
            return self._before(p, figure, at)
        return self._behind(p, figure, at, governors)

    def _describes(self, p: Parsed, at: int) -> bool:
        """Whether the date is part of a noun phrase: "the 1950-53 war"."""
        s = p.sentence
        if at + 1 >= len(s) or not at or s.words[at - 1] not in self._owning:
            return False
        follow = s.tokens[at + 1]
        return follow.name is not None or (
            follow.word.isalpha() and follow.word not in self._function
        )

    # -- the day of the report -------------------------------------------------------------------
    def _of_report(self, p: Parsed, figure: Figure, at: int) -> bool:
        """Whether the date is the day on which somebody said it.

        A month or a year is not: what was said in February held in February.
        """
        date = p.sentence.tokens[at].date
        if date is None or _LONG.fullmatch(date.entity or date.text.lower()):
            return False
        behind = self._verb_before(p, at)
        if behind is not None and _reports(behind) and self._beside(p, behind, at):
            return True
        ahead = next((g for g in p.groups if g.first > at), None)
        if ahead is None or not _reports(ahead) or ahead.first > figure.first:
            return False
        return self._has_clause(p, ahead, figure)

    def _verb_before(self, p: Parsed, at: int) -> VerbGroup | None:
        return next((g for g in reversed(p.groups) if g.after <= at), None)

    def _beside(self, p: Parsed, verb: VerbGroup, at: int) -> bool:
        """Whether nothing but an addressee stands between the verb and the date."""
        between = p.sentence.words[verb.after : at]
        free = all(p.figure_at[i] is None for i in range(verb.after, at))
        return free and len(between) <= _BESIDE and not {"that", ",", '"'} & set(between)

    def _has_clause(self, p: Parsed, report: VerbGroup, figure: Figure) -> bool:
        """Whether what is reported is a clause of its own, with a verb, or a bare count."""
        if report.verb.lemma in self._assessing:
            return True
        near = (g for g in p.groups if report.after <= g.first < figure.after + _BESIDE)
        return any(g.first <= figure.first or g.finite for g in near)

    # -- the clause of the number phrase ---------------------------------------------------------
    def _before(self, p: Parsed, figure: Figure, at: int) -> bool:
        """Whether a date before the phrase belongs to it."""
        words = p.sentence.words[at + 1 : figure.first]
        if _MARKS & set(words):
            return False
        if self._fronted(p, at):
            return True
        if "," in words and not self._goes_on(p, at, figure):
            return False
        goes_on = self._is_told(p, at) and self._joined(p, at, figure.first)
        return not goes_on and not self._clause_between(p, at + 1, figure.first)

    def _is_told(self, p: Parsed, before: int) -> bool:
        """Whether something is told before a token, by a verb that does not report."""
        return any(g.finite and not g.verb.reports for g in p.groups if g.first < before)

    def _joined(self, p: Parsed, first: int, after: int) -> bool:
        """Whether "and" begins a second thing that the same subject does: "and has 300"."""
        verbs = (g for g in p.groups if first < g.first < after and g.finite)
        return any(p.sentence.words[g.first - 1] in {"and", "but"} for g in verbs)

    def _fronted(self, p: Parsed, at: int) -> bool:
        """Whether the date stands in words that open the sentence: "In an attack on Monday"."""
        words = p.sentence.words
        start = next((i + 1 for i in range(at - 1, -1, -1) if words[i] in _OPEN_BEHIND), 0)
        if start == at:
            return True
        if any(p.group_at[i] is not None for i in range(start, at)):
            return False
        opening = p.sentence.tokens[start]
        return opening.name is None and (opening.word in self._function or opening.word == "on")

    def _goes_on(self, p: Parsed, at: int, figure: Figure) -> bool:
        """Whether the comma behind the date only leads on: ", killing 300", ", with 300"."""
        comma = next(i for i in range(at + 1, figure.first) if p.sentence.words[i] == ",")
        if comma + 1 >= len(p.sentence) or p.sentence.words[comma + 1] == "with":
            return True
        group = p.group_at[comma + 1]
        listed = any(p.figure_at[i] is not None for i in range(at + 1, figure.first))
        return listed or (group is not None and not group.finite)

    def _behind(self, p: Parsed, figure: Figure, at: int, governors: Sequence[Governor]) -> bool:
        """Whether a date behind the phrase belongs to it."""
        words = p.sentence.words
        if _MARKS & set(words[figure.after : at]) or self._clause_between(p, figure.after, at):
            return False
        others = [f for f in p.figures if figure.after <= f.first < at]
        if others and _COMPARED & set(words[others[-1].first - 1 : others[-1].first + 2]):
            return False
        own = [governor.group for governor in governors]
        between = (g for g in p.groups if figure.after <= g.first < at and g.finite)
        return all(group.verb.reports or group in own for group in between)

    def _clause_between(self, p: Parsed, first: int, after: int) -> bool:
        """Whether a clause of its own begins in the stretch and holds a verb."""
        for i in range(first, after):
            token = p.sentence.tokens[i]
            if token.name is not None or p.figure_at[i] is not None:
                continue
            if token.word not in self._openers or (i == first and token.word in self._relatives):
                continue
            if any(g.finite and i <= g.first < after for g in p.groups):
                return True
        return False


def _reports(group: VerbGroup) -> bool:
    return group.verb.reports and group.finite and not group.passive


def _distance(figure: Figure, at: int) -> int:
    return figure.first - at if at < figure.first else at - figure.after
