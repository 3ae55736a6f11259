from datetime import UTC, datetime

from sendjourney.services.family_files import FamilyFiles, Protection
from sendjourney.services.recovery_sheet import key_id, make_recovery_sheet, recovery_sheet
from tests.builders import TODAY
from tests.export.reading import everything_in, pages_of, text_of

CODE = "K7QF-9M2X-0ABC-DEFG-HJKM-NPQR-STVW"


def test_the_sheet_is_one_side_with_every_group_numbered():
    data = make_recovery_sheet(CODE, "Idris.sendjourney", TODAY)

    text = text_of(data)
    assert len(pages_of(data)) == 1
    assert all(f"{n} {group}" in text for n, group in enumerate(CODE.split("-"), start=1))


def test_the_sheet_says_which_file_when_and_which_code():
    text = text_of(make_recovery_sheet(CODE, "Idris.sendjourney", TODAY))

    assert "Idris.sendjourney" in text
    assert "Wednesday 25 November 2026" in text
    assert key_id(CODE) in text


def test_the_sheet_says_what_it_is_for_and_where_to_keep_it():
    text = text_of(make_recovery_sheet(CODE, "Idris.sendjourney", TODAY))

    assert all(words in text for words in ("What it is for", "Where to keep it", "What it can do"))


def test_the_key_id_tells_codes_apart_and_gives_nothing_away():
    assert key_id(CODE) == key_id(CODE.lower().replace("-", " "))
    assert key_id(CODE) != key_id(CODE.replace("K7QF", "K7QG"))
    assert key_id(CODE) not in CODE.split("-")


def test_a_very_long_file_name_still_fits():
    assert len(pages_of(make_recovery_sheet(CODE, "x" * 240 + ".sendjourney", TODAY))) == 1


def test_the_sheet_of_an_open_file_has_its_code_and_never_its_words(tmp_path):
    now = datetime(2026, 11, 25, 9, tzinfo=UTC)
    files = FamilyFiles(clock=lambda: now, computer="test", backups=tmp_path / "backups")
    family = files.create(tmp_path / "f.sendjourney", Protection.WORDS, words="hedgehog lamp kite")

    data = recovery_sheet(family, now)
    code = family.recovery_code()
    family.close()

    assert all(group in text_of(data) for group in code.split("-"))
    assert not any(word in everything_in(data) for word in ("hedgehog", "lamp", "kite"))
