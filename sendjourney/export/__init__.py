"""How it leaves: the only reportlab."""
