"""The first promise: the app never talks to the network."""

import ast
import subprocess
import sys

from tests.architecture.repository import PACKAGE, ROOT, modules

FORBIDDEN = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib",
    "socket", "socketserver", "ssl", "urllib", "urllib3", "webbrowser", "xmlrpc",
}  # fmt: skip
OF_URLLIB = {f"urllib.parse{name}" for name in ("", ".quote", ".unquote", ".urlsplit")}
FORBIDDEN_QT = {"QtNetwork", "QtNetworkAuth", "QtWebEngineCore", "QtWebSockets"}
IMPORT_EVERY_MODULE = """
import importlib, pkgutil, sys, sendjourney
for found in pkgutil.walk_packages(sendjourney.__path__, "sendjourney."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
print([name for name in ("PySide6.QtNetwork", "sendjourney.ui") if name in sys.modules])
"""
NEVER_CONNECT = """
import runpy, sys
def refuse(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"):
        raise SystemExit(f"reached for the network: {event}")
sys.addaudithook(refuse)
sys.argv = ["sendjourney", "demo", "--out", sys.argv[1]]
runpy.run_module("sendjourney", run_name="__main__")
"""


def _imports(tree: ast.Module) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_no_module_imports_anything_that_could_reach_the_network():
    found = [
        f"{name} imports {imported}"
        for name, tree in modules()
        for imported in _imports(tree)
        if imported.split(".")[0] in FORBIDDEN or FORBIDDEN_QT & set(imported.split("."))
        if imported not in OF_URLLIB
    ]

    assert not found


def test_the_whole_app_loads_without_the_network_part_of_qt():
    command = [sys.executable, "-c", IMPORT_EVERY_MODULE]

    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert told.strip() == "['sendjourney.ui']"


def test_writing_the_sample_family_opens_no_connection(tmp_path):
    command = [sys.executable, "-c", NEVER_CONNECT, str(tmp_path / "demo")]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert any((tmp_path / "demo").iterdir())


def test_the_search_for_imports_finds_them():
    seen = _imports(ast.parse("import socket\nfrom PySide6 import QtNetwork"))

    assert {"socket", "PySide6.QtNetwork"} <= seen
    assert PACKAGE.is_dir()
