"""People that no list knows: by title, given name, particle or the verb of speech beside them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.gazetteer.naming import Naming
from tui.gazetteer.words import Link, Word
from tui.model import MentionType

_LONGEST: Final = 5  # words of a name
_UNCUED: Final = 3  # words of a name that only a verb or an apposition tells
_NEAR: Final = 30  # characters looked at before a run
_FAR: Final = 60  # and behind a name for what the person is
_APPOSED: Final = 6  # words of "..., the Shire's deputy border reeve" that are looked at
_BOUND: Final = frozenset({Link.TIGHT, Link.QUOTED})  # a nickname stands in quotes
_STOPS: Final = frozenset({"", ".", "!", "?", '"', "\u201c", ":"})
_PERSONAL: Final = frozenset({None, MentionType.PERSON})
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ARABIC: Final = re.compile(r"(?:al|el|ul|as|ash|an|ar|at|az|ad)[-\u2011]")


class Persons:
    """Finds the people in a run of capital words."""

    def __init__(self, naming: Naming) -> None:
        self._naming = naming
        self._heads = naming.bodies | naming.sites | naming.echelons | naming.papers
        self._ordinary = (
            self._heads
            | naming.openers
            | naming.compass
            | naming.titles
            | naming.title_parts
            | naming.callings
        )
        self._roles = naming.titles | naming.callings

    def find(self, text: str, run: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """The people in `run`: first word, end (exclusive) and the rule that saw them."""
        title = self._title_before(text, run[0].start)
        at = 0
        while at < len(run):
            word = run[at]
            if word.link is Link.LIST or word.link is Link.AND:
                title = "apposed" if title and word.link is Link.LIST else ""
            elif word.link is Link.OF and title:
                title = "apposed"  # what the title is of may run into the name
            role = self._role(word.key)
            if role and not self._closes_name(run, at):
                title, at = role, at + 1
                continue
            end = self._extent(run, at)
            rule = self._rule(text, run, (at, end), title) if end else ""
            if rule:
                yield at, end, rule
                title, at = "", end
                continue
            if title and not (word.known or word.key in self._naming.title_parts):
                title = ""
            at += 1

    def _rule(self, text: str, run: Sequence[Word], words: tuple[int, int], title: str) -> str:
        """The rule that makes these words a person; empty where none does."""
        at, end = words
        word = run[at]
        if title == "title" and word.link is not Link.OF:
            return "title"
        if end - at == 1 or word.link is Link.OF:
            return ""
        if title and (at == 0 or word.link is Link.TIGHT or title == "apposed"):
            return title
        if self._heads_site(text, run, end):
            return ""
        return self._by_form(text, run, at, end) or self._by_company(text, run, at, end)

    def _heads_site(self, text: str, run: Sequence[Word], end: int) -> bool:
        """Whether a place's noun in small letters follows: "the Al Salem hospital"."""
        after = _WORD.match(text, run[end - 1].end + 1) if end == len(run) else None
        return after is not None and after[0] in self._naming.sites

    def _by_form(self, text: str, run: Sequence[Word], at: int, end: int) -> str:
        """Whether the words are built like a name: a given name, "Abu ...", "... al-Zubi"."""
        if run[at].key in self._naming.given:
            return "given-name"
        if run[at].key in self._naming.name_openers:
            return "name-opener"
        unknown = not any(word.known for word in run[at:end])
        if unknown and run[at + 1].key in self._naming.given:
            return "given-name"
        if self._is_kin(text, run, at, end):
            return "surname"
        short = unknown and end - at <= _UNCUED
        arabic = short and _ARABIC.match(text, run[end - 1].start)
        return "article" if arabic and not self._follows_cue(text, run, at) else ""

    def _is_kin(self, text: str, run: Sequence[Word], at: int, end: int) -> bool:
        """Whether an unknown word gives a listed surname to somebody else: "Rosie Gamgee".

        The word that opens a sentence is not trusted: it has its capital anyway.
        """
        known = [word.known is MentionType.PERSON for word in run[at:end]]
        opens = text[max(0, run[at].start - 2) : run[at].start].strip() in _STOPS
        return known == [False, True] and not opens

    def _by_company(self, text: str, run: Sequence[Word], at: int, end: int) -> str:
        """Whether a verb of speech or what the person is stands next to unknown words."""
        if end - at > _UNCUED or any(word.known for word in run[at:end]):
            return ""
        return self._spoken(text, run, at, end) or self._apposed(text, run[end - 1].end)

    def _follows_cue(self, text: str, run: Sequence[Word], at: int) -> bool:
        return at == 0 and _last_word(text, run[0].start).lower() in self._naming.place_cues

    def _spoken(self, text: str, run: Sequence[Word], at: int, end: int) -> str:
        """Whether a verb of speech stands next to two or three unknown words."""
        after = _WORD.match(text, run[end - 1].end + 1)
        if after and end == len(run) and after[0] in self._naming.speech:
            return "speaks"
        return "spoken" if at == 0 and _last_word(text, run[0].start) in self._naming.speech else ""

    def _apposed(self, text: str, end: int) -> str:
        """Whether what the person is follows behind a comma: "..., a spokesman for the Shire"."""
        if text[end : end + 2] != ", ":
            return ""
        for count, word in enumerate(_WORD.finditer(text, end + 2, end + _FAR)):
            if word[0].lower() in self._roles:
                return "apposition"
            if count == _APPOSED or text[word.end() : word.end() + 1] in {",", "."}:
                break
        return ""

    def _extent(self, run: Sequence[Word], at: int) -> int:
        """The end of the name that `at` may begin; 0 where it begins none."""
        end = at
        while end < len(run) and end - at < _LONGEST and (end == at or run[end].link in _BOUND):
            if not self._is_personal(run, at, end):
                break
            end += 1
        follows = run[end] if end < len(run) and run[end].link is Link.TIGHT else None
        if follows and follows.key in self._heads:
            return 0
        return end if end > at else 0

    def _is_personal(self, run: Sequence[Word], at: int, place: int) -> bool:
        word = run[place]
        if word.key[0].isdigit():
            return False
        if word.known not in _PERSONAL:
            return place == at and self._gives(run, place)
        return word.key not in self._ordinary or (place > at and self._closes_name(run, place))

    def _gives(self, run: Sequence[Word], at: int) -> bool:
        """Whether a listed place is a given name here: "Jordan Tooksworth"."""
        after = run[at + 1] if at + 1 < len(run) and run[at + 1].link is Link.TIGHT else None
        return bool(
            run[at].key in self._naming.given
            and after
            and after.known in _PERSONAL
            and after.key not in self._ordinary
        )

    def _closes_name(self, run: Sequence[Word], at: int) -> bool:
        """Whether a title is a surname here: the last word, behind a given name ("Elanor King")."""
        last = at + 1 == len(run) or run[at + 1].link is not Link.TIGHT
        return (
            at > 0 and last and run[at].link is Link.TIGHT and run[at - 1].key in self._naming.given
        )

    def _title_before(self, text: str, start: int) -> str:
        """What the small words before a run say of it: a title, a calling, or nothing."""
        word = _last_word(text, start)
        role = self._role(word)
        return "calling" if role and text[start - 2 : start] == ", " else role

    def _role(self, word: str) -> str:
        """What a word says of the name behind it: a title, a calling, or nothing."""
        if word in self._naming.titles:
            return "title"
        return "calling" if word in self._naming.callings else ""


def _last_word(text: str, start: int) -> str:
    before = text[max(0, start - _NEAR) : start]
    return (
        before.rstrip(' ,"\u201c').rpartition(" ")[2]
        if before[-1:] in {" ", "\n", "\u201c", '"'}
        else ""
    )
