"""The verbs to the right of a number phrase: its own verb, participles and relative clauses."""

from dataclasses import replace
from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.governing.leftward import HARD, WINDOW, ClauseWords
from tui.extract.governing.moods import Moods
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.verbs.verb_group import VerbGroup
from tui.extract.words.lexicon import PARTICIPLE, PAST

_PRONOUNS: Final = frozenset({"it", "he", "she", "they", "we"})
_GOES_ON: Final = frozenset(
    [
        "as",
        "along",
        "who",
        "which",
        "some",
        "all",
        "both",
        "most",
        "mostly",
        "mainly",
        "armed",
        "backed",
    ]
)
_LATER: Final = ([",", "later"], [",", "since"], [",", "now"], [",", "recently"], [",", "first"])
_LONGEST_ASIDE: Final = 14  # tokens between the commas of an aside without a verb


class Rightward:
    """Looks for the verbs behind a number phrase."""

    def __init__(self, words: ClauseWords, moods: Moods) -> None:
        self._words = words
        self._moods = moods

    def find(self, p: Parsed, figure: Figure) -> list[Governor]:
        """The verb whose subject the phrase is, first; then participles that describe it."""
        found: list[Governor] = []
        relative = self._is_contact(p, figure)
        inside_part = False
        i, end = figure.after, min(len(p.sentence), figure.after + WINDOW)
        while i < end:
            group = p.group_at[i]
            if group is None:
                if self._ends(p, i, described=bool(found)):
                    return found
                free = self._is_free(p, i)
                relative = relative or (free and p.sentence.words[i] in self._words.relatives)
                inside_part = inside_part or p.sentence.words[i] in self._words.parts
                i += 1
                continue
            i = group.after
            if self._is_origin(p, group):
                continue
            if inside_part and not (group.finite and self._part_is_closed(p, figure, group)):
                continue
            governor = self._governor(p, group, figure, relative=relative)
            if governor is None:
                return found
            if self._is_inset(p, group):
                governor = replace(governor, part=Part.RELATIVE)
            if governor.part is Part.SUBJECT or group.infinitive:
                return [*self._joined(p, figure, governor), governor, *found]
            found.append(governor)
            relative = False
        return found

    def _joined(self, p: Parsed, figure: Figure, verb: Governor) -> list[Governor]:
        """The verb that "and" joins to one that tells nothing: "fell off and were hurt"."""
        if verb.part is not Part.SUBJECT:
            return []
        words = p.sentence.words
        seen = p.group_at[verb.after] if verb.after < len(words) else None
        if seen is not None and seen.ongoing and seen.doing and not seen.doing.weak:
            found = self._governor(p, seen, figure, relative=True)
            return [found] if found is not None else []  # "were seen crossing"
        if verb.tells:
            return []
        for i in range(verb.after, min(len(words), verb.after + _LONGEST_ASIDE)):
            group = p.group_at[i]
            if group is None:
                if p.figure_at[i] is not None or words[i] in HARD or words[i] == ".":
                    return []
                continue
            if not (group.finite and words[i - 1] in {"and", "but"}):
                return []
            found = self._governor(p, group, figure, relative=False)
            return [found] if found is not None and found.tells else []
        return []

    def _is_contact(self, p: Parsed, figure: Figure) -> bool:
        """As in "the 40 riders it sent", "the 40 riders Arnor sent": a clause without "that"."""
        at = figure.after
        if at + 1 >= len(p.sentence):
            return False
        verb = p.group_at[at + 1]
        doer = p.sentence.tokens[at].name is not None or p.sentence.words[at] in _PRONOUNS
        return doer and verb is not None and verb.finite and not verb.passive

    def _is_origin(self, p: Parsed, group: VerbGroup) -> bool:
        """As in "came from Bree", said of people who live there."""
        comes = group.verb.lemma in {"come", "hail"} and not group.ongoing and not group.infinitive
        return comes and p.sentence.word(group.after) == "from" and group.after - group.first == 1

    def _is_inset(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether a bare participle stands between commas: ", held up for days, arrived"."""
        words = p.sentence.words
        bare = group.finite and group.verb.form in (PAST, PARTICIPLE)
        opens = words[group.first - 1] == "," or words[group.first - 2 : group.first] in _LATER
        if not bare or group.first != group.main or not opens:
            return False
        behind = range(group.after, min(group.after + _LONGEST_ASIDE, len(words)))
        comma = next((i for i in behind if words[i] == "," or p.group_at[i]), None)
        return comma is not None and words[comma] == "," and any(p.group_at[comma + 1 : comma + 2])

    def _is_free(self, p: Parsed, i: int) -> bool:
        return p.figure_at[i] is None and p.sentence.tokens[i].name is None

    def _ends(self, p: Parsed, i: int, *, described: bool) -> bool:
        """Whether the clause of the phrase ends at token `i`."""
        if not self._is_free(p, i):
            return False
        word = p.sentence.words[i]
        if word in self._words.relatives:
            return described
        if word == ",":
            return self._comma_ends(p, i)
        as_well = p.sentence.words[i : i + 3] == ["as", "well", "as"]
        return word in HARD or word == "." or (self._words.begins(p.sentence, i) and not as_well)

    def _comma_ends(self, p: Parsed, i: int) -> bool:
        """Whether a new subject with its own verb follows the comma at `i`."""
        if i + 1 >= len(p.sentence):
            return True
        follow = p.sentence.words[i + 1]
        if p.figure_at[i + 1] is not None or follow in self._words.parts | _GOES_ON:
            return False
        if follow in {"and", "or"}:
            return not any(p.figure_at[i + 2 : i + 3]) and not any(p.group_at[i + 2 : i + 3])
        group = p.group_at[i + 1]
        if group is not None:
            return not (group.passive or group.ongoing or group.finite)
        return not self._is_aside(p, i)

    def _is_aside(self, p: Parsed, i: int) -> bool:
        """Whether the comma at `i` opens an aside without a verb: "in Vicenza, Italy, are"."""
        for j in range(i + 1, min(i + _LONGEST_ASIDE, len(p.sentence))):
            if p.group_at[j] is not None:
                return False
            if p.sentence.words[j] == ",":
                return any(p.group_at[j + 1 : j + 2])
        return False

    def _part_is_closed(self, p: Parsed, figure: Figure, group: VerbGroup) -> bool:
        """Whether ", including ...," ends before the verb."""
        return p.sentence.words[figure.after : group.first].count(",") > 1

    def _governor(
        self, p: Parsed, group: VerbGroup, figure: Figure, *, relative: bool
    ) -> Governor | None:
        """The verb as governor; None where it only goes along (", killing ...")."""
        distance = group.first - figure.after
        along = group.ongoing and p.sentence.words[group.first - 1] == ","
        own = group.finite or distance <= 1 or relative or group.infinitive
        if along and not own:
            return None
        part = Part.RELATIVE if relative or not group.finite else Part.SUBJECT
        if relative and not group.passive and self._has_subject(p, figure.after, group.first):
            part = Part.OBJECT  # "300 riders whom Arnor sent"
        modality = self._moods.of_verb(p, group)
        return Governor(part, group.doing, modality, group.first, group.after, group, distance)

    def _has_subject(self, p: Parsed, first: int, verb: int) -> bool:
        """Whether the relative clause before its verb has a subject of its own."""
        s = p.sentence
        behind = range(first, verb)
        start = next((i for i in behind if s.words[i] in self._words.relatives), first - 1)
        inside = range(start + 1, verb)
        return any(s.tokens[i].name is not None or s.words[i] in _PRONOUNS for i in inside)
