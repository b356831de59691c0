"""Reads an article: mentions, force claims, and what was passed over. Pure."""

from tui.extract.pipeline import Extractor

__all__ = ["Extractor"]
