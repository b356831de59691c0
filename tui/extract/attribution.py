"""Who says so: attribution frames of a sentence, and the stretch that each covers."""

from dataclasses import dataclass
from typing import Final

from tui.extract.parse import Parsed
from tui.extract.context import Told
from tui.extract.lexicon import ING, Lexicon
from tui.extract.verbs import VerbGroup
from tui.model import MentionType, Slot, Span, Why

_NAMED: Final = frozenset(
    {MentionType.PERSON, MentionType.ORG, MentionType.COUNTRY, MentionType.PLACE}
)
_LONGEST: Final = 14
_HE: Final = frozenset({"he", "she"})
_THEY: Final = frozenset({"it", "they", "we", "i"})


@dataclass(frozen=True, slots=True)
class Frame:
    """A source with the tokens `first` to `after` that it answers for."""

    sources: tuple[str, ...]
    first: int
    after: int
    rule: str
    span: Span


class Attribution:
    """Finds frames by reporting verbs and phrases."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._according = lexicon.according
        self._speakers = lexicon.speakers
        self._documents = lexicon.documents
        self._inverted = lexicon.inverted
        self._determiners = lexicon.grammar["determiners"]
        self._adverbs = lexicon.grammar["adverbs"]
        self._subordinators = lexicon.grammar["subordinators"] - {"so", "once", "even", "since"}
        self._relatives = lexicon.grammar["relatives"]

    def frames(self, p: Parsed, told: Told) -> list[Frame]:
        """The frames of a sentence, in text order."""
        verbs = (g for g in p.groups if g.verb.reports or self._makes_clear(p, g))
        found = [f for group in verbs if (f := self._of_verb(p, group, told))]
        found += self._by_phrase(p, told)
        return sorted(found, key=lambda f: f.first)

    def _makes_clear(self, p: Parsed, group: VerbGroup) -> bool:
        """ "has made it clear that"."""
        words = p.sentence.words[group.after : group.after + 3]
        if group.verb.lemma in {"issue", "release", "publish"} and "statement" in words:
            return True
        return group.verb.lemma == "make" and ("clear" in words or "plain" in words)

    def source(self, frames: list[Frame], at: int) -> tuple[tuple[str, ...], Why | None]:
        """Who answers for token `at`: the nearest frame first, then those around it."""
        covering = [f for f in frames if f.first <= at < f.after]
        covering.sort(key=lambda f: f.after - f.first)
        names = tuple(dict.fromkeys(name for f in covering for name in f.sources))
        why = Why(Slot.SOURCE, covering[0].rule, covering[0].span) if covering else None
        return names, why

    # -- "X said that ..." ----------------------------------------------------------------------
    def _of_verb(self, p: Parsed, group: VerbGroup, told: Told) -> Frame | None:
        s = p.sentence
        if group.passive:
            return None
        if s.quoted[group.first] and s.words[group.first - 1 : group.first] in (
            ["we"],
            ["i"],
            ["you"],
        ):
            return None
        if inverted := self._inverted_report(p, group, told):
            return inverted
        begin = self._subject_start(p, group.first)
        if group.verb.form == ING and not group.finite:
            return self._participle(p, group, told)
        names, span = self._names(p, begin, group.first, told)
        if not names and begin > 0 and group.finite:
            names, span = self._opening(p, told)
        if not names:
            return None
        if self._trails(p, begin, group.after):
            return Frame(names, 0, begin, "trailing-report", span)
        quote_before = (
            begin > 0
            and s.words[begin - 1] in {'"'}
            or s.words[max(0, begin - 2) : begin] in (['"', ","], [",", '"'])
        )
        first = 0 if quote_before else group.after
        return Frame(names, first, self._end(p, group.after), "report", span)

    def _opening(self, p: Parsed, told: Told) -> tuple[tuple[str, ...], Span]:
        """The body or person that opens a sentence before an aside: "The X, a Y that ..., put"."""
        words = p.sentence.words
        comma = words.index(",") if "," in words[:8] else 0
        if not comma or p.sentence.tokens[comma - 1].name is None:
            return (), Span(0, 0)
        return self._names(p, 0, comma, told)

    def _inverted_report(self, p: Parsed, group: VerbGroup, told: Told) -> Frame | None:
        """ "..., said Aragorn."."""
        s = p.sentence
        if (
            group.verb.lemma not in self._inverted
            or not group.finite
            or group.passive
            or not group.first
        ):
            return None
        if s.words[group.first - 1] not in {",", '"', "?", "!", "'"}:
            return None
        after = self._subject_end(p, group.after)
        if any(p.figure_at[i] for i in range(group.after, after)) or not self._speaks(
            p, group.after, min(after, group.after + 8)
        ):
            return None
        if s.words[group.after : group.after + 1] in (
            ["that"],
            ["it"],
            ["he"],
            ["they"],
            [":"],
            [","],
            ['"'],
        ):
            return None
        names, span = self._names(p, group.after, after, told)
        return Frame(names, 0, len(s), "inverted-report", span) if names else None

    def _participle(self, p: Parsed, group: VerbGroup, told: Told) -> Frame | None:
        """ "By announcing ..., X": the subject follows the comma; ", adding that": it stands before."""
        s = p.sentence
        if group.first and s.words[group.first - 1] not in {"by", ",", "when"} and group.first > 0:
            return None
        if group.first > 2:
            begin = 0
            for other in p.groups:
                if other.after <= group.first and other.finite:
                    names, span = self._names(
                        p, self._subject_start(p, other.first), other.first, told
                    )
                    if names:
                        return Frame(names, group.after, len(s), "reporting-along", span)
            del begin
            return None
        for i in range(group.after, len(s)):
            if s.words[i] == ",":
                end = next((g.first for g in p.groups if g.first > i and g.finite), None)
                if end is None:
                    return None
                names, span = self._names(p, i + 1, end, told)
                return Frame(names, group.after, i, "by-reporting", span) if names else None
        return None

    def _trails(self, p: Parsed, begin: int, after: int) -> bool:
        """Whether the report closes what it reports: "..., X said on Monday."."""
        s = p.sentence
        if begin == 0 or s.words[begin - 1] not in {",", '"', "-", "'"}:
            return False
        i = after
        while i < len(s):
            token = s.tokens[i]
            if token.date is not None or token.word in {".", '"', "!", "?"}:
                i += 1
                continue
            if (
                token.word
                in {"in", "on", "at", "to", "during", "after", "late", "early", "last", "this"}
                and token.name is None
            ):
                while i < len(s) and s.words[i] not in {",", "."} and p.group_at[i] is None:
                    i += 1
                continue
            return token.word == "," and not (i + 1 < len(s) and s.words[i + 1] == '"')
        return True

    def _end(self, p: Parsed, after: int) -> int:
        """Where what is reported ends: at a new main clause, else with the sentence."""
        s = p.sentence
        for i in range(after + 3, len(s)):
            if s.words[i] == ";" or (
                s.words[i] in {"but"} and s.words[i - 1] == "," and '"' not in s.words[after:i]
            ):
                return i
        return len(s)

    def _subject_start(self, p: Parsed, verb: int) -> int:
        """Where the subject of the verb begins; appositions between commas belong to it."""
        s, i = p.sentence, verb - 1
        if i >= 0 and s.words[i] == ",":
            j = i - 1
            while j >= 0 and s.words[j] not in {",", '"', ";"} and p.group_at[j] is None:
                j -= 1
            if j >= 0 and s.words[j] == ",":
                i = j - 1
            elif i > 0 and p.group_at[j] is None:
                i -= 1
        while i >= 0 and verb - i < _LONGEST + 10:
            word = s.words[i]
            if s.tokens[i].name is None and (
                word in {",", '"', ";", ":", "(", ")"}
                or word in self._subordinators
                or p.group_at[i] is not None
            ):
                return i + 1
            i -= 1
        return i + 1

    def _subject_end(self, p: Parsed, start: int) -> int:
        s, i = p.sentence, start
        while i < len(s) and i - start < _LONGEST:
            if s.tokens[i].name is None and (
                s.words[i] in {",", ".", '"', ";"}
                or p.group_at[i] is not None
                or s.words[i] in self._subordinators
            ):
                return i
            i += 1
        return i

    # -- "according to X" -----------------------------------------------------------------------
    def _by_phrase(self, p: Parsed, told: Told) -> list[Frame]:
        s, found = p.sentence, []
        for i, word in enumerate(s.words):
            for words, _ in self._according.get(word, ()):
                if not s.has(words, i):
                    continue
                start = i + len(words)
                end = self._subject_end(p, start)
                names, span = self._names(p, start, end, told)
                if names:
                    first = 0
                    found.append(Frame(names, first, len(s), words[0], span))
                break
        return found

    # -- the source itself ----------------------------------------------------------------------
    def _names(self, p: Parsed, first: int, after: int, told: Told) -> tuple[tuple[str, ...], Span]:
        """The sources named by tokens `first` to `after`; empty where nobody speaks."""
        s = p.sentence
        while (
            first < after
            and s.tokens[first].name is None
            and (
                s.words[first] in self._determiners
                or s.words[first] in self._adverbs
                or s.tokens[first].date is not None
                or not s.words[first][0].isalnum()
                or s.words[first] in {"and", "for", "on", "in"}
            )
        ):
            first += 1
        while (
            after > first
            and s.tokens[after - 1].name is None
            and (
                s.tokens[after - 1].date is not None
                or s.words[after - 1] in self._adverbs
                or not s.words[after - 1][0].isalnum()
            )
        ):
            after -= 1
        if first >= after:
            return (), Span(0, 0)
        span = s.span_of(first, after)
        if after - first == 1 and s.words[first] in _HE | _THEY and s.tokens[first].name is None:
            return self._pronoun(p, first, told), span
        if after - first == 1 and s.words[first] in self._relatives:
            return self._antecedent(p, first), span
        people = [
            t.name
            for t in s.tokens[first:after]
            if t.name is not None and t.name.type is MentionType.PERSON and not self._owns(p, t)
        ]
        if people:
            return tuple(dict.fromkeys(n.entity for n in people)), span
        return self._bodies(p, first, after), span

    def _owns(self, p: Parsed, token: object) -> bool:
        s = p.sentence
        i = next(k for k, t in enumerate(s.tokens) if t is token)
        return s.words[i + 1 : i + 2] == ["'s"]

    def _pronoun(self, p: Parsed, at: int, told: Told) -> tuple[str, ...]:
        wanted = (
            {MentionType.PERSON}
            if p.sentence.words[at] in _HE
            else {MentionType.ORG, MentionType.COUNTRY}
        )
        for token in reversed(p.sentence.tokens[:at]):
            if token.name is not None and token.name.type in wanted:
                return (token.name.entity,)
        if p.sentence.words[at] in _HE:
            return (told.person.entity,) if told.person else told.speaker
        return told.speaker

    def _antecedent(self, p: Parsed, at: int) -> tuple[str, ...]:
        for token in reversed(p.sentence.tokens[max(0, at - 4) : at]):
            if token.name is not None and token.name.type in _NAMED:
                return (token.name.entity,)
        return ()

    def _bodies(self, p: Parsed, first: int, after: int) -> tuple[str, ...]:
        """A body or state by name, else the words of a speaker: "military experts"."""
        s = p.sentence
        parts: list[str] = []
        start = first
        for i in range(first, after + 1):
            if i == after or (
                s.words[i] == "and" and s.tokens[i].name is None and self._speaks(p, start, i)
            ):
                name = self._body(p, start, i)
                if name:
                    parts.append(name)
                start = i + 1
        return tuple(parts)

    def _speaks(self, p: Parsed, first: int, after: int) -> bool:
        return any(
            p.sentence.words[i] in self._speakers or p.sentence.tokens[i].name is not None
            for i in range(first, after)
        )

    def _body(self, p: Parsed, first: int, after: int) -> str | None:
        s = p.sentence
        while first < after and s.words[first] in self._determiners:
            first += 1
        if first >= after:
            return None
        last = s.tokens[after - 1]
        if last.name is not None and last.name.type in _NAMED | {MentionType.NATIONALITY}:
            if after - first == 1 or last.name.type is not MentionType.PLACE:
                if last.name.type is MentionType.PLACE:
                    return last.name.of if last.name.entry and last.name.entry.government else None
                if not any(
                    w in self._speakers or w in self._documents for w in s.words[first : after - 1]
                ):
                    return last.name.entity
        if after - first > _LONGEST:
            return None
        words = s.words[first:after]
        if any(w in self._speakers or w in self._documents for w in words):
            if words[-1] in self._documents:
                owner = self._owner(p, first, after)
                return owner or (None if after - first == 1 else self._phrase(p, first, after))
            return self._phrase(p, first, after)
        return None

    def _owner(self, p: Parsed, first: int, after: int) -> str | None:
        """Whose statement, report or data it is."""
        for kinds in ({MentionType.ORG}, {MentionType.COUNTRY, MentionType.NATIONALITY}):
            for token in p.sentence.tokens[first:after]:
                if token.name is not None and token.name.type in kinds:
                    return token.name.entity
        return None

    def _phrase(self, p: Parsed, first: int, after: int) -> str:
        s = p.sentence
        text = ""
        for token in s.tokens[first:after]:
            piece = (
                token.name.entity
                if token.name is not None and token.name.type is not MentionType.NATIONALITY
                else s.said(token)
            )
            if token.word == "'s":
                continue
            text += piece if token.word == "-" or text.endswith("-") else f" {piece}"
        return text.strip()
