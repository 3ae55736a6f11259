"""How long pages take and how large they are, beside other engines in the same run."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from time import process_time

import fontpkg
import pypdf
import pytest

from sendjourney.services import sharing
from tests.builders import the_sample
from tests.services.page_requests import KINDS, a_request

pytestmark = pytest.mark.bench

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("page_engines.py")
TIMES = 5
FONTS = [str(fontpkg.path("Atkinson Hyperlegible", weight)) for weight in (400, 700)]
SECTIONS = {1: 1, 12: 12, 200: 200}


@dataclass
class Figures:
    """The middle of several runs in a warm process, by the processor's clock."""

    seconds: float
    data: bytes
    memory: float = 0

    @property
    def pages(self) -> int:
        return len(pypdf.PdfReader(BytesIO(self.data)).pages)

    def line(self, name: str, beside: "Figures | None" = None) -> str:
        size = len(self.data) / 1024
        told = f"{name:26}{self.seconds * 1000:9.0f} ms{size:8.0f} KiB{self.memory:7.0f} MB"
        if beside is None:
            return told
        return f"{told}   {self.seconds / beside.seconds:6.2f} times its time"


def measured(engine: str, number: int, folder: Path) -> Figures:
    """Run an engine in a process of its own."""
    python = os.environ.get("SENDJOURNEY_WEASYPRINT", "") if engine == "weasyprint" else ""
    out = folder / f"{engine}.pdf"
    command = [python or sys.executable, PROGRAM, engine, str(number), out, *FONTS]
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    told = subprocess.run(command, capture_output=True, check=True, env=env, cwd=ROOT).stdout
    found = json.loads(told)
    return Figures(found["seconds"], out.read_bytes(), found["memory"])


@pytest.mark.parametrize("number", SECTIONS.values(), ids=[f"{n} pages" for n in SECTIONS])
def test_pages_beside_other_engines(number, tmp_path, capsys):
    plain, ours = (measured(engine, number, tmp_path) for engine in ("plain", "ours"))
    lines = [plain.line("plain reportlab, no tags"), ours.line("ours", plain)]
    lines.append(measured("locked", number, tmp_path).line("ours, locked", plain))
    if "SENDJOURNEY_WEASYPRINT" in os.environ:
        other = measured("weasyprint", number, tmp_path)
        lines.append(other.line("WeasyPrint, PDF/UA-1", plain))
        lines.append(f"ours beside WeasyPrint: {ours.seconds / other.seconds:.3f} of its time")

    with capsys.disabled():
        print(f"\n{plain.pages} pages plain, {ours.pages} ours", *lines, sep="\n")
    assert ours.pages > 0


@pytest.mark.parametrize("kind", KINDS)
def test_each_page_of_the_sample_family(kind, capsys):
    sample = the_sample()
    photo = sample.attachments[sample.record.children[0].photo]
    request = a_request(sample.record, kind, photo=photo)
    runs = []
    for _ in range(TIMES + 1):
        start = process_time()
        data = sharing.make_page(request)
        runs.append(process_time() - start)

    made = Figures(sorted(runs[1:])[TIMES // 2], data)

    with capsys.disabled():
        print(f"\n{made.line(kind)}")
    assert made.pages > 0
