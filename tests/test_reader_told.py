"""What a page tells about its article, and what it does not."""

import json
from pathlib import Path

import pytest

from tui.model import Article
from tui.reader import read
from tui.reader.compose import compose
from tui.reader.draft import Draft

ROOT = Path(__file__).parent.parent
TRUTH = sorted((ROOT / "tests" / "truth").glob("*.json"))
BODY = (
    "The king of Arnor has sent 4,000 riders to Bree, where they are to hold the northern road "
    "until the passes close, an officer who saw the order said on Friday.\n"
)


def article(text: str, **told: str) -> Article:
    found = compose(Draft(text, **told), "a.txt")  # type: ignore[arg-type]  # names of fields
    assert isinstance(found, Article)
    return found


def test_a_short_first_line_without_a_stop_above_a_paragraph_is_the_title() -> None:
    found = article(f"Arnor sends riders to Bree\n\n{BODY}")
    assert found.title == "Arnor sends riders to Bree"
    assert found.headline is not None
    assert found.headline.of(found.text) == found.title


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"Arnor has sent riders to Bree.\n\n{BODY}",
        "Arnor sends riders to Bree",
        f"Story highlights Arnor sends riders\n\nGondor sends none\n\n{BODY}",
        f"Share\n\n{BODY}",
        f"By Rosie Cotton on March 4, 2022\n\n{BODY}",
    ],
)
def test_a_page_without_a_headline_has_no_title(text: str) -> None:
    found = article(text)
    assert (found.title, found.headline) == (None, None)


def test_a_title_that_the_file_tells_is_found_in_the_text() -> None:
    found = article(f"Share\n\nRiders for Bree\n\n{BODY}", title="Riders for Bree")
    assert found.headline is not None
    assert found.headline.start == 7


def test_a_title_that_stands_nowhere_in_the_text_has_no_place() -> None:
    found = article(BODY, title="Riders for Bree")
    assert found.title == "Riders for Bree"
    assert found.headline is None


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        (f"BREE, Arnor (Shire Post) - {BODY}", "Shire Post"),
        (f"{BODY}\n© 2024 The Shire Post\n", "Shire Post"),
        (f"Riders for the old town\n\nThe Shire Post\n\n{BODY}", "The Shire Post"),
        (BODY, None),
    ],
)
def test_the_outlet_is_told_by_dateline_rights_or_its_name(text: str, outlet: str | None) -> None:
    assert article(text).outlet == outlet


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Rosie Cotton", "Rosie Cotton"),
        ("By\nRosie Cotton", "Rosie Cotton"),
        ("By **Rosie Cotton** | 4 min read | Listen", "Rosie Cotton"),
        ("Reporter Rosie Cotton", "Rosie Cotton"),
        ("Rosie Cotton, our special correspondent in Bree", "Rosie Cotton"),
        ("Bree lies in ruins", None),
    ],
)
def test_the_author_is_told_by_a_byline(line: str, author: str | None) -> None:
    assert article(f"Arnor sends riders to Bree\n\n{line}\n\n{BODY}").author == author


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Published 12 March 2023\nUpdated 14 March 2023\n\n{BODY}", "2023-03-12"),
        (f"Updated 14 March 2023\nPublished 12 March 2023\n\n{BODY}", "2023-03-12"),
        (f"27 Feb 2026\n\n{BODY}", "2026-02-27"),
        (f"Feb 2026\n\n{BODY}", "2026-02"),
        (f"Feb 2026\n\nUpdated 14 March 2026\n\n{BODY}", "2026-03-14"),
        (f"{BODY}\nFebruary 2026\n", None),
        (f"Riders for the old town\n\nUpdated 6:14 PM EST, March 12, 2023\n\n{BODY}", "2023-03-12"),
        (f"Riders for the old town\n\nBree, March 12, 2023\n\n{BODY}", "2023-03-12"),
        (f"Riders in Bree, 9 May 2019\n\nBree, March 12, 2023\n\n{BODY}", "2023-03-12"),
        (f"BREE, March 3, 2023 (Shire Post) - {BODY}", "2023-03-03"),
        (f"Updated 5 March 2023\n\nBREE, March 3, 2023 (Shire Post) - {BODY}", "2023-03-03"),
        (f"{BODY}\nBree, March 12, 2023\n", None),
        (f"{BODY}\nThe order was given on 27 Feb 2026.\n", None),
        (f"BREE, March 3 (Shire Post) - {BODY}", None),
    ],
)
def test_the_day_is_told_by_a_date_line_or_a_dateline(text: str, day: str | None) -> None:
    assert article(text).published == day


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2024-03-02T10:00:00Z", "2024-03-02T10:00:00Z"),
        ("Sat, 2 Mar 2024 10:00:00 GMT", "2024-03-02"),
    ],
)
def test_the_day_that_the_file_tells_goes_before_all(published: str, day: str) -> None:
    assert article(f"27 Feb 2026\n\n{BODY}", published=published).published == day


def test_a_title_is_one_safe_line() -> None:
    """Fault row 15: what a file tells reaches other programs too."""
    assert article(BODY, title="Riders\n\x1b[2J for Bree").title == "Riders ␛[2J for Bree"


@pytest.mark.parametrize("path", TRUTH, ids=lambda path: path.stem)
def test_the_sample_dispatches_tell_what_a_reader_finds_in_them(path: Path) -> None:
    truth = json.loads(path.read_text("utf-8"))
    found = read(ROOT / "corpus" / truth["article"], as_given=truth["article"])
    assert isinstance(found, Article)
    assert found.title == truth["title"]
    assert found.author == truth["author"]
    assert found.published == truth["published"]
    assert found.outlet in {truth["outlet"], None}
