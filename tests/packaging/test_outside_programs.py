"""What it takes to use the app from outside."""

import checks
import outside_programs


def test_a_computer_without_any_of_it_is_told_what_to_get(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(outside_programs, "SYSTEM_PYTHON", tmp_path / "python3")
    monkeypatch.setattr(outside_programs, "ITS_BUS", ())

    wanted = {source.apt for source in outside_programs.missing()}

    assert {"xvfb", "openbox", "xdotool", "at-spi2-core", "python3-gi"} <= wanted


def test_every_test_left_out_of_an_ordinary_run_is_in_the_full_one(pytestconfig):
    left_out = {mark.partition(":")[0] for mark in pytestconfig.getini("markers")}
    ours = {mark for mark in left_out if f"not {mark}" in " ".join(pytestconfig.getini("addopts"))}

    assert ours == {*checks.FULL_ONLY, "bench"}
