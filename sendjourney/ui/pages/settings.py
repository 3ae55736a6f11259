"""Settings: how it looks, when it locks, how the file is protected, and its backups."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from sendjourney.errors import SendJourneyError
from sendjourney.services import typed_dates
from sendjourney.services.family import Protection
from sendjourney.ui import theme
from sendjourney.ui.desk import Desk
from sendjourney.ui.file_choosing import FAMILY_FILES
from sendjourney.ui.page import NARROW, Page
from sendjourney.ui.preferences import IDLE_CHOICES, TEXT_SIZES
from sendjourney.ui.reading_font import ReadingFont
from sendjourney.ui.theme import Space, ThemeName
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, ordinary
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.choice import Choice, RadioList, options
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.language_choice import LanguageChoice, shares
from sendjourney.ui.widgets.settling import go_to
from sendjourney.ui.widgets.text import Heading, body, lead, muted, strong

SHOWN_BACKUPS = 5
_KILOBYTE = 1024


class SettingsPage(Page):
    """Every choice counts at once; there is nothing to save."""

    title = "Settings"

    def __init__(self, desk: Desk) -> None:
        """Build the cards; how the file is protected and its backups come with ``refresh``."""
        super().__init__(desk, width=NARROW)
        self.add(
            boxes.column(
                Heading(self.tr("Settings"), 1),
                lead(self.tr("What you choose here counts at once.")),
                gap=Space.XS,
            )
        )
        self._build_look()
        self._build_safety()
        self._backups = Card(name=self.tr("Backups"))
        self.add(self._backups)
        self._connect()

    @override
    def refresh(self) -> None:
        protection = self.desk.family.protection
        self._protection.setText(_protection_words(protection))
        self._sheet.setVisible(protection is not Protection.NONE)
        self._show_backups()

    @override
    def show_record(self, record_id: str) -> None:
        """Go to a card: how it looks, the file, or its backups."""
        backups = self._backups.findChild(Button) or self._backups
        part = {"look": self._theme, "file": self._change, "backups": backups}.get(record_id)
        if part is not None:
            go_to(part)

    @Slot()
    def show_chosen(self) -> None:
        """Show the size and letters in use: keys change the size from anywhere."""
        chosen = self.desk.tools.preferences
        self._size.set_value(min(TEXT_SIZES, key=lambda size: abs(size - chosen.text_scale)))
        self._font.set_value(chosen.reading_font)

    def _build_look(self) -> None:
        chosen = self.desk.tools.preferences
        self._theme = RadioList(options(ThemeName), chosen.theme)
        self._size = Choice([(size, f"{size:.0%}") for size in TEXT_SIZES])
        self._font = Choice(options(ReadingFont))
        self._language = LanguageChoice(
            chosen,
            hint=self.tr(
                "The window opens again on this page in that language. Nothing typed is lost."
            ),
        )
        self.add(
            Card(
                Heading(self.tr("How it looks")),
                Field(self.tr("Colours"), self._theme),
                Field(
                    self.tr("Size of the words"),
                    self._size,
                    hint=self.tr("Anywhere in the app: Ctrl and +, Ctrl and -, or Ctrl+0."),
                ),
                Field(
                    self.tr("Shape of the letters"),
                    self._font,
                    hint=self.tr("The pages that you hand over keep their own letters."),
                ),
                self._language,
                muted(self._about_languages()),
                name=self.tr("How it looks"),
                gap=Space.L,
            )
        )

    def _build_safety(self) -> None:
        minutes = [(m, self._minutes(m)) for m in IDLE_CHOICES]
        self._idle = Choice(minutes, self.desk.tools.preferences.idle_minutes)
        self._protection = strong("")
        self._change = ordinary(self.tr("Change how the file is protected"), icon="key")
        self._sheet = ordinary(self.tr("Recovery sheet"), icon="printer")
        self._other = ordinary(self.tr("Open another family file"), icon="folder")
        self._forget = ordinary(self.tr("Forget the list of files"), icon="x")
        self._deleted = ordinary(self.tr("See what was deleted"), icon="trash")
        where = self.desk.family.path
        self.add(
            Card(
                Heading(self.tr("Your file")),
                muted(self.tr("It is called {name}.").format(name=where.name)),
                boxes.beside(self._shield(), self._protection),
                WrapRow(self._change, self._sheet, self._deleted, self._other),
                Field(
                    self.tr("Lock by itself"),
                    self._idle,
                    hint=self.tr("When nobody has touched the app for this long."),
                ),
                Field(
                    self.tr("Files opened on this computer"),
                    boxes.row(self._forget, None),
                    hint=self.tr("The first page lists them. The files stay where they are."),
                ),
                name=self.tr("Your file"),
                gap=Space.L,
            )
        )

    def _connect(self) -> None:
        self._theme.edited.connect(self._on_look_edited)
        self._language.chosen.connect(self.desk.look_changed)
        self._size.edited.connect(self._on_look_edited)
        self._font.edited.connect(self._on_look_edited)
        theme.follow(self.show_chosen)
        self._idle.edited.connect(self._on_idle_edited)
        self._change.clicked.connect(self.desk.protection_asked)
        self._sheet.clicked.connect(self.desk.recovery_asked)
        self._other.clicked.connect(self.desk.other_file_asked)
        self._forget.clicked.connect(self._on_forget)
        self._deleted.clicked.connect(self._on_deleted)

    def _show_backups(self) -> None:
        self._backups.clear()
        self._backups.add(Heading(self.tr("Backups")))
        self._backups.add(
            body(
                self.tr(
                    "A copy is made by itself each time you close the file after a change. "
                    "Copies stay on this computer. Now and then, save one on a memory stick too."
                )
            )
        )
        backups = self.desk.tools.family_files.backups_of_open(self.desk.family)
        for backup in backups[:SHOWN_BACKUPS]:
            made = backup.made_at
            day = typed_dates.words_for_date(made.date())
            at = typed_dates.words_for_time(made.time())
            size = self.tr("{size} kB").format(size=max(backup.size // _KILOBYTE, 1))
            self._backups.add(boxes.beside_end(body(f"{day}, {at}"), muted(size)))
        if not backups:
            self._backups.add(muted(self.tr("There are none yet.")))
        save = ordinary(self.tr("Save a copy somewhere else"), icon="save")
        save.clicked.connect(self._on_save_copy)
        self._backups.add(WrapRow(save))

    def _about_languages(self) -> str:
        return self.tr(
            "Begun so far: {shares} of the app. The rest is in English, and so are the headings of "
            "the story, the letters and the law. No native reader has checked these words yet."
        ).format(shares=shares())

    def _shield(self) -> Tile:
        """A lock that is open must not look like one that is shut."""
        if self.desk.family.protection is Protection.NONE:
            return Tile("lock-open", "warn", 44)
        return Tile("shield", "good", 44)

    def _minutes(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Never")
        return self.tr("After {minutes} minutes").format(minutes=minutes)

    @Slot()
    def _on_look_edited(self) -> None:
        preferences = self.desk.tools.preferences
        name, size, font = self._theme.value(), self._size.value(), self._font.value()
        if isinstance(name, ThemeName) and isinstance(size, float):
            preferences.theme, preferences.text_scale = name, size
        if isinstance(font, ReadingFont):
            preferences.reading_font = font
        self.desk.look_changed.emit()

    @Slot()
    def _on_idle_edited(self) -> None:
        minutes = self._idle.value()
        if isinstance(minutes, int):
            self.desk.tools.preferences.idle_minutes = minutes
            self.desk.look_changed.emit()

    @Slot()
    def _on_forget(self) -> None:
        self.desk.tools.preferences.forget_files()
        self.desk.tools.messages.inform(self, self.tr("The list is empty now."))

    @Slot()
    def _on_deleted(self) -> None:
        self.desk.go("deleted")

    @Slot()
    def _on_save_copy(self) -> None:
        path = self.desk.family.path
        self.desk.tools.chooser.save(
            self,
            self.tr("Save a copy"),
            kind=FAMILY_FILES,
            suggestion=self.desk.tools.preferences.last_folder / f"{path.stem} copy.sendjourney",
            on_chosen=self._on_copy_place_chosen,
        )

    def _on_copy_place_chosen(self, path: Path) -> None:
        messages = self.desk.tools.messages
        try:
            self.desk.family.copy_to(path)
        except SendJourneyError as error:
            messages.warn(self, str(error))
            return
        messages.inform(
            self,
            self.tr("A copy is saved as {name}. It opens the same way.").format(name=path.name),
        )


def _protection_words(protection: Protection) -> str:
    return {
        Protection.WORDS: QCoreApplication.translate(
            "Settings", "Only your words, or the code on your recovery sheet, open it."
        ),
        Protection.COMPUTER: QCoreApplication.translate(
            "Settings", "This computer opens it. Elsewhere, the code on your sheet does."
        ),
        Protection.NONE: QCoreApplication.translate(
            "Settings", "It is not protected. Anybody with this computer can read it."
        ),
    }[protection]
