from datetime import date

from tests.builders import an_event


def test_an_event_is_told_in_the_laws_words_with_all_its_dates():
    event = an_event(
        id="e",
        event="tribunal_order",
        on=None,
        letter_on=date(2026, 3, 2),
        sent_on=date(2026, 3, 3),
        received_on=date(2026, 3, 5),
        word="amend school",
    )

    told = event.happening()

    assert (told.event, told.words, told.record_id) == ("tribunal_order", {"amend", "school"}, "e")
    assert (told.on, told.letter_on) == (None, date(2026, 3, 2))
    assert (told.sent_on, told.received_on) == (date(2026, 3, 3), date(2026, 3, 5))


def test_an_event_of_no_kind_has_no_words():
    assert an_event(word=" ").happening().words == frozenset()
