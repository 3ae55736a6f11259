"""Says, beside what is being typed, whether it is in the file. Never aloud: that would be chatter.

The window's own line is the one that announces failures.
"""

from sendjourney.ui.widgets.text import Words


class KeptLine(Words):
    """“Saved, on this computer only”, “Saving …” or “Not saved yet”."""

    def __init__(self) -> None:
        super().__init__("", "small")
        self.show_saved()

    def show_saved(self) -> None:
        """Say that all is in the file."""
        self.setText(self.tr("Saved, on this computer only"))

    def show_saving(self) -> None:
        """Say that words are on their way into the file."""
        self.setText(self.tr("Saving …"))

    def show_failed(self) -> None:
        """Say that words are on the screen only."""
        self.setText(self.tr("Not saved yet"))
