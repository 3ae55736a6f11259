"""Reports and advice for an annual review that were asked for and have not come."""

from datetime import date

from sendjourney.domain.person import Service
from sendjourney.domain.review_report import ReviewReport
from sendjourney.export import wording
from sendjourney.export.diary_parts import table_of
from sendjourney.export.document import Block, Cell, bold, cell, filled, paragraph
from sendjourney.export.material import Material


def awaited_table(material: Material) -> list[Block]:
    """Return the reports that are still to come, the one longest asked for first."""
    found = sorted(
        (report for report in material.record.review_reports if report.is_awaited()),
        key=lambda report: report.asked_on or date.max,
    )
    rows = [
        (
            _what(report),
            cell(_from_whom(report, material)),
            cell(wording.day_month_year(report.asked_on) if report.asked_on else ""),
            _promised(report, material.today),
        )
        for report in found
    ]
    return (
        table_of(("What", "From", "Asked for", "Promised for"), rows, (5, 4, 3, 3)) if rows else []
    )


def _what(report: ReviewReport) -> Cell:
    what = report.what.strip() or "A report"
    return Cell(filled(paragraph(bold(what)), *wording.family_text(report.notes)))


def _from_whom(report: ReviewReport, material: Material) -> str:
    who = wording.named([report.person_id], material.people) or report.who
    return who or (report.service.label if report.service is not Service.OTHER else "")


def _promised(report: ReviewReport, today: date) -> Cell:
    if report.promised_for is None:
        return Cell()
    day = wording.day_month_year(report.promised_for)
    if not report.is_late(today):
        return cell(day)
    days = wording.how_many((today - report.promised_for).days, "day")
    return cell(f"{day}, ", bold(f"{days} ago"))
