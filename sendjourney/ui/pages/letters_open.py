"""The letter that is open: filled in from the record of today, and kept as the family leaves it."""

from sendjourney.domain.child import Child
from sendjourney.domain.referral import Referral
from sendjourney.services import waiting
from sendjourney.services.letter_drafts import Draft, keep_draft, kept_draft, writer
from sendjourney.services.letter_law import letter_law
from sendjourney.services.ready_letters import Addressee, ReadyLetter, letters, place_of
from sendjourney.services.ready_words import FilledLetter, fill
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.blanks import WRITER


class OpenLetter:
    """One letter about one child. ``about`` is the wait it speaks of, if it speaks of one."""

    def __init__(self, desk: Desk, letter: ReadyLetter, about: Referral | None = None) -> None:
        """Fill in a letter; one about a wait takes the longest when none is named."""
        self._desk, self.letter, self.child = desk, letter, desk.child
        self.waits = waits_for(desk, letter)
        self.about = about or next(iter(self.waits), None)
        self.law = letter_law(letter, desk.family.record(), self.child, desk.today)
        self.filled = self._fill()
        kept = kept_draft(desk.family, self.child.id, self.place)
        self.shown = kept or self._made()

    @property
    def place(self) -> str:
        """Return what names the letter and what it is about."""
        return place_of(self.letter.id, self.about.id if self.about else "")

    def is_of(self, child: Child) -> bool:
        """Say whether it is about this child."""
        return self.child.id == child.id

    def is_changed(self, now: Draft) -> bool:
        """Say whether words are not those that we wrote."""
        return now != self._made()

    def again(self) -> "OpenLetter":
        """Return the letter filled in anew, after news; its wait may have changed or be gone."""
        about = self._desk.family.get(Referral, self.about.id) if self.about else None
        own = about if about and about.child_id == self._desk.child.id else None
        return OpenLetter(self._desk, self.letter, own)

    def begin_again(self) -> Draft:
        """Return the words as we wrote them."""
        return self._made()

    def keep(self, now: Draft) -> None:
        """Keep what was changed, or nothing when it stands as we wrote it.

        Raises:
            FileReadOnlyError: The file can only be read here.
            CouldNotSaveError: The disk did not take it; nothing was written.
        """
        draft = now if self.is_changed(now) else None
        keep_draft(self._desk.family, self.child.id, self.place, draft)

    def _made(self) -> Draft:
        return Draft(subject=self.filled.subject, text=self.filled.text.strip())

    def _fill(self) -> FilledLetter:
        family = self._desk.family
        return fill(
            self.letter,
            family.record(),
            self.child,
            self._desk.today,
            {**self.law.words, WRITER: writer(family)},
            about=self.about,
        )


def waits_for(desk: Desk, letter: ReadyLetter) -> list[Referral]:
    """Return the waits that a letter may be about, the longest first."""
    if letter.to is not Addressee.SERVICE:
        return []
    return waiting.waiting_for(desk.family, desk.child, desk.today)


def begun(desk: Desk) -> set[str]:
    """Return the ids of the letters in which the family has changed something."""
    child = desk.child.id
    waits = [referral.id for referral in desk.family.of_child(Referral, child)]
    return {
        letter.id
        for letter in letters()
        for about in ("", *(waits if letter.to is Addressee.SERVICE else ()))
        if kept_draft(desk.family, child, place_of(letter.id, about))
    }
