"""Date lines: what a page says about the day on which it was published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.date_lines import date_line, dateline

FOURTH = "2022-03-04"


@pytest.mark.parametrize(
    "line",
    [
        "4 March 2022",
        "March 4th, 2022",
        "The 4th of March, 2022",
        "Friday, 4 March 2022",
        "Fri 4 Mar 2022 17.42 GMT",
        "March 4, 2022 6:25 AM ET",
        "12:05, 4 March 2022",
        "12:05 PM EST, Fri March 4, 2022",
        "2022-03-04 10:12",
        "2022/03/04",
        "04.03.2022",
        "Mar 4, 2022 \u00b7 5 min read",
        "New Edoras, March 4, 2022",
        "New Edoras | March 4, 2022",
        "World | March 4, 2022",
        "(Shire Post, March 4, 2022)",
        "By Rosie Cotton, March 4, 2022",
        "By Rosie Cotton on March 4, 2022",
        "Rosie Cotton \u2022 Mar 4, 2022 \u2022 3 min read",
        "March 4, 2022 | By Rosie Cotton",
        "As of March 4, 2022",
        "03/04/2022 11:40 PM EST",
    ],
)
def test_a_line_of_names_times_and_a_day_tells_the_day(line: str) -> None:
    assert date_line(line) == (FOURTH, False, False)


@pytest.mark.parametrize(
    "line",
    [
        "Published: March 4, 2022",
        "By our own reporters Published: Mar 04, 2022 09:14 PM",
        "Published On 4 Mar 2022",
        "Published 4:02 PM EDT, March 4, 2022",
        "PUBLISHED: 11:05, 4 March 2022 | UPDATED: 12:40, 5 March 2022",
        "Originally published March 4, 2022",
        "Posted on March 4, 2022 by Rosie Cotton",
        "Posted by Rosie Cotton on March 4, 2022",
        "Date: 4 March 2022",
        "Publication date: 2022-03-04",
        "Issued on: 04.03.2022 - 10:12",
        "This article was first published on 4 March 2022",
    ],
)
def test_a_label_says_that_it_is_the_day_of_publication(line: str) -> None:
    assert date_line(line) == (FOURTH, True, False)


@pytest.mark.parametrize("line", ["March 2022", "Bree, March 2022", "Mar. 2022 | 5 min read"])
def test_a_line_without_a_day_tells_the_month(line: str) -> None:
    assert date_line(line) == ("2022-03", False, False)


@pytest.mark.parametrize(
    "line",
    [
        "Updated 10:32 AM EST, Fri March 4, 2022",
        "Updated 1410 GMT (2210 HKT) March 4, 2022",
        "Last Updated: Mar 04, 2022 10:12 IST",
        "Last modified on 4 March 2022",
    ],
)
def test_a_label_says_that_it_is_the_day_of_a_change(line: str) -> None:
    assert date_line(line) == (FOURTH, True, True)


@pytest.mark.parametrize(
    "line",
    [
        "Issued on: 04/03/2022",
        "The siege ended on March 4, 2022",
        "Riders cross the ford on 4 March 2022",
        "Riders at the Ford, March 4, 2022",
        "FILE - Riders in Bree, March 4, 2022",
        "Bree, March 4, 2022 (File Photo)",
        "Riders, Bree, March 4, 2022. SHIRE/Bar Liman",
        "Arnor To Hold Council On March 4, 2022",
        "Arnor Sends Four More Companies | March 4, 2022",
        "4 March 2022" + " | Bree" * 40,
    ],
)
def test_captions_headlines_and_sentences_are_no_date_lines(line: str) -> None:
    assert date_line(line) is None


@pytest.mark.parametrize(
    ("paragraph", "day"),
    [
        ("BREE, March 4, 2022 (Shire Post) - Some riders came to town.", FOURTH),
        ("BREE, Mar. 4, 2022 (Shire Post) -- Some riders came to town.", FOURTH),
        ("BREE/DALE, Arnor, 4 March 2022 \u2014 Some riders came to town.", FOURTH),
        ("March 4, 2022 \u2013 Some riders came to town.", FOURTH),
        ("BREE, March 4 (Shire Post) - Some riders came to town.", None),
        ("They came on March 4, 2022 - a Friday - to town.", None),
        ("Some riders came to town.", None),
    ],
)
def test_a_dateline_may_tell_the_day(paragraph: str, day: str | None) -> None:
    assert dateline(paragraph) == day


@given(st.text())
def test_no_line_raises(line: str) -> None:
    date_line(line)
    dateline(line)


@pytest.mark.parametrize("line", ["2022 " * 30, "4 Mar 2022, " * 10, "4/4/2022" * 15, "-" * 120])
def test_odd_lines_are_read_to_their_end(line: str) -> None:
    date_line(line)
    dateline(line)
