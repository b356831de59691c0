"""Hostile text on the screen: shown, never obeyed. The numbers are the rows of the fault list."""

from dataclasses import replace

import pytest
from screen_bytes import caught, harm, seen, unmarked
from screen_driving import dashboard, driven, frame, press, settled
from screen_readings import Pile, alert, reading
from textual.events import Resize
from textual.geometry import Size
from textual.pilot import Pilot

from tui.model import Mention, MentionType, Problem, Reading, Span
from tui.text.clean import clean

PAYLOADS = {
    "4 clear, move, colours": "\x1b[2J\x1b[1;1H\x1b[31mred",
    "5 clipboard": "\x1b]52;c;ZXZpbA==\x07",
    "5 title": "\x1b]0;evil\x07",
    "5 link": "\x1b]8;;http://evil.example\x1b\\here\x1b]8;;\x1b\\",
    "6 queries": "\x1b[6n\x1b[c\x05",
    "7 C1 controls": "\x9b2J\x9d52;c;ZXZpbA==\x9c\x85\x90",
    "8 controls": "a\x00b\x07c\x08d\x0be\x0ef\x0fg\x7fh\ri",
    "9 bidi": "\u202eevil\u202c \u2066x\u2069 \u200e\u200f\u061c",
    "10 zero width": "NA\u200bTO N\ufeffATO \U000e0041\U000e0042 a\u2060b\xadc",
    "11 surrogate": "half \ud800 a pair",
    "13 breaks": "one\u2028two\u2029three\x85four\x1cfive",
}


def everywhere(payload: str) -> Pile:
    """The payload in the body, the title, the outlet, names, a path and a problem."""
    text = f"Title {payload} one\n\nArnor {payload} has 40 riders in {payload} Bree.\n"
    one = reading("mail/one.txt", text, outlet=f"Mail {payload}", author=payload)
    names = (Mention(Span(7, 7 + len(payload)), payload, MentionType.ORG, f"Org {payload}"),)
    claims = tuple(
        replace(claim, actors=(f"Arnor {payload}",), item=payload, sources=(payload,))
        for claim in alert().claims[:1]
    )
    raw = Reading(replace(one.article, path=f"mail/{payload}.txt"), names, claims)
    return Pile(raw, Problem(f"torn {payload}", 3, f"no text {payload}"), said=f"said {payload}")


async def visit(pilot: Pilot[int]) -> None:
    """Every pane, the search, the keys, the reasons, the messages."""
    await press(pilot, "2", "}", "w", "3", "right", "b", "b", "enter", "/", *"evil", "enter")
    await press(pilot, "?", "e", "escape", "escape", "1", "j", "enter", "G")
    await settled(pilot)


@pytest.mark.asyncio
@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
async def test_nothing_but_frames_reaches_the_terminal(payload: str) -> None:
    """Rows 4 to 11, and 13: over every screen."""
    async with caught(everywhere(payload)) as pilot:
        await visit(pilot)
        assert harm(pilot) == []


@pytest.mark.asyncio
@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
async def test_a_cleaned_article_shows_a_mark_where_harm_stood(payload: str) -> None:
    text = clean(f"Title\n\nArnor {payload} rides.\n").text
    async with caught(Pile(reading("mail/one.txt", text))) as pilot:
        await press(pilot, "2")
        assert harm(pilot) == []
        assert text.splitlines()[2] in frame(pilot)


@pytest.mark.asyncio
@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
async def test_a_pasted_payload_is_harmless(payload: str) -> None:
    async with caught(everywhere("x")) as pilot:
        await press(pilot, "/")
        dashboard(pilot).prompt._insert(payload)
        await settled(pilot)
        assert harm(pilot) == []


MARKUP = ("[/]", "[/b]", "[foo=[bar]", "[sic] [Reuters] [$x] [ b]", "[@click=app.quit]run[/]")


@pytest.mark.asyncio
@pytest.mark.parametrize("markup", MARKUP)
async def test_markup_is_shown_as_it_is_written(markup: str) -> None:
    """Rows 1 and 2: not one character is lost, in title, outlet or name."""
    async with driven(everywhere(markup)) as pilot:
        await press(pilot, "2")
        assert f"Title {markup} one" in frame(pilot)
        assert f"Mail {markup}" in frame(pilot)
        await press(pilot, "3")
        assert f"Arnor {markup}" in frame(pilot)


@pytest.mark.asyncio
async def test_a_click_on_markup_does_nothing() -> None:
    """Row 3."""
    async with driven(everywhere("[@click=app.quit]run[/]")) as pilot:
        lines = frame(pilot).splitlines()
        row = next(at for at, line in enumerate(lines) if "[@click" in line[50:])
        await pilot.click(offset=(lines[row].index("run[/]", 50) + 1, row))
        await settled(pilot)
        assert dashboard(pilot).is_running


WIDE = {
    "marks": "e" + "\u0301" * 300 + " after",
    "wide": "北京 8,500 部队 東京",
    "family": "👨\u200d👩\u200d👧 family",
    "flags": "🇺🇦🇷🇺🇫 flags",
    "tones": "👍🏽👍 tones",
    "emoji": "❤️ ☎️ 1️⃣ hearts",
    "hangul": "\u1112\u1161\u11ab 한국",
    "tabs": "a\tb\tc",
    "arabic": "القوات الروسية",
    "thai": "กองทัพ ที่ น้ำ",
}


@pytest.mark.asyncio
@pytest.mark.parametrize("text", WIDE.values(), ids=WIDE)
async def test_odd_letters_leave_every_line_as_wide_as_the_terminal_thinks(text: str) -> None:
    """Row 12: marks without end, wide letters, families and flags."""
    text = clean(text).text
    body = f"{text} title\n\n{text} {text} in the body of it {text}\n"
    one = reading("mail/one.txt", body, outlet=text)
    claims = tuple(
        replace(claim, actors=(text,), item=text, sources=(text,)) for claim in alert().claims[:1]
    )
    async with caught(Pile(replace(one, claims=claims))) as pilot:
        assert seen(pilot) == unmarked(frame(pilot)).splitlines()


@pytest.mark.asyncio
async def test_marks_are_left_out_where_they_are_shown_and_nowhere_else() -> None:
    """Row 12: what is copied and exported has all of them."""
    text = f"A title\n\n{WIDE['marks']}\n"
    async with driven(Pile(reading("mail/one.txt", text))) as pilot:
        assert "e\u0301\u0301 after" in frame(pilot)
        shown = dashboard(pilot).reader.reading
        assert shown is not None
        assert shown.article.text == text


@pytest.mark.asyncio
async def test_a_megabyte_pasted_into_the_search_is_cut() -> None:
    """Row 56."""
    async with driven(everywhere("x")) as pilot:
        await press(pilot, "/")
        prompt = dashboard(pilot).prompt
        prompt._insert("y" * 1_000_000)
        await settled(pilot)
        assert len(prompt.words) == 200


@pytest.mark.asyncio
async def test_five_hundred_resizes_lose_nothing() -> None:
    """Row 51."""
    async with driven(Pile(alert())) as pilot:
        app = dashboard(pilot)
        await press(pilot, "3", "enter")
        before = frame(pilot)
        for step in range(500):
            size = Size(20 + step % 180, 4 + step % 50)
            app.post_message(Resize(size, size))
        await pilot.resize_terminal(120, 40)
        await settled(pilot)
        assert frame(pilot) == before
