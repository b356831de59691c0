"""Whether the capitals of a text agree with those of a listed spelling."""

_ACRONYM = 4  # from so many letters on, newspapers also write an acronym as a word: Nato


def written_as(spelling: str, written: str) -> bool:
    """Whether `written` can be `spelling`, which it equals but for capitals and accents.

    A spelling in small letters takes any capitals ("Tank"). Otherwise every word that has a
    capital in the list needs it in the text, so that "tell us" names no country; headlines in
    capitals pass, and long acronyms may be written as words (NATO, Nato).
    """
    if spelling in {written, written.lower()} or written.isupper():
        return True
    words, listed = written.split(), spelling.split()
    if len(words) != len(listed):
        return written[:1].isupper()
    return all(map(_word_as, listed, words))


def _word_as(listed: str, word: str) -> bool:
    if listed.islower() or listed == word or word.isupper():
        return True
    if len(listed) >= _ACRONYM and listed.isalpha() and listed.isupper():
        return word[0].isupper()
    return len(listed) != len(word) or all(
        letter.isupper() or not due.isupper() for due, letter in zip(listed, word, strict=True)
    )
