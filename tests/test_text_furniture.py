"""Furniture: what a page sets round an article is found, and the article is left alone."""

import json
from importlib.resources import files
from pathlib import Path

import pytest

from tui.model import Article, Span
from tui.reader import read
from tui.text.furniture import furniture
from tui.text.phrases import Pattern, phrases, read_patterns

PATTERNS = read_patterns((files("tui") / "data" / "furniture.toml").read_text("utf-8"))
READ = [(pattern, words) for pattern in PATTERNS for words in pattern.reads]
LEFT = [(pattern, words) for pattern in PATTERNS for words in pattern.leaves]
ROOT = Path(__file__).parent.parent
TRUTH = sorted((ROOT / "tests" / "truth").glob("*.json"))

PARAGRAPHS = """\
The king of Arnor has sent 4,000 riders to Bree, where they are to hold the northern road until
the passes close, an officer who saw the order said on Friday.

Gondor, which keeps 200 ships at Pelargir, has offered none of them. The steward wants to know
first who will feed the crews, and has written to the king for the third time this winter.
"""
BODY = PARAGRAPHS.replace("\nthe passes", " the passes").replace("\nfirst who", " first who")


def found(text: str) -> list[str]:
    return [span.of(text) for span in furniture(text)]


@pytest.mark.parametrize(("pattern", "words"), READ)
def test_a_pattern_reads_its_examples(pattern: Pattern, words: str) -> None:
    read = pattern.regex.search if pattern.kind != "begins" else pattern.regex.match
    assert read(words)
    assert not pattern.has or pattern.may_be_in(words)


@pytest.mark.parametrize(("pattern", "words"), LEFT)
def test_a_pattern_leaves_sentences_alone(pattern: Pattern, words: str) -> None:
    read = pattern.regex.search if pattern.kind != "begins" else pattern.regex.match
    assert not read(words)
    assert found(words) == []


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "Share",
        "More On This...",
        "Sign up for the Bree morning letter",
        "Read more: how the riders were fed",
        "Riders reach the ford at last Read more",
        "Read or Share this story: http://post.example/1",
        "Media playback is unsupported on your device Media caption The ford at dawn",
        "Image copyright Reuters Image caption The king looked on as 300 riders left",
        "FILE PHOTO: Some 300 riders leave Bree, Arnor, May 4, 2019. REUTERS/B. Took",
        "Riders at the ford near Bree, Arnor, May 4, 2019 [Barliman Butterbur/Reuters]",
        "The Shire Post's Rosie Cotton contributed to this report.",
        "By Rosie Cotton and Sam Gamgee",
        "Published 12 March 2023",
        "5 min read",
        "Follow us on Twitter",
        "© 2024 The Shire Post",
        "ARNOR KING WARNS ANGMAR OF SWIFT AND TERRIBLE ANSWER TO ANY RAID",
        "CLICK HERE TO GET THE SHIRE POST APP",
        "Share | Tweet | Print | 14 comments",
        "Skip to content  Home  News  World  Sport  Weather",
        "(Reporting by Rosie Cotton in Bree; Editing by Sam Gamgee)",
        "Enlarge this image toggle caption Barliman Butterbur/Bree Post",
        "**Share this story:** Facebook · Telegram · Copy link",
    ],
)
def test_a_line_that_a_page_sets_between_paragraphs_is_furniture(line: str) -> None:
    first, second = BODY.strip().split("\n\n")
    assert found(f"{first}\n\n{line}\n\n{second}\n") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "‘CLEAR DIRECTION’",
        "What is known of the extra riders?",
        "Heavy wagons near the border of Angmar",
        "NPR's Tom Bombadil reports:",
        "The Shire Post reached out to the White Tower for comment.",
        "Analysts said that the army shared 40 tanks with Rohan",
        "Related forces of Dale, some 400 strong, stayed behind.",
        "Comments by the steward angered 300 officers.",
        "More than 40 riders were sent.",
        "Video posted by the riders showed 40 tanks at the ford.",
        "Published figures put the force at 4,000.",
        "By Friday, 4,000 riders had left.",
        "Follow-on forces of 300 riders wait.",
        "Share of riders: 40 percent",
        "Live fire drills with 40 tanks go on.",
        "Watch towers hold 400 men",
        "Source of the 40 tanks was Angmar, he said.",
    ],
)
def test_a_line_of_the_article_is_no_furniture(line: str) -> None:
    first, second = BODY.strip().split("\n\n")
    assert found(f"{first}\n\n{line}\n\n{second}\n") == []


@pytest.mark.parametrize(
    "heading", ["Leave a Comment", "Comments (3)", "### 3 comments", "Join the conversation"]
)
def test_what_readers_write_below_the_article_is_furniture(heading: str) -> None:
    remarks = "Angmar has 90,000 riders, everybody in Bree knows that. " * 4
    foot = f"{heading}\n\nbutterbur says: {remarks.strip()}"
    assert found(f"{BODY}\n{foot}") == [foot]


def test_a_link_to_the_comments_above_the_article_takes_nothing_with_it() -> None:
    assert found(f"Leave a comment\n\n{BODY}") == ["Leave a comment"]


def test_the_headlines_of_a_box_at_the_end_go_with_its_heading() -> None:
    teaser = "300 riders lost in the fens\n\nAs winter comes on, the riders of the north have..."
    foot = f"Related articles\n\n{teaser}\n\nMore like this\n\nShips for Gondor"
    assert found(f"{BODY}\n{foot}") == [foot]


def test_the_headlines_of_a_box_between_paragraphs_go_with_its_heading() -> None:
    first, second = BODY.strip().split("\n\n")
    headlines = "list of 2 items\nlist 1 of 2\n300 riders lost in the fens\nend of list"
    box = f"Recommended Stories\n{headlines}"
    assert found(f"{first}\n{box}\n{second}") == [box]


def test_a_list_of_links_goes_from_its_first_line_to_its_last() -> None:
    box = (
        "list of 2 items\nlist 1 of 2\nWho are the 3,000 riders?\nlist 2 of 2\nThe ford. In maps.\n"
    )
    assert found(f"{BODY}\n{box}end of list\n{BODY}") == [f"{box}end of list"]
    assert found(f"{BODY}\nlist of 2 bows\n{BODY}") == []


def test_a_box_ends_where_the_next_section_begins() -> None:
    first, second = BODY.strip().split("\n\n")
    box = "MORE ON THIS STORY\n190 reasons to worry\nIn pictures: 300 riders leave"
    assert found(f"{first}\n\n{box}\n\n13:05 Angmar: 400 are going home\n\n{second}") == [box]


def test_a_menu_glued_to_the_headline_is_furniture_and_the_headline_is_not() -> None:
    title = "Arnor sends thousands of riders to Bree"
    assert found(f"HomeNews{title}\n\n{title}\n\n{BODY}") == [f"HomeNews{title}"]


def test_everything_above_the_headline_is_furniture_under_the_title_of_the_page() -> None:
    title = "Arnor sends thousands of riders to Bree"
    menu = "Skip links\nHome\nNews\nWill Gondor pay for the riders?\nSport"
    head = f"{title} | War News | The Shire Post\n{menu}"
    assert found(f"{head}\n{title}\n{BODY}") == [head]


def test_a_run_of_short_lines_from_a_menu_is_furniture() -> None:
    foot = "About Us\nCode of Honour\nContact Us\nSitemap\nOur Channels\nPodcasts"
    assert found(f"{BODY}\n{foot}") == [foot]


def test_a_list_of_forces_is_no_menu() -> None:
    forces = "Arnor: 4,000 riders\nGondor: 200 ships\nRohan: 300 riders\nDale: 40 wagons"
    text = f"{BODY}\nShare\n\n{forces}\n"
    assert found(text) == ["Share"]


def test_an_article_all_in_capitals_is_no_list_of_headlines() -> None:
    text = "ARNOR HAS SENT 4,000 RIDERS TO BREE AND MORE WILL FOLLOW\n" * 6
    assert found(text) == []


def test_a_part_of_a_line_can_be_furniture() -> None:
    text = "Gondor has 200 ships.  Follow us on Twitter @ShirePost or on Facebook"
    assert found(text) == ["Follow us on Twitter @ShirePost or on Facebook"]


@pytest.mark.parametrize("path", TRUTH, ids=lambda path: path.stem)
def test_no_claim_of_a_sample_dispatch_lies_in_furniture(path: Path) -> None:
    truth = json.loads(path.read_text("utf-8"))
    text = (ROOT / "corpus" / truth["article"]).read_text("utf-8")
    skipped = furniture(text)
    claims = [Span(claim["start"], claim["end"]) for claim in truth["claims"]]
    assert [claim.of(text) for claim in claims if any(map(claim.touches, skipped))] == []


def test_nearly_all_furniture_of_the_sample_dispatches_is_found() -> None:
    wanted = missed = 0
    for path in TRUTH:
        truth = json.loads(path.read_text("utf-8"))
        article = read(ROOT / "corpus" / truth["article"], as_given=truth["article"])
        assert isinstance(article, Article)
        for words in truth["furniture"]:
            span = Span(article.text.index(words), article.text.index(words) + len(words))
            wanted += 1
            missed += not any(skipped.touches(span) for skipped in article.furniture)
    assert missed / wanted <= 0.05


def test_the_name_of_a_section_takes_no_headline_with_it() -> None:
    assert found(f"Breaking News\nArnor sends 4,000 riders to Bree\n\n{BODY}") == ["Breaking News"]


@pytest.mark.parametrize("text", ["", " \n \n", BODY])
def test_a_page_that_is_nothing_but_an_article_has_none(text: str) -> None:
    assert furniture(text) == ()


def test_every_phrase_is_written_as_lines_are_compared() -> None:
    known = phrases()
    lists = (*known.lines, *known.menu, *known.boxes, *known.comments, *known.starts, *known.ends)
    assert all(phrase == phrase.lower() for phrase in lists)
