"""`selaras import --jenis`: a sheet is checked, and applied when it is asked for."""

import pytest

BAPPERIDA = ["--jenis", "nomenklatur", "--akun", "bapperida", "--peran", "perencana"]
KEPALA = "Kode versi nomenklatur;Kode;Nama\n"


@pytest.fixture
def lembar(program, own_sample, tmp_path):
    def run(text: str, *arguments: str):
        file = tmp_path / "kode.csv"
        file.write_text(text)
        return program.run("import", file, *arguments, "--data", own_sample)

    return run


def test_checked_then_applied_then_nothing_changes(lembar):
    sheet = KEPALA + "2024;9.01.01;Program Uji\n2024;9.01;Bidang Uji\n2024;9;Urusan Uji\n"
    checked = lembar(sheet, *BAPPERIDA)
    assert checked.returncode == 0, checked.stderr
    assert "Baru: 3." in checked.stdout and "Belum ada yang tercatat" in checked.stdout
    applied = lembar(sheet, *BAPPERIDA, "--terapkan")
    assert applied.returncode == 0 and "Diterapkan sebagai catatan nomor" in applied.stdout
    again = lembar(sheet, *BAPPERIDA, "--terapkan")
    assert again.returncode == 0 and "Tidak ada yang berubah" in again.stdout


def test_what_is_wrong_is_told_by_its_cell(lembar):
    done = lembar(KEPALA + "2024;9.1;Salah\n", *BAPPERIDA, "--terapkan")
    assert done.returncode == 1
    assert "Salah: Sel B2: " in done.stdout and "1 baris salah" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [["--terapkan"], ["--jenis", "nomenklatur"], ["--jenis", "entah", "--akun", "a", "--peran", "perencana"]],
)
def test_wrong_usage(lembar, arguments):
    assert lembar(KEPALA, *arguments).returncode == 2
