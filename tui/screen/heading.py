"""What an article is called on the screen, and where its own words begin."""

from tui.model import Article, Reading


def title_of(reading: Reading) -> str:
    """The title, or the first words of the text, or what the file is called."""
    article = reading.article
    if article.title:
        return article.title
    first = article.text[:400].split(maxsplit=16)[:16]
    return " ".join(first) or article.path.rsplit("/", 1)[-1]


def header(article: Article) -> tuple[str, str]:
    """The line above the text, and its paint."""
    if article.problems:
        return str(article.problems[0]), "problem"
    told = (article.outlet, article.author, article.published)
    return " · ".join(part for part in told if part) or article.path, "dim"


def begin(article: Article) -> int:
    """Where the page's own words begin, after menus and front matter."""
    begin = 0
    for span in article.furniture:
        if article.text[begin : span.start].strip():
            break
        begin = span.end
    return begin if begin < len(article.text) else 0
