"""Checks the structure of a PDF from the file alone: what no validator of ours looks at.

Every mark on every page belongs to one element, the parent tree names the same one, links stand in
their own element, and nothing is painted outside of a mark.
"""

from collections import defaultdict
from io import BytesIO

import pikepdf

PAINTING = {"Tj", "TJ", "Do", "S", "f", "f*", "B", "B*", "sh"}


class Structure:
    """A file's structure tree, read into plain Python."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(data))
        self.root = self.pdf.Root.StructTreeRoot
        self.owners = defaultdict(list)
        self.links = {}
        self.kinds = []
        for kid in self.root.K:
            self._walk(kid)

    def _walk(self, element):
        self.kinds.append(str(element.S)[1:])
        page = element.get("/Pg")
        for kid in _list(element.get("/K")):
            if not isinstance(kid, pikepdf.Dictionary):
                self.owners[page.objgen, int(kid)].append(element.objgen)
            elif kid.get("/Type") == "/MCR":
                self.owners[kid.Pg.objgen, int(kid.MCID)].append(element.objgen)
            elif kid.get("/Type") == "/OBJR":
                self.links[kid.Obj.objgen] = element.objgen
            else:
                assert kid.P.objgen == element.objgen
                self._walk(kid)

    def problems(self) -> list[str]:
        """Return what is wrong, in words for a developer."""
        nums = list(self.root.ParentTree.Nums)
        tree = {int(nums[i]): nums[i + 1] for i in range(0, len(nums), 2)}
        found = []
        for number, page in enumerate(self.pdf.pages, start=1):
            marks, complaints = _marks(page)
            found += complaints
            found += self._wrong_owners(page, marks, tree)
            found += [
                f"link {note.objgen} is not in its element"
                for note in _list(page.obj.get("/Annots"))
                if self.links.get(note.objgen) != tree[int(note.StructParent)].objgen
            ]
            found += [f"page {number} has no tab order"] * (page.obj.get("/Tabs") != "/S")
        return found

    def _wrong_owners(self, page, marks, tree):
        named = tree.get(int(page.obj.get("/StructParents", -1)))
        for mark in marks:
            owners = self.owners[page.obj.objgen, mark]
            if len(owners) != 1:
                yield f"mark {mark} has {len(owners)} owners"
            elif named[mark].objgen != owners[0]:
                yield f"the parent tree names another owner of mark {mark}"


def _marks(page):
    """Return the marks on a page in the order they are drawn, and what is wrong with them."""
    marks, open_marks, complaints = [], [], []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            if open_marks:
                complaints.append("a mark inside a mark")
            open_marks.append(name)
            if name == "BDC" and "/MCID" in operands[1]:
                marks.append(int(operands[1].MCID))
        elif name == "EMC":
            open_marks.pop()
        elif name in PAINTING and not open_marks:
            complaints.append(f"{name} outside of a mark")
    if open_marks or len(marks) != len(set(marks)):
        complaints.append("marks do not end, or come twice")
    return marks, complaints


def _list(found):
    if found is None:
        return []
    return list(found) if isinstance(found, pikepdf.Array) else [found]
