"""Wrong usage ends with status 2 and says in Indonesian what is wrong and how it is done."""

import pytest


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["tidak-ada"], "'tidak-ada' tidak dikenal di tempat itu."),
        (["demo"], "Isian '--data <dir>' belum diberikan."),
        (["serve", "--data"], "Nilai untuk '--data <dir>' belum diberikan."),
        (["serve", "--data", "x", "--porta", "1"], "Opsi '--porta' tidak dikenal. Mungkin maksudnya '--port'?"),
        (["serve", "--data", "x", "--kecepatan", "1"], "Opsi '--kecepatan' tidak dikenal."),
        (["serve", "--data", "x", "-k"], "Opsi '-k' tidak dikenal."),
        (["serve", "--data", "x", "--port", "delapan"], "Nilai 'delapan' tidak dapat dipakai untuk '--port <porta>'."),
        (["import", "--data", "x"], "Isian '<berkas>' belum diberikan."),
        (["import", "a", "b", "c", "--data", "x"], "Isian ini tidak dikenal: 'b', 'c'."),
        (["laporan", "lkjip"], "belum diberikan."),
        (
            ["laporan", "entah", "--unit", "a", "--tahun", "2024", "--format", "pdf", "--data", "x"],
            "Nilai 'entah' tidak dapat dipakai untuk '<jenis>'. Pilih salah satu:\n  - iku\n  - lkjip\n  - pernyataan-reviu\n  - pohon\n  - pk\n  - pk-semua\n  - renaksi\n  - renja\n",
        ),
        (
            ["laporan", "lkjip", "--unit", "a", "--tahun", "dua", "--format", "pdf", "--data", "x"],
            "Nilai 'dua' tidak dapat dipakai untuk '--tahun <tahun>'.",
        ),
        (
            ["laporan", "lkjip", "--unit", "a", "--tahun", "2024", "--format", "odt", "--data", "x"],
            "Nilai 'odt' tidak dapat dipakai untuk '--format <format>'. Pilih salah satu:",
        ),
        (["hitung", "a", "berkas"], "'berkas' tidak dikenal di tempat itu."),
        (["journal", "entah"], "'entah' tidak dikenal di tempat itu."),
        (["backup", "--data", "x"], "Isian '--output <berkas>' belum diberikan."),
        (["restore"], "belum diberikan."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage(program, tmp_path, arguments, words):
    done = program.run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Pemakaian salah: ") and words in done.stderr
    assert "selaras" in done.stderr and "--help" in done.stderr
    for english in ("Error", "Usage", "Help:", "Missing", "Unknown", "Unexpected", "invalid", "more information"):
        assert english not in done.stderr
