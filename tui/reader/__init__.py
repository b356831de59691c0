"""The only code that opens article files: from paths to articles."""

from tui.reader.articles import File, articles, articles_of, opened, read, read_all
from tui.reader.formats import FORMATS
from tui.reader.opening import CAP

__all__ = ["CAP", "FORMATS", "File", "articles", "articles_of", "opened", "read", "read_all"]
