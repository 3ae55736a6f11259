"""What the tags of a PDF say, in their order, as a screen reader would: element by element.

It is read from the file alone, by the rules of PDF, so it needs no program beside the tests.
"""

import re
from io import BytesIO

import pikepdf

SECTION = re.compile(rb"begin(bfchar|bfrange)\s(.*?)\send\1", re.DOTALL)
HEX = re.compile(rb"<([0-9A-Fa-f ]*)>")
RANGE = re.compile(rb"<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])")


def spoken(data: bytes, password: str = "") -> str:
    """Return a line for each element, deeper ones further in: its kind, and what it says."""
    with pikepdf.open(BytesIO(data), password=password) as pdf:
        texts = {page.obj.objgen: _texts_of(page) for page in pdf.pages}
        lines = [line for kid in _list(pdf.Root.StructTreeRoot.K) for line in _lines(kid, texts, 0)]
    return "\n".join([*lines, ""])


def _lines(element, texts, depth):
    """Yield the lines of an element; what it says itself first, then the elements in it."""
    said, inner = "", []
    for kid in _list(element.get("/K")):
        if not isinstance(kid, pikepdf.Dictionary):
            said += texts[element.Pg.objgen][int(kid)]
        elif kid.get("/Type") == "/MCR":
            said += texts[kid.Pg.objgen][int(kid.MCID)]
        elif "/S" in kid:
            inner.append(kid)
            said += " … " if said else ""
    told = [str(element.S)[1:]]
    told += [f"«{element[name]}»" for name in ("/Lang", "/Alt") if name in element]
    yield "  " * depth + " ".join([*told, *said.split()])
    for kid in inner:
        yield from _lines(kid, texts, depth + 1)


def _texts_of(page):
    """Return what stands in each mark of a page, by its number."""
    fonts = {name: _letters_of(font) for name, font in page.Resources.get("/Font", {}).items()}
    texts, mark, font = {}, None, {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" if "/MCID" in operands[1]:
                mark = int(operands[1].MCID)
                texts[mark] = ""
            case "EMC":
                mark = None
            case "Tf":
                font = fonts[str(operands[0])]
            case "Tj" | "TJ" if mark is not None:
                shown = operands[0] if str(operator) == "TJ" else operands
                codes = b"".join(bytes(s) for s in shown if isinstance(s, pikepdf.String))
                texts[mark] += "".join(font[codes[n : n + 2]] for n in range(0, len(codes), 2))
    return texts


def _letters_of(font):
    """Return the letters that each code of a font stands for, from its own table."""
    letters = {}
    for kind, body in SECTION.findall(font.ToUnicode.read_bytes()):
        if kind == b"bfchar":
            codes = [bytes.fromhex(found.decode()) for found in HEX.findall(body)]
            letters |= dict(zip(codes[::2], map(_text, codes[1::2]), strict=True))
        for first, last, start, each in RANGE.findall(body) if kind == b"bfrange" else ():
            texts = [_text(bytes.fromhex(found.decode())) for found in HEX.findall(each)]
            for step in range(int(last, 16) - int(first, 16) + 1):
                code = (int(first, 16) + step).to_bytes(2, "big")
                letters[code] = texts[step] if each else chr(int(start, 16) + step)
    return letters


def _text(code):
    return code.decode("utf-16-be")


def _list(found):
    if found is None:
        return []
    return list(found) if isinstance(found, pikepdf.Array) else [found]
