"""The foot of Help: the keys, what the app is made of, and how its law data stands."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from sendjourney.services import law_rules
from sendjourney.services.law_state import law_state
from sendjourney.services.typed_dates import short_date
from sendjourney.ui import versions
from sendjourney.ui.shortcuts import KEYS
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.text import Heading, body, muted, small, strong


def keys_card() -> Card:
    """Return every key of the app and what it does."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.XL)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnStretch(1, 1)
    for row, key in enumerate(KEYS):
        grid.addWidget(strong(key.words()), row, 0)
        grid.addWidget(body(key.does), row, 1)
    mac = QCoreApplication.translate(
        "Help", "Everything works with the keyboard. On a Mac, press Cmd for Ctrl."
    )
    return Card(
        Heading(QCoreApplication.translate("Help", "Keys")),
        muted(mac),
        table,
        name=QCoreApplication.translate("Help", "Keys"),
    )


def about_card() -> Card:
    """Return the versions and licences of the app and of what it is made of."""
    card = Card(
        Heading(QCoreApplication.translate("Help", "About SEND Journey")),
        name=QCoreApplication.translate("Help", "About"),
        gap=Space.S,
    )
    card.add(
        strong(
            QCoreApplication.translate("Help", "Version {version}").format(
                version=versions.app_version()
            )
        )
    )
    card.add(
        body(
            QCoreApplication.translate(
                "Help", "Free to use, copy and change (MIT licence). It is made of:"
            )
        )
    )
    for name, version, licence in versions.parts():
        card.add(muted(f"{name} {version} – {licence}"))
    card.add(
        small(
            QCoreApplication.translate(
                "Help", "Smaller parts and their licences stand in NOTICES.md, beside the app."
            )
        )
    )
    return card


def law_card() -> Card:
    """Return how the law data of this version stands."""
    state = law_state()
    first, last = short_date(state.checked_from), short_date(state.checked_to)
    checked = QCoreApplication.translate("Help", "Checked on {day}.").format(day=last)
    if first != last:
        checked = QCoreApplication.translate("Help", "Checked between {first} and {last}.").format(
            first=first, last=last
        )
    counted = QCoreApplication.translate(
        "Help", "{used} rules and reasons are used; {off} are switched off."
    )
    card = Card(
        Heading(QCoreApplication.translate("Help", "The law in this version")),
        name=QCoreApplication.translate("Help", "The law"),
        gap=Space.S,
    )
    card.add(strong(f"{checked} {counted.format(used=state.used, off=state.off)}"))
    card.add(body(law_rules.status_note()))
    if state.off_names:
        off = QCoreApplication.translate(
            "Help", "Switched off because they are not certain or not yet in force: {names}."
        )
        card.add(muted(off.format(names="; ".join(state.off_names))))
    card.add(small(law_rules.not_advice()))
    return card
