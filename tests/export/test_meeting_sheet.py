from datetime import timedelta

from sendjourney.domain.promise import Outcome
from sendjourney.export import meeting_sheet
from sendjourney.export.document import Look, Table, Together
from sendjourney.export.plain_text import document_text
from tests.builders import TODAY, a_family, a_person, a_promise, an_appointment
from tests.export.materials import material

JO = a_person(id="jo", name="Jo Mensah")


def composed(**nouns):
    return meeting_sheet.compose(material(a_family(**nouns)))


def told(**nouns):
    return document_text(composed(**nouns))


def test_it_has_the_order_in_which_the_app_asks():
    held = an_appointment(
        title="Talk", place="the library", person_ids=("jo",), purpose="The plan", minutes=30,
        questions="- Who asks?\n- By when?",
    )  # fmt: skip
    text = told(appointments=(held,), people=(JO,))

    order = [
        "Talk", "When: Tue 1 Dec 2026, 9:15am · 30 minutes", "Where: the library",
        "Who comes: Jo Mensah", "Who really came", "What it is for", "The plan",
        "Questions to ask", "1. Who asks?", "2. By when?", "What was said", "How did it go?",
        "What was promised",
    ]  # fmt: skip
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)


def test_each_question_has_lines_under_it_and_there_is_room_for_more():
    text = told(appointments=(an_appointment(questions="Why?"),))

    assert "1. Why?\n[2 lines to write on]\n2. \n[2 lines to write on]\n3. \n" in text


def test_it_is_for_the_next_appointment_that_was_not_called_off():
    days = (3, 1, 2)
    held = [an_appointment(title=f"In {n}", on=TODAY + timedelta(days=n)) for n in days]
    held[1] = held[1].changed(cancelled=True)

    text = told(appointments=(*held, an_appointment(title="Gone", on=TODAY - timedelta(days=1))))

    assert text.startswith("In 2\n")


def test_what_those_who_come_have_promised_can_be_asked_about():
    promises = (
        a_promise(what="Send the list", person_id="jo"),
        a_promise(what="Ring", person_id="jo", due=None),
        a_promise(what="Done thing", person_id="jo", outcome=Outcome.KEPT),
        a_promise(what="Of others"),
    )
    held = an_appointment(person_ids=("jo",))

    text = told(appointments=(held,), promises=promises, people=(JO,))

    assert "• Send the list (Jo Mensah, by 19 November 2026)\n• Ring (Jo Mensah)\n" in text
    assert "Done thing" not in text
    assert "Of others" not in text


def test_what_was_promised_has_a_frame_to_fill_in():
    (table,) = [
        inner
        for block in composed().blocks
        if isinstance(block, Together)
        for inner in block.blocks
        if isinstance(inner, Table)
    ]

    assert table.header == ("What was promised", "Who does it", "By when")
    assert table.look is Look.BOXES
    assert all(cell.lines == 2 and not cell.blocks for row in table.rows for cell in row)


def test_it_leaves_room_for_the_holes():
    assert composed().punched


def test_without_an_appointment_there_is_room_for_all_of_it():
    text = told()

    assert "Nothing is written down for this meeting yet" in text
    assert "When and where?\n[A line to write on]" in text
