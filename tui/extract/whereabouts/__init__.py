"""Where counted forces are, come from or go to, and who is given supplies."""
