"""Which verbs tell who says something, and which only look like it."""

from itertools import pairwise
from typing import Final

from tui.extract.sources.frames import Reach
from tui.extract.verbs.parse import Parsed
from tui.extract.verbs.verb_group import VerbGroup
from tui.extract.words.lexicon import Lexicon

_CHAIN: Final = 3  # tokens behind "make" in which "clear" may stand
_ADDRESSEE: Final = 6  # tokens of "to this newspaper that"
_ORDER: Final = 12  # tokens between "told" and "to" of an order


class Reports:
    """Knows reporting verbs by the lists of data/reporting.toml."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = lexicon.reporting
        self._verbs = lexicon.verbs
        self._determiners = lexicon.grammar["determiners"] - {"that"}
        self._be = lexicon.grammar["be"]
        self._reach = Reach(lexicon)

    def reports(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether the verb may tell who says something."""
        if group.passive and not (self._closes_report(p, group) or self._leads_to_that(p, group)):
            return False
        if self._is_deed(p, group) or self._is_order(p, group):
            return False
        return (
            group.verb.reports
            or self._makes_clear(p, group)
            or self.says_to_have(p, group)
            or group.verb.lemma in self._words["inverted_only"]
            or group.verb.lemma in self._words["documentary"]
        )

    def _closes_report(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether what looks like a participle closes a report: "..., the council announced."."""
        bare = group.after - group.first == 1 and group.verb.lemma in self._words["inverted"]
        ends = group.after >= len(p.sentence) or self._reach.closes(p, group.after)
        return bare and (ends or self._dated(p, group.after))

    def _leads_to_that(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether it has an addressee and a clause: "confirmed to reporters that"."""
        words = p.sentence.words[group.after : group.after + _ADDRESSEE]
        if group.finite or words[:1] != ["to"] or "that" not in words:
            return False
        end = group.after + words.index("that")
        return not any(p.group_at[i] or p.figure_at[i] for i in range(group.after, end))

    def _dated(self, p: Parsed, at: int) -> bool:
        return any(token.date is not None for token in p.sentence.tokens[at : at + 2])

    def _is_deed(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether the number phrase is what was done: "added 300 riders"."""
        if group.after >= len(p.sentence):
            return False
        if group.verb.lemma in self._words["measuring"]:
            return not self._measures(p, group)
        if group.verb.lemma not in self._words["deeds"]:
            return False
        figure = p.figure_at[self._object(p, group.after)]
        if figure is None:
            return False
        return figure.after >= len(p.sentence) or p.group_at[figure.after] is None

    def _measures(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether "put" is about a number: "put its losses at 300", "puts 300 in the north"."""
        words = p.sentence.words
        figure = next((f for f in p.figures if f.first >= group.after), None)
        if figure is None:
            return False
        return "at" in words[group.after : figure.first] or words[figure.first] == "at"

    def _object(self, p: Parsed, at: int) -> int:
        """Past whom something is promised, and whose it is: "promised Gondor its 300 riders"."""
        s, last = p.sentence, len(p.sentence) - 1
        while at < last and p.figure_at[at] is None:
            if s.tokens[at].name is None and s.words[at] not in self._determiners:
                break
            at += 1
        return at

    def _is_order(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether it orders: "told 300 riders to be ready"; "told Gondor that" reports."""
        if group.verb.lemma not in self._words["orders"]:
            return False
        for i in range(group.after, min(len(p.sentence), group.after + _ORDER)):
            if p.sentence.words[i] in {"that", '"', ","}:
                return False
            other = p.group_at[i]
            if other is not None:
                return other.infinitive
        return False

    def _makes_clear(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether it says so in more words: "has made it clear that", "issued a statement"."""
        words = p.sentence.words[group.after : group.after + _CHAIN]
        if group.verb.lemma in self._words["issuing"] and "statement" in words:
            return True
        return group.verb.lemma == "make" and ("clear" in words or "plain" in words)

    def says_to_have(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether the first verb of the group reports: "claims to have killed"."""
        words = p.sentence.words[group.first : group.after]
        perfect = any(pair in {("to", "have"), ("to", "having")} for pair in pairwise(words))
        told = [
            i for i, word in enumerate(words) if any(v.reports for v in self._verbs.get(word, ()))
        ]
        passive = any(not self._be.isdisjoint(words[:i]) for i in told)  # "is thought to have"
        return perfect and bool(told) and not passive
