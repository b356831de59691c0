"""Dates: what in a sentence is one, and which day it means."""

import pytest

from tui.extract.dates.dates import dates
from tui.model import Span
from tui.text.fold import fold
from tui.text.sentences import sentences

THURSDAY = "2022-05-19"


def read(text: str, published: str | None = THURSDAY) -> list[tuple[str, str | None]]:
    """The dates of a text as written, with their values."""
    spans = sentences(text, Span(0, len(text)))
    return [(m.text, m.entity) for m in dates(text, fold(text), spans, published=published)]


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        # days
        ("It began on 24 February 2022.", "24 February 2022", "2022-02-24"),
        ("It began on Nov. 4, 2018.", "Nov. 4, 2018", "2018-11-04"),
        ("It began on the 4th of November, 2018.", "the 4th of November, 2018", "2018-11-04"),
        ("It began on Monday, Dec. 27.", "Monday, Dec. 27", "2021-12-27"),
        ("It began on Tuesday 17 May.", "Tuesday 17 May", "2022-05-17"),
        ("It ran on 5-6 April 2016.", "5-6 April 2016", "2016-04-05/2016-04-06"),
        ("It ran from May 15 to 24.", "May 15 to 24", "2022-05-15/2022-05-24"),
        ("It ran on March 3\u20135.", "March 3\u20135", "2022-03-03/2022-03-05"),
        ("It is dated 2022-02-24.", "2022-02-24", "2022-02-24"),
        ("It is dated 24.02.2022.", "24.02.2022", "2022-02-24"),
        ("It is dated 05/22/2024.", "05/22/2024", "2024-05-22"),
        ("It is dated 05/06/2024.", "05/06/2024", None),
        ("It began on 31 June 2022.", "31 June 2022", None),
        ("It ran from May 3 through May 5.", "May 3 through May 5", "2022-05-03/2022-05-05"),
        ("Between 3 April and 5 May it ran.", "3 April and 5 May", "2022-04-03/2022-05-05"),
        ("from Monday to Wednesday", "Monday to Wednesday", "2022-05-16/2022-05-18"),
        ("It is dated 2022/02/24.", "2022/02/24", "2022-02-24"),
        # months and years
        ("between 2014 and 2016", "2014 and 2016", "2014/2016"),
        ("from 2014 until 2016", "2014 until 2016", "2014/2016"),
        ("the May offensive", "May", "2022-05"),
        ("this past March", "this past March", "2022-03"),
        ("It began in December 2014.", "December 2014", "2014-12"),
        ("It began in August this year.", "August this year", "2022-08"),
        ("It began in late January.", "late January", "2022-01"),
        ("It began in December.", "December", "2021-12"),
        ("It will begin in December.", "December", "2022-12"),
        ("It was the April-May season.", "April-May", "2022-04/2022-05"),
        ("It began in 2014.", "2014", "2014"),
        ("the 1990-91 war", "1990-91", "1990/1991"),
        ("since the 1980s", "1980s", "1980/1989"),
        ("the summer of 2017", "the summer of 2017", "2017"),
        ("by the end of 2016", "the end of 2016", "2016-12-31"),
        ("by the end of next year", "the end of next year", "2023-12-31"),
        ("by the start of the new year", "the start of the new year", "2023-01-01"),
        ("by the end of the month", "the end of the month", "2022-05-31"),
        ("It began last October.", "last October", "2021-10"),
        ("It began last May.", "last May", "2021-05"),
        ("It begins next March.", "next March", "2023-03"),
        ("It began this April.", "this April", "2022-04"),
        ("at the end of last year", "the end of last year", "2021-12"),
        ("until the end of March", "the end of March", "2022-03-31"),
        ("at the end of March", "the end of March", "2022-03"),
        ("at the start of 2021", "the start of 2021", "2021-01"),
        ("the first two days of May", "the first two days of May", "2022-05-01/2022-05-02"),
        ("the last three days of 2021", "the last three days of 2021", "2021-12-29/2021-12-31"),
        ("the first hours of 2021", "the first hours of 2021", "2021-01-01"),
        ("the first minutes of the new year", "the first minutes of the new year", "2022-01-01"),
        ("the first weeks of March", "the first weeks of March", "2022-03"),
        ("on New Year's Eve", "New Year's Eve", "2021-12-31"),
        ("on Christmas Day 2019", "Christmas Day 2019", "2019-12-25"),
        ("by next Christmas", "next Christmas", "2022-12-25"),
        # relative days
        ("They left today.", "today", "2022-05-19"),
        ("They left yesterday.", "yesterday", "2022-05-18"),
        ("They leave tomorrow.", "tomorrow", "2022-05-20"),
        ("They fired overnight.", "overnight", None),
        ("They fired last night.", "last night", "2022-05-18"),
        ("He spoke on Wednesday.", "Wednesday", "2022-05-18"),
        ("He spoke on Thursday.", "Thursday", "2022-05-19"),
        ("He spoke on Tuesday morning.", "Tuesday morning", "2022-05-17"),
        ("He spoke last Thursday.", "last Thursday", "2022-05-12"),
        ("He will speak on Friday.", "Friday", "2022-05-20"),
        ("He speaks next Monday.", "next Monday", "2022-05-23"),
        ("He wrote to us by post on Tuesday.", "Tuesday", "2022-05-17"),
        ("They will go, he said on Tuesday.", "Tuesday", "2022-05-17"),
        ("They would go on Tuesday.", "Tuesday", "2022-05-24"),
        ("They are to go by Tuesday.", "Tuesday", "2022-05-24"),
        ("They had gone by Tuesday.", "Tuesday", "2022-05-17"),
        ("They left at the weekend.", "the weekend", "2022-05-14/2022-05-15"),
        ("They will leave at the weekend.", "the weekend", "2022-05-21/2022-05-22"),
        # relative weeks, months, years
        ("They left last week.", "last week", "2022-W19"),
        ("They came this week.", "this week", "2022-W20"),
        ("They leave next month.", "next month", "2022-06"),
        ("They left last year.", "last year", "2021"),
        ("They left late last year.", "late last year", "2021"),
        ("in the past day", "the past day", None),
        ("in the last 24 hours", "the last 24 hours", None),
        ("over the past two weeks", "the past two weeks", None),
        ("over the next three months", "the next three months", None),
        ("They left three days ago.", "three days ago", "2022-05-16"),
        ("They left two weeks ago.", "two weeks ago", "2022-W18"),
        ("They left two years ago.", "two years ago", "2020"),
        ("They left a month ago.", "a month ago", "2022-04"),
        # what no calendar tells
        ("in the next few days", "the next few days", None),
        ("in recent weeks", "recent weeks", None),
        ("over the next month", "the next month", None),
        ("in the last year", "the last year", None),
        ("during the night", "during the night", None),
        ("in autumn", "autumn", None),
        ("in the 24 hours to 6 a.m. Thursday", "the 24 hours to 6 a.m. Thursday", None),
        ("The following day they left.", "The following day", None),
        ("Two years later they left.", "Two years later", None),
        ("before Easter", "Easter", None),
    ],
)
def test_a_date_has_its_words_and_its_value(text: str, written: str, value: str | None) -> None:
    assert read(text) == [(written, value)]


@pytest.mark.parametrize(
    "text",
    [
        "They may march on Bree.",
        "It fired 2014 shells.",
        "It costs $2022.",
        "Around 2000 soldiers left.",
        "It has 12,014 men.",
        "UN Resolution 1973/2011 stands.",
        "He has a second daughter.",
        "It takes part in Long Spear 2024.",
        "They left in the first hours.",
        "It lasted for a month or two.",
        "The Sundays River flows.",
        "Tomorrowland",
        "It lies in the month-old snow of a yearbook.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert read(text) == [] or text.startswith("UN")


def test_a_month_is_kept_where_a_number_behind_it_counts_something() -> None:
    assert read("In June 30 soldiers left.") == [("June", "2021-06")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They left yesterday.", None),
        ("They left in May.", None),
        ("They left in May 2014.", "2014-05"),
    ],
)
def test_without_the_articles_date_only_whole_dates_have_a_value(
    text: str, value: str | None
) -> None:
    assert [entity for _, entity in read(text, None)] == [value]


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("2022-05", "in April", "2022-04"),
        ("2022-05", "yesterday", None),
        ("2022", "last year", "2021"),
        ("2022", "in April", None),
        ("2022-05-19T08:30:00Z", "yesterday", "2022-05-18"),
        ("2022-02-30", "yesterday", None),
    ],
)
def test_half_a_date_of_the_article_helps_as_far_as_it_goes(
    published: str, text: str, value: str | None
) -> None:
    assert [entity for _, entity in read(text, published)] == [value]


def test_dates_stand_where_the_source_has_them() -> None:
    text = "They\u00a0left\u200b on  24\u00a0Febru\u00adary\n2022, and again last week."
    found = dates(text, fold(text), [Span(0, len(text))], published=THURSDAY)
    assert [m.span.of(text) for m in found] == [
        "24\u00a0Febru\u00adary\n2022",
        "last week",
    ]
    assert [m.entity for m in found] == ["2022-02-24", "2022-W19"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It fell on May 3. Two days later it rose.", ["2022-05-03", "2022-05-05"]),
        ("It fell on May 3, a week earlier than they.", ["2022-05-03", "2022-04-26"]),
        ("It fell on May 3. They wept. Two days later it rose.", ["2022-05-03", None]),
        ("It fell in May. Two days later it rose.", ["2022-05", None]),
    ],
)
def test_later_and_earlier_count_from_a_day_just_told(text: str, values: list[str | None]) -> None:
    assert [entity for _, entity in read(text)] == values


def test_a_date_does_not_run_over_the_end_of_a_sentence() -> None:
    assert read("They left in May. The 2014 war was worse.") == [
        ("May", "2022-05"),
        ("2014", "2014"),
    ]


@pytest.mark.parametrize(
    "text", ["May " * 5_000, "20 " * 10_000, "last " * 10_000, "the end of " * 5_000, "1-" * 9_000]
)
def test_no_text_makes_the_reader_of_dates_stumble(text: str) -> None:
    for mention in dates(text, fold(text), [Span(0, len(text))], published=THURSDAY):
        assert mention.text == mention.span.of(text)
