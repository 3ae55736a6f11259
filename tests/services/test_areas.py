from sendjourney.services.areas import area, areas


def test_the_rest_of_england_stands_last():
    assert [a.id for a in areas()] == ["rotherham", "england"]


def test_an_area_is_found_by_its_id_and_any_other_is_the_rest_of_england():
    assert area("rotherham").council == "Rotherham Metropolitan Borough Council"
    assert area("").id == area("leeds").id == "england"


def test_no_area_prints_a_telephone_number_or_an_email_that_nobody_confirmed():
    for each in areas():
        shown = f"{each.address} {each.local_offer} {each.advice} {each.forum}"
        assert "@" not in shown
        assert not any(part.isdigit() and len(part) > 4 for part in shown.split())


def test_web_addresses_are_safe_ones():
    links = [link for a in areas() for link in (a.local_offer, a.advice, a.forum) if link]

    assert links
    assert all(link.startswith("https://") for link in links)
