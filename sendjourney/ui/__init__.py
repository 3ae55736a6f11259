"""How it looks: the only Qt."""
