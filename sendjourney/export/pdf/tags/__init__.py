"""The tag layer: a logical structure (PDF/UA-1) for what reportlab draws."""
