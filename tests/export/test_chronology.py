from datetime import date, time, timedelta

from sendjourney.domain.contact_note import Way
from sendjourney.export import chronology
from sendjourney.export.document import Heading, Look, Table
from sendjourney.export.plain_text import document_text
from tests.builders import (
    TODAY,
    a_caseworker,
    a_child,
    a_contact_note,
    a_family,
    a_paper,
    a_person,
    a_plan,
    a_referral,
    a_setting,
    an_appointment,
    an_event,
)
from tests.export.materials import material

NOBODY_BORN = (a_child(birth_date=None),)


def told(**nouns):
    family = a_family(**({"children": NOBODY_BORN} | nouns))
    return document_text(chronology.compose(material(family)))


def headings_of(document):
    return ["".join(run.text for run in b.words) for b in document.blocks if isinstance(b, Heading)]


def test_everything_stands_in_the_order_in_which_it_happened():
    text = told(
        contact_notes=(a_contact_note(on=date(2026, 3, 2), way=Way.CALL),),
        appointments=(an_appointment(title="Eye test", on=date(2026, 3, 3)),),
        events=(an_event(event="draft_served", on=date(2026, 3, 1)),),
        papers=(a_paper(title="Report", dated=date(2026, 3, 4)),),
    )

    order = [text.index(words) for words in ("draft served", "Phone call", "Eye test", "Report")]
    assert order == sorted(order)


def test_on_one_day_what_was_earlier_stands_first():
    day = date(2026, 3, 3)
    later = an_appointment(title="Late", on=day, at=time(15, 0))
    earlier = a_contact_note(on=day, at=time(9, 0), what_was_said="Early")

    text = told(appointments=(later,), contact_notes=(earlier,))

    assert text.index("Early") < text.index("Late")


def test_what_is_still_to_come_is_not_told():
    text = told(appointments=(an_appointment(title="Far", on=TODAY + timedelta(days=1)),))

    assert "Far" not in text


def test_each_year_has_its_heading_and_its_thread():
    days = (date(2024, 5, 1), date(2026, 5, 1), date(2026, 6, 1))
    family = a_family(children=NOBODY_BORN, contact_notes=tuple(a_contact_note(on=d) for d in days))
    document = chronology.compose(material(family))

    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert headings_of(document) == ["Chronology", "2024", "2026"]
    assert [(table.look, len(table.rows)) for table in tables] == [
        (Look.THREAD, 1),
        (Look.THREAD, 2),
    ]


def test_caseworkers_come_and_go_and_the_time_with_nobody_is_counted():
    people = (a_person(id="lorna", name="Lorna"), a_person(id="priya", name="Priya"))
    gone = a_caseworker(person_id="lorna", since=date(2025, 1, 1), until=date(2026, 4, 20))

    text = told(people=people, caseworkers=(gone, a_caseworker(learnt="By letter")))

    assert "Lorna became the caseworker" in text
    assert "Last day of Lorna as the caseworker" in text
    assert "From here nobody was named as the caseworker: 132 days" in text
    assert "Priya became the caseworker / By letter" in text


def test_a_caseworker_who_may_not_be_named_is_not_told():
    assert "caseworker" not in told(caseworkers=(a_caseworker(until=TODAY),)).casefold()


def test_a_day_of_the_plan_that_an_event_tells_is_told_once():
    same = date(2024, 1, 5)
    event = an_event(event="final_plan_made", on=same)

    text = told(plans=(a_plan(last_review_on=None),), events=(event,))

    assert text.count("Day: Fri 5 Jan") == 1
    assert "final plan made" in text


def test_schools_waits_and_births_have_their_days():
    text = told(
        children=(a_child(),),
        settings=(a_setting(name="Copperbeck", until=date(2025, 7, 1)),),
        referrals=(a_referral(first_seen_on=date(2026, 9, 1)),),
    )

    assert "Idris was born" in text
    assert "Began at Copperbeck" in text
    assert "Left Copperbeck" in text
    assert "Asked for: Sensory assessment" in text
    assert "First seen: Sensory assessment" in text


def test_what_has_no_day_stands_at_the_end():
    text = told(events=(an_event(on=None),), contact_notes=(a_contact_note(),))

    assert text.index("Email") < text.index("Days that we do not know") < text.index("Not known")


def test_a_letter_says_when_it_arrived_if_that_was_later():
    paper = a_paper(dated=date(2026, 6, 12), received_on=date(2026, 6, 16))

    assert "Report · arrived 16 June 2026" in told(papers=(paper,))


def test_a_family_with_nothing_written_is_told_what_the_page_is_for():
    document = chronology.compose(material(a_family(children=NOBODY_BORN)))

    assert headings_of(document) == ["Chronology"]
    assert "Nothing is written down for this page about Idris yet." in document_text(document)
