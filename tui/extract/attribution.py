"""Who says so: attribution frames of a sentence, and the stretch that each covers."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tui.extract.context import Told
from tui.extract.lexicon import ING, Lexicon, phrases
from tui.extract.parse import Parsed
from tui.extract.speakers import Speakers, Voice
from tui.extract.subjects import Subject, Subjects
from tui.extract.verbs import VerbGroup
from tui.model import MentionType, Slot, Span, Why

_OPENING: Final = 6  # tokens of a name before the colon of "Aragorn: 300 riders lost"
_ASIDE: Final = 8  # tokens of an aside behind a report: "in a statement on Monday"
_CHAIN: Final = 3  # tokens behind "make" in which "clear" may stand
_ORDER: Final = 12  # tokens between "told" and "to" of an order


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
        self._speakers = Speakers(lexicon)
        self._subjects = Subjects(lexicon)
        self._words = lexicon.reporting
        self._according = phrases(sorted(lexicon.reporting["according"]))
        self._verbs = lexicon.verbs
        self._openers = lexicon.grammar["subordinators"] - lexicon.reporting["no_clause"]

    def frames(self, p: Parsed, told: Told) -> list[Frame]:
        """The frames of a sentence, in text order; `told` remembers who spoke last."""
        verbs = (self._of_verb(p, group, told) for group in p.groups if self._reports(p, group))
        found = [frame for frame in verbs if frame]
        found += self._by_phrase(p, told)
        found += self._by_tally(p, told)
        if colon := self._by_colon(p, told):
            found.append(colon)
        found.sort(key=lambda frame: frame.first)
        if found:
            told.speaker = found[-1].sources
        return found

    def source(self, frames: list[Frame], at: int) -> tuple[tuple[str, ...], Why | None]:
        """Who answers for token `at`: the nearest frame first, then those around it."""
        covering = [f for f in frames if f.first <= at < f.after]
        covering.sort(key=lambda f: f.after - f.first)
        names = tuple(dict.fromkeys(name for f in covering for name in f.sources))
        why = Why(Slot.SOURCE, covering[0].rule, covering[0].span) if covering else None
        return names, why

    # -- which verbs report ----------------------------------------------------------------------
    def _reports(self, p: Parsed, group: VerbGroup) -> bool:
        if group.passive or self._is_deed(p, group) or self._is_order(p, group):
            return False
        return (
            group.verb.reports
            or self._makes_clear(p, group)
            or self._says_to_have(p, group)
            or group.verb.lemma in self._words["inverted_only"]
            or group.verb.lemma in self._words["documentary"]
        )

    def _is_deed(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether the number phrase is what was done: "added 300 riders"."""
        if group.verb.lemma not in self._words["deeds"] or group.after >= len(p.sentence):
            return False
        figure = p.figure_at[group.after]
        if figure is None:
            return False
        return figure.after >= len(p.sentence) or p.group_at[figure.after] is None

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

    def _says_to_have(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether the first verb of the group reports: "claims to have killed"."""
        words = p.sentence.words[group.first : group.after]
        perfect = any(pair in {("to", "have"), ("to", "having")} for pair in pairwise(words))
        return perfect and any(v.reports for word in words for v in self._verbs.get(word, ()))

    # -- "X said that ..." -----------------------------------------------------------------------
    def _of_verb(self, p: Parsed, group: VerbGroup, told: Told) -> Frame | None:
        s = p.sentence
        if s.quoted[group.first] and s.words[group.first - 1 : group.first] in (
            ["we"],
            ["i"],
            ["you"],
        ):
            return None
        if group.verb.form == ING and not group.finite:
            return self._along(p, group, told)
        subject = self._subjects.before(p, group.first)
        if subject is None or self._is_inverted(p, group):
            return self._inverted_report(p, group, told)
        if group.verb.lemma in self._words["inverted_only"]:
            return None
        voice = self._speakers.among(p, subject.parts, told)
        if voice is None or not self._can_tell(p, group, subject):
            return None
        return self._framed(p, group, subject, voice)

    def _can_tell(self, p: Parsed, group: VerbGroup, subject: Subject) -> bool:
        """Whether a verb that only documents report by has a document as its subject."""
        if group.verb.reports or group.verb.lemma not in self._words["documentary"]:
            return True
        first, after = subject.parts[0]
        return any(word in self._words["documents"] for word in p.sentence.words[first:after])

    def _framed(self, p: Parsed, group: VerbGroup, subject: Subject, voice: Voice) -> Frame:
        says_to_have = not group.verb.reports and self._says_to_have(p, group)
        first = group.first if says_to_have else group.after
        if self._trails(p, subject.begin, group.after):
            low = self._zone_start(p, subject.begin)
            return Frame(voice.names, low, self._end(p, group.after), "trailing-report", voice.span)
        if self._behind_quotation(p, subject.begin):
            first = 0
        return Frame(voice.names, first, self._end(p, group.after), "report", voice.span)

    def _behind_quotation(self, p: Parsed, begin: int) -> bool:
        """Whether a quotation ends where the subject begins."""
        before = p.sentence.words[max(0, begin - 2) : begin]
        return before[-1:] == ['"'] or before in ([",", '"'], ['"', ","])

    def _trails(self, p: Parsed, begin: int, after: int) -> bool:
        """Whether the report closes what it reports: "..., X said on Monday."."""
        s = p.sentence
        if begin == 0 or s.words[begin - 1] not in {",", '"', "-", "–", "—", "'"}:
            return False
        if not self._tells(p, 0, begin):
            return False
        end = after
        while end < len(s) and not self._closes(p, end):
            end += 1
        return not self._tells(p, after, end)

    def _closes(self, p: Parsed, i: int) -> bool:
        if p.sentence.tokens[i].name is not None:
            return False
        word = p.sentence.words[i]
        return word in {",", ".", '"', ";", "!", "?"} or word in self._openers - {"that"}

    def _tells(self, p: Parsed, first: int, after: int) -> bool:
        """Whether the stretch holds something to report: a number phrase or a main verb."""
        if any(p.figure_at[i] is not None for i in range(first, after)):
            return True
        return any(g.finite for g in p.groups if first <= g.first < after)

    def _zone_start(self, p: Parsed, before: int) -> int:
        """Where the clause begins that a report behind it closes."""
        words = p.sentence.words
        for i in range(before - 2, 0, -1):
            if words[i] == ";":
                return i + 1
        return 0

    def _end(self, p: Parsed, after: int) -> int:
        """Where what is reported ends: at a new main clause, else with the sentence."""
        s = p.sentence
        for i in range(after + 1, len(s)):
            if s.words[i] == ";" or self._turns(p, i, after):
                return i
        return len(s)

    def _turns(self, p: Parsed, i: int, after: int) -> bool:
        """Whether ", but" or ", and Rohan said" begins somebody else's words at token `i`."""
        s = p.sentence
        if (
            s.words[i - 1] not in {",", '"'}
            or s.tokens[i].name is not None
            or '"' in s.words[after:i]
        ):
            return False
        if s.words[i] in self._words["turns"]:
            return True
        if s.words[i] != "and":
            return False
        verb = next((g for g in p.groups if g.first > i), None)
        return verb is not None and verb.verb.reports and verb.finite and verb.first - i > 1

    # -- "..., said X" ---------------------------------------------------------------------------
    def _is_inverted(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether a quotation ends where the verb stands."""
        return p.sentence.words[max(0, group.first - 1) : group.first] in (['"'], ["?"], ["!"])

    def _inverted_report(self, p: Parsed, group: VerbGroup, told: Told) -> Frame | None:
        s = p.sentence
        words = self._words["inverted"] | self._words["inverted_only"]
        if group.verb.lemma not in words or not group.finite or not group.first:
            return None
        if s.words[group.first - 1] not in {",", '"', "?", "!", "'", "-", "–", "—"}:
            return None
        stretch = self._subjects.behind(p, group.after)
        if not self._speakers.speaks(p, stretch):
            return None
        if any(p.figure_at[i] is not None for i in range(group.after, stretch[1])):
            stretch = self._before_figure(p, stretch)
        voice = self._speakers.of(p, stretch, told)
        return Frame(voice.names, 0, len(s), "inverted-report", voice.span) if voice else None

    def _before_figure(self, p: Parsed, stretch: tuple[int, int]) -> tuple[int, int]:
        first, after = stretch
        return first, next(i for i in range(first, after) if p.figure_at[i] is not None)

    # -- "By announcing ..., X", ", adding that" -------------------------------------------------
    def _along(self, p: Parsed, group: VerbGroup, told: Told) -> Frame | None:
        s = p.sentence
        if group.first == 0 or s.words[group.first - 1] in {"by", "when", "while"} | {","}:
            opening = group.first <= 1
            return self._opening_along(p, group, told) if opening else self._goes_on(p, group, told)
        return None

    def _goes_on(self, p: Parsed, group: VerbGroup, told: Told) -> Frame | None:
        """Who adds it, where the subject stands before: ", adding that"."""
        for other in reversed(p.groups):
            if other.after > group.first or not other.finite:
                continue
            subject = self._subjects.before(p, other.first)
            voice = self._speakers.among(p, subject.parts, told) if subject else None
            if voice:
                return Frame(
                    voice.names, group.after, len(p.sentence), "reporting-along", voice.span
                )
        return None

    def _opening_along(self, p: Parsed, group: VerbGroup, told: Told) -> Frame | None:
        """Who follows the comma: "By announcing ..., X"."""
        words = p.sentence.words
        comma = next((i for i in range(group.after, len(words)) if words[i] == ","), None)
        verb = next((g for g in p.groups if comma and g.first > comma and g.finite), None)
        if comma is None or verb is None:
            return None
        voice = self._speakers.of(p, (comma + 1, verb.first), told)
        return Frame(voice.names, group.after, comma, "by-reporting", voice.span) if voice else None

    # -- "according to X", "by its count", "X: ..." ----------------------------------------------
    def _by_phrase(self, p: Parsed, told: Told) -> list[Frame]:
        s, found = p.sentence, []
        for i, word in enumerate(s.words):
            rows = self._according.get(word, ())
            words = next((words for words, _ in rows if s.has(words, i)), None)
            if words is None:
                continue
            stretch = self._subjects.behind(p, i + len(words))
            voice = self._speakers.of(p, stretch, told)
            if voice:
                low = self._zone_start(p, i)
                end = self._end(p, stretch[1])
                found.append(Frame(voice.names, low, end, words[0], voice.span))
        return found

    def _by_tally(self, p: Parsed, told: Told) -> list[Frame]:
        """A tally speaks for its owner: "by the king's count", "Aragorn's count was 16"."""
        s, found = p.sentence, []
        for i, word in enumerate(s.words):
            if word not in self._words["tallies"] or not i:
                continue
            owner = self._tally_owner(p, i)
            if owner is None:
                continue
            voice = self._speakers.of(p, owner, told)
            if voice:
                found.append(Frame(voice.names, 0, len(s), "tally", voice.span))
        return found

    def _tally_owner(self, p: Parsed, noun: int) -> tuple[int, int] | None:
        words = p.sentence.words
        if words[noun - 1] in self._words["owners"] and words[max(0, noun - 2)] in {"by", "on"}:
            return noun - 1, noun
        if words[noun - 1] != "'s":
            return None
        verb = p.group_at[noun + 1] if noun + 1 < len(words) else None
        first, _ = self._subjects.before_noun(p, noun - 1)
        by = first > 0 and words[first - 1] == "by" or words[first] == "by"
        return (first, noun - 1) if by or (verb and verb.verb.lemma in {"be", "put"}) else None

    def _by_colon(self, p: Parsed, told: Told) -> Frame | None:
        """The name that opens a headline and a colon: "Aragorn: 300 riders lost"."""
        s = p.sentence
        colon = next((i for i, word in enumerate(s.words[:_OPENING]) if word == ":"), 0)
        named = colon and all(token.name is not None for token in s.tokens[:colon])
        if not named or p.sentence.said(s.tokens[0]).isupper():
            return None
        name = s.tokens[colon - 1].name
        voice = self._speakers.of(p, (0, colon), told)
        if name is None or voice is None or name.type is MentionType.UNIT:
            return None
        return Frame(voice.names, colon + 1, len(s), "headline-colon", voice.span)
