"""Computers that cannot run the app hear why before anything is fetched."""

import pytest

import computer


@pytest.mark.parametrize(("build", "fits"), [("win-amd64", True), ("win-arm64", False)])
def test_windows_on_arm_needs_the_ordinary_python(build, fits):
    assert (computer._why_not_windows(build) == "") is fits


@pytest.mark.parametrize(
    ("version", "fits"),
    [("26.0", True), ("14.0", True), ("13.7.2", False), ("10.15", False), ("", True)],
)
def test_macs_need_macos_14(version, fits):
    assert (computer._why_not_macos(version) == "") is fits


@pytest.mark.parametrize(
    ("machine", "libc", "fits"),
    [
        ("x86_64", ("glibc", "2.34"), True),
        ("x86_64", ("glibc", "2.36"), True),
        ("x86_64", ("glibc", "2.31"), False),
        ("aarch64", ("glibc", "2.41"), True),
        ("aarch64", ("glibc", "2.36"), False),
        ("x86_64", ("", ""), False),
        ("i686", ("glibc", "2.41"), False),
        ("riscv64", ("glibc", "2.41"), False),
    ],
)
def test_linux_needs_a_c_library_that_qt_knows(machine, libc, fits):
    assert (computer._why_not_linux(machine, libc) == "") is fits


def test_this_computer_is_able():
    computer.must_be_able()


def test_a_linux_without_a_display_has_no_screen(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    assert not computer.has_screen()
