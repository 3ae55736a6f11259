"""Pieces that pages and dialogs share."""
