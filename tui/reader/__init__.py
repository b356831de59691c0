"""The only code that opens article files: from paths to articles."""

from tui.reader.articles import articles, read, read_all
from tui.reader.dates import iso_date
from tui.reader.formats import FORMATS
from tui.reader.opening import CAP

__all__ = ["CAP", "FORMATS", "articles", "iso_date", "read", "read_all"]
