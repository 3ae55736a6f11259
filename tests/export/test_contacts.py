from datetime import timedelta

from sendjourney.domain.person import Service
from sendjourney.export.contacts import ring_lines, to_ring
from tests.builders import TODAY, a_family, a_person
from tests.export.materials import material


def at_home(name, **values):
    return a_person(**({"name": name, "service": Service.FAMILY, "phones": ("1",)} | values))


def names(*people):
    return [person.name for person in to_ring(material(a_family(people=people)))]


def test_the_family_is_rung_in_its_own_order():
    assert names(at_home("Nani"), at_home("Dad")) == ["Nani", "Dad"]


def test_who_has_no_phone_or_has_left_is_not_rung():
    left = TODAY - timedelta(days=1)

    assert names(at_home("A", phones=(" ",)), at_home("B", until=left)) == []


def test_nobody_but_the_family_is_rung():
    assert names(a_person(service=Service.HEALTH)) == []


def test_there_are_never_too_many_to_choose_from():
    assert len(names(*[at_home(f"P{number}") for number in range(9)])) == 3


def test_a_line_says_who_and_every_number():
    person = at_home("Séan", role="Dad", phones=("07700 900142", "01632 960177"))

    (line,) = ring_lines([person])

    assert "".join(run.text for run in line) == "Dad, Séan: 07700 900142 or 01632 960177"
    assert line[-1].bold
