"""The environment is filled once, and its progress can be followed."""

import pytest

import environment
from environment import _Progress

TALK = """\
Looking in links: somewhere
Ignoring pywin32-ctypes: markers 'sys_platform == "win32"' don't match your environment
Collecting pillow==13.0.0 (from -r requirements.txt (line 7))
  Downloading pillow-13.0.0-cp311-manylinux.whl (7.1 MB)
Collecting click==8.5.1 (from -r requirements.txt (line 9))
  Using cached click-8.5.1-py3-none-any.whl (126 kB)
Requirement already satisfied: zipp==4.1.2 in somewhere (from -r requirements.txt (line 11))
Installing collected packages: click, pillow
"""


def test_each_part_is_one_line_with_its_size_if_it_is_fetched(capsys):
    progress = _Progress(parts=4)

    for line in TALK.splitlines():
        progress.hear(line)

    assert capsys.readouterr().out.splitlines() == [
        "    1 of 3  pillow 13.0.0, 7.1 MB",
        "    2 of 3  click 8.5.1",
        "    3 of 3  zipp 4.1.2",
        "  Putting them in their places ...",
    ]


@pytest.mark.parametrize("lock", environment.LOCKS_WITHIN, ids=lambda lock: lock.stem)
def test_the_number_of_parts_is_read_from_the_lock(lock):
    text = lock.read_text(encoding="utf-8")

    assert len(environment.PIN.findall(text)) == text.count("==") - text.count(" == ")


def test_a_lock_that_changes_by_a_letter_is_another(tmp_path):
    lock = tmp_path / "requirements.txt"
    lock.write_text("pillow==13.0.0", encoding="utf-8")
    before = environment._fingerprint(lock)

    lock.write_text("pillow==13.0.1", encoding="utf-8")

    assert environment._fingerprint(lock) != before
