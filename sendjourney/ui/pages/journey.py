"""Journey: what is late, what is next, and how long each step took, by the law's clock."""

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.law.deadline import Deadline
from sendjourney.services import law_rules
from sendjourney.services.journey import Journey, journey_of
from sendjourney.services.what_is_due import caseworker_now
from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.page import Page
from sendjourney.ui.page_list import factories
from sendjourney.ui.pages.journey_steps import StageCard
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import Button, ordinary, primary
from sendjourney.ui.widgets.deadline_card import DeadlineCard, Help
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, lead, muted, small

SOONEST = 5
PLAN, DIARY, SHARE = Place(page="plan"), Place(page="diary"), Place(page="share")


class JourneyPage(Page):
    """Shows where a child is on the way. Everything on it follows from the plan and the diary."""

    title = "Journey"

    def __init__(self, desk: Desk) -> None:
        """Build the heading; the rest comes with ``refresh``."""
        super().__init__(desk)
        self._lead = lead("")
        self._tools = WrapRow(
            self._way(self.tr("Add dates of the plan"), PLAN, icon="clipboard-check"),
            self._way(self.tr("Add a meeting"), DIARY, icon="calendar"),
            self._way(self.tr("Put what happened on a page"), SHARE, icon="send"),
            gap=Space.M,
        )
        self._content = boxes.column(gap=Space.L)
        self.add(boxes.column(Heading(self.tr("Journey"), 1), self._lead, gap=Space.XS))
        for part in (self._tools, self._content):
            self.add(part)
        self.add(small(f"{law_rules.status_note()} {law_rules.not_advice()}"), gap=Space.L)

    @override
    def refresh(self) -> None:
        desk = self.desk
        found = journey_of(desk.family.record(), desk.child, desk.today)
        words = self.tr("Where {name} is on the way, who must act, and by when.")
        self._lead.setText(words.format(name=desk.child.called))
        self._tools.setVisible(found.is_begun)
        parts = self._parts(found) if found.is_begun else [self._nothing_yet()]
        boxes.refill(self._content, *parts, *self._growing_up(found))

    @Slot(object)
    def _on_go_asked(self, place: Place) -> None:
        self.desk.go(place.page, place.record_id)

    def _parts(self, found: Journey) -> list[QWidget]:
        parts: list[QWidget] = []
        if found.troubles:
            title = self.tr("Some dates do not go together")
            parts.append(Banner("warn", title, "\n".join(found.troubles)))
        if found.late:
            written = self.tr(
                "As far as you have written down. If it has happened, add its day to the plan or "
                "the diary."
            )
            said = boxes.column(Heading(self.tr("Late"), 2), muted(written), gap=Space.XS)
            parts += [said, *self._cards(found.late)]
        if found.coming:
            soon, later = found.coming[:SOONEST], found.coming[SOONEST:]
            parts += [Heading(self.tr("What is next"), 2), *self._cards(soon)]
            parts += self._drawer(self.tr("Later in the year ahead: {count}"), later)
        if found.happened:
            parts.append(Heading(self.tr("What happened"), 2))
            parts += [StageCard(*group, self.desk.today) for group in found.happened]
        return [
            *parts,
            *self._drawer(self.tr("Earlier days without an answer: {count}"), found.unclear),
        ]

    def _growing_up(self, found: Journey) -> list[QWidget]:
        if not found.growing_up:
            return []
        return [Heading(self.tr("Growing up"), 2), *self._cards(found.growing_up)]

    def _cards(self, deadlines: Iterable[Deadline]) -> list[QWidget]:
        desk = self.desk
        now = caseworker_now(desk.family, desk.child, desk.today)
        named = now.person.id if now.person else ""
        help_at = Help(has_letters="letters" in factories(), caseworker=named)
        cards = [DeadlineCard(deadline, desk.today, help_at) for deadline in deadlines]
        for card in cards:
            card.go_asked.connect(self._on_go_asked)
        return list(cards)

    def _drawer(self, title: str, deadlines: tuple[Deadline, ...]) -> list[QWidget]:
        if not deadlines:
            return []
        cards = boxes.column(*self._cards(deadlines), gap=Space.M)
        return [Drawer(title.format(count=len(deadlines)), cards)]

    def _way(self, words: str, place: Place, *, icon: str = "") -> Button:
        button = ordinary(words, icon=icon, payload=place)
        button.chosen.connect(self._on_go_asked)
        return button

    def _nothing_yet(self) -> QWidget:
        asked = primary(self.tr("We asked for an assessment, or have a plan"), payload=PLAN)
        asked.chosen.connect(self._on_go_asked)
        meeting = self._way(self.tr("A review meeting was held or is planned"), DIARY)
        words = self.tr("With one date we can work out who must act, and by when.")
        title = self.tr("Nothing recorded yet. What has happened?")
        return EmptyState("flag", title, words, asked, meeting)
