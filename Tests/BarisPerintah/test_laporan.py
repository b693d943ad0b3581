"""`selaras laporan`: the LKjIP of both kecamatan and the statement of their review, in every format."""

import json
import os
import signal
import subprocess
import zipfile

import pytest

LAPORAN = [("kecamatan-juai", 2024), ("kecamatan-batumandi", 2023)]
AWAL_BERKAS = {
    "pdf": b"%PDF-1.", "docx": b"PK\x03\x04", "xlsx": b"PK\x03\x04", "html": b"<!DOCTYPE html>", "json": b"{", "typ": b"",
}


def buat(program, data, unit, tahun, format, berkas, jenis="lkjip", **options):
    return program.run(
        "laporan", jenis, "--unit", unit, "--tahun", tahun, "--format", format, "-o", berkas, "--data", data, **options)


@pytest.mark.parametrize(("unit", "tahun"), LAPORAN)
@pytest.mark.parametrize("format", AWAL_BERKAS)
def test_every_format_is_what_it_says(program, sample, tmp_path, unit, tahun, format):
    berkas = tmp_path / f"lkjip.{format}"
    done = buat(program, sample, unit, tahun, format, berkas)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    content = berkas.read_bytes()
    assert content.lower().startswith(AWAL_BERKAS[format].lower())
    assert len(content) > 10_000


@pytest.mark.parametrize("format", AWAL_BERKAS)
def test_the_decree_on_iku_in_every_format(program, sample, tmp_path, format):
    berkas = tmp_path / f"iku.{format}"
    done = buat(program, sample, "setda", 2023, format, berkas, jenis="iku")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert berkas.read_bytes().lower().startswith(AWAL_BERKAS[format].lower())


def test_a_unit_without_iku_says_what_to_do(program, sample, tmp_path):
    done = buat(program, sample, "inspektorat", 2024, "json", tmp_path / "iku.json", jenis="iku")
    assert done.returncode == 1
    assert "belum memiliki indikator kinerja utama" in done.stderr


@pytest.mark.parametrize(("unit", "tahun"), LAPORAN)
@pytest.mark.parametrize("format", AWAL_BERKAS)
def test_the_statement_of_review_in_every_format(program, sample, tmp_path, unit, tahun, format):
    berkas = tmp_path / f"pernyataan.{format}"
    done = buat(program, sample, unit, tahun, format, berkas, jenis="pernyataan-reviu")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert berkas.read_bytes().lower().startswith(AWAL_BERKAS[format].lower())


@pytest.mark.parametrize("nomor", [0, 1])
def test_the_agreement_of_the_bupati_contradicts_nothing(program, sample, tmp_path, nomor):
    berkas = tmp_path / "pk.pdf"
    done = program.run(
        "laporan", "pk", "--unit", "kabupaten-balangan", "--tahun", 2024, "--perubahan", nomor, "--format", "pdf",
        "-o", berkas, "--data", sample)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "0 galat" in program.run("reviu", berkas).stdout


@pytest.mark.parametrize(("unit", "tahun"), LAPORAN)
def test_the_agreement_of_a_camat(program, sample, tmp_path, unit, tahun):
    done = buat(program, sample, unit, tahun, "json", "-", jenis="pk")
    assert (done.returncode, done.stderr) == (0, "")
    document = json.loads(done.stdout)
    assert document["metadata"]["judul"].startswith("Perubahan Ke-1") == (unit == "kecamatan-batumandi")
    assert [len(table["baris"]) for table in document["tabel"]] == [5, 7]


def test_the_checklist_of_the_sample(program, sample):
    done = buat(program, sample, "kecamatan-juai", 2024, "json", "-", jenis="pernyataan-reviu")
    document = json.loads(done.stdout)
    [_, checklist] = document["tabel"]
    assert len(checklist["baris"]) == 26
    assert [row[0] for row in checklist["baris"] if "Tidak" in row] == ["I.5", "III.7"]


def tabel(program, data, unit, tahun) -> dict[str, dict]:
    done = buat(program, data, unit, tahun, "json", "-")
    assert done.returncode == 0, done.stderr
    found = {table["nomor"]: table for table in json.loads(done.stdout)["tabel"]}
    for table in found.values():
        assert table.keys() >= {"nomor", "judul", "kolom", "baris"}
        assert all(len(row) == len(table["kolom"]) for row in table["baris"]), table["nomor"]
    return found


@pytest.mark.parametrize(
    ("nomor", "sel"),
    [
        ("3.1", ["87,65", "87,67", "100,02%", "99,91%", "93,67%"]),
        ("3.4", ["434.214.700", "432.248.899", "99,55%", "0,48%"]),
        ("3.5", ["70", "100%", "77,78%", "95,14%"]),
        ("4.1", ["100,02%"]),
    ],
)
def test_juai_as_printed(program, sample, nomor, sel):
    first = tabel(program, sample, "kecamatan-juai", 2024)[nomor]["baris"][0]
    assert [cell for cell in sel if cell not in first] == []


@pytest.mark.parametrize(
    ("nomor", "sel"),
    [("3.2", ["88", "88,22", "100,25%", "98,57%", "74,58%"]), ("3.3", ["90", "100,00%", "98,72%"]), ("4.1", ["100,25%"])],
)
def test_batumandi_as_printed(program, sample, nomor, sel):
    first = tabel(program, sample, "kecamatan-batumandi", 2023)[nomor]["baris"][0]
    assert [cell for cell in sel if cell not in first] == []


def test_the_pdf_carries_the_figures_and_its_standard(program, sample, tmp_path):
    berkas = tmp_path / "lkjip.pdf"
    assert buat(program, sample, "kecamatan-juai", 2024, "pdf", berkas).returncode == 0
    text = subprocess.run(["pdftotext", "-layout", berkas, "-"], check=True, capture_output=True, text=True).stdout
    assert "100,02%" in text and "DAFTAR ISI" in text.upper()
    info = subprocess.run(["pdfinfo", berkas], check=True, capture_output=True, text=True).stdout
    assert "Tagged:          yes" in info and "Kecamatan Juai" in info


def test_the_same_data_give_the_same_pdf(program, sample, tmp_path):
    for name in ("a.pdf", "b.pdf"):
        assert buat(program, sample, "kecamatan-juai", 2024, "pdf", tmp_path / name).returncode == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_the_workbook_has_one_sheet_for_every_table(program, sample, tmp_path):
    berkas = tmp_path / "lkjip.xlsx"
    assert buat(program, sample, "kecamatan-juai", 2024, "xlsx", berkas).returncode == 0
    with zipfile.ZipFile(berkas) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == len(tabel(program, sample, "kecamatan-juai", 2024))


@pytest.mark.parametrize(
    ("unit", "tahun", "expected"),
    [("kecamatan-entah", 2024, "kecamatan-entah"), ("kecamatan-juai", 1999, "Tahun yang tersedia: 2024")],
)
def test_what_is_not_there_is_said(program, sample, unit, tahun, expected):
    done = buat(program, sample, unit, tahun, "json", "-")
    assert (done.returncode, done.stdout) == (1, "")
    assert expected in done.stderr


@pytest.mark.parametrize(
    ("format", "variable", "tool"), [("pdf", "SELARAS_TYPST", "typst"), ("docx", "SELARAS_PANDOC", "pandoc")])
def test_a_missing_tool_is_named_with_the_way_to_install_it(program, sample, tmp_path, format, variable, tool):
    berkas = tmp_path / f"lkjip.{format}"
    done = buat(program, sample, "kecamatan-juai", 2024, format, berkas, environment={variable: "/tidak/ada"})
    assert done.returncode == 1
    assert f"Program {tool} tidak ditemukan di /tidak/ada" in done.stderr and "./scripts/siapkan" in done.stderr
    assert not berkas.exists()


def test_a_target_that_cannot_be_written_is_said(program, sample):
    done = buat(program, sample, "kecamatan-juai", 2024, "json", "/tidak/ada/lkjip.json")
    assert done.returncode == 1
    assert "/tidak/ada/lkjip.json tidak dapat ditulis" in done.stderr


def semua_pk(program, data, direktori, **options):
    return program.run(
        "laporan", "pk-semua", "--tahun", 2024, "--format", "pdf", "-o", direktori, "--data", data, **options)


def test_all_agreements_that_were_broken_off_go_on(program, sample, tmp_path):
    """Whoever presses Ctrl-C finds whole files only, and the same command goes on."""
    direktori = tmp_path / "pk"
    interrupting = tmp_path / "typst"
    interrupting.write_text("#!/bin/sh\nkill -INT $PPID\n")
    interrupting.chmod(0o755)
    broken = semua_pk(
        program, sample, direktori, environment={"SELARAS_TYPST": str(interrupting)},
        before=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    assert broken.returncode == -signal.SIGINT
    assert list(direktori.iterdir()) == []
    done = semua_pk(program, sample, direktori)
    assert done.returncode == 0, done.stderr
    berkas = sorted(direktori.glob("*.pdf"))
    assert f"{len(berkas)}/{len(berkas)} " in done.stderr and f"{len(berkas)} berkas dibuat" in done.stderr
    assert all(file.read_bytes().startswith(b"%PDF-1.") for file in berkas)


def test_of_all_agreements_only_what_is_missing_or_changed_is_made(program, sample, tmp_path):
    direktori = tmp_path / "pk"
    assert semua_pk(program, sample, direktori).returncode == 0
    berkas = sorted(direktori.glob("*.pdf"))
    before = [file.stat().st_mtime_ns for file in berkas]
    again = semua_pk(program, sample, direktori)
    assert "0 berkas dibuat" in again.stderr and "tidak berubah" in again.stderr
    assert [file.stat().st_mtime_ns for file in berkas] == before
    berkas[0].unlink()
    assert "1 berkas dibuat" in semua_pk(program, sample, direktori).stderr
    (direktori / "isi.json").write_text("rusak")
    assert f"{len(berkas)} berkas dibuat" in semua_pk(program, sample, direktori).stderr


def test_the_tools_are_found_from_any_directory(program, sample, tmp_path):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SELARAS_")}
    file = tmp_path / "laporan.pdf"
    done = subprocess.run(
        [program.path, "laporan", "lkjip", "--unit", "kecamatan-juai", "--tahun", "2024", "--format", "pdf", "-o", file,
         "--data", sample], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert file.read_bytes().startswith(b"%PDF")
