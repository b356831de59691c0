"""JSON and JSON Lines: an object is an article."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.model import Article, Problem
from tui.reader import articles
from tui.reader.draft import Draft
from tui.reader.records import json_file, json_lines

BODY = "Arnor has sent 4,000 riders to Bree."


def drafts(value: Any) -> list[Draft | Problem]:  # noqa: ANN401 - JSON holds anything
    return list(json_file(json.dumps(value).encode(), "a.json"))


@pytest.mark.parametrize("name", ["text", "body", "content", "fullText", "articleBody", "BODY"])
def test_the_text_has_one_of_the_common_names(name: str) -> None:
    (draft,) = drafts({name: BODY})
    assert isinstance(draft, Draft)
    assert draft.text == BODY


def test_what_the_record_tells_is_kept() -> None:
    (draft,) = drafts(
        {
            "headline": "Riders for Bree",
            "content": BODY,
            "source": {"id": None, "name": "The Shire Post"},
            "authors": [{"name": "Rosie Cotton"}, "Sam Gamgee"],
            "publishedAt": "2024-03-02T10:00:00Z",
        }
    )
    assert draft == Draft(
        f"Riders for Bree\n\n{BODY}",
        title="Riders for Bree",
        outlet="The Shire Post",
        author="Rosie Cotton, Sam Gamgee",
        published="2024-03-02T10:00:00Z",
    )


@pytest.mark.parametrize("wrap", [list, lambda records: {"status": "ok", "articles": records}])
def test_a_file_may_hold_a_list(wrap: Any) -> None:  # noqa: ANN401 - list or dict
    found = drafts(wrap([{"text": BODY}, {"title": "no text"}, 5]))
    assert isinstance(found[0], Draft)
    assert found[0].part == 1
    assert [str(problem) for problem in found[1:]] == [
        "a.json#2: has no text under a name that is known (text, body, content)",
        "a.json#3: is no JSON object",
    ]


def test_a_body_in_html_loses_its_tags() -> None:
    (draft,) = drafts({"text": "<p>Arnor &amp; Gondor have <b>40</b> ships.</p><p>No more.</p>"})
    assert isinstance(draft, Draft)
    assert draft.text == "Arnor & Gondor have 40 ships.\n\nNo more."


def test_a_line_that_is_no_article_is_told_with_its_number(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    lines = [json.dumps({"text": BODY}), "", "{broken", json.dumps({"text": f"{BODY} So what."})]
    path.write_text("\n".join(lines), "utf-8")
    first, problem, last = articles([path])
    assert isinstance(first, Article)
    assert first.path == f"{path}#1"
    assert problem == Problem(str(path), 3, "is no JSON object")
    assert isinstance(last, Article)
    assert last.path == f"{path}#3"


def test_json_without_an_article_is_nothing_in_a_folder_and_told_by_name(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"colour": "grey"}', "utf-8")
    assert list(articles([tmp_path])) == []
    assert list(articles([path])) == [Problem(str(path), None, "holds no article")]


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[" * 100_000, b'{"text": ' + b"9" * 5000 + b"}", b"\xff\xfe", b"NaN"]
)
def test_a_broken_file_is_a_problem_or_nothing(data: bytes) -> None:
    """Fault rows 21 and 30: nesting and numbers without end never raise."""
    assert all(isinstance(found, Problem) for found in json_file(data, "a.json"))
    assert all(isinstance(found, Problem) for found in json_lines(data, "a.jsonl"))


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["text", "title", "articles", "source", "x"]), inner)
        ),
    )
)
def test_no_json_raises(value: Any) -> None:  # noqa: ANN401 - JSON holds anything
    for found in drafts(value):
        assert isinstance(found, Draft | Problem)
