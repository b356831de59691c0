"""From number phrases to force claims, and to candidates passed over."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from tui.extract.actors import Actors
from tui.extract.attribution import Attribution, Frame
from tui.extract.clauses import Clauses
from tui.extract.governor import Governor, Part
from tui.extract.parse import Parsed
from tui.extract.context import Told
from tui.extract.inflect import singular
from tui.extract.lexicon import Lexicon
from tui.extract.phrases import Counted
from tui.extract.places import Places, Recipients
from tui.extract.quantities import Figure
from tui.extract.when import When
from tui.extract.status import Statuses
from tui.extract.mood import Mood
from tui.model import Category, Claim, Basis, MentionType, PassedOver, Role, Slot, Span, Status, Why

_MANY: Final = 3000
_FORCES: Final = frozenset(
    {
        "force",
        "contingent",
        "army",
        "garrison",
        "group",
        "detachment",
        "deployment",
        "mission",
        "militia",
        "unit",
    }
)
_ARMED_KINDS: Final = frozenset({"armed_group", "military", "alliance"})


Speaker = tuple[tuple[str, ...], Why | None]


class Claims:
    """Turns the number phrases of a sentence into claims."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._clauses = Clauses(lexicon)
        self._actors = Actors(lexicon)
        self._statuses = Statuses(lexicon)
        self._places = Places(lexicon)
        self._recipients = Recipients(lexicon)
        self._attribution = Attribution(lexicon)
        self._when = When(lexicon)
        self._civilians = lexicon.civilians
        self._military = lexicon.military
        self._civil = lexicon.civil
        self._nouns = lexicon.nouns
        self._aid = {k: frozenset(v) for k, v in lexicon.currencies["aid"].items()}
        self._prepositions = lexicon.grammar["prepositions"]

    def frames(self, p: Parsed, told: Told) -> list[Frame]:
        """The attribution frames of a sentence."""
        return self._attribution.frames(p, told)

    def of(
        self, p: Parsed, told: Told, speaker: tuple[tuple[str, ...], Why | None]
    ) -> tuple[list[Claim], list[PassedOver]]:
        """The claims of a sentence and what was passed over. `speaker` is whose quotation it is."""
        claims: list[Claim] = []
        passed: list[PassedOver] = []
        frames: list[Frame] | None = None
        for figure in p.figures:
            counted, reason = self._force(p, figure, told, claims)
            if counted is None:
                passed.append(self._over(p, figure, reason))
                continue
            if frames is None:
                frames = self.frames(p, told)
            claim = self._claim(p, replace(figure, counted=counted), frames, told, speaker)
            if isinstance(claim, str):
                passed.append(self._over(p, figure, claim))
                continue
            claims.append(claim)
            told.claims.append(claim)
        return claims, passed

    # -- which number phrases count forces ------------------------------------------------------
    def _force(
        self, p: Parsed, figure: Figure, told: Told, so_far: list[Claim]
    ) -> tuple[Counted | None, str]:
        if figure.money:
            return self._aided(p, figure)
        counted = figure.counted
        if counted is not None and counted.category is not None:
            return self._counted(p, figure, counted, told, so_far)
        if figure.strong and counted is not None:
            return replace(counted, category=Category.PERSONNEL, military=True), ""
        if counted is None or not counted.item:
            return self._elided(p, figure, told, so_far)
        if counted.owners and counted.after - counted.first <= 1 and not counted.item.endswith("s"):
            return self._elided(p, figure, told, so_far)
        return None, "counts no force"

    def _counted(
        self, p: Parsed, figure: Figure, counted: Counted, told: Told, so_far: list[Claim]
    ) -> tuple[Counted | None, str]:
        noun, n = counted.noun, figure.numeral
        if noun is None and set(counted.item.split()) & self._civil:
            return None, "civil"
        words = p.sentence.words
        if words[n.first - 1 : n.first] == ["how"]:
            return None, "a question"
        if words[figure.after : figure.after + 2] == ["for", "every"]:
            return None, "a ratio"
        if n.exact and n.low == 1:
            if words[n.first] in {"a", "an"} and counted.category is not Category.FORMATION:
                return None, "a single one"
            if counted.partitive and counted.category is Category.PERSONNEL:
                return None, "one of several"
        if (
            figure.numeral.part
            and figure.numeral.share == 1.0
            and not (counted.partitive or counted.owners or counted.pronoun is not None)
        ):
            if not counted.military and noun is not None:
                return None, "all, of no telling whose"
        if words[n.first] == "no" and noun is not None and noun.loss:
            return None, "no loss"
        if noun is not None and noun.needs == "body":
            return (
                (counted, "")
                if self._of_a_force(p, figure)
                else (None, f"{noun.item}: not told to be of a force")
            )
        if noun is None or not noun.needs:
            if noun is not None and noun.loss and not self._military_loss(p, figure, counted, told):
                return None, "losses that are not told to be soldiers"
            return counted, ""
        if counted.military or any(
            name.entry is not None and name.entry.kind in _ARMED_KINDS for name in counted.owners
        ):
            return counted, ""
        if figure.numeral.vague and not self._force_word(p, figure.first, figure.after):
            return None, f"{noun.item}: not told to be of a force"
        if noun.needs == "force" and self._about_forces(p, figure, told, so_far):
            return counted, ""
        return None, f"{noun.item}: not told to be of a force"

    def _of_a_force(self, p: Parsed, figure: Figure) -> bool:
        """ "100 members of the brigade"."""
        s = p.sentence
        if s.words[figure.after : figure.after + 1] not in (["of"], ["from"]):
            return False
        for token in s.tokens[figure.after + 1 : figure.after + 6]:
            name = token.name
            if name is not None and (
                name.type is MentionType.UNIT
                or (name.entry is not None and name.entry.kind in _ARMED_KINDS - {"alliance"})
            ):
                return True
            if token.word in _FORCES | {
                "military",
                "forces",
                "army",
                "brigade",
                "regiment",
                "battalion",
            }:
                return True
        return False

    def _military_loss(self, p: Parsed, figure: Figure, counted: Counted, told: Told) -> bool:
        if counted.military or counted.owners:
            return not any(w in {"civilian", "civilians", "children"} for w in p.sentence.words)
        words = p.sentence.words
        if any(w in self._civilians for w in words):
            return False
        return self._force_word(p, figure.first, figure.after) or any(
            c.status in (Status.KILLED, Status.WOUNDED) for c in told.claims[-3:]
        )

    def _force_word(self, p: Parsed, first: int, after: int) -> bool:
        """Whether the sentence names a force outside the phrase itself."""
        s = p.sentence
        for i, token in enumerate(s.tokens):
            if first <= i < after:
                continue
            if token.name is not None:
                kind = token.name.entry.kind if token.name.entry else ""
                if token.name.type is MentionType.UNIT or kind in {"armed_group", "military"}:
                    return True
            elif token.word in {
                "troops",
                "soldiers",
                "soldier",
                "army",
                "military",
                "forces",
                "fighters",
                "militants",
                "servicemen",
                "casualties",
                "losses",
                "paramilitary",
                "mercenaries",
                "regiment",
            }:
                return True
        return False

    def _about_forces(self, p: Parsed, figure: Figure, told: Told, so_far: list[Claim]) -> bool:
        """Whether a doubtful noun ("300 men") stands in a passage about a force."""
        if any(
            w in self._civilians
            for w in p.sentence.words[max(0, figure.first - 6) : figure.after + 6]
        ):
            return False
        if self._force_word(p, figure.first, figure.after):
            return True
        return (
            bool(so_far)
            or bool(told.claims)
            and p.sentence.span.start - told.claims[-1].sentence.end < 400
        )

    def _elided(
        self, p: Parsed, figure: Figure, told: Told, so_far: list[Claim]
    ) -> tuple[Counted | None, str]:
        """A number without its noun: "another 4,700 will go"."""
        if not self._bare(p, figure):
            return None, "counts no force"
        antecedent = (
            self._force_of(p, figure)
            or self._antecedent(p, figure, so_far)
            or self._told_noun(p, figure, told, so_far)
        )
        if antecedent is None:
            return None, "counts nothing that is named"
        return antecedent, ""

    def _bare(self, p: Parsed, figure: Figure) -> bool:
        """Whether the number may stand for a noun phrase: no unit, no year, no clock."""
        s, n = p.sentence, figure.numeral
        if figure.of_them:
            counted = (
                not n.part
                or p.group_at[min(figure.after, len(s) - 1)] is not None
                or n.share == 0.5
            )
            return counted and not (n.exact and n.low == 1)
        if (
            figure.first
            and s.words[figure.first - 1] in self._prepositions - {"to", "at", "of", "by", "from"}
            and s.words[figure.after : figure.after + 1] in (["."], [","], ['"'])
            and n.low < 1000
        ):
            return False
        if n.part or n.low is None or (n.low < 2 and n.exact):
            return False
        before = (
            s.tokens[figure.first - 2].name
            if figure.first > 1 and s.words[figure.first - 1] == ","
            else None
        )
        if before is not None and before.type is MentionType.PERSON:
            return False  # an age
        if (
            n.digits
            and n.exact
            and 1900 <= (n.low or 0) <= 2100
            and "," not in s.words[n.first]
            and n.after - n.first == 1
        ):
            return False
        follow = s.words[figure.after] if figure.after < len(s) else "."
        if (
            follow == "to"
            and figure.after + 1 < len(s)
            and s.words[figure.after + 1][:3] in {"two", "thr", "fou", "fiv"}
        ):
            return False
        if figure.after < len(s) and (
            s.tokens[figure.after].name is not None and not p.group_at[figure.after]
        ):
            return False
        if (
            follow[:1].isalpha()
            and s.tokens[figure.after].date is None
            and follow not in self._prepositions
            and p.group_at[figure.after] is None
            and not follow.endswith("ed")
            and follow
            not in {
                "who",
                "which",
                "that",
                "and",
                "or",
                "but",
                "killed",
                "wounded",
                "more",
                "other",
                "others",
                "whom",
            }
        ):
            return False
        return follow not in {
            "%",
            ":",
            "/",
            "-",
            "'s",
            "percent",
            "a.m",
            "p.m",
            "am",
            "pm",
            "'",
        } and not (figure.first and s.words[figure.first - 1] in {"#", "/", "-"})

    def _antecedent(self, p: Parsed, figure: Figure, so_far: list[Claim]) -> Counted | None:
        """The nearest noun for people or things before the number, if it is a force."""
        s = p.sentence
        accepted = {claim.span.start for claim in so_far}
        for other in reversed([f for f in p.figures if f.first < figure.first]):
            if (
                s.tokens[other.first].start not in accepted
                and other.counted is not None
                and other.counted.noun
            ):
                return None
            if other.counted is not None and other.counted.category is not None and not other.money:
                return self._lent(other.counted, figure)
            if other.counted is not None and other.counted.item:
                return None
        for i in range(figure.first - 1, max(-1, figure.first - 30), -1):
            token = s.tokens[i]
            if token.name is None and token.word in self._civilians:
                return None
            head = self._plain_noun(p, i)
            if head is not None:
                return replace(head, first=figure.after, after=figure.after)
        return None

    def _force_of(self, p: Parsed, figure: Figure) -> Counted | None:
        """ "a residual force of a few hundred"."""
        words = p.sentence.words
        if (
            figure.first < 2
            or words[figure.first - 1] != "of"
            or words[figure.first - 2] not in _FORCES
        ):
            return None
        first = figure.first - 2
        while (
            first > 0
            and words[first - 1].isalpha()
            and words[first - 1] not in {"a", "an", "the"}
            and figure.first - first < 6
            and p.group_at[first - 1] is None
        ):
            first -= 1
        item = " ".join(words[first : figure.first - 1])
        return Counted(
            figure.after,
            figure.after,
            figure.first - 2,
            item,
            Category.PERSONNEL,
            military=True,
            owners=self._owners_before(p, figure.first - 2),
        )

    def _plain_noun(self, p: Parsed, i: int) -> Counted | None:
        s, token = p.sentence, p.sentence.tokens[i]
        name = token.name
        if (
            name is not None
            and name.type is MentionType.WEAPON
            and name.entry
            and name.entry.category
            and singular(token.word) != token.word
        ):
            owners = self._owners_before(p, i)
            return Counted(i, i, i, singular(token.word), name.entry.category, None, owners)
        if name is not None:
            return None
        for words, noun in self._nouns.get(token.word, ()):
            if (
                noun is not None
                and s.has(words, i)
                and (not noun.needs or noun.loss)
                and singular(token.word) != token.word
            ):
                owners = self._owners_before(p, i)
                return Counted(i, i, i, noun.item, Category.PERSONNEL, noun, owners)
        return None

    def _owners_before(self, p: Parsed, i: int) -> tuple[Any, ...]:
        for j in range(i - 1, max(-1, i - 4), -1):
            name = p.sentence.tokens[j].name
            if name is not None and name.type in (
                MentionType.NATIONALITY,
                MentionType.COUNTRY,
                MentionType.ORG,
            ):
                return (name,)
            if not p.sentence.words[j].isalpha() and p.sentence.words[j] != "'s":
                return ()
        return ()

    def _lent(self, counted: Counted, figure: Figure) -> Counted | None:
        if counted.category is None or (
            counted.noun is not None and counted.noun.needs == "uniform"
        ):
            return None
        return replace(
            counted,
            first=figure.after,
            after=figure.after,
            owners=(),
            pronoun=None,
            partitive=False,
        )

    def _told_noun(
        self, p: Parsed, figure: Figure, told: Told, so_far: list[Claim]
    ) -> Counted | None:
        """The noun of the last claim, where it stands one sentence back at most."""
        if (
            not told.claims
            or (
                figure.numeral.vague
                and not figure.of_them
                and p.group_at[min(figure.after, len(p.sentence) - 1)] is None
            )
            or any(w in self._civilians for w in p.sentence.words)
        ):
            return None
        last = told.claims[-1]
        if (figure.numeral.low or 0) > _MANY:  # so many can only be people
            last = next(
                (c for c in reversed(told.claims[-6:]) if c.category is Category.PERSONNEL), last
            )
        reach = 300 if figure.of_them or p.group_at[min(figure.after, len(p.sentence) - 1)] else 60
        if p.sentence.span.start - last.sentence.end > reach or last.category is Category.AID:
            return None
        return Counted(figure.after, figure.after, figure.after, last.item, last.category)

    def _aided(self, p: Parsed, figure: Figure) -> tuple[Counted | None, str]:
        """Money counts where it is given as military aid."""
        s = p.sentence
        low, high = max(0, figure.first - 8), min(len(s), figure.after + 9)
        near = s.words[low:high]
        if any(w in self._aid["never"] for w in near):
            return None, "money that is no military aid"
        for i in [*range(figure.after, high), *range(figure.first - 1, low - 1, -1)]:
            word = s.words[i]
            if i >= figure.after and word in {",", ".", ";"}:
                continue
            if word in self._aid["nouns"] and (
                word in self._aid["nouns_enough"] or any(w in self._aid["military"] for w in near)
            ):
                behind = figure.after <= i <= figure.after + 4
                item = (
                    " ".join(
                        w
                        for w in s.words[figure.after : i + 1]
                        if w.isalpha() and w not in {"in", "of", "worth", "the", "a"}
                    )
                    if behind
                    else word
                )
                return Counted(
                    figure.after,
                    i + 1 if behind else figure.after,
                    i,
                    singular(item),
                    Category.AID,
                    military=True,
                ), ""
        return None, "money that is no military aid"

    # -- the claim ------------------------------------------------------------------------------
    def _claim(
        self,
        p: Parsed,
        figure: Figure,
        frames: Sequence[Frame],
        told: Told,
        speaker: tuple[tuple[str, ...], Why | None],
    ) -> Claim | str:
        counted = figure.counted
        assert counted is not None
        assert counted.category is not None
        governors = self._clauses.governors(p, figure)
        actors, why_actor = self._actors.of(p, figure, governors, told)
        if figure.numeral.share == 1.0 and not (governors and governors[0].doing):
            return "all, of no telling what they do"
        status, mood, denied, why_status = self._statuses.of(p, figure, governors, counted.category)
        if why_actor and why_actor.rule == "package-before":
            status, why_status = self._last_status(told, status, why_status)
        if status is Status.MOVING and counted.category is Category.WEAPON:
            status = Status.SUPPLIED
        if (
            governors
            and governors[0].doing
            and governors[0].doing.weak
            and p.sentence.words[figure.first - 1 : figure.first]
            in (["in"], ["with"], ["including"])
        ):
            status, why_status = (
                self._carried(p, figure, told)
                if self._carried(p, figure, told)[0]
                else (status, why_status)
            )
        if status is None:
            status, why_status = self._carried(p, figure, told)
        if status is None:
            at_place = not figure.strong and self._statuses.located(p, figure.after)
            status, why_status = (
                Status.PRESENT if at_place else Status.STRENGTH,
                Why(
                    Slot.STATUS,
                    "mere-count",
                    p.sentence.span_of(figure.first, max(figure.after, figure.first + 1)),
                ),
            )
        total = p.sentence.words[max(0, figure.first - 4) : figure.first]
        if (
            {"total", "tally", "number", "figure"} & set(total)
            and total[-1:] == ["to"]
            and told.claims
        ):
            status, why_status = self._last_status(told, status, why_status)
        recipient = self._recipients.of(p, figure, governors, counted.category, status)
        if (
            recipient
            and status is Status.MOVING
            and counted.category not in (Category.AIR, Category.NAVAL)
        ):
            status = Status.SUPPLIED
        places, why_places = self._places.of(p, figure, governors, status, told)
        merely = why_status is not None and why_status.rule in {"mere-count", "object-of-have"}
        if (
            merely
            and status is Status.STRENGTH
            and any(place.role is Role.AT for place in places)
            and not figure.strong
        ):
            status = Status.PRESENT
        if recipient:
            kept = [
                (a, b) for a, b in zip(places, why_places, strict=True) if a.name != recipient[0]
            ]
            places, why_places = tuple(a for a, _ in kept), tuple(b for _, b in kept)
        sources, why_source = self._attribution.source(list(frames), figure.numeral.first)
        if not sources and speaker[0]:
            sources, why_source = speaker
        negated = denied or (figure.quantity.high == 0 and figure.quantity.low == 0)
        date = self._when.of(p, figure, governors)
        last = max(
            figure.after, counted.after if counted.category is Category.AID else figure.after
        )
        span = p.sentence.span_of(figure.first, max(last, figure.first + 1))
        whys = (
            why_actor if actors else None,
            why_status,
            *why_places,
            why_source if sources else None,
            recipient[1] if recipient else None,
            date[1] if date else None,
        )
        del mood
        return Claim(
            span=span, text="", quantity=figure.quantity, category=counted.category, item=counted.item, sentence=p.sentence.span,
            actors=actors, recipient=recipient[0] if recipient else None, status=status, places=places, sources=sources,
            date=date[0] if date else None, basis=figure.basis, share=figure.share, negated=negated, currency=figure.money,
            why=tuple(w for w in whys if w is not None),
        )  # fmt: skip

    def _last_status(
        self, told: Told, status: Status | None, why: Why | None
    ) -> tuple[Status | None, Why | None]:
        """What was told of the package or group that "it includes" goes on about."""
        last = next((c for c in reversed(told.claims) if c.status is not None), None)
        return (last.status, Why(Slot.STATUS, "as-before", last.span)) if last else (status, why)

    def _carried(self, p: Parsed, figure: Figure, told: Told) -> tuple[Status | None, Why | None]:
        """The status of the figure before it in a list or an "including"."""
        for claim in reversed(told.claims[-3:]):
            if claim.sentence == p.sentence.span and claim.status:
                return claim.status, Why(Slot.STATUS, "as-before", claim.span)
        return None, None

    def _over(self, p: Parsed, figure: Figure, reason: str) -> PassedOver:
        return PassedOver(
            p.sentence.span_of(figure.first, max(figure.after, figure.first + 1)), "", reason
        )
