from sendjourney.export import letter
from sendjourney.export.document import paragraph
from sendjourney.export.pdf.writer import write
from tests.builders import TODAY
from tests.export.reading import pages_of, text_of


def a_letter(**values):
    given = {
        "sender": ("Council SEND team", "Riverside House"),
        "to": ("The family of Idris",),
        "dated": TODAY,
        "subject": "Your new caseworker",
        "text": "Dear family,\n\n- Priya\n- from Monday",
        "signed": ("Yours", "Lorna McAllister"),
    }
    return letter.Letter(**(given | values))


def test_a_letter_has_everything_a_letter_has():
    text = text_of(write(letter.compose(a_letter())))

    order = ["Council SEND team", "The family of Idris", "25 November 2026", "Your new caseworker",
             "Dear family,", "• Priya", "Lorna McAllister"]  # fmt: skip
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)


def test_a_letter_without_a_sender_or_a_name_under_it_is_still_a_letter():
    assert len(pages_of(write(letter.compose(a_letter(sender=(), to=(), signed=()))))) == 1


def test_a_family_writes_its_address_plainly_and_without_one_nothing_stands_for_it():
    plain = letter.compose(a_letter(letterhead=False))
    without = letter.compose(a_letter(letterhead=False, sender=()))

    assert plain.blocks[0] == paragraph("Council SEND team\nRiverside House")
    assert without.blocks[0] == paragraph("The family of Idris")
