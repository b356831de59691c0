"""What a number phrase hangs on, and how sure that is."""
