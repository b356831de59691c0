"""The word lists: what they name, and what is wrong with them."""

from tui.vocabulary.entries import Entries
from tui.vocabulary.entry import Entry, Post
from tui.vocabulary.load import Vocabulary, gather, load

__all__ = ["Entries", "Entry", "Post", "Vocabulary", "gather", "load"]
