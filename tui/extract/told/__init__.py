"""What the article has told so far: names, whom they stand for, who was spoken of."""
