"""From the bytes of a file to its text."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins alike
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Western pages are left out: what is not UTF-8 is read as Windows-1252 anyhow.
_DECLARED: Final = frozenset(
    (
        *(f"cp125{page}" for page in (0, 1, 3, 4, 5, 6, 7, 8)),
        *(f"iso8859-{part}" for part in range(2, 17)),
        *("koi8-r", "koi8-u", "cp866", "mac-cyrillic"),
        *("gb2312", "gbk", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp949", "cp932"),
    )
)
_WESTERN: Final = frozenset(("cp1252", "iso8859-1"))  # browsers read the second as the first
_SAMPLE: Final = 4096
_NOT_UTF_8: Final = re.compile("[\udc80-\udcff]+")
_NOT_ASCII: Final = re.compile(rb"[\x80-\xff]+")
_MOJIBAKE: Final = ("â€™", "â€œ", "â€“", "Ã©", "Ã¼")
_BINARY: Final = (
    *(b"%PDF-", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"RIFF", b"OggS", b"ID3"),
    *(b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!"),
    *(b"\x7fELF", b"SQLite format 3", b"\xd0\xcf\x11\xe0"),
)
_CONTROLS: Final = bytes(set(range(32)) - set(b"\t\n\r\f\x1b"))
_CONTROLS_SHARE: Final = 0.05
_ENOUGH: Final = 512  # bytes from which the share of controls says anything


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with every line end made a newline, and what was odd about its bytes, if anything."""

    text: str
    oddity: str | None = None


def is_binary(data: bytes) -> bool:
    """Whether the bytes are a picture, an archive or the like, and no text."""
    if data.startswith(_BINARY):
        return True
    sample = data[:_SAMPLE]
    if len(sample) < _ENOUGH or _wide(data):
        return False
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > _CONTROLS_SHARE * len(sample)


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of any bytes; never raises.

    A byte order mark decides, then what the page has `declared`, then UTF-16 by its zero bytes,
    then UTF-8. Bytes that are not UTF-8 are read as Windows-1252, and the oddity says so where the
    page has not declared that itself.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding)
    name = _name(declared)
    if name in _WESTERN and (western := _western(data)) is not None:
        return Decoded(_lines(western))
    return _decoded(data, name if name in _DECLARED else _wide(data) or "utf-8")


def _western(data: bytes) -> str | None:
    """The text of bytes that are Windows-1252 throughout; None where any is UTF-8, or neither."""
    for characters in _NOT_ASCII.findall(data):
        try:
            characters.decode("utf-8")
        except UnicodeDecodeError:
            continue
        return None
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return None


def _decoded(data: bytes, encoding: str) -> Decoded:
    if encoding != "utf-8":
        text = _lines(data.decode(encoding, "replace"))
        lost = text.count("\ufffd")
        return Decoded(
            text, f"{lost} characters are not {encoding} and were lost" if lost else None
        )
    text = data.decode("utf-8", "surrogateescape")
    odd = sum(len(run) for run in _NOT_UTF_8.findall(text)) if not text.isascii() else 0
    if odd:
        text = _NOT_UTF_8.sub(_from_windows, text)
        return Decoded(_lines(text), f"{odd} bytes are not UTF-8 and were read as Windows-1252")
    return Decoded(_lines(text), _mojibake(text))


def _from_windows(run: re.Match[str]) -> str:
    return run[0].encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _mojibake(text: str) -> str | None:
    if text.isascii():
        return None
    seen = next((odd for odd in _MOJIBAKE if odd in text), None)
    return f"characters were decoded wrongly before they came here ({seen})" if seen else None


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark, told by the zero bytes of its Latin letters."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half and odd * 2 > half and even * 8 < half:
        return "utf-16-le"
    if half and even * 2 > half and odd * 8 < half:
        return "utf-16-be"
    return None


def _name(declared: str | None) -> str | None:
    """The usual name of the declared encoding, None where there is none of that name."""
    try:
        return codecs.lookup(declared).name if declared else None
    except (LookupError, ValueError):
        return None
