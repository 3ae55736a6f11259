"""Which of the system's packages Qt is missing, and what to type to get them."""

import qt_libraries
import system_packages


def test_what_the_linker_does_not_find_is_seen():
    told = "\tlibxcb.so.1 => /lib/libxcb.so.1 (0x0)\n\tlibxcb-cursor.so.0 => not found\n"

    assert qt_libraries.NOT_FOUND.findall(told) == ["libxcb-cursor.so.0"]


def test_no_library_is_in_both_lists():
    assert not qt_libraries.ALWAYS.keys() & qt_libraries.WITH_A_SCREEN.keys()


def test_a_library_that_is_not_there_does_not_load():
    assert not qt_libraries._loads("libnothing-of-the-kind.so.1")


def test_the_line_to_type_fits_the_systems_own_installer(monkeypatch, tmp_path):
    (tmp_path / "dnf").write_text("", encoding="utf-8")
    (tmp_path / "dnf").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    line = system_packages._line_to_type(apt=["libegl1"], dnf=["libglvnd-egl"], pacman=["x"])

    assert line.splitlines()[1:] == ["    sudo dnf install libglvnd-egl"]


def test_on_an_unknown_system_every_line_is_shown(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    line = system_packages._line_to_type(apt=["a"], dnf=["b"], pacman=["c"])

    assert len(line.splitlines()) == 4


def test_without_permission_nothing_is_installed(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)

    assert system_packages._permission() is None
