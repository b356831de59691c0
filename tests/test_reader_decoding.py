"""Decoding: any bytes give a text, right or visibly marked."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.decoding import decode, is_binary

SENTENCE = "Théoden’s 300 riders left – “for good”.\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_a_text_comes_back_from_every_common_encoding(encoding: str) -> None:
    """Fault row 21: with a byte order mark or without."""
    assert decode(SENTENCE.encode(encoding)).text == SENTENCE


def test_a_few_windows_bytes_among_utf_8_are_read_as_such_and_told() -> None:
    """Fault row 21: mixed encodings."""
    decoded = decode("Théoden".encode() + b" has \x93300\x94 riders")
    assert decoded.text == "Théoden has “300” riders"
    assert decoded.oddity is not None
    assert decoded.oddity.startswith("2 bytes are not UTF-8")


def test_what_was_decoded_wrongly_before_is_told() -> None:
    """Fault row 21: mojibake stays, and is told."""
    decoded = decode("Théoden’s riders".encode().decode("cp1252").encode())
    assert decoded.oddity is not None
    assert "decoded wrongly" in decoded.oddity


@pytest.mark.parametrize("size", [1, 2])
def test_no_beginning_of_a_file_is_too_odd(size: int) -> None:
    """Fault row 21: every file of one or two bytes, and what begins like it."""
    for prefix in itertools.product(range(256), repeat=size):
        decode(bytes(prefix))
        decode(bytes(prefix) + b"Arnor has 300 riders.")


@given(
    st.binary(max_size=200), st.sampled_from([None, "utf-16", "koi8-r", "idna", "no such", "zlib"])
)
def test_no_bytes_raise(data: bytes, declared: str | None) -> None:
    """Fault row 21: broken, mixed and foreign bytes."""
    text = decode(data, declared).text
    assert "\r" not in text


@given(st.text(st.sampled_from("aé \n")))
def test_every_line_end_gives_the_same_text(text: str) -> None:
    """Fault row 22: CRLF and CR alone read as LF."""
    as_read = decode(text.encode()).text
    assert decode(text.replace("\n", "\r\n").encode()).text == as_read
    assert decode(text.replace("\n", "\r").encode()).text == as_read


def test_a_page_in_the_encoding_that_it_declares_is_read_right() -> None:
    assert decode("Рохан".encode("koi8-r"), "koi8-r").text == "Рохан"


@pytest.mark.parametrize("declared", ["windows-1252", "iso-8859-1", "latin1"])
def test_what_a_page_declares_and_keeps_is_not_odd(declared: str) -> None:
    decoded = decode(SENTENCE.encode("cp1252"), declared)
    assert (decoded.text, decoded.oddity) == (SENTENCE, None)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Théoden".encode(), "Théoden"),
        ("Théoden".encode() + b" has \x93300\x94 riders", "Théoden has “300” riders"),
        (b"Th\xe9oden \x81", "Théoden \ufffd"),
    ],
)
def test_what_a_page_declares_and_does_not_keep_is_read_all_the_same(
    data: bytes, text: str
) -> None:
    decoded = decode(data, "windows-1252")
    assert decoded.text == text
    assert (decoded.oddity is None) == (text == "Théoden")


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"PK\x03\x04\x14\x00",
        b"\x1f\x8b\x08\x00",
        bytes(range(256)) * 20,
    ],
)
def test_a_picture_or_an_archive_is_no_text(data: bytes) -> None:
    """Fault rows 20 and 33: binary data under the name of a text."""
    assert is_binary(data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_text_is_no_picture(encoding: str) -> None:
    assert not is_binary((SENTENCE * 50).encode(encoding))
    assert not is_binary(b"\x1b[31mArnor\x00 has\x07 300 riders")
