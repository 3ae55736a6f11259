"""Write England's bank holidays into the app's own data, from the package that keeps them.

Run it when a test says that the package knows of another: ``python packaging/bank_holidays.py``.
"""

import sys
from collections.abc import Sequence
from datetime import date, datetime
from importlib.metadata import version
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import holidays

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sendjourney.services.calendars import PLACE, YEARS  # noqa: E402 - found by the line above

FILE = ROOT.joinpath("resources", *PLACE)
HEAD = """\
# England's bank holidays with Good Friday and Christmas Day, written by packaging/bank_holidays.py.
# Those of years to come are the usual ones: what is proclaimed later is not among them yet.

checked_on = {today}
source = "The package holidays {package} (England)"
days = [
{days}
]
"""


def main() -> int:
    """Write the file as of today."""
    today = datetime.now().astimezone().date()  # noqa: TID251 - begun by a person
    FILE.write_text(written(known(), today), encoding="utf-8", newline="\n")
    print(FILE)
    return 0


def known() -> list[date]:
    """Return what the package knows for the years that the app counts in."""
    return sorted(holidays.country_holidays("GB", subdiv="ENG", years=YEARS))


def written(days: Sequence[date], today: date) -> str:
    """Return the file: a line for each year."""
    years = (", ".join(map(str, year)) for _, year in groupby(days, attrgetter("year")))
    lines = "\n".join(f"  {year}," for year in years)
    return HEAD.format(today=today, package=version("holidays"), days=lines)


if __name__ == "__main__":
    sys.exit(main())
