"""The commands: a first word that names one is the command; its module is tui.cli.<name>."""

COMMANDS = {
    "extract": "read articles and print what they claim",
    "forces": "print who has how many of what, doing what, where, who says so",
    "search": "find articles, typing errors and other spellings included",
    "articles": "list the articles",
    "explain": "print why a figure was read as it was",
    "check": "look for mistakes in the config and the word lists",
    "evaluate": "compare what is read with what is true",
}
