"""How the file is to be protected: by words, by this computer, or not at all."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sendjourney.services import passphrases
from sendjourney.services.family import Protection
from sendjourney.ui.language import label
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import ordinary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.choice import RadioList
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, muted, selectable, strong
from sendjourney.ui.widgets.text_line import TextLine


@dataclass(frozen=True, kw_only=True, slots=True)
class Protecting:
    """A way to protect a file, with the words when words are the way."""

    protection: Protection
    words: str = field(default="", repr=False)


class SuggestedWords(Card):
    """Random words in clear, to be written down; others at a press."""

    own_asked = Signal()
    """The family would rather choose words themselves."""

    def __init__(self) -> None:
        super().__init__(kind="tip")
        self._shown = selectable(Heading("", 2))
        self._copied = muted(self.tr("Copied. Paste the words where only you will find them."))
        self._others = ordinary(self.tr("Other words"), icon="refresh")
        self._copy = ordinary(self.tr("Copy the words"), icon="copy")
        self._own = quiet(self.tr("Choose our own words"), icon="pencil")
        self.add(strong(self.tr("Write these words down, and keep them safe:")))
        self.add(self._shown)
        self.add(WrapRow(self._others, self._copy, self._own))
        self.add(self._copied)
        self._others.clicked.connect(self.suggest)
        self._copy.clicked.connect(self._on_copy)
        self._own.clicked.connect(self.own_asked)
        self.suggest()

    def words(self) -> str:
        """Return the words that are shown."""
        return self._shown.words()

    def show_words(self, words: str) -> None:
        """Show these words."""
        self._shown.setText(words)
        self._copied.hide()
        self._copy.setAccessibleDescription(words)
        self.setAccessibleName(self.tr("Suggested words: {words}").format(words=words))

    @Slot()
    def suggest(self) -> None:
        """Show five other words."""
        self.show_words(passphrases.suggest_words())

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.words())
        self._copied.show()


class ProtectionChoice(QWidget):
    """The ways that this computer offers, and what belongs to the one chosen."""

    edited = Signal()
    """The person chose or typed."""

    def __init__(self, *, can_keep_on_computer: bool) -> None:
        super().__init__()
        ways = [p for p in Protection if p is not Protection.COMPUTER or can_keep_on_computer]
        hints = {
            Protection.WORDS: self.tr("Best for most families. Nobody can read it without them."),
            Protection.COMPUTER: self.tr("Nothing to remember on this computer."),
            Protection.NONE: self.tr("It opens at once, for everybody."),
        }
        self.ways = RadioList(
            [(way, label(way)) for way in ways], Protection.WORDS, hints=[hints[w] for w in ways]
        )
        self.suggested = SuggestedWords()
        self.own = Field(
            self.tr("Your own words"),
            TextLine(),
            hint=self.tr("At least four different words. Capital letters make no difference."),
        )
        self._suggest_again = quiet(self.tr("Use suggested words"), icon="sparkles")
        self._own_box = boxes.column(self.own, WrapRow(self._suggest_again))
        self._chooses_own = False
        self._build()
        self._connect()
        self.show_chosen()

    def value(self) -> Protecting:
        """Return the way chosen, and the words."""
        way = self.ways.value()
        protection = way if isinstance(way, Protection) else Protection.WORDS
        if protection is not Protection.WORDS:
            return Protecting(protection=protection)
        words = self._own_words() if self._chooses_own else self.suggested.words()
        return Protecting(protection=protection, words=words)

    def set_value(self, chosen: Protecting) -> None:
        """Show a way chosen before; own words and suggested ones look alike then."""
        self.ways.set_value(chosen.protection)
        if chosen.words and not self._chooses_own:
            self.suggested.show_words(chosen.words)
        self.show_chosen()

    @Slot()
    def choose_own(self) -> None:
        """Let the family type words of their own."""
        self._chooses_own = True
        self.show_chosen()
        self.own.target().setFocus()

    def problems(self) -> list[tuple[str, QWidget | None]]:
        """Show what is wrong with own words beside them, and return it with the field."""
        chosen = self.value()
        own = chosen.protection is Protection.WORDS and self._chooses_own
        problem = passphrases.words_problem(chosen.words) if own else ""
        self.own.set_error(problem)
        return [(problem, self.own.target())] if problem else []

    def _own_words(self) -> str:
        return self.own.answer.value() if isinstance(self.own.answer, TextLine) else ""

    @Slot()
    def _on_way(self) -> None:
        self.show_chosen()
        self.edited.emit()

    @Slot()
    def _on_suggest_again(self) -> None:
        self._chooses_own = False
        self.own.set_error("")
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show what belongs to the way that is chosen."""
        way = self.ways.value()
        by_words = way is Protection.WORDS
        self.suggested.setVisible(by_words and not self._chooses_own)
        self._own_box.setVisible(by_words and self._chooses_own)
        self._computer.setVisible(way is Protection.COMPUTER)
        self._nothing.setVisible(way is Protection.NONE)

    def _build(self) -> None:
        self._computer = Banner(
            "warn",
            self.tr("Good to know"),
            self.tr(
                "Anybody who can sign in to this computer as you can open the file. On another "
                "computer, or if this one breaks, only your recovery sheet opens it."
            ),
            icon="info",
        )
        self._nothing = Banner(
            "warn",
            self.tr("Anybody can read it"),
            self.tr(
                "Whoever has the file, or this computer, can read everything in it: names, "
                "letters, health. Choose this only for a file that may be seen by all."
            ),
            icon="eye",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for part in (self.ways, self.suggested, self._own_box, self._computer, self._nothing):
            column.addWidget(part)
        self.setFocusProxy(self.ways)

    def _connect(self) -> None:
        self.ways.edited.connect(self._on_way)
        self.suggested.own_asked.connect(self.choose_own)
        self._suggest_again.clicked.connect(self._on_suggest_again)
