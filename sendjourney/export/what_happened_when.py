"""What happened when: each step with its last day in law, and by how many days it was late."""

from collections.abc import Sequence

from sendjourney.export import wording
from sendjourney.export.document import (
    Banner,
    Block,
    Card,
    Cell,
    Document,
    Table,
    Tone,
    Voice,
    bold,
    cell,
    filled,
    heading,
    paragraph,
)
from sendjourney.export.material import HistoryStep, LastDay, Material
from sendjourney.export.sections import page_of
from sendjourney.export.telling import all_but

TITLE = "What happened when"
HEADER = ("What happened", "Day", "The rule, in short", "Last day", "Late")
WIDTHS = (10, 7, 14, 7, 5)


def compose(material: Material) -> Document:
    """Return the steps in the order of their days, and then what is still awaited."""
    return page_of(
        material,
        TITLE,
        (
            _banner(material),
            *_table(material),
            *_total(material.history),
            _note(material),
        ),
    )


def tells(material: Material) -> frozenset[str]:
    """Return the ids of all but the meetings that have not been yet."""
    return all_but(material, (a for a in material.record.appointments if a.on > material.today))


def _banner(material: Material) -> Banner:
    about = wording.about_child(material.child, material.today)
    return Banner((
        heading(TITLE, 1),
        *filled(
            paragraph(bold(material.child.name)),
            paragraph(about),
            paragraph(wording.full_day(material.today)),
            wording.written_by((*material.record.plans, *material.record.appointments)),
        ),
    ))  # fmt: skip


def _table(material: Material) -> list[Block]:
    rows = [row for step in material.history for row in _rows(step)]
    if not rows:
        return [Card((paragraph("Nothing is written down for this page yet."),))]
    return [Table(HEADER, tuple(rows), WIDTHS)]


def _rows(step: HistoryStep) -> list[tuple[Cell, ...]]:
    """Return a row for each last day, so that each stands beside its own rule."""
    day = "Not yet" if step.on is None else wording.day_month_year(step.on)
    begins = (cell(bold(step.title)), cell(day))
    if not step.last_days:
        return [(*begins, Cell(), Cell(), Cell())]
    return [
        (*begins, _rule(last), cell(wording.day_month_year(last.due)), _late(last))
        for last in step.last_days
    ]


def _rule(last: LastDay) -> Cell:
    return Cell((paragraph(last.says), paragraph(last.provision, voice=Voice.SMALL)))


def _late(last: LastDay) -> Cell:
    if not last.days_late:
        return cell("On time")
    return cell(bold(f"{wording.how_many(last.days_late, 'day')} late"))


def _total(history: Sequence[HistoryStep]) -> list[Block]:
    """Return how many last days were missed, and the longest time beyond one."""
    every = [last for step in history for last in step.last_days]
    late = [last for last in every if last.days_late]
    if not every:
        return []
    if not late:
        return [Card((paragraph(bold("In all: "), "none of the last days was missed."),))]
    worst = max(late, key=_days)
    missed = f"{len(late)} of {wording.how_many(len(every), 'last day')} {_were(late)} missed. "
    longest = f"The longest: {worst.title}, {wording.how_many(worst.days_late, 'day')} late."
    return [Card((paragraph(bold("In all: "), missed, longest),))]


def _were(late: Sequence[LastDay]) -> str:
    return "was" if len(late) == 1 else "were"


def _days(last: LastDay) -> int:
    return last.days_late


def _note(material: Material) -> Card:
    counted = (
        "Days are calendar days from the last day in law to the day of the step, or to today where "
        "it says “Not yet”, as far as the family has written things down."
    )
    return Card(
        filled(
            paragraph(counted, voice=Voice.SMALL),
            paragraph(material.law_note, voice=Voice.SMALL),
        ),
        Tone.PLAIN,
    )
