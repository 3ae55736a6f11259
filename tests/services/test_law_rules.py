"""The law's data: complete, sourced, in words for parents, and refused when it is broken."""

import re
import shutil
from datetime import date

import pytest

from sendjourney import paths
from sendjourney.domain.law.rules import Actor, Basis, Confidence
from sendjourney.errors import BugError
from sendjourney.services import law_rules
from sendjourney.services.resource_files import read_toml

RULES = law_rules.rules()
ON = [rule for rule in RULES if rule.enabled]
NAMES = [f"{rule.id} {rule.step}".strip() for rule in RULES]
GROUPS = {
    "ehcna": "request decision repeat advice no_plan",
    "plan": "draft_practical draft_reply consult final pb_request max_age",
    "ar": "complete notice papers report decision amend_notice amend_reply final not_amend under5 "
    "early amend_without_review",
    "phase": "main post16 p16_p16 start",
    "reassess": "decision final",
    "cease": "process hold",
    "move": "transfer inform review",
    "med": "contact cert meeting cert_after outcome",
    "appeal": "lodge nocert decision",
    "dd": "claim",
    "rec": "reply",
    "order": "assess make reconsider amend school keep cease conceded",
    "s19": "health",
    "excl": "day6 gov irp",
    "sc": "decide assess",
    "carer": "parent young",
    "pfa": "y9",
    "health": "ahc",
    "yp": "rights",
    "benefit": "pip mr cb16",
    "care": "transition 18",
    "chc": "18",
    "ccc": "child",
    "complaint": "council lgsco nhs",
    "transport": "appeal",
    "exam": "access",
}
ALONE = {"jr", "badge", "familyfund", "sar", "edrecord", "admissions", "dfg"}
MOST_WORDS = 20
JARGON = re.compile(
    r"\b(statutory|pursuant|whereby|local authority|LA|ICB|representations|commence|prior to|"
    r"in respect of|notwithstanding|shall|lodge|proprietor|transferee)\b"
)


def test_every_rule_of_the_facts_is_there_under_its_name():
    wanted = {f"{group}.{name}" for group, names in GROUPS.items() for name in names.split()}

    assert {rule.id for rule in RULES} == wanted | ALONE


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_has_what_the_law_says_and_where_it_stands(rule):
    assert all((rule.title, rule.provision, rule.source))
    assert rule.says.endswith(".")
    assert rule.checked_on == date(2026, 11, 23)
    assert rule.valid_from < rule.checked_on
    assert rule.jurisdiction == "England"


@pytest.mark.parametrize("rule", ON, ids=lambda rule: f"{rule.id} {rule.step}")
def test_a_rule_that_is_on_is_sure_and_says_what_a_family_can_do(rule):
    assert rule.confidence in {Confidence.FOUND, Confidence.HIGH}
    assert rule.do_next.endswith(".")
    assert rule.turn_to


def test_what_is_not_sure_is_off_and_says_why():
    off = {rule.id for rule in RULES if not rule.enabled}

    assert off == {
        "order.reconsider", "chc.18", "ccc.child", "familyfund", "complaint.council",
        "transport.appeal", "exam.access",
    }  # fmt: skip
    assert all(rule.why_off for rule in RULES if not rule.enabled)


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_only_the_law_says_what_the_law_says(rule):
    begins = {
        Basis.LAW: "The law says ",
        Basis.CASE_LAW: "The law says ",
        Basis.GUIDANCE: "Guidance says ",
        Basis.PRACTICE: "Usually ",
    }

    assert rule.says.startswith(begins[rule.basis])
    assert not re.search(
        r"illegal|unlawful|you have won", f"{rule.says} {rule.do_next}", re.IGNORECASE
    )


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_is_said_in_short_plain_sentences(rule):
    said = f"{rule.says} {rule.do_next}".strip()

    for sentence in re.split(r"(?<=[.?!:;]) ", said):
        assert len(sentence.split()) <= MOST_WORDS, sentence
    assert reading_age(said) < 14
    assert not JARGON.search(f"{rule.title} {said} {rule.note}")


def test_all_rules_together_read_at_the_age_of_nine():
    said = " ".join(f"{rule.says} {rule.do_next}" for rule in ON)

    assert reading_age(said) < 9


def test_the_measure_of_reading_tells_plain_from_not():
    assert reading_age("The cat sat. It was glad.") < 7
    assert reading_age("Notwithstanding the aforementioned statutory representations.") > 15


def reading_age(text):
    """Return about how old a reader is: the automated readability index, from letters and words."""
    words = re.findall(r"[\w’'-]+", text)
    sentences = max(len(re.findall(r"[.?!:;](?:\s|$)", text)), 1)
    letters = sum(len(word) for word in words)
    return 4.71 * letters / len(words) + 0.5 * len(words) / sentences - 21.43 + 5


def test_the_family_has_rights_and_others_have_duties():
    for rule in ON:
        assert rule.optional is (rule.by is Actor.FAMILY), rule.id


def test_ready_words_that_are_named_are_there():
    files = (paths.resources() / "letters").glob("*.toml")
    letters = {row["id"] for f in files for row in read_toml("letters", f.name).get("letters", ())}

    assert {rule.letter for rule in ON} - {""} <= letters


def test_every_event_has_a_stage_and_words():
    stages = {stage.id for stage in law_rules.stages()}

    for kind in law_rules.events().values():
        assert kind.stage in stages
        assert kind.title
        assert not kind.words.endswith(".")
        assert {*kind.after, *kind.unless, *kind.between} <= law_rules.events().keys()


def test_every_event_that_a_program_may_name_is_there():
    wanted = (
        "request_received advice_requested plan_refused draft_served final_plan_made "
        "review_meeting review_report_sent review_decision amendment_notice_sent amended_plan_made "
        "decision_notice_sent mediation_certificate tribunal_order order_kind "
        "reassessment_requested reassessment_agreed moved old_council_aware transfer_day "
        "sar_received exclusion_letter problem_known born"
    )

    assert set(wanted.split()) <= law_rules.events().keys()


def test_reasons_for_being_late_are_named_and_doubtful_ones_are_not():
    order = next(rule for rule in RULES if rule.id == "order.amend")

    named = [excuse.id for excuse in law_rules.excuses_of(order)]

    assert named == ["order_exceptional", "away_2_weeks", "more_to_say"]
    for excuse in law_rules.excuses().values():
        assert excuse.says.endswith(".")
        assert excuse.source
        assert excuse.enabled is not bool(excuse.why_off)


def test_the_note_on_the_law_says_when_we_looked_and_that_it_is_no_advice():
    assert "23 November 2026" in law_rules.status_note()
    assert "a proposal is not the law" in law_rules.status_note()
    assert law_rules.not_advice() == "This is information, not legal advice."


@pytest.fixture
def law(tmp_path, monkeypatch):
    """Return a way to change a file of the law, in a copy."""
    shutil.copytree(paths.resources() / "law", tmp_path / "resources" / "law")
    caches = (
        read_toml, law_rules.rules, law_rules.rules_of, law_rules.events, law_rules.stages,
        law_rules.excuses,
    )  # fmt: skip

    def change(old, new, name="moving.toml"):
        monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
        file = tmp_path / "resources" / "law" / name
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        for cache in caches:
            cache.cache_clear()

    yield change
    monkeypatch.undo()
    for cache in caches:
        cache.cache_clear()


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('by = "council"', 'buy = "council"', "buy"),
        ("length = 15, unit", "lenght = 15, unit", "lenght"),
        ('unit = "day"', 'unit = "moon"', "moon"),
        ('counts_from = ["reassessment_requested"]', 'counts_from = ["asked"]', "no event asked"),
        ('overtaken_by = ["draft_served"', 'overtaken_by = ["drafted"', "no event drafted"),
        ('"review_decision=cease"', '"review_decision=stop"', "no kind review_decision=stop"),
        ('aspects = ["sent", "on", "letter"]', 'aspects = ["phoned"]', "phoned"),
        ('"school_holiday"', '"rain"', "no reason rain"),
        ('stage = "reassessment"', 'stage = "later"', "no stage later"),
        (
            'provision = "SEND Regulations 2014, regulation 27(2)"',
            'provision = " "',
            "no source or",
        ),
        ('confidence = "found"', 'confidence = "low"', "not sure"),
        ('confidence = "found"', 'confidence = "found"\nenabled = false', "off without a reason"),
        ("length = 15, unit", "birthday = 3, length = 15, unit", "cannot be counted"),
        ("length = 15,", 'before_day = "15-02",', "no day 15-02"),
        ('id = "reassess.final"', 'id = "reassess.decision"', "one name"),
        ('letter = "late_review"', 'foreseen_from = ["ar.never"]', "ar.never"),
        ('counts_from = ["moved"]', 'counts_from = ["moved"], aspects = ["sent"]', "no such date"),
    ],
)
def test_a_broken_rule_file_is_a_fault_of_ours_that_names_the_place(law, old, new, problem):
    law(old, new)

    with pytest.raises(BugError) as caught:
        law_rules.rules()

    assert problem in caught.value.detail


def test_a_reform_is_one_more_table(law):
    old = next(rule for rule in RULES if rule.id == "move.inform")
    assert old.valid_to is None
    law(
        'id = "move.inform"',
        'id = "move.inform"\nvalid_to = 2029-08-31\n'
        + REFORM
        + '\n[[rules]]\nid = "ehcna.request"',
    )

    versions = [r for r in law_rules.rules_of("moving") if r.id == "move.inform"]

    assert [(r.valid_to, r.times[0].length if r.times else 0) for r in versions] == [
        (date(2029, 8, 31), 0), (None, 4),
    ]  # fmt: skip


REFORM = """
title = "t"
says = "The law says so."
by = "new_council"
basis = "law"
provision = "p"
stage = "moving"
source = "s"
confidence = "found"

[[rules]]
id = "move.inform"
title = "t"
says = "The law says so."
by = "new_council"
basis = "law"
provision = "p"
stage = "moving"
source = "s"
confidence = "found"
valid_from = 2029-09-01
times = [{ counts_from = ["transfer_day"], length = 4, unit = "week" }]
"""
