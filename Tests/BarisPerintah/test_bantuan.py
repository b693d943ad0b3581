"""The help of every command: as written down, and with an example.

SELARAS_PERBARUI_DOKUMEN=1 writes the files of `bantuan/` anew.
"""

import os
import pathlib
import re

import pytest

BANTUAN = pathlib.Path(__file__).parent / "bantuan"
PERINTAH = [
    "", "serve", "demo", "import", "laporan", "hitung", "reviu", "journal", "journal verify", "bukti",
    "bukti bersihkan", "akun", "akun undang",
    "akun daftar", "backup", "restore",
]


@pytest.mark.parametrize("command", PERINTAH)
def test_help(program, command):
    done = program.run(*command.split(), "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Contoh:\n  " in done.stdout
    file = BANTUAN / f"{'-'.join(['selaras', *command.split()])}.txt"
    if os.environ.get("SELARAS_PERBARUI_DOKUMEN") == "1":
        file.write_text(done.stdout)
    assert done.stdout == file.read_text()


def test_every_command_is_in_this_list(program):
    def subcommands(*path: str):
        _, found, rest = program.run(*path, "--help").stdout.partition("PERINTAH:\n")
        for name in re.findall(r"^  ([a-z]+) {2,}", rest if found else "", re.M):
            yield " ".join([*path, name])
            yield from subcommands(*path, name)

    assert sorted(subcommands()) == sorted(PERINTAH[1:])
