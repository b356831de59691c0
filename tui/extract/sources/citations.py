"""Sources without a verb: "according to X", "by its count", "X: 300 riders lost"."""

from typing import Final

from tui.extract.governing.subjects import Stretch, Subjects
from tui.extract.sources.antecedents import THEY
from tui.extract.sources.frames import Frame, Reach
from tui.extract.sources.speakers import Speakers
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon, phrases
from tui.model import MentionType

_OPENING: Final = 6  # tokens of a name before the colon of "Aragorn: 300 riders lost"
_CLOSING: Final = 12  # tokens before the end in which a closing verb may stand


class Citations:
    """Finds the frames that phrases, tallies and colons make."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._speakers = Speakers(lexicon)
        self._subjects = Subjects(lexicon)
        self._reach = Reach(lexicon)
        self._words = lexicon.reporting
        self._according = phrases(sorted(lexicon.reporting["according"]))

    def frames(self, p: Parsed, told: Told) -> list[Frame]:
        """The frames of a sentence that no verb makes."""
        colon = self._by_colon(p, told)
        by_words = [*self._by_phrase(p, told), *self._by_tally(p, told), *self._by_close(p, told)]
        dash = self._by_dash(p, told)
        return [frame for frame in (colon, dash, *by_words) if frame]

    def _by_phrase(self, p: Parsed, told: Told) -> list[Frame]:
        """Who follows "according to"."""
        s, found = p.sentence, []
        for i, word in enumerate(s.words):
            rows = self._according.get(word, ())
            words = next((words for words, _ in rows if s.has(words, i)), None)
            if words is None:
                continue
            stretch = self._subjects.behind(p, i + len(words))
            voice = self._speakers.of(p, stretch, told)
            if voice:
                low = self._clause(p, i) if s.word(stretch[1]) == "," else self._reach.start(p, i)
                end = self._reach.end(p, stretch[1])
                found.append(Frame(voice.names, low, end, words[0], voice.span))
        return found

    def _clause(self, p: Parsed, at: int) -> int:
        """Where the clause begins into which a source is set: "and it, according to Rohan, has"."""
        words = p.sentence.words
        joint = next((i for i in range(at - 1, 0, -1) if words[i] in {",", ";"}), 0)
        if joint == at - 1:
            joint = next((i for i in range(at - 2, 0, -1) if words[i] in {",", ";"}), 0)
        return joint + 1 if words[joint + 1] in {"and", "but"} else self._reach.start(p, at)

    def _by_tally(self, p: Parsed, told: Told) -> list[Frame]:
        """A tally speaks for its owner: "by the king's count", "Aragorn's count was 16"."""
        s, found = p.sentence, []
        for i, word in enumerate(s.words):
            if word not in self._words["tallies"] or not i:
                continue
            owner = self._tally_owner(p, i)
            if owner is None:
                continue
            ends = self._ends_clause(p, owner[0], i)
            voice = self._speakers.of(p, self._meant(p, owner, i), told)
            if voice:
                found.append(Frame(voice.names, 0, i if ends else len(s), "tally", voice.span))
        return found

    def _ends_clause(self, p: Parsed, owner: int, noun: int) -> bool:
        """Whether it is said only of what stands before: "has 300 by its own count, and sent"."""
        words = p.sentence.words
        by = next((i for i in range(owner, max(0, owner - 3), -1) if words[i] == "by"), 0)
        return by > 1 and words[by - 1] != "," and words[noun + 1 : noun + 2] == [","]

    def _meant(self, p: Parsed, owner: Stretch, noun: int) -> Stretch:
        """The body that follows where "its" opens the sentence: "By its own count, Gondor lost"."""
        words = p.sentence.words
        if words[owner[0]] not in THEY or owner[0] > 1 or words[noun + 1 : noun + 2] != [","]:
            return owner
        behind = self._subjects.behind(p, noun + 2)
        return behind if self._speakers.speaks(p, behind) else owner

    def _tally_owner(self, p: Parsed, noun: int) -> Stretch | None:
        words = p.sentence.words
        end = noun - (words[noun - 1] == "own")
        if words[end - 1] in self._words["owners"] and words[max(0, end - 2)] in {"by", "on"}:
            return end - 1, end
        if words[end - 1] not in {"'s", "'"}:
            return None
        verb = p.group_at[noun + 1] if noun + 1 < len(words) else None
        first, _ = self._subjects.before_noun(p, end - 1)
        near = range(end - 2, max(first - 2, end - _OPENING, -1), -1)
        by = next((i for i in near if words[i] == "by"), None)
        first = first if by is None else by + 1
        return (
            (first, end - 1)
            if by is not None or (verb and verb.verb.lemma in {"be", "put"})
            else None
        )

    def _by_close(self, p: Parsed, told: Told) -> list[Frame]:
        """Who closes the sentence with a verb that looks like a noun: ", Gondor estimates."."""
        s, last = p.sentence, len(p.sentence) - 1
        end = last if s.words[-1:] == ["."] else last + 1
        for i in range(max(1, end - _CLOSING), end):
            if s.words[i] not in self._words["closing"] or p.group_at[i] is not None:
                continue
            inverted = s.words[i - 1] in {"-", ","}
            stretch = self._subjects.behind(p, i + 1) if inverted else self._after_comma(p, i)
            if inverted and (stretch[1] < end or not self._speakers.speaks(p, stretch)):
                continue
            voice = self._speakers.of(p, stretch, told) if inverted or i + 1 == end else None
            if voice:
                return [Frame(voice.names, 0, i, "closing-verb", voice.span)]
        return []

    def _after_comma(self, p: Parsed, after: int) -> Stretch:
        """The noun phrase between the last comma and token `after`; empty with a number in it."""
        words = p.sentence.words
        first = next((i + 1 for i in range(after - 1, 0, -1) if words[i] == ","), after)
        free = all(not p.group_at[i] and not p.figure_at[i] for i in range(first, after))
        return (first, after) if free else (after, after)

    def _by_dash(self, p: Parsed, told: Told) -> Frame | None:
        """The name that closes a headline behind a dash: "300 riders lost - Aragorn"."""
        s, end = p.sentence, len(p.sentence)
        near = range(max(1, end - _OPENING), end - 1)
        dash = next((i for i in near if s.words[i] == "-" and s.glued(i) != "-"), 0)
        if not dash or any(p.group_at[i] or p.figure_at[i] for i in range(dash, end)):
            return None
        if not all(s.is_named(i) or s.words[i].isalpha() for i in range(dash + 1, end)):
            return None
        stretch = dash + 1, end
        voice = self._speakers.of(p, stretch, told) if self._speakers.speaks(p, stretch) else None
        return Frame(voice.names, 0, dash, "headline-dash", voice.span) if voice else None

    def _by_colon(self, p: Parsed, told: Told) -> Frame | None:
        """The name that opens a headline and a colon: "Aragorn: 300 riders lost"."""
        s = p.sentence
        colon = next((i for i, word in enumerate(s.words[:_OPENING]) if word == ":"), 0)
        named = colon and all(token.name is not None for token in s.tokens[:colon])
        name = s.tokens[colon - 1].name if named else None
        shouts = s.said(s.tokens[0]).isupper()  # "KYIV: "
        if name is None or (shouts and name.type is not MentionType.ORG):
            return None
        voice = self._speakers.of(p, (0, colon), told)
        if voice is None or name.type is MentionType.UNIT:
            return None
        return Frame(voice.names, colon + 1, len(s), "headline-colon", voice.span)
