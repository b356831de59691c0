"""The patterns of days, months, years and spans of time, over folded text.

Each is tried only round a word that begins or carries a date, in a window of bounded length.
"""

import re
from typing import Final

MONTHS: Final = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",),
    ("june", "jun"), ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"),
    ("october", "oct"), ("november", "nov"), ("december", "dec"),
)  # fmt: skip
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS: Final = ("spring", "summer", "autumn", "fall", "winter")
HOLIDAYS: Final = (
    "christmas", "christmas day", "christmas eve", "new year's day", "new year's eve", "easter",
    "easter sunday", "ramadan", "eid al-fitr", "eid al-adha", "thanksgiving", "thanksgiving day",
    "independence day", "victory day", "nowruz", "orthodox christmas",
)  # fmt: skip
NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        (
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve",
        ),
        start=1,
    )
} | {"a": 1, "an": 1, "couple of": 2, "a couple of": 2}  # fmt: skip
VAGUE: Final = ("a few", "few", "several", "many", "some", "recent")


def _either(*words: str) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


_MONTH = (
    f"(?:{_either(*(month[0] for month in MONTHS))}"
    rf"|{_either(*(short for month in MONTHS for short in month[1:]))}\b\.?)"
)
_WEEKDAY = _either(*WEEKDAYS)
_SHORT_DAY = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?"
_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d)"
_TO = r"(?: ?- ?| to | and | or | through )"
_WHEN = r"(?:,? (?P<y>" + _YEAR + r")(?!\d|,\d)|,? (?:of )?(?P<ry>this|last|next) year)?"
_PART = "(?:morning|afternoon|evening|night)"
_EDGE = (
    r"(?:(?:the )?(?P<edge>end|start|beginning|close|middle|first half|second half) of (?:the )?"
    r"|(?P<mood>early|late|mid)(?: in)?[ -])"
)
_COUNT = r"(?P<n>" + _either(*NUMBERS, *VAGUE) + r"|\d{1,3}(?:\.\d)?)(?:-plus| or so| more)?[ -]"
_UNIT = r"(?P<unit>minute|hour|day|night|week|weekend|month|year|decade|century|quarter)"

DAY_FIRST: Final = re.compile(
    rf"\b(?:(?:{_WEEKDAY}|{_SHORT_DAY}),? )?(?:the )?(?P<d>{_DAY})(?:{_TO}(?P<d2>{_DAY}))?"
    rf"(?: of)? ?(?P<m>{_MONTH})(?!\w){_WHEN}"
)
MONTH_FIRST: Final = re.compile(
    rf"\b(?:(?:{_WEEKDAY}|{_SHORT_DAY}),? )?"
    rf"(?:{_EDGE}|(?P<which>last|this past|this|next|coming) )?(?P<m>{_MONTH})(?!\w)"
    rf"(?: ?(?P<d>{_DAY})(?:{_TO}(?P<d2>{_DAY}))?(?!\d|,\d|\.\d|:|%| ?percent| ?per cent))?{_WHEN}"
)
MONTH_ALONE: Final = re.compile(rf"\b{_EDGE}?(?P<m>{_MONTH})(?!\w){_WHEN}")
MONTHS_BOTH: Final = re.compile(
    rf"\b(?P<m>{_MONTH})(?: ?- ?| to | or | and )(?P<m2>{_MONTH})(?!\w){_WHEN}"
)
WEEKDAY: Final = re.compile(
    rf"\b(?:(?:the )?(?:early|late)(?: hours of| on)? )?"
    rf"(?:(?P<which>last|next|this|past|following|previous|coming) )?"
    rf"(?P<wd>{_WEEKDAY})\b(?: {_PART}\b)?"
)
DAY_WORD: Final = re.compile(
    rf"\b(?:(?P<word>today|yesterday|tomorrow|tonight|overnight)\b(?: {_PART}\b)?"
    rf"|(?P<which>this|last) (?P<part>{_PART})\b"
    rf"|(?:the|that) (?P<other>same|previous|following|next) (?:day|{_PART})\b"
    r"|(?P<weekend>the weekend)\b|(?P<during>during|throughout) the (?:day|night|week|month|year)\b"
    r"|the day (?P<beside>before|after)\b)"
)
FIXED: Final = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24),
    "new year's day": (1, 1), "new year's eve": (12, 31), "orthodox christmas": (1, 7),
}  # fmt: skip
YEAR: Final = re.compile(
    rf"\b{_EDGE}?(?:(?:the )?(?P<season>{_either(*SEASONS)}) (?:of )?)?(?P<y>{_YEAR})"
    rf"(?:(?P<s>'?s)\b|(?: ?[-/] ?| to )(?P<y2>{_YEAR}|\d\d)\b(?!-))?(?![\w%]|[,.:]\d|-\d)"
)
RELATIVE: Final = re.compile(
    rf"\b(?:(?:early|earlier|late|later) |{_EDGE})?(?:the )?"
    rf"(?P<which>this|last|past|next|previous|following|coming|recent|current|same)"
    rf" (?:{_COUNT})?(?:{_UNIT}s?|(?P<season>{_either(*SEASONS)}))\b"
)
AGO: Final = re.compile(
    rf"\b{_COUNT}{_UNIT}s? (?P<way>ago|later|earlier|before|after|from now|on(?=[,.;]|$| from))\b"
)
BACK: Final = re.compile(
    r"\b(?:at that (?:time|point|stage)\b|(?<!said )that (?P<unit>day|week|month|year)\b(?!-))"
)
EDGE_OF: Final = re.compile(
    r"\b(?:(?:the )?(?P<edge>end|start|beginning|middle) of (?:the (?P<new>new )?)?"
    r"(?P<unit>year|month|week)\b"
    r"|(?P<close>year's end|year-end|the year's end))"
)
FIRST_OF: Final = re.compile(
    rf"\b(?:the )?(?P<which>first|opening|last|closing) (?:{_COUNT})?"
    rf"(?P<unit>minute|hour|day|week|month)s? of "
    rf"(?:(?P<m>{_MONTH})(?!\w){_WHEN}|the (?P<new>new )year|(?P<whole>{_YEAR})(?![\w%]|[,.:]\d))"
)
HOURS_TO: Final = re.compile(
    rf"\bthe {_COUNT}(?:hour|day|week)s? (?:to|until|till|up to|ending(?: at| on)?|from) "
    rf"(?:\d{{1,2}}(?:[:.]\d\d)? ?(?:[ap]m\b|[ap]\.m\.)?|midnight|noon|dawn|{_WEEKDAY})"
    rf"(?: (?:on )?{_WEEKDAY})?"
)
SEASON: Final = re.compile(
    r"(?<=\bin )(?:(?:early|late) )?(?:the )?(?:spring|summer|autumn|winter)\b"
)
ISO: Final = re.compile(
    r"\b(?P<y>(?:19|20)\d\d)(?P<sep>-|[/.](?=\d\d[/.]\d\d\b))"
    r"(?P<mm>0[1-9]|1[0-2])(?:(?P=sep)(?P<dd>\d\d))?\b(?![-\d])"
)
SLASHED: Final = re.compile(
    r"\b(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d)\b"
)
HOLIDAY: Final = re.compile(
    rf"\b(?:(?P<which>this|last|next) )?(?P<day>{_either(*HOLIDAYS)})\b(?: (?P<y>{_YEAR})\b)?"
)
FUTURE: Final = (
    " will ", "'ll ", " would ", " plans to ", " planning to ", " planned for ", " due to be ",
    " due in ", " due on ", " going to ", " expected to ", " expects to ", " is to ", " are to ",
    " set to ", " aims to ", " hopes to ", " intends to ", " scheduled ", " next ",
)  # fmt: skip
PAST: Final = (" said", " says", " told ", " announced", " reported", " added", " wrote", " since ")
UNTIL: Final = ("by ", "until ", "till ")
SPAN: Final = {
    "from ": (" to ", " until ", " till ", " through ", " to the "),
    "between ": (" and ",),
}
