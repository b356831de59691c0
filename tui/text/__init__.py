"""Text in, text and spans out: cleaning, folding, furniture, paragraphs, sentences."""

from tui.text.blocks import Block, BlockKind, blocks, flow
from tui.text.clean import HIDDEN, Cleaned, clean
from tui.text.edges import trimmed
from tui.text.fold import Folded, fold
from tui.text.furniture import furniture
from tui.text.sentences import sentences

__all__ = [
    "HIDDEN",
    "Block",
    "BlockKind",
    "Cleaned",
    "Folded",
    "blocks",
    "clean",
    "flow",
    "fold",
    "furniture",
    "sentences",
    "trimmed",
]
