import pytest

from sendjourney.domain import contact_note, paper, person, plan, promise, setting, visibility
from sendjourney.domain.law import counting, rules

CHOICES = [
    contact_note.Way, paper.PaperKind, person.Service, plan.PlanKind, promise.Outcome,
    setting.SettingKind, visibility.Level, visibility.Reader, counting.Unit, rules.Basis,
]  # fmt: skip


def test_a_choice_is_its_code_and_has_its_words():
    assert person.Service("health") is person.Service.HEALTH
    assert person.Service.HEALTH.label == "Health"
    assert f"{person.Service.HEALTH}" == "health"


@pytest.mark.parametrize("choice", CHOICES)
def test_no_two_choices_of_a_kind_read_the_same(choice):
    labels = [member.label for member in choice]

    assert all(labels)
    assert len(set(labels)) == len(labels)
