from tests.builders import TODAY, a_support_cycle


def test_a_round_is_open_until_it_was_looked_at_again():
    cycle = a_support_cycle(review_on=TODAY)

    assert cycle.is_open()
    assert not cycle.changed(reviewed_on=TODAY).is_open()
