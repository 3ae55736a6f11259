from sendjourney.domain.person import Service
from sendjourney.export import new_school
from sendjourney.export.document import Bullets, SideBySide, Strip, Tone
from sendjourney.export.plain_text import document_text
from tests.builders import a_family, a_person, a_plan, a_plan_outcome, a_story_part
from tests.export.materials import a_review, material

NAMES = ("admire", "support", "medicines")
PARTS = tuple(a_story_part(heading=name, text=f"- {name.upper()}") for name in NAMES)


def compose(*parts, review=None, **values):
    family = a_family(story_parts=parts, **values)
    return new_school.compose(material(family, "new-school", review=review))


def titles(document):
    strips = [block for block in document.blocks if isinstance(block, Strip)]
    return ["".join(run.text for run in strip.heading.words) for strip in strips]


def test_safety_comes_first_then_day_one_and_the_parts_are_numbered():
    expected = ["1. Keep Idris safe", "2. What to do on day one", "3. Get to know Idris"]

    assert titles(compose(*PARTS)) == expected


def test_day_one_is_a_list_to_tick():
    ticks = [b for b in compose(*PARTS).blocks if isinstance(b, Bullets) and b.to_tick]

    assert len(ticks) == 1
    assert "SUPPORT" in str(ticks[0])


def test_whom_to_ring_stands_under_safety():
    dad = a_person(name="Séan", service=Service.FAMILY)

    found = titles(compose(PARTS[0], people=(dad,)))

    assert found == ["1. Keep Idris safe", "2. Get to know Idris"]


def test_the_plan_says_which_help_must_be_given():
    outcome = a_plan_outcome(what="Ask for a break", provision="Half an hour", section="F")

    text = document_text(compose(plans=(a_plan(),), plan_outcomes=(outcome,), review=a_review()))

    assert "Outcome in the plan: Ask for a break" in text
    assert "Help that must be given: Half an hour" in text
    assert "Due by Tuesday 23 February 2027" in text


def test_what_works_and_what_does_not_have_their_own_tones():
    parts = [a_story_part(heading=h, text="Words") for h in ("works", "does_not_work")]

    (pair,) = [block for block in compose(*parts).blocks if isinstance(block, SideBySide)]

    assert [card.tone for card in pair.cards] == [Tone.FRESH, Tone.CARE]


def test_with_nothing_written_it_says_so():
    text = document_text(compose())

    assert "Nothing is written on it yet." in text
    assert text.index("1. Keep Idris safe") < text.index("[3 lines to write on]")
