"""What no file of the project may hold."""

import re

from tests.architecture.repository import kept_files, kept_texts

REGISTRY_HOSTS = [
    "".join(parts)
    for parts in (
        ("pypi", ".org"),
        ("python", "hosted.org"),
        ("npm", "js.org"),
        ("npm", "js.com"),
        ("deb.debian", ".org"),
        ("archive.ubuntu", ".com"),
        ("crates", ".io"),
        ("conda-", "forge.org"),
        ("anaconda", ".org"),
    )
]
MACHINE_PATHS = re.compile(
    r"(?<![\w.~])/(?:work|home|Users|root|opt|tmp|mnt|srv)/[\w.-]+/|[A-Z]:\\\\?Users\\",
    re.MULTILINE,
)
INVENTED = {"/ho" + "me/sam/", "/ho" + "me/us/"}
FAMILY_FILE_ENDINGS = {".sendjourney", ".sendjourney-journal"}
LARGEST_FILE = 3_000_000


def test_no_file_names_a_host_of_packages():
    found = [(name, host) for name, text in kept_texts() for host in REGISTRY_HOSTS if host in text]

    assert not found


def test_no_file_holds_a_path_of_somebodys_machine():
    found = [
        (name, path)
        for name, text in kept_texts()
        for path in set(MACHINE_PATHS.findall(text)) - INVENTED
    ]

    assert not found


def test_no_family_file_is_kept_but_the_old_samples():
    found = [
        file.name
        for file in kept_files()
        if file.suffix in FAMILY_FILE_ENDINGS and file.parent.name != "samples"
    ]

    assert not found


def test_no_kept_file_is_large():
    assert not [file.name for file in kept_files() if file.stat().st_size > LARGEST_FILE]


def test_the_search_for_paths_finds_them():
    written = "see " + "/ho" + "me/jo/notes and C:" + "\\Users\\jo"

    assert len(MACHINE_PATHS.findall(written)) == 2
