"""What the counted forces are doing."""
