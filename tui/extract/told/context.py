"""What the article has told before the sentence that is being read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from tui.extract.told.owners import Owners
from tui.gazetteer import Name
from tui.model import Category, Claim, MentionType, Quantity, Span, Status

LOST: Final = frozenset({Status.KILLED, Status.WOUNDED, Status.CAPTURED, Status.DESTROYED})
_LEADING: Final = 2
_SAME_MATTER: Final = 250  # characters; a party named farther back is no more spoken of
_RECENT: Final = 8  # claims looked back for the same things
_TELLING: Final = 10  # a smaller number is told of too many things
_OPENING: Final = "(\"'\u201c\u2018-"
_INSET: Final = 6  # characters from a comma past "the"
_SPEAKER: Final = 60  # characters, and words, from a name to its verb of saying
_SPEAKER_WORDS: Final = 3
_ATTACKS: Final = 2  # tellings that make a party one that attacks
_BAND: Final = 3  # as good as so many namings of a state
_LOOK_BACK: Final = 24
_HEADING: Final = 90  # characters of the longest line that is one
_JOINTS: Final = frozenset({"and", "the", "&", ":", "#", "##", "###", "-", "\u2022", "*", "**"})
_GIFT: Final = 40  # characters between a gift and the name behind "for"
_GIFT_WORDS: Final = 5
_RULERS: Final = frozenset({"government", "army", "junta", "regime"})  # "of" a state that acts
_TO: Final = (" to ", " for ", " to the ", " for the ")


@dataclass(slots=True)
class Told:
    """The running record of one article: who was spoken of last, who owned what.

    `cast` counts the parties of the whole article, `outlaws` are those that are armed groups,
    `attackers` counts those who are told to attack, `home` names the state that it speaks of most.
    `subject_at` is the offset where the subject was named, -1 while there is none. `named` is
    the last party and where. `aided` tells who was last said to be given something, by a noun of
    `gifts`, and at what offset. `heading` are the parties that a line above names and nothing
    else, `heading_at` where that line ends.
    """

    owners: Owners
    cast: Counter[str] = field(default_factory=Counter)
    asides: frozenset[str] = frozenset()
    gifts: frozenset[str] = frozenset()
    outlaws: frozenset[str] = frozenset()
    attackers: Counter[str] = field(default_factory=Counter)
    home: Name | None = None
    reports: frozenset[str] = frozenset()
    aided: tuple[str, int] = ("", -1)
    person: Name | None = None
    body: Name | None = None
    place: Name | None = None
    heard: set[str] = field(default_factory=set)
    subject: str | None = None
    subject_at: int = -1
    named: tuple[str, int] | None = None
    heading: tuple[str, ...] = ()
    heading_at: int = -1
    alliance: str | None = None
    speaker: tuple[str, ...] = ()
    claims: list[Claim] = field(default_factory=list)
    bands: set[str] = field(default_factory=set)

    def hear(self, text: str, span: Span, names: Sequence[Name]) -> None:
        """Take in the names of the sentence `span` of `text`, which has been read."""
        subject: str | None = None
        for name in names:
            self._remember(name)
            who = self.owners.party(name)
            if who is None:
                continue
            self.heard.add(who)
            if self._is_aided(text, name):
                self.aided = (who, name.start)
            if self.owners.is_alliance(name):
                self.alliance = who
            self.named = (who, name.start)
            if who == self.alliance or not self._leads(text, name):
                continue
            if subject is None:
                subject, self.subject_at = who, name.start
        self.subject = subject or self.subject
        if subject and _is_heading(text, span, names):
            parties = filter(None, map(self.owners.party, names))
            self.heading, self.heading_at = tuple(dict.fromkeys(parties)), span.end

    def matter(self, at: int) -> tuple[str, ...]:
        """The parties that the text just before offset `at` is about, the likeliest first."""
        found = ((self.subject, self.subject_at), self.named or (None, -1))
        return tuple(who for who, named_at in found if who and at - named_at < _SAME_MATTER)

    def under(self, flow: str, at: int) -> tuple[str, ...]:
        """The parties of the heading over the paragraph at offset `at`; empty where it has none."""
        return () if "\n" in flow[self.heading_at : at].strip() else self.heading

    def recent(self, most: int = _RECENT) -> Iterator[Claim]:
        """The last claims with an owner, the last one first."""
        return (claim for claim in reversed(self.claims[-most:]) if claim.actors)

    def owner_of(self, category: Category, item: str) -> Claim | None:
        """The last claim that counts the same thing."""
        head = item.rpartition(" ")[2]
        return next(
            (
                claim
                for claim in self.recent()
                if claim.category is category and claim.item.rpartition(" ")[2] == head
            ),
            None,
        )

    def has_one_owner(self, category: Category) -> bool:
        """Whether all things of a kind that were counted so far are the same party's."""
        owners = {claim.actors for claim in self.claims if claim.category is category}
        return len(owners - {()}) == 1

    def owner_of_number(self, category: Category, quantity: Quantity) -> Claim | None:
        """The last claim that tells the same number of the same kind."""
        if quantity.best is None or quantity.best < _TELLING:
            return None
        return next(
            (
                claim
                for claim in self.recent(len(self.claims))
                if claim.category is category and claim.quantity.best == quantity.best
            ),
            None,
        )

    def opponent(self, of: str) -> str | None:
        """The other party: the one that the article names most, for a state rather a band.

        Who is told to attack is rather the other party of everybody else.
        """
        cast = self.cast.items()
        attacks = self.attackers if self.attackers[of] < _ATTACKS else Counter[str]()
        others = {who: count * (1 + attacks[who]) for who, count in cast if who != of}
        others = {who: others[who] for who in others if who in self.heard} or others
        if of not in self.outlaws:
            others |= {who: _BAND * others[who] for who in self.outlaws if who in others}
        return max(others, key=lambda who: (others[who], who)) if others else None

    def _remember(self, name: Name) -> None:
        if name.type is MentionType.PERSON:
            self.person = name
        elif name.type is MentionType.ORG:
            self.body = name
        elif name.type in (MentionType.PLACE, MentionType.COUNTRY):
            self.place = name
        if self.owners.is_band(name):
            self.bands.add(name.entity)

    def _is_aided(self, text: str, name: Name) -> bool:
        """Whether a gift is said to be for the name: "a package of weapons for Gondor"."""
        if not text.endswith(_TO, 0, name.start):
            return False
        end = name.start - len("the ") * text.endswith("the ", 0, name.start)
        before = text[max(0, end - _GIFT) : end].lower().split()
        return not self.gifts.isdisjoint(before[-_GIFT_WORDS:])

    def _leads(self, text: str, name: Name) -> bool:
        """Whether the name can be the subject of its sentence."""
        return may_be_subject(text, name, self.asides) and not self._speaks(text, name)

    def _speaks(self, text: str, name: Name) -> bool:
        """Whether the name only speaks in an inset: ", Rohan's riders said."."""
        before = text[max(0, name.start - _SPEAKER) : name.start].lower().split()[-2:]
        if text[name.end : name.end + 1] == "," and not self.reports.isdisjoint(before):
            return True  # ", says Rohan,"
        if "," not in text[max(0, name.start - _INSET) : name.start]:
            return False
        behind = text[name.end : name.end + _SPEAKER].split()[:_SPEAKER_WORDS]
        return any(word[-1] in ".," and word[:-1].lower() in self.reports for word in behind)


def _is_heading(text: str, span: Span, names: Sequence[Name]) -> bool:
    """Whether a line names parties and nothing else: "Qatar and Kuwait"."""
    if len(span) > _HEADING or text[span.end - 1] == ".":
        return False
    rest, at = "", span.start
    for name in names:
        rest += text[at : max(at, name.start)]
        at = max(at, name.end)
    return _JOINTS.issuperset((rest + text[at : span.end]).lower().replace(",", " ").split())


def may_be_subject(text: str, name: Name, asides: frozenset[str]) -> bool:
    """Whether no preposition of `asides` stands before the name and no hyphen behind it."""
    if text[name.end : name.end + 1] == "-":
        return False
    before = text[max(0, name.start - _LOOK_BACK) : name.start]
    words = before.lower().split() if before[-1:].isspace() else []
    if words[-1:] == ["the"]:
        del words[-1]
    rules = words[-1:] == ["of"] and not _RULERS.isdisjoint(words[-2:-1])
    return rules or not words or words[-1].lstrip(_OPENING) not in asides


def parties(names: Sequence[Name], owners: Owners) -> Counter[str]:
    """Who owns forces of those that the names of an article stand for, and how often."""
    return Counter(who for name in names if (who := owners.party(name)))


def leading_states(names: Sequence[Name], cast: Counter[str]) -> tuple[Name, ...]:
    """The states that an article speaks of most, by a name of each: the main one first.

    `cast` counts its parties. A second one is named at least half as often.
    """
    lands = (MentionType.NATIONALITY, MentionType.COUNTRY)
    named = {n.entity: n for kind in lands for n in reversed(names) if n.type is kind}
    counts = Counter({who: count for who, count in cast.items() if who in named})
    most = counts.most_common(_LEADING)
    return tuple(named[who] for who, count in most if 2 * count >= most[0][1])
