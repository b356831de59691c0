"""Who says so: attribution frames of a sentence, and the stretch that each covers."""

from dataclasses import replace
from typing import Final

from tui.extract.governing.subjects import Stretch, Subject, Subjects
from tui.extract.sources.citations import Citations
from tui.extract.sources.frames import Frame, Reach
from tui.extract.sources.reports import Reports
from tui.extract.sources.speakers import Speakers, Voice
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.verbs.verb_group import VerbGroup
from tui.extract.words.lexicon import ING, Lexicon
from tui.model import MentionType, Slot, Why

_QUOTED: Final = frozenset({'"', "?", "!", "'"})


class Attribution:
    """Finds frames by reporting verbs and phrases."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._speakers = Speakers(lexicon)
        self._subjects = Subjects(lexicon)
        self._words = lexicon.reporting
        self._reports = Reports(lexicon)
        self._citations = Citations(lexicon)
        self._reach = Reach(lexicon)

    def frames(self, p: Parsed, told: Told) -> list[Frame]:
        """The frames of a sentence, in text order; `told` remembers who spoke last."""
        verbs = (
            self._of_verb(p, group, told) for group in p.groups if self._reports.reports(p, group)
        )
        found = [frame for frame in verbs if frame]
        found += self._citations.frames(p, told)
        found.sort(key=lambda frame: frame.first)
        found = [_until_inset(frame, found) for frame in found]
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
        if group.verb.lemma == "count" and self._is_force(p, subject):
            return None  # "the brigades count 300 riders"
        return self._framed(p, group, subject, voice)

    def _is_force(self, p: Parsed, subject: Subject) -> bool:
        name = p.sentence.tokens[subject.parts[0][1] - 1].name
        return name is not None and name.type is MentionType.UNIT

    def _can_tell(self, p: Parsed, group: VerbGroup, subject: Subject) -> bool:
        """Whether a verb that only documents report by has a document as its subject."""
        if group.verb.reports or group.verb.lemma not in self._words["documentary"]:
            return True
        first, after = subject.parts[0]
        return any(word in self._words["documents"] for word in p.sentence.words[first:after])

    def _framed(self, p: Parsed, group: VerbGroup, subject: Subject, voice: Voice) -> Frame:
        says_to_have = not group.verb.reports and self._reports.says_to_have(p, group)
        first = group.first if says_to_have else group.after
        if self._trails(p, subject.begin, group.after):
            low = self._reach.start(p, subject.begin)
            return Frame(
                voice.names, low, self._reach.end(p, group.after), "trailing-report", voice.span
            )
        if self._behind_quotation(p, subject.begin):
            first = 0
        return Frame(voice.names, first, self._reach.end(p, group.after), "report", voice.span)

    def _behind_quotation(self, p: Parsed, begin: int) -> bool:
        """Whether a quotation ends where the subject begins."""
        before = p.sentence.words[max(0, begin - 2) : begin]
        return before[-1:] == ['"'] or before in ([",", '"'], ['"', ","])

    def _trails(self, p: Parsed, begin: int, after: int) -> bool:
        """Whether the report closes what it reports: "..., X said on Monday."."""
        s = p.sentence
        if begin == 0 or s.words[begin - 1] not in {",", '"', "-", "'"}:
            return False
        if not self._tells(p, 0, begin):
            return False
        end = after
        while end < len(s) and not self._reach.closes(p, end):
            end += 1
        return not self._tells(p, after, end)

    def _tells(self, p: Parsed, first: int, after: int) -> bool:
        """Whether the stretch holds something to report: a number phrase or a main verb."""
        if any(p.figure_at[i] is not None for i in range(first, after)):
            return True
        return any(g.finite for g in p.groups if first <= g.first < after)

    # -- "..., said X" ---------------------------------------------------------------------------
    def _is_inverted(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether a quotation ends where the verb stands."""
        return p.sentence.words[max(0, group.first - 1) : group.first] in (['"'], ["?"], ["!"])

    def _inverted_report(self, p: Parsed, group: VerbGroup, told: Told) -> Frame | None:
        s = p.sentence
        words = self._words["inverted"] | self._words["inverted_only"]
        if group.verb.lemma not in words or not group.finite or not group.first:
            return None
        if s.words[group.first - 1] not in self._before_inverted(group):
            return None
        stretch = self._subjects.behind(p, group.after)
        verb = p.group_at[stretch[1]] if stretch[1] < len(s) else None
        if verb is not None and verb.finite:
            return None  # "Rohan lost 300, says its king has fallen"
        if not self._speakers.speaks(p, stretch):
            return None
        stretch = self._before_figure(p, stretch)
        voice = self._speakers.of(p, stretch, told)
        low = self._reach.start(p, group.first)
        return Frame(voice.names, low, len(s), "inverted-report", voice.span) if voice else None

    def _before_inverted(self, group: VerbGroup) -> frozenset[str]:
        """The marks behind which the speaker may follow: a quotation's where it only asks."""
        asks = group.verb.lemma in self._words["inverted_only"]
        return _QUOTED if asks else _QUOTED | {",", "-"}

    def _before_figure(self, p: Parsed, stretch: Stretch) -> Stretch:
        """The speaker alone: "one blogger" of "asked one blogger with 300 readers"."""
        first, after = stretch
        figures = (
            i for i in range(first, after) if p.figure_at[i] not in (None, p.figure_at[first])
        )
        return first, next(figures, after)

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


def _until_inset(frame: Frame, others: list[Frame]) -> Frame:
    """The frame up to a later clause that has a source of its own set into it."""
    inset = (o for o in others if o.rule == "according" and frame.first < o.first < frame.after)
    first = next((o.first for o in inset if o.first > 0), None)
    return frame if first is None else replace(frame, after=first)
