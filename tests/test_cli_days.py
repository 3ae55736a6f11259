"""The command line of the law's clock: due and dates."""

import json

import pytest

from tests.builders import TODAY, the_sample
from tests.storing import a_file
from tests.test_cli import one_sentence, program, run


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    found = the_sample()
    folder = tmp_path_factory.mktemp("family")
    family = a_file(folder, record=found.record, attachments=found.attachments)
    family.close()
    return family.path


def test_what_follows_from_an_event_is_printed(capsys):
    assert run("due", "request_received=2026-11-23", "--on", TODAY) == 0
    assert "Monday 4 January 2027: Yes or no" in capsys.readouterr().out

    assert run("due", "decision_notice_sent:sent=2026-10-28", "--on", TODAY, "--json") == 0
    found = json.loads(capsys.readouterr().out)["deadlines"]
    assert {d["rule"]: d["due"] for d in found} == {
        "med.contact": "2026-12-28", "appeal.lodge": "2027-01-04",
    }  # fmt: skip


def test_the_birth_date_alone_is_enough(capsys):
    assert run("due", "--born", "2016-05-10", "--on", TODAY, "--json") == 0

    found = json.loads(capsys.readouterr().out)["deadlines"]
    assert "2027-02-14" in [d["due"] for d in found if d["rule"] == "phase.main"]


def test_the_events_are_named(capsys):
    assert run("due", "--list") == 0
    assert "mediation_certificate: the day" in capsys.readouterr().out

    assert run("due", "--list", "--json") == 0
    assert "born" in [event["event"] for event in json.loads(capsys.readouterr().out)]


@pytest.mark.parametrize(
    "typed",
    [
        ["request_recieved=2026-11-23"],
        ["request_received=2027-02-29"],
        ["final_plan_made=not known"],
        ["request_received=2026-05-01", "plan_refused=2026-04-01"],
        ["final_plan_made=2026-03-02", "final_plan_made=2026-09-01"],
    ],
)
def test_events_that_cannot_be_are_said_in_one_line(typed, capsys):
    assert run("due", *typed) == 1

    printed = capsys.readouterr()
    assert printed.out == ""
    one_sentence(printed.err)


@pytest.mark.parametrize("option", ["--born", "--on"])
def test_a_day_that_is_none_is_said_with_how_to_write_it(option, capsys):
    with pytest.raises(SystemExit) as left:
        run("due", "request_received=2026-11-23", option, "2025-02-29")

    assert left.value.code == 2
    assert "no day “2025-02-29”; write it like 2026-11-23" in capsys.readouterr().err


def test_a_date_in_the_future_is_counted_from_and_said_to_be_to_come(capsys):
    assert run("due", "draft_served=2027-03-01", "--on", "2026-11-23") == 0

    printed = capsys.readouterr().out
    assert "Monday 15 March 2027: Answer the draft plan" in printed
    assert "1 March 2027 is still to come, so it does not count as done yet" in printed


def test_the_date_on_a_letter_alone_is_enough_and_is_named(capsys):
    assert run("due", "draft_served:letter=2026-11-16", "--on", "2026-11-23") == 0

    assert "(the date on the letter), 16 November 2026" in capsys.readouterr().out


def test_the_dates_of_a_family_are_printed(sample, capsys):
    assert run("dates", sample, "--child", "Idris", "--on", TODAY) == 0
    printed = capsys.readouterr().out
    assert "Tuesday 23 February 2027: The annual review is finished (Idris)" in printed
    assert "information, not legal advice" in printed

    assert run("dates", sample, "--on", TODAY, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert {d["child"] for d in found["deadlines"]} == {"Idris", "Mimi"}
    report = next(d for d in found["deadlines"] if d["rule"] == "ar.report" and d["met_on"])
    assert (report["due"], report["status"], report["days"]) == ("2026-02-12", "late", 7)


def test_the_dates_of_a_child_who_is_not_there(sample, capsys):
    assert run("dates", sample, "--child", "Nani") == 1

    assert "which child" in one_sentence(capsys.readouterr().err)


def test_the_program_answers_what_is_due():
    left = program("due", "request_received=2026-11-23", "--json")

    assert (left.returncode, left.stderr) == (0, "")
    assert json.loads(left.stdout)["deadlines"]
