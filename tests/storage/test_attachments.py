import hashlib

import pytest

from sendjourney.errors import FileDamagedError
from tests.builders import a_child, a_page_given, a_paper

LETTER = b"Dear parent\x00\xff" * 1000


def keep(family, **values):
    with family.change("Add") as change:
        name = change.attach(LETTER)
        change.save(a_paper(sha256=name, **values))
    return name


def kept(family):
    return family._book.attachments.names()


def test_bytes_come_back_as_they_were(family):
    name = keep(family)

    assert family.attachment(name) == LETTER
    assert name == hashlib.sha256(LETTER).hexdigest()


def test_the_same_bytes_are_kept_once(family):
    assert keep(family) == keep(family)
    assert len(kept(family)) == 1


def test_bytes_that_are_not_there_are_missed(family):
    with pytest.raises(FileDamagedError):
        family.attachment("0" * 64)


def test_attachments_are_those_that_live_records_name(family):
    name = keep(family, id="paper")
    with family.change("Add") as change:
        photo = change.attach(b"photo")
        change.attach(b"of nothing")
        change.save(a_child(photo=photo))
    assert family.attachments() == sorted([name, photo])

    with family.change("Delete") as change:
        change.delete(a_paper(id="paper"))

    assert family.attachments() == [photo]


def test_bytes_go_with_the_last_record_that_names_them_and_not_before(family, clock):
    keep(family, id="one")
    keep(family, id="two")
    for paper in ("one", "two"):
        assert len(kept(family)) == 1
        with family.change("Delete") as change:
            change.delete(a_paper(id=paper))
        clock.turn(days=31)
        family.empty_bin()

    assert kept(family) == []


def test_what_stood_on_a_page_is_kept_as_long_as_the_page_is_remembered(family, clock):
    with family.change("Give") as change:
        name = change.attach(LETTER)
        change.save(a_page_given(id="page", sha256=name))
    assert family.attachments() == [name]

    with family.change("Delete") as change:
        change.delete(a_page_given(id="page"))
    family.empty_bin()
    assert kept(family) == [name]
    clock.turn(days=31)
    family.empty_bin()

    assert kept(family) == []


def test_an_earlier_photo_is_kept_for_undo(family, clock):
    with family.change("Photo") as change:
        change.save(a_child(photo=change.attach(b"first")))
    with family.change("Photo") as change:
        change.save(a_child(photo=change.attach(b"second")))
    with family.change("Delete") as change:
        change.save(a_paper(id="x"))
        change.delete(a_paper(id="x"))
    clock.turn(days=31)

    family.empty_bin()

    assert len(kept(family)) == 2
