"""Saved web pages: the article comes out, and hostile markup does no harm."""

import sys
from pathlib import Path

import pytest
from growing import growth

from tui.model import Article, Problem
from tui.reader import articles, read
from tui.reader.draft import Draft
from tui.reader.html import html

PAGE = """\
<!DOCTYPE html>
<html><head>
<title>Arnor sends riders to Bree | The Shire Post</title>
<meta property="og:title" content="Arnor sends riders to Bree">
<meta property="og:site_name" content="The Shire Post">
<meta name="author" content="Rosie Cotton">
<meta property="article:published_time" content="2024-03-02T10:00:00Z">
</head><body>
<nav><a href="/">Home</a> <a href="/war">War</a> <a href="/9000">9,000 orcs seen</a></nav>
<script>var troops = 90000;</script>
<article><h1>Arnor sends riders to Bree</h1>
<p>Arnor has sent <b>4,000</b> riders to Bree, the king said on Friday, as tension with Angmar grew
over the winter and the passes closed one by one.</p>
<p>Gondor holds back. It has 200 ships at Pelargir and no wish to send them north before the floods
of spring have gone, the steward&rsquo;s herald said in a letter.</p>
</article>
<footer>© 2024 The Shire Post</footer>
</body></html>
"""


def saved(folder: Path, page: str | bytes, name: str = "page.html") -> Path:
    path = folder / name
    path.write_bytes(page if isinstance(page, bytes) else page.encode())
    return path


def article(path: Path) -> Article:
    found = read(path, as_given=path.name)
    assert isinstance(found, Article), found
    return found


def test_a_page_gives_its_article_and_what_it_tells_about_it(tmp_path: Path) -> None:
    found = article(saved(tmp_path, PAGE))
    assert found.title == "Arnor sends riders to Bree"
    assert found.outlet == "The Shire Post"
    assert found.author == "Rosie Cotton"
    assert found.published == "2024-03-02"
    assert found.headline is not None
    assert found.headline.of(found.text) == found.title


def test_the_text_is_the_article_in_paragraphs_and_nothing_of_the_page(tmp_path: Path) -> None:
    text = article(saved(tmp_path, PAGE)).text
    assert "Arnor has sent 4,000 riders to Bree, the king said on Friday" in text
    assert "the steward’s herald said in a letter." in text
    assert "\n\nGondor holds back." in text
    assert not [word for word in ("9,000 orcs", "90000", "Home", "<", "2024") if word in text]


def test_a_page_in_an_old_encoding_is_read_as_it_declares(tmp_path: Path) -> None:
    """Fault row 21: a page that declares its encoding."""
    page = PAGE.replace("<head>", '<head><meta charset="windows-1251">').replace("Bree,", "Бри,")
    found = article(saved(tmp_path, page.replace("©", "").encode("cp1251")))
    assert "4,000 riders to Бри" in found.text


def test_an_order_to_a_terminal_keeps_its_mark_and_leaves_no_number(tmp_path: Path) -> None:
    page = PAGE.replace("It has 200 ships", "It has \x1b[31mtwo\x1b[0m ships and \x9b4mten boats")
    article = read(saved(tmp_path, page), as_given="page.html")
    assert isinstance(article, Article)
    assert "\u241b[31mtwo\u241b[0m ships" in article.text
    assert "\u238b4mten boats" in article.text


@pytest.mark.parametrize("reference", ["&#x1b;", "&#27;", "&#7;", "&#x0b;", "&#x9b;", "&#0;"])
def test_a_control_character_written_as_a_number_loses_no_page(
    tmp_path: Path, reference: str
) -> None:
    page = PAGE.replace("It has 200 ships", f"It has{reference} 200 ships")
    article = read(saved(tmp_path, page), as_given="page.html")
    assert isinstance(article, Article)
    assert "200 ships at Pelargir" in article.text
    assert not set(map(chr, (*range(9), *range(11, 32), *range(127, 160)))) & set(article.text)


def test_a_page_without_an_article_is_told(tmp_path: Path) -> None:
    found = read(saved(tmp_path, "<html><body></body></html>"), as_given="page.html")
    assert found == Problem("page.html", None, "holds no article that could be found in its markup")


def test_without_the_extra_one_line_says_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    saved(tmp_path, PAGE, "a.html")
    (tmp_path / "b.txt").write_text("Gondor has 200 ships.", "utf-8")
    first, second = articles([tmp_path])
    assert isinstance(first, Problem)
    assert "extra `web`" in first.message
    assert isinstance(second, Article)


HOSTILE = {
    "tags without end": "<a ",
    "comments without end": "<!--",
    "sections without end": "<![",
    "quotes without end": '<a href="',
    "nested boxes": "<div>",
    "nested tables": "<table><tr><td>",
    "ampersands": "&",
    "attributes": "<p a=b ",
    "paragraphs": "<p>Arnor has sent 4,000 riders to Bree in the north.</p>",
}


@pytest.mark.parametrize("seed", HOSTILE.values(), ids=HOSTILE.keys())
def test_markup_takes_no_more_than_its_length(seed: str) -> None:
    """Fault row 31: linear on tags, comments and quotes that are never closed."""
    assert growth(lambda page: list(html(page.encode(), "a.html")), seed) <= 7


def test_a_hundred_thousand_boxes_in_each_other_do_no_harm() -> None:
    """Fault row 31: 100,000 nested div."""
    depth = 100_000
    page = "<html><body>" + "<div>" * depth + "Arnor has 4,000 riders." + "</div>" * depth
    (found,) = html(page.encode(), "a.html")
    assert isinstance(found, Draft | Problem)


TEN = "".join("&a;" for _ in range(10))
ENTITIES = {
    "laughs": f'<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "{TEN}"><!ENTITY c "&b;&b;&b;">]>',
    "file": '<!DOCTYPE html [<!ENTITY c SYSTEM "file://{secret}">]>',
    "definition": '<!DOCTYPE html SYSTEM "file://{secret}">',
    "parameter": '<!DOCTYPE html [<!ENTITY % p SYSTEM "file://{secret}"> %p;]>',
}


@pytest.mark.parametrize("declaration", ENTITIES.values(), ids=ENTITIES.keys())
def test_entities_bring_nothing_into_the_text(tmp_path: Path, declaration: str) -> None:
    """Fault row 32: billion laughs and external entities; no file is read."""
    secret = tmp_path / "secret"
    secret.write_text("nine riders in black", "utf-8")
    page = declaration.replace("{secret}", str(secret)) + PAGE.replace("4,000", "&c; 4,000")
    text = article(saved(tmp_path, page)).text
    assert "nine riders" not in text
    assert "haha" not in text


def test_one_hostile_page_stops_no_folder(tmp_path: Path) -> None:
    """Fault row 31: what stands beside it is read."""
    saved(tmp_path, "<a " * 7000, "a.html")
    saved(tmp_path, PAGE, "b.html")
    assert [type(found) for found in articles([tmp_path])] == [Problem, Article]
