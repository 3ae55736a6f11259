from sendjourney.export import story_forms
from sendjourney.export.plain_text import document_text
from sendjourney.services import story_guide
from tests.builders import the_record
from tests.export.materials import material


def told(record=None):
    return document_text(story_forms.compose(material(record)))


def test_every_heading_of_the_story_has_its_prompts_and_lines():
    text = told()

    for heading in story_guide.headings():
        for words in (heading.title, *heading.prompts):
            assert words.replace("{child}", "your child").casefold() in text.casefold()
    assert text.count("[7 lines to write on]") >= len(story_guide.headings()) - 1


def test_people_and_dates_have_frames_to_fill_in():
    text = told()

    assert "People who help" in text
    assert "Dates to come" in text
    assert "What was promised" in text


def test_no_family_is_on_it():
    assert told(the_record()) == told()
    assert "Idris" not in told()


def test_each_line_begins_with_a_capital_letter():
    assert "\nYour child’s own words\n" in told()
    assert "{" not in told()
