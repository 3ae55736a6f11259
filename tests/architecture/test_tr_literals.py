"""Translators can only be given the words that stand in the code."""

import ast

from tests.architecture.repository import modules

TABLES = "sendjourney/ui/language.py"
"""It says words of tables, which packaging/translations.py gathers."""


def _not_literal(tree: ast.Module) -> list[int]:
    """Return the lines where something other than a plain text is marked for translation."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"tr", "translate"}
        and not _is_plain(node)
    ]


def _is_plain(call: ast.Call) -> bool:
    """Say whether the words to translate (and the context of translate()) are plain texts."""
    assert isinstance(call.func, ast.Attribute)
    wanted = call.args[:1] if call.func.attr == "tr" else call.args[:2]
    on_text = call.func.attr == "translate" and "QCoreApplication" not in ast.unparse(call.func)
    return on_text or all(isinstance(a, ast.Constant) and isinstance(a.value, str) for a in wanted)


def test_only_literals_are_marked_for_translation():
    trees = [(name, tree) for name, tree in modules() if name != TABLES]

    found = [f"{name}:{line}" for name, tree in trees for line in _not_literal(tree)]

    assert not found


def test_the_search_finds_what_is_not_literal():
    tree = ast.parse('self.tr("a")\nself.tr(f"{a}")\nself.tr(a)\nself.tr("a" "b")\nx.translate(t)')

    assert _not_literal(tree) == [2, 3]
