"""Hold the share of code that the tests run, room by room, at or above its floor.

The floors stand in coverage.toml and may only go up. ``--raise`` writes today's figures there.
"""

import json
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import programs

FLOORS = Path(__file__).with_name("coverage.toml")
OUTSIDE_THE_ROOMS = "the rest"
HEADING = """\
# The least share of lines and branches, in percent, that the tests of each room must run.
# These may only go up: `python packaging/coverage_ratchet.py build/coverage.json --raise`.

[floors]
"""

Floors = Mapping[str, float]


def main(arguments: Sequence[str]) -> int:
    """Compare a coverage report with the floors; return 0 when nothing has sunk."""
    report = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    found = measured(report)
    floors = read(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    if "--raise" in arguments:
        FLOORS.write_text(written(raised(floors, found)), encoding="utf-8")
        return 0
    for room in sorted(found | floors):
        print(f"  {room:<10} {found.get(room, 0.0):6.2f} %  floor {floors.get(room, 0.0):6.2f} %")
    faults = [*sunk(floors, found), *lowered(_earlier_floors(), floors)]
    for fault in faults:
        print(f"  {fault}")
    return 1 if faults else 0


def measured(report: Mapping[str, Any]) -> dict[str, float]:
    """Return the percentage of lines and branches run, by room, rounded down to hundredths."""
    run: dict[str, int] = {}
    whole: dict[str, int] = {}
    for name, file in report["files"].items():
        room = _room(Path(name))
        sums = file["summary"]
        run[room] = run.get(room, 0) + sums["covered_lines"] + sums["covered_branches"]
        whole[room] = whole.get(room, 0) + sums["num_statements"] + sums["num_branches"]
    return {room: 10_000 * run[room] // whole[room] / 100 for room in whole if whole[room]}


def sunk(floors: Floors, found: Floors) -> list[str]:
    """Return a sentence for each room whose tests run less of it than they must."""
    return [
        f"The tests of {room} run {found.get(room, 0.0):.2f} %, and the floor is {floor:.2f} %."
        for room, floor in floors.items()
        if found.get(room, 0.0) < floor
    ]


def lowered(before: Floors, now: Floors) -> list[str]:
    """Return a sentence for each floor that somebody has taken down.

    A room that is no longer measured has none: it is taken out of the file, for all to see.
    """
    return [
        f"The floor of {room} went down from {before[room]:.2f} % to {floor:.2f} %."
        for room, floor in now.items()
        if floor < before.get(room, 0.0)
    ]


def raised(floors: Floors, found: Floors) -> dict[str, float]:
    """Return the floors with each brought up to the whole percent that was found.

    Whole ones, because what runs differs a little between systems and between random examples.
    """
    rooms = {**floors, **found}
    return {room: max(floors.get(room, 0.0), found.get(room, 0.0) // 1) for room in rooms}


def read(text: str) -> dict[str, float]:
    """Return the floors that a file of them names."""
    return {room: float(floor) for room, floor in tomllib.loads(text).get("floors", {}).items()}


def written(floors: Floors) -> str:
    """Return the file of some floors."""
    return HEADING + "".join(f'"{room}" = {floor:g}\n' for room, floor in sorted(floors.items()))


def _room(path: Path) -> str:
    inside = path.parts[path.parts.index("sendjourney") + 1 :]
    return inside[0] if len(inside) > 1 else OUTSIDE_THE_ROOMS


def _earlier_floors() -> dict[str, float]:
    """Return the highest floors of the last two commits; none where there is no such history."""
    root, name = programs.ROOT, f"packaging/{FLOORS.name}"
    history = programs.ask(["git", "log", "-2", "--format=%H", "--", name], cwd=root)
    earlier: dict[str, float] = {}
    for commit in history.text.split() if history.code == 0 else ():
        shown = programs.ask(["git", "show", f"{commit}:{name}"], cwd=root)
        before = read(shown.text) if shown.code == 0 else {}
        for room, floor in before.items():
            earlier[room] = max(earlier.get(room, 0.0), floor)
    return earlier


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
