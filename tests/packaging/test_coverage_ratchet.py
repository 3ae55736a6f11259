"""The share of code that tests run may only go up."""

import coverage_ratchet as ratchet


def _file(*, lines: tuple[int, int], branches: tuple[int, int] = (0, 0)) -> dict[str, object]:
    names = ("covered_lines", "num_statements", "covered_branches", "num_branches")
    return {"summary": dict(zip(names, (*lines, *branches), strict=True))}


def test_lines_and_branches_of_a_room_are_counted_together():
    files = {
        "sendjourney/domain/child.py": _file(lines=(8, 10), branches=(1, 2)),
        "sendjourney/domain/law/ages.py": _file(lines=(8, 8)),
        "sendjourney/cli.py": _file(lines=(2, 3)),
    }

    assert ratchet.measured({"files": files}) == {"domain": 85.0, "the rest": 66.66}


def test_a_room_under_its_floor_is_named():
    faults = ratchet.sunk({"domain": 99.0, "ui": 90.0}, {"domain": 98.99, "ui": 90.0})

    assert len(faults) == 1
    assert "domain" in faults[0]


def test_a_room_that_nothing_runs_is_under_its_floor():
    assert ratchet.sunk({"domain": 99.0}, {})


def test_a_floor_that_was_taken_down_is_named():
    assert ratchet.lowered({"ui": 92.0, "domain": 99.0}, {"ui": 91.0, "domain": 100.0})


def test_a_room_that_is_no_longer_measured_has_no_floor():
    assert not ratchet.lowered({"ui": 92.0, "domain": 99.0}, {"domain": 99.0})


def test_a_floor_may_go_up():
    assert not ratchet.lowered({"ui": 92.0}, {"ui": 93.0})


def test_raising_never_lowers():
    floors = ratchet.raised({"ui": 92.0}, {"ui": 91.0, "domain": 100.0, "export": 97.86})

    assert floors == {"ui": 92.0, "domain": 100.0, "export": 97.0}


def test_floors_are_read_as_they_were_written():
    floors = {"domain": 100.0, "the rest": 87.5}

    assert ratchet.read(ratchet.written(floors)) == floors
