"""Whose forces a claim counts."""
