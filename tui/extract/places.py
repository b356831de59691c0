"""Where counted forces are, come from, or go to; and who is given supplies."""

from typing import Final

from tui.extract.governor import Governor
from tui.extract.parse import Parsed
from tui.extract.context import Told
from tui.extract.lexicon import Grouped, Lexicon
from tui.extract.quantities import Figure
from tui.gazetteer import Name
from tui.model import Category, MentionType, PlaceRole, Role, Slot, Status, Why

_LOCATED: Final = frozenset({MentionType.PLACE, MentionType.COUNTRY})
_BREAKS: Final = frozenset(
    {
        "amid",
        "amidst",
        "despite",
        "following",
        "because",
        "while",
        "although",
        "but",
        "as",
        "after",
        "before",
        "since",
        "if",
        "when",
        "who",
        "which",
        "that",
        "whereas",
        "over",
        "ahead",
        "until",
    }
)
_ARMED: Final = frozenset(
    {Category.GROUND, Category.AIR, Category.NAVAL, Category.MISSILE, Category.WEAPON, Category.AID}
)
_ACTED_ON: Final = {
    "engage": Role.TO,
    "move": Role.TO,
    "withdraw": Role.FROM,
    "leave": Role.FROM,
    "present": Role.AT,
}
_GIVING: Final = frozenset({"supply", "pledge", "move", "deploy"})


class Places:
    """Finds place phrases and their roles."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._roles: tuple[tuple[Role, Grouped[None]], ...] = (
            (Role.FROM, lexicon.from_),
            (Role.TO, lexicon.to),
            (Role.AT, lexicon.at),
        )
        grammar = lexicon.grammar
        self._function = (
            grammar["prepositions"]
            | grammar["conjunctions"]
            | grammar["subordinators"]
            | grammar["relatives"]
            | grammar["adverbs"]
            | grammar["determiners"]
        )

    def of(
        self,
        p: Parsed,
        figure: Figure,
        governors: list[Governor],
        status: Status | None,
        told: Told,
    ) -> tuple[tuple[PlaceRole, ...], tuple[Why, ...]]:
        """The places of a claim in text order, and why; empty where none is told."""
        low, high = self._stretch(p, figure, governors)
        found = {place.name: (place, why) for place, why in self._acted_on(p, figure, governors)}
        self._gather(p, (low, high), status, told, found)
        if not found:
            self._gather(p, (self._clause_start(p, low), low), status, told, found)
        elif p.sentence.words[:1] in (["in"], ["at"], ["near"]) and low > 0:
            self._gather(p, (0, min(3, low)), status, told, found)
        return tuple(row[0] for row in found.values()), tuple(row[1] for row in found.values())

    def _acted_on(
        self, p: Parsed, figure: Figure, governors: list[Governor]
    ) -> list[tuple[PlaceRole, Why]]:
        """A place as object of the verb: "entered Bree", "attacked Bree with 300 arrows"."""
        for governor in governors:
            role = _ACTED_ON.get(governor.doing.name) if governor.doing else None
            if governor.group is None or role is None:
                continue
            i = governor.after
            while i < len(p.sentence) and p.sentence.words[i] in {
                "the",
                "a",
                "nearby",
                "neighbouring",
                "neighboring",
            }:
                i += 1
            name = p.sentence.tokens[i].name if i < len(p.sentence) else None
            if (
                name
                and name.type in _LOCATED
                and not self._modifies(p, i)
                and p.sentence.words[i + 1 : i + 2] != ["'s"]
            ):
                return [(PlaceRole(name.entity, role), Why(Slot.PLACES, "acted-on", name.span))]
        return []

    def _clause_start(self, p: Parsed, before: int) -> int:
        for i in range(before - 1, -1, -1):
            group = p.group_at[i]
            if p.sentence.words[i] in {";", '"', ":"} or (group is not None and group.verb.reports):
                return i + 1
        return 0

    def _gather(
        self,
        p: Parsed,
        stretch: tuple[int, int],
        status: Status | None,
        told: Told,
        found: dict[str, tuple[PlaceRole, Why]],
    ) -> None:
        """Add the place phrases of a stretch of tokens to `found`."""
        i, high = stretch
        while i < high:
            step = self._at(p, i, high, status, told)
            if step is None:
                i += 1
                continue
            after, rows = step
            for place, why in rows:
                found.setdefault(place.name, (place, why))
            i = after

    def _stretch(self, p: Parsed, figure: Figure, governors: list[Governor]) -> tuple[int, int]:
        """The tokens of the figure's clause in which its places may stand."""
        s = p.sentence
        low = figure.first
        high = figure.after
        if governors:
            low, high = min(low, governors[0].first), max(high, governors[0].after)
        steps = 0
        while high < len(s) and steps < 45:
            word = s.words[high]
            if (
                figure.after < high
                and p.figure_at[high] is not None
                and self._own_places(p, figure, high)
            ):
                break
            if s.tokens[high].name is None and (
                word in _BREAKS
                and high > figure.after
                and not self._within(p, high)
                or word in {";", '"', ":"}
            ):
                break
            group = p.group_at[high]
            if (
                group is not None
                and group.finite
                and high > figure.after
                and all(g.group is not group for g in governors)
                and steps
            ):
                break
            if group is not None and group.verb.reports:
                break
            high, steps = high + 1, steps + 1
        return low, high

    def _own_places(self, p: Parsed, figure: Figure, other: int) -> bool:
        """Whether the next number phrase begins something else, not a list that shares places."""
        s = p.sentence
        if s.words[other - 1] not in {",", "and", "or"}:
            return True
        return any(
            t.name is not None and t.name.type in _LOCATED for t in s.tokens[figure.after : other]
        )

    def _within(self, p: Parsed, at: int) -> bool:
        words = p.sentence.words
        return words[at] == "as" and words[at + 1 : at + 3] == ["well", "as"]

    def _at(
        self, p: Parsed, i: int, high: int, status: Status | None, told: Told
    ) -> tuple[int, list[tuple[PlaceRole, Why]]] | None:
        s = p.sentence
        if s.tokens[i].name is not None or p.group_at[i] is not None or p.figure_at[i] is not None:
            return None
        word = s.words[i]
        if (
            word == "there"
            and (i + 1 >= len(s) or p.group_at[i + 1] is None)
            and told.place is not None
        ):
            why = Why(Slot.PLACES, "there", s.span_of(i, i + 1))
            return i + 1, [(PlaceRole(self._last_place(p, i, told), Role.AT), why)]
        for role, table in self._roles:
            for words, _ in table.get(word, ()):
                if s.has(words, i):
                    rows, after = self._list(
                        p, i, i + len(words), high, self._role(role, word, status)
                    )
                    if rows:
                        return after, rows
        return None

    def _last_place(self, p: Parsed, before: int, told: Told) -> str:
        for token in reversed(p.sentence.tokens[:before]):
            if token.name is not None and token.name.type in _LOCATED:
                return token.name.entity
        assert told.place is not None
        return told.place.entity

    def _role(self, role: Role, word: str, status: Status | None) -> Role:
        if word == "on":
            return Role.TO if status is Status.ENGAGED else Role.AT
        if word in {"off"}:
            return Role.AT
        return role

    def _list(
        self, p: Parsed, start: int, i: int, high: int, role: Role
    ) -> tuple[list[tuple[PlaceRole, Why]], int]:
        """The place names behind a preposition: "in A, B and C"."""
        s = p.sentence
        rows: list[tuple[PlaceRole, Why]] = []
        limit = min(len(s), high + 1)
        steps = 0
        while i < limit and steps < 5:
            token = s.tokens[i]
            if token.name is not None:
                if token.name.type not in _LOCATED:
                    if token.name.type is MentionType.NATIONALITY:
                        i, steps = i + 1, steps + 1
                        continue
                    return rows, i
                if (
                    i + 1 < len(s)
                    and s.words[i + 1] == "'s"
                    and s.words[i + 2 : i + 3]
                    not in (["east"], ["west"], ["north"], ["south"], ["border"], ["borders"])
                ):
                    i, steps = i + 2, steps + 1
                    continue
                if self._modifies(p, i):
                    i, steps = i + 1, steps + 1
                    continue
                why = Why(Slot.PLACES, f"{role}-{s.words[start]}", s.span_of(start, i + 1))
                rows.append((PlaceRole(token.name.entity, role), why))
                i, steps = i + 1, 0
                joint = s.words[i : i + 2]
                if (
                    joint
                    and joint[0] in {",", "and", "or"}
                    and i + 1 < limit
                    and self._next_place(p, i)
                ):
                    i += 2 if joint == [",", "and"] else 1
                    continue
                return rows, i
            if (
                role is Role.TO
                and rows == []
                and token.word in {"across", "in", "of", "along", "throughout"}
            ):
                i, steps = i + 1, 0  # "to four countries across Europe"
                continue
            if p.figure_at[i] is not None and role is Role.TO and s.words[start] in {"to", "into"}:
                i += 1
                continue
            if (
                p.group_at[i] is not None
                or p.figure_at[i] is not None
                or not token.word.isalpha()
                or token.date is not None
            ):
                return rows, max(i, start + 1)
            i, steps = i + 1, steps + 1
        return rows, max(i, start + 1)

    def _modifies(self, p: Parsed, i: int) -> bool:
        """Whether the name only describes the noun behind it: "US support"."""
        s = p.sentence
        if i + 1 >= len(s) or s.tokens[i + 1].name is not None or s.tokens[i + 1].date is not None:
            return False
        word = s.words[i + 1]
        return (
            word.isalpha()
            and word not in self._function
            and p.group_at[i + 1] is None
            and not word.endswith("ly")
        )

    def _next_place(self, p: Parsed, i: int) -> bool:
        s = p.sentence
        j = i + 1
        while (
            j < len(s)
            and j < i + 4
            and s.words[j] in {"and", "the", "neighbouring", "neighboring", "nearby"}
        ):
            j += 1
        name = s.tokens[j].name if j < len(s) else None
        if name is None or name.type not in _LOCATED:
            return False
        return s.words[i] != "," or p.group_at[j + 1 : j + 2] in ([None], [])


class Recipients:
    """Finds who gets supplies or training."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._takers = lexicon.takers

    def of(
        self,
        p: Parsed,
        figure: Figure,
        governors: list[Governor],
        category: Category,
        status: Status | None,
    ) -> tuple[str, Why] | None:
        """The receiver and why; None where supplies are not given to anybody named."""
        if category not in _ARMED or status not in (
            Status.SUPPLIED,
            Status.PLANNED,
            Status.PROPOSED,
            Status.MOVING,
        ):
            return None
        s = p.sentence
        for governor in governors:
            group = governor.group
            if group is not None and group.verb.lemma in self._takers:
                for i in range(group.first - 1, -1, -1):
                    name = s.tokens[i].name
                    if name and (who := _receiver(name)):
                        return who, Why(Slot.RECIPIENT, "subject-of-receiving", name.span)
                return None
            if group is not None and group.after <= figure.first:
                for i in range(group.after, figure.first):
                    name = s.tokens[i].name
                    if name and (who := _receiver(name)) and s.words[i + 1 : i + 2] != ["'s"]:
                        return who, Why(Slot.RECIPIENT, "indirect-object", name.span)
        for i in range(figure.after, min(len(s) - 1, figure.after + 14)):
            if s.words[i] in {"to", "for"} and s.tokens[i].name is None:
                j = i + 2 if s.words[i + 1] == "the" else i + 1
                name = s.tokens[j].name if j < len(s) else None
                if name and (who := _receiver(name)):
                    return who, Why(Slot.RECIPIENT, f"{s.words[i]}-receiver", name.span)
        return None


def _receiver(name: Name) -> str | None:
    if name.type is MentionType.COUNTRY:
        return name.entity
    if name.type is MentionType.PLACE and name.entry and name.entry.government:
        return name.of
    if (
        name.type is MentionType.ORG
        and name.entry
        and name.entry.kind in {"armed_group", "military", "alliance"}
    ):
        return name.of if name.entry.kind == "military" and name.of else name.entity
    return None
