"""Who does what a verb tells: the stretch of a sentence that is the subject of a verb."""

from dataclasses import dataclass
from typing import Final

from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon

Stretch = tuple[int, int]  # the tokens from the first number to before the second

_HARD: Final = frozenset({'"', ";", ":", "!", "?"})
_LONGEST: Final = 24  # tokens; what stands farther from its verb belongs to another
_MOST_ASIDES: Final = 4
_LEAST: Final = 2  # phrases between commas: the subject and one aside
_LONGEST_LINK: Final = 6  # tokens between "who" and its verb
_TIME: Final = 4  # tokens of "in late January" or "on Friday" between subject and verb


@dataclass(frozen=True, slots=True)
class Subject:
    """The tokens from `begin` to before the verb: the noun phrase, then its appositions."""

    begin: int
    parts: tuple[Stretch, ...]


class Subjects:
    """Finds the subjects of verbs by the grammar words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._relatives = grammar["relatives"] - {"where"}
        self._adverbs = grammar["adverbs"]
        self._prepositions = grammar["prepositions"]
        self._determiners = grammar["determiners"]
        names = ("prepositions", "conjunctions", "subordinators", "relatives", "adverbs")
        self._function = self._determiners.union(*(grammar[name] for name in names))
        self._openers = grammar["subordinators"] - lexicon.reporting["no_clause"]

    def before(self, p: Parsed, verb: int) -> Subject | None:
        """The subject before the verb at token `verb`; None where a clause ends there."""
        after = self._without_time(p, verb)
        if after and p.sentence.words[after - 1] == ",":
            return self._with_asides(p, after - 1)
        begin, cut = self._phrase(p, after)
        return Subject(begin, ((begin, cut),)) if begin < cut else None

    def before_noun(self, p: Parsed, after: int) -> Stretch:
        """The noun phrase that ends before `after`: whose a thing is."""
        return self._phrase(p, after)

    def behind(self, p: Parsed, first: int) -> Stretch:
        """The noun phrase that begins at `first`, up to a mark, a verb or a new clause."""
        s, i = p.sentence, first
        while i < len(s) and i - first < _LONGEST and not self._ends_phrase(p, i):
            i += 1
        return first, i

    def _ends_phrase(self, p: Parsed, i: int) -> bool:
        s = p.sentence
        if s.tokens[i].name is not None:
            return False
        word = s.words[i]
        joined = word == "-" and 0 < i < len(s) - 1 and s.tokens[i - 1].end == s.tokens[i].start
        dot = word == "." and i == len(s) - 1  # not that of "Col."
        mark = dot or word in {",", "(", "'", "-"} or word in _HARD
        return (mark and not joined) or p.group_at[i] is not None or self._opens_clause(p, i)

    def _opens_clause(self, p: Parsed, i: int) -> bool:
        word = p.sentence.words[i]
        return word in self._openers or word in self._relatives

    def _without_time(self, p: Parsed, verb: int) -> int:
        """Where the subject ends: before adverbs and a date, "the ministry on Friday also said"."""
        s, i = p.sentence, verb
        while i > 0 and (s.words[i - 1] in self._adverbs or s.tokens[i - 1].date is not None):
            dated = s.tokens[i - 1].date is not None
            i -= 1
            if dated and i > 0 and s.words[i - 1] in {"in", "on", "late", "early", "last", "since"}:
                i -= 1
        if i > 0 and s.words[i - 1] == ")":
            return self._opening_bracket(p, i - 1)
        return i

    def _opening_bracket(self, p: Parsed, closing: int) -> int:
        words = p.sentence.words
        for i in range(closing - 1, max(-1, closing - _TIME * 2), -1):
            if words[i] == "(":
                return i
        return closing + 1

    def _phrase(self, p: Parsed, after: int) -> Stretch:
        """The noun phrase that ends before `after`, relative clauses behind its noun left out."""
        s, i, cut = p.sentence, after - 1, after
        while i >= 0 and after - i <= _LONGEST:
            group = p.group_at[i]
            if group is not None:
                link = self._link(p, group.first, finite=group.finite)
                if link is None or link < 1:
                    return i + 1, cut
                i, cut = link - 1, link
                continue
            if self._begins_phrase(p, i):
                return i, cut
            if s.tokens[i].name is None:
                if self._is_link(p, i, after):
                    i, cut = i - 1, i
                    continue
                if self._bounds(p, i, after):
                    return i + 1, cut
            i -= 1
        return i + 1, cut

    def _is_link(self, p: Parsed, i: int, after: int) -> bool:
        """Whether "who" at token `i` goes on about the noun before it."""
        if p.sentence.words[i] not in self._relatives - {"that"} or i + 1 >= after or i < 1:
            return False
        before = p.sentence.tokens[i - 1]
        return p.group_at[i - 1] is None and (before.name is not None or before.word.isalpha())

    def _begins_phrase(self, p: Parsed, i: int) -> bool:
        """Whether "the" at token `i` follows another noun: "a claim | the council denied"."""
        token = p.sentence.tokens[i]
        told = token.name is not None and token.name.rule == "reference"
        if i < 1 or not (told or (token.name is None and token.word in self._determiners)):
            return False
        before = p.sentence.tokens[i - 1]
        plain = before.name is None and before.word.isalpha()
        inside = any(w in self._relatives for w in p.sentence.words[max(0, i - _LONGEST_LINK) : i])
        return plain and before.word not in self._function and not inside

    def _bounds(self, p: Parsed, i: int, after: int) -> bool:
        """Whether no noun phrase reaches back over token `i`."""
        word, s = p.sentence.words[i], p.sentence
        if word in _HARD or word in {",", "("} or word in self._openers:
            return True
        if word == "-":
            return s.tokens[i - 1].end != s.tokens[i].start if i else True
        return word in self._relatives and i + 1 < after

    def _link(self, p: Parsed, verb: int, *, finite: bool) -> int | None:
        """Where the clause begins that the verb makes behind a noun; None for a main verb."""
        for i in range(verb - 1, max(-1, verb - _LONGEST_LINK), -1):
            if p.group_at[i] is not None:
                break
            if p.sentence.words[i] in self._relatives:
                follows_noun = i > 0 and p.group_at[i - 1] is None
                return i if follows_noun else None
        return None if finite else verb

    def _with_asides(self, p: Parsed, comma: int) -> Subject | None:
        """The phrases between commas, up to a clause: "Arnor, the old kingdom, said"."""
        parts: list[Stretch] = []
        end = comma
        for _ in range(_MOST_ASIDES):
            first = self._after_mark(p, end)
            if self._is_clause(p, first, end):
                inner = self._behind_that(p, first, end)
                parts[:0] = [(inner, end)] if inner else []
                break
            parts.insert(0, (first, end))
            end = first - 1
            if end < 0 or p.sentence.words[end] != ",":
                break
        while parts and self._is_opening(p, parts[0][0]):
            del parts[0]
        if len(parts) < _LEAST:
            return None
        named = [parts[0], *(part for part in parts[1:] if not self._is_relative(p, part))]
        return Subject(parts[0][0], tuple(named))

    def _behind_that(self, p: Parsed, first: int, after: int) -> int:
        """Where the clause begins that "that" opens inside a longer one; 0 where none does."""
        words = p.sentence.words
        inner = next((i + 1 for i in range(after - 1, first, -1) if words[i] == "that"), 0)
        return inner if inner and not self._is_clause(p, inner, after) else 0

    def _after_mark(self, p: Parsed, end: int) -> int:
        i = end
        while i > 0 and (
            p.sentence.tokens[i - 1].name is not None
            or (p.sentence.words[i - 1] != "," and p.sentence.words[i - 1] not in _HARD)
        ):
            i -= 1
        return i

    def _is_clause(self, p: Parsed, first: int, after: int) -> bool:
        """Whether a main verb or a number phrase stands in the stretch, "one colonel" left out."""
        figures = (figure for figure in p.figure_at[first:after] if figure is not None)
        if first >= after or any(figure.numeral.high != 1 for figure in figures):
            return True
        if p.sentence.words[first] in self._relatives:
            return False
        verbs = [g for g in p.groups if first <= g.first < after and g.finite]
        return any(self._link(p, g.first, finite=True) is None for g in verbs)

    def _is_relative(self, p: Parsed, part: Stretch) -> bool:
        """Whether the aside is a clause: "who met Boromir", "some of whom are old"."""
        return any(word in self._relatives for word in p.sentence.words[slice(*part)])

    def _is_opening(self, p: Parsed, first: int) -> bool:
        """Whether the stretch only tells when or where: "In Kyiv, ..."."""
        token = p.sentence.tokens[first]
        if token.name is not None:
            return False
        return token.date is not None or token.word in self._prepositions | self._adverbs
