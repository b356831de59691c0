"""Number phrases: how many of what."""
