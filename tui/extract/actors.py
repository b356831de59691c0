"""Whose forces a claim counts."""

from typing import Final

from tui.extract.governor import Governor, Part
from tui.extract.parse import Parsed
from tui.extract.context import Told, owner
from tui.extract.lexicon import Lexicon
from tui.extract.quantities import Figure
from tui.extract.inflect import plural
from tui.model import Category, MentionType, Slot, Span, Status, Why

Filled = tuple[tuple[str, ...], Why | None]
_NOTHING: Final[Filled] = ((), None)
_CLOSE: Final = 250  # characters; farther back a claim is another matter
_LOST: Final = frozenset({Status.KILLED, Status.WOUNDED, Status.CAPTURED, Status.DESTROYED})
_LOSSES: Final = frozenset({"kill", "wound", "capture", "destroy"})
_ANYBODY: Final = frozenset({"international", "multinational", "foreign"})
_BANDS: Final = frozenset(
    {
        "separatist",
        "rebel",
        "militant",
        "insurgent",
        "jihadist",
        "jihadi",
        "guerrilla",
        "guerilla",
        "extremist",
        "terrorist",
    }
)
_ITS: Final = frozenset({"its", "their"})
_IT: Final = frozenset({"it", "they", "he", "she", "we"})
_SKIPPED: Final = frozenset(
    {
        "in",
        "at",
        "near",
        "along",
        "to",
        "from",
        "on",
        "with",
        "against",
        "by",
        "into",
        "toward",
        "towards",
        "around",
        "over",
        "between",
        "inside",
        "outside",
        "for",
        "amid",
        "despite",
        "during",
        "across",
        "than",
    }
)


def counted_first(figure: Figure) -> bool:
    """Whether the phrase has its noun from a number phrase before it."""
    counted = figure.counted
    if counted is None:
        return False
    done = counted.noun is not None and counted.noun.loss and not counted.owners
    return counted.first == counted.after or done


class Actors:
    """Finds the owner of counted forces by ordered rules."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._takers = lexicon.takers
        self._supplies = frozenset(
            w for w, doing in lexicon.action_nouns.items() if doing.name == "supply"
        )
        self._deeds = frozenset(
            w for w, doing in lexicon.action_nouns.items() if doing.name in {"engage", "supply"}
        )
        self._things = lexicon.counting | {
            "army",
            "losses",
            "casualties",
            "deaths",
            "fleet",
            "arsenal",
        }
        self._relatives = lexicon.grammar["relatives"]
        self._subordinators = lexicon.grammar["subordinators"]

    def of(self, p: Parsed, figure: Figure, governors: list[Governor], told: Told) -> Filled:
        """The owners of the phrase's forces and why; nothing where the text does not tell."""
        if self._nobody(p, figure):
            return _NOTHING
        return (
            self._inside(p, figure)
            or self._possessive(p, figure, told)
            or self._behind(p, figure, governors)
            or self._part_of(p, figure, told)
            or self._band(p, figure, told)
            or self._measured(p, figure, governors)
            or self._by_verb(p, figure, governors, told)
            or self._same_things(p, figure, told)
            or self._lost_before(governors, told)
            or self._near(p, figure, governors, told)
            or _NOTHING
        )

    def _nobody(self, p: Parsed, figure: Figure) -> bool:
        """ "international troops", "675 from other nations": of no one in particular."""
        counted = figure.counted
        if counted is not None and not counted.owners and set(counted.item.split()) & _ANYBODY:
            return True
        return p.sentence.words[figure.after : figure.after + 2] in (
            ["from", "other"],
            ["from", "various"],
            ["from", "several"],
        )

    def _inside(self, p: Parsed, figure: Figure) -> Filled | None:
        """ "8,500 US troops", "Kyiv's ground forces"."""
        if figure.counted is None:
            return None
        found = [(n, who) for n in figure.counted.owners if (who := owner(n))]
        if not found:
            return None
        names = tuple(dict.fromkeys(who for _, who in found))
        if any(n.type in (MentionType.ORG, MentionType.UNIT) for n, _ in found):
            found = [(n, w) for n, w in found if n.type in (MentionType.ORG, MentionType.UNIT)][-1:]
            names = (found[0][1],)
        return names, _why("in-the-phrase", found[0][0].span)

    def _behind(self, p: Parsed, figure: Figure, governors: list[Governor]) -> Filled | None:
        """ "453 soldiers from the United Kingdom", "fighters of the Bear Brigade"."""
        s, at = p.sentence, figure.after
        if at + 1 >= len(s) or s.words[at] not in {"from", "of", "for", "belonging"}:
            return None
        word, i = s.words[at], at + 1
        while i < len(s) and i < at + 4 and s.tokens[i].name is None:
            if not (s.words[i].isalpha() or s.words[i] in {"-"}) or p.group_at[i]:
                return None
            i += 1
        name = s.tokens[i].name if i < len(s) else None
        if name is None:
            return None
        if word == "from" and name.type is MentionType.PLACE:
            return None
        if word == "for" and not (
            name.type is MentionType.ORG
            and name.entry
            and name.entry.kind in {"armed_group", "alliance"}
        ):
            return None
        if name.type not in (
            MentionType.ORG,
            MentionType.UNIT,
            MentionType.COUNTRY,
            MentionType.NATIONALITY,
        ):
            return None
        if s.words[i + 1 : i + 2] in (["origin"], ["descent"], ["nationality"]):
            return None
        moved = any(
            g.doing is not None
            and g.doing.name in {"move", "deploy", "withdraw", "leave", "supply"}
            for g in governors
        )
        if word == "from" and name.type is MentionType.COUNTRY and moved:
            return None
        who = owner(name)
        if who is None and name.type is MentionType.UNIT:
            who = next(
                (owner(n) for n in s.inner if name.start <= n.start < name.end and owner(n)), None
            )
        return ((who,), _why("behind-the-phrase", name.span)) if who else None

    def _possessive(self, p: Parsed, figure: Figure, told: Told) -> Filled | None:
        """ "its 2,000 troops", "half of its tanks"."""
        counted = figure.counted
        at = counted.pronoun if counted else None
        if (
            at is None
            and figure.first
            and p.sentence.words[figure.first - 1] in {"its", "their", "his", "her", "our"}
        ):
            at = figure.first - 1
        if at is None:
            return self._owned_by_name(p, figure)
        token = p.sentence.tokens[at]
        who = self._before(p, at) or told.subject
        return ((who,), _why("possessive", Span(token.start, token.end))) if who else None

    def _part_of(self, p: Parsed, figure: Figure, told: Told) -> Filled | None:
        """ "..., including 300 riders": the owner of what was counted just before."""
        if not told.claims or told.claims[-1].sentence != p.sentence.span:
            return None
        between = [
            w
            for t, w in zip(p.sentence.tokens, p.sentence.words, strict=True)
            if told.claims[-1].span.end <= t.start < p.sentence.tokens[figure.first].start
        ]
        lent = counted_first(figure) and not set(between) & {";"}
        listed = {"including", "among"} & set(between)
        if (
            not listed
            and not lent
            and between not in ([","], ["and"], [",", "and"])
            and "of" not in between[:1]
        ):
            return None
        last = told.claims[-1]
        return (last.actors, _why("as-before", last.span)) if last.actors else None

    def _band(self, p: Parsed, figure: Figure, told: Told) -> Filled | None:
        """Separatists, rebels and militants own themselves, by the name of their group if told."""
        counted = figure.counted
        if counted is None or counted.noun is None or counted.noun.item not in _BANDS:
            return None
        span = p.sentence.span_of(figure.first, max(figure.after, figure.first + 1))
        for token in p.sentence.tokens:
            name = token.name
            if name is not None and name.entry is not None and name.entry.kind == "armed_group":
                return (name.entity,), _why("band-in-sentence", name.span)
        if len(told.bands) == 1:
            return tuple(told.bands), _why("band-of-article", span)
        return (plural(counted.item),), _why("band", span)

    def _owned_by_name(self, p: Parsed, figure: Figure) -> Filled | None:
        """ "Russia's 300 tanks"."""
        if figure.first < 2 or p.sentence.words[figure.first - 1] != "'s":
            return None
        name = p.sentence.tokens[figure.first - 2].name
        who = owner(name) if name else None
        return ((who,), _why("possessive", name.span)) if who and name else None

    def _by_verb(
        self, p: Parsed, figure: Figure, governors: list[Governor], told: Told
    ) -> Filled | None:
        """The subject of a verb that owns its object ("Arnor sent 300 riders")."""
        for governor in governors:
            if governor.part is Part.RELATIVE and (found := self._agent(p, governor)):
                return found  # "three missiles fired by the rebels"
        for governor in governors:
            doing = governor.doing
            if governor.part is Part.AGENT:
                continue
            if (
                governor.part in (Part.SUBJECT, Part.RELATIVE)
                and governor.group is not None
                and not governor.group.passive
            ):
                continue
            if governor.part is Part.EXISTS:
                continue
            taken = governor.group is not None and governor.group.verb.lemma in self._takers
            hurt = (
                doing is not None
                and doing.name in _LOSSES
                and p.sentence.words[figure.first - 1 : figure.first] != ["with"]
            )
            if (told_of := self._goes_on_about(p, governor, told)) is not None:
                return told_of
            if governor.part in (Part.SUBJECT, Part.RELATIVE):
                found = self._agent(p, governor)
                if hurt or found is None:
                    continue
                return found
            if hurt:
                return self._victim(p, figure, governor, told)
            if taken:
                giver = self._giver(p, governor)
                if giver:
                    return giver
                continue
            if doing is None and not (governor.group and governor.group.verb.chain):
                continue
            subject = self._agent_of_noun(p, governor) or self._subject(p, governor.first, told)
            if subject:
                return (subject[0],), _why("subject-of-clause", subject[1])
        return None

    def _measured(self, p: Parsed, figure: Figure, governors: list[Governor]) -> Filled | None:
        """ "put Arnor's ground forces at 4,000", "Arnor's losses are 300"."""
        if (
            not governors
            or governors[0].doing is None
            or not governors[0].doing.weak
            or governors[0].part is not Part.OBJECT
        ):
            return None
        for i in range(figure.first - 1, max(-1, figure.first - 16), -1):
            if p.sentence.words[i] in self._things and p.sentence.tokens[i].name is None:
                for j in range(i - 1, max(-1, i - 4), -1):
                    name = p.sentence.tokens[j].name
                    if name and (who := owner(name)):
                        return (who,), _why("measured", name.span)
                return None
        return None

    def _agent(self, p: Parsed, governor: Governor) -> Filled | None:
        """ "300 riders were sent by Arnor"."""
        s, i = p.sentence, governor.after
        while i < len(s) and i < governor.after + 12:
            if s.words[i] == "by":
                for j in range(i + 1, min(i + 5, len(s))):
                    name = s.tokens[j].name
                    who = owner(name) if name and s.words[j + 1 : j + 2] != ["'s"] else None
                    if name and who:
                        return (who,), _why("agent", name.span)
                return None
            if p.group_at[i] or s.words[i] in {",", ";", "."}:
                return None
            i += 1
        return None

    def _goes_on_about(self, p: Parsed, governor: Governor, told: Told) -> Filled | None:
        """ "It includes 300 bows": of what was told in the sentence before."""
        if governor.group is None or governor.group.verb.lemma != "include" or not told.claims:
            return None
        if not {"it", "they", "which", "these", "those"} & set(
            p.sentence.words[max(0, governor.first - 2) : governor.first]
        ):
            return None
        last = next((c for c in reversed(told.claims[-4:]) if c.actors), None)
        return (last.actors, _why("package-before", last.span)) if last else None

    def _victim(self, p: Parsed, figure: Figure, governor: Governor, told: Told) -> Filled | None:
        """Whose losses they are where the text names only who inflicts them."""
        nominal = governor.part is Part.NOMINAL
        subject = self._subject(p, governor.first, told, past_reports=nominal)
        if subject is None:
            return self._same_things(p, figure, told)
        if governor.part is Part.NOMINAL:
            return (subject[0],), _why("reported-loss", subject[1])
        for claim in reversed(told.claims[-4:]):
            if (
                claim.sentence == p.sentence.span
                and claim.status in _LOST
                and claim.actors
                and subject[0] not in claim.actors
            ):
                return claim.actors, _why("lost-before", claim.span)
        same = self._same_things(p, figure, told)
        if same and subject[0] not in same[0]:
            return same
        who = told.opponent(subject[0])
        return ((who,), _why("other-side", subject[1])) if who else None

    def _giver(self, p: Parsed, governor: Governor) -> Filled | None:
        """ "received 300 bows from Arnor"."""
        s = p.sentence
        for i in range(governor.after, len(s) - 1):
            if s.words[i] == "from" and s.tokens[i].name is None:
                j = i + 2 if s.words[i + 1] == "the" else i + 1
                name = s.tokens[j].name if j < len(s) else None
                who = owner(name) if name else None
                return ((who,), _why("giver", name.span)) if name and who else None
        return None

    def _agent_of_noun(self, p: Parsed, governor: Governor) -> tuple[str, Span] | None:
        """ "Arnor's deployment of 300 riders", "the US withdrawal of"."""
        if governor.part is not Part.NOMINAL:
            return None
        for j in range(governor.first - 1, max(-1, governor.first - 4), -1):
            name = p.sentence.tokens[j].name
            if name and (who := owner(name)):
                return who, name.span
            if not p.sentence.words[j].isalpha() and p.sentence.words[j] != "'s":
                return None
        return None

    def _subject(
        self, p: Parsed, before: int, told: Told, *, past_reports: bool = False
    ) -> tuple[str, Span] | None:
        """The owner in the subject of the verb at token `before`, through chained verbs."""
        s, i = p.sentence, before - 1
        best: tuple[str, Span] | None = None
        while i >= 0:
            token = s.tokens[i]
            name = token.name
            if name is not None and (who := owner(name)):
                if self._in_phrase(p, i) or s.words[i + 1 : i + 2] == ["-"]:
                    i -= 1
                    continue
                if name.type is MentionType.NATIONALITY or best is None:
                    best = (who, name.span)
                if not (name.type is MentionType.PERSON and name.of is None):
                    return best
            elif (
                token.word in {"which", "who"}
                and name is None
                and (near := self._just_before(p, i))
            ):
                return near
            elif token.word in _IT | _ITS and name is None:
                who = self._first_before(p, i) or told.subject
                return (who, Span(token.start, token.end)) if who else None
            group = p.group_at[i]
            if token.word == ";" or (
                not past_reports
                and group is not None
                and group.verb.reports
                and group.finite
                and not group.verb.chain
            ):
                return best
            if self._is_deed(p, i):
                return self._by_deed(p, i, told)
            i -= 1
        return best

    def _just_before(self, p: Parsed, i: int) -> tuple[str, Span] | None:
        """The antecedent of a relative pronoun: "Iran, which sent"."""
        for token in reversed(p.sentence.tokens[max(0, i - 2) : i]):
            if token.name is not None and (who := owner(token.name)):
                return who, token.name.span
        return None

    def _by_deed(self, p: Parsed, i: int, told: Told) -> tuple[str, Span] | None:
        """Who did it: told of a package or delivery before, of an attack the other side."""
        span = p.sentence.span_of(i, i + 1)
        if p.sentence.words[i] in self._supplies:
            last = next((c for c in reversed(told.claims[-6:]) if c.recipient and c.actors), None)
            return (last.actors[0], span) if last else None
        victim = self._before(p, i) or told.subject
        who = told.opponent(victim) if victim else None
        return (who, span) if who else None

    def _is_deed(self, p: Parsed, i: int) -> bool:
        """Whether the subject is no party but a deed: "the attack involved 242 drones"."""
        return (
            p.sentence.tokens[i].name is None
            and p.sentence.words[i] in self._deeds
            and p.sentence.words[i - 1 : i] in (["the"], ["this"])
        )

    def _in_phrase(self, p: Parsed, i: int) -> bool:
        """Whether the name at `i` stands in a place phrase or other aside: "in Poland"."""
        s, j = p.sentence, i - 1
        steps = 0
        while j >= 0 and steps < 4:
            word = s.words[j]
            if s.tokens[j].date is not None:
                return False
            if (
                s.tokens[j].name is not None
                or word in {"and", "the", "'s", "-"}
                or word.isalpha()
                and word not in _SKIPPED
            ):
                if p.group_at[j] or word in self._relatives:
                    return False
                j, steps = j - 1, steps + 1
                continue
            return word in _SKIPPED and not (word == "for" and self._acts(p, i))
        return False

    def _acts(self, p: Parsed, i: int) -> bool:
        """ "for European allies to commit 300": the name before an infinitive."""
        return any(g is not None and g.infinitive for g in p.group_at[i + 1 : i + 4])

    def _first_before(self, p: Parsed, at: int) -> str | None:
        """The first owner named in the sentence before token `at`, asides left out."""
        for i in range(at):
            name = p.sentence.tokens[i].name
            if (
                name is not None
                and (who := owner(name))
                and not self._in_phrase(p, i)
                and p.sentence.words[i + 1 : i + 2] != ["-"]
            ):
                return who
        return None

    def _before(self, p: Parsed, at: int) -> str | None:
        """The last owner named in the sentence before token `at`, asides left out."""
        for i in range(at - 1, -1, -1):
            name = p.sentence.tokens[i].name
            if name is not None and (who := owner(name)) and not self._in_phrase(p, i):
                return who
        return None

    def _same_things(self, p: Parsed, figure: Figure, told: Told) -> Filled | None:
        """The owner of the same things counted before: "the 200 troops"."""
        counted = figure.counted
        if counted is None or counted.category is None:
            return None
        if counted.partitive or figure.of_them:
            last = next(
                (
                    c
                    for c in reversed(told.claims[-4:])
                    if c.category is counted.category and c.actors
                ),
                None,
            )
            if last is not None:
                return last.actors, _why("part-of-these", last.span)
        who = told.owner_of_number(counted.category, figure.quantity) or told.owner_of(
            counted.category, counted.item
        )
        return (
            ((who,), _why("told-before", p.sentence.span_of(figure.first, figure.after)))
            if who
            else None
        )

    def _lost_before(self, governors: list[Governor], told: Told) -> Filled | None:
        """Losses told after others are of the same side."""
        if not any(g.doing is not None and g.doing.name in _LOSSES for g in governors):
            return None
        for claim in reversed(told.claims[-5:]):
            if claim.actors and claim.status in _LOST:
                return claim.actors, _why("lost-before", claim.span)
        return None

    def _trailing(self, p: Parsed, figure: Figure) -> Filled | None:
        """The party that reports at the sentence's end: "..., Arnor said"."""
        s = p.sentence
        for group in reversed(p.groups):
            if group.verb.reports and group.finite and group.first > figure.after:
                name = s.tokens[group.first - 1].name
                who = owner(name) if name else None
                return ((who,), _why("reporting-party", name.span)) if name and who else None
        return None

    def _near(
        self, p: Parsed, figure: Figure, governors: list[Governor], told: Told
    ) -> Filled | None:
        """The last owner named before the phrase in its sentence, else the article's subject."""
        for i in range(figure.first - 1, -1, -1):
            name = p.sentence.tokens[i].name
            if (
                name
                and name.type in (MentionType.COUNTRY, MentionType.NATIONALITY, MentionType.ORG)
                and not self._in_phrase(p, i)
                and (who := owner(name))
            ):
                return (who,), _why("named-before", name.span)
        flying = figure.counted is not None and figure.counted.category is Category.MISSILE
        if flying and governors and governors[0].part is not Part.OBJECT:
            return None
        if (after := self._trailing(p, figure)) is not None:
            return after
        last = told.claims[-1] if told.claims else None
        if last is not None and last.actors and p.sentence.span.start - last.sentence.end < _CLOSE:
            return last.actors, _why("claim-before", last.span)
        if told.subject:
            return (told.subject,), _why(
                "article-subject", p.sentence.span_of(figure.first, figure.after)
            )
        return None


def _why(rule: str, span: Span) -> Why:
    return Why(Slot.ACTOR, rule, span)
