"""Write the tables of docs/sources.md about the law from the rules themselves: never out of step.

Run it after changing a rule: ``python packaging/law_sources.py``.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sendjourney.domain.day_words import day_month_year  # noqa: E402 - found by the line above
from sendjourney.domain.law.rules import Rule  # noqa: E402
from sendjourney.services import law_rules  # noqa: E402

PAGE = ROOT / "docs" / "sources.md"
BEGINS = "<!-- from here on written by packaging/law_sources.py -->"
ENDS = "<!-- up to here -->"


def main() -> int:
    """Put the tables of today's rules into the page."""
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    print(PAGE)
    return 0


def with_tables(page: str) -> str:
    """Return the page with the tables of today's rules between their marks."""
    before, rest = page.split(BEGINS)
    return f"{before}{BEGINS}\n\n{tables()}\n\n{ENDS}{rest.split(ENDS)[1]}"


def tables() -> str:
    """Return what stands between the marks: the rules that are on, and those that are off."""
    return "\n".join([*_on(), "", *_off(), "", *_excuses()])


def _on() -> Iterator[str]:
    yield "### Rules that are on"
    for theme in law_rules.THEMES:
        yield from ("", f"`resources/law/{theme}.toml`", "")
        yield "| Rule | What rests on what | Where | How sure | Checked |"
        yield "|---|---|---|---|---|"
        for rule in law_rules.rules_of(theme):
            if rule.enabled:
                rests = f"{rule.basis.label}: {rule.provision}"
                sure, checked = rule.confidence.label, day_month_year(rule.checked_on)
                yield f"| {_name(rule)} | {rests} | {rule.source} | {sure} | {checked} |"


def _off() -> Iterator[str]:
    yield from ("### Rules that are off", "", "| Rule | What it would rest on | Why it is off |")
    yield "|---|---|---|"
    for rule in law_rules.rules():
        if not rule.enabled:
            yield f"| {_name(rule)} | {rule.basis.label}: {rule.provision} | {rule.why_off} |"


def _excuses() -> Iterator[str]:
    yield from ("### Reasons for being late, named and never computed", "")
    yield from ("| What | Where | Shown |", "|---|---|---|")
    for excuse in law_rules.excuses().values():
        shown = "yes" if excuse.enabled else f"no. {excuse.why_off}"
        yield f"| {excuse.says} | {excuse.source} | {shown} |"


def _name(rule: Rule) -> str:
    return f"`{rule.id}`{f' ({rule.step})' if rule.step else ''}"


if __name__ == "__main__":
    sys.exit(main())
