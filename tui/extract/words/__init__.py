"""Sentences as tokens, and the word lists ready for look-up."""
