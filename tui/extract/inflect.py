"""English word forms: the forms of a verb, the plural and the singular of a noun."""

from collections.abc import Mapping, Sequence

_VOWELS = "aeiou"
_ODD_PLURALS = {"men": "man", "women": "woman", "personnel": "personnel", "aircraft": "aircraft"}
_KEPT = ("ss", "us", "is", "ics", "forces personnel")


def verb_forms(lemma: str, irregular: Mapping[str, Sequence[str]]) -> tuple[str, str, str, str]:
    """Third person, past, participle and -ing form of the verb `lemma` (one word).

    `irregular` gives those four for odd verbs, an empty string where the rule holds.
    """
    third, past, participle, ing = irregular.get(lemma, ("", "", "", ""))
    past = past or _past(lemma)
    return third or _third(lemma), past, participle or past, ing or _ing(lemma)


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ied"
    return lemma + "ed"


def _ing(lemma: str) -> str:
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return lemma + "ing"


def plural(noun: str) -> str:
    """The regular plural of a noun or noun phrase: "rocket launchers", "companies"."""
    if noun.endswith("man") and not noun.endswith("human"):
        return noun[:-2] + "en"
    if noun.endswith("craft"):
        return noun
    return _third(noun) if not noun.endswith("o") else noun + "s"


def singular(noun: str) -> str:
    """The noun or noun phrase with its last word in the singular: "rocket launcher"."""
    head, _, last = noun.rpartition(" ")
    return f"{head} {_singular_word(last)}" if head else _singular_word(last)


def _singular_word(word: str) -> str:
    low = word.lower()
    if low in _ODD_PLURALS:
        return _ODD_PLURALS[low]
    if low.endswith("men"):
        return word[:-2] + "an"
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    if low.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if low.endswith("s") and not low.endswith(_KEPT) and len(low) > 2:
        return word[:-1]
    return word
