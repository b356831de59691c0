"""English word forms: the forms of a verb, the plural and the singular of a noun."""

from collections.abc import Mapping, Sequence
from typing import Final

_VOWELS: Final = "aeiou"
_HISSING: Final = ("s", "x", "z", "ch", "sh")
_HISSING_PLURALS: Final = ("sses", "xes", "ches", "shes")
_NO_PLURALS: Final = ("ss", "us", "is", "ics")  # "class", "corpus", "crisis", "logistics"
_SHORTEST_IN_IES: Final = 5  # "spies"; "ties" is the plural of "tie"
_SHORTEST_PLURAL: Final = 3


def verb_forms(lemma: str, irregular: Mapping[str, Sequence[str]]) -> tuple[str, str, str, str]:
    """Third person, past, participle and -ing form of the verb `lemma` (one word).

    `irregular` gives those four for odd verbs, an empty string where the rule holds.
    """
    third, past, participle, ing = irregular.get(lemma, ("", "", "", ""))
    past = past or _past(lemma)
    return third or _third(lemma), past, participle or past, ing or _ing(lemma)


def plural(noun: str) -> str:
    """The regular plural of a noun or noun phrase: "rocket launchers", "companies"."""
    if noun.endswith("man") and not noun.endswith("human"):
        return noun[:-2] + "en"
    if noun.endswith("craft"):
        return noun
    return noun + "s" if noun.endswith("o") else _third(noun)


def singular(noun: str) -> str:
    """The noun or noun phrase with its last word in the singular: "rocket launcher".

    What ends like no plural comes back as it is.
    """
    if noun.endswith(("men", "MEN")):
        return noun[:-2] + "an"
    if not noun.endswith(("s", "S")):
        return noun
    start = noun.rfind(" ") + 1
    low = noun[start:].lower()
    if low.endswith("ies") and len(low) >= _SHORTEST_IN_IES:
        return noun[:-3] + "y"
    if low.endswith(_HISSING_PLURALS):
        return noun[:-2]
    if low.endswith(_NO_PLURALS) or len(low) < _SHORTEST_PLURAL:
        return noun
    return noun[:-1]


def _third(lemma: str) -> str:
    if lemma.endswith((*_HISSING, "o")):
        return lemma + "es"
    if _ends_in_consonant_and_y(lemma):
        return lemma[:-1] + "ies"
    return lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if _ends_in_consonant_and_y(lemma):
        return lemma[:-1] + "ied"
    return lemma + "ed"


def _ing(lemma: str) -> str:
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return lemma + "ing"


def _ends_in_consonant_and_y(word: str) -> bool:
    return word.endswith("y") and word[-2:-1] not in _VOWELS
