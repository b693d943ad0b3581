"""Wrong usage ends with status 2 and says how it is done."""

import pytest


@pytest.mark.parametrize(
    "arguments",
    [
        ["tidak-ada"],
        ["demo"],
        ["serve", "--data", "x", "--port", "delapan"],
        ["import", "--data", "x"],
        ["laporan", "lkjip"],
        ["laporan", "entah", "--unit", "a", "--tahun", "2024", "--format", "pdf", "--data", "x"],
        ["laporan", "lkjip", "--unit", "a", "--tahun", "dua", "--format", "pdf", "--data", "x"],
        ["laporan", "lkjip", "--unit", "a", "--tahun", "2024", "--format", "odt", "--data", "x"],
        ["hitung", "berkas"],
        ["journal", "entah"],
        ["backup", "--data", "x"],
        ["restore"],
    ],
    ids=" ".join,
)
def test_wrong_usage(program, tmp_path, arguments):
    done = program.run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "selaras" in done.stderr and "--help" in done.stderr
