"""`selaras reviu`: what a published report contradicts itself in."""

import json
import random
import re

import pytest

# Every kind of document that `selaras laporan` makes, for all units and years of the sample that have data.
UNIT = [("kecamatan-juai", 2024), ("kecamatan-juai", 2023), ("kecamatan-juai", 2022), ("kecamatan-batumandi", 2023)]
LAPORAN = [(jenis, unit, tahun) for jenis in ("lkjip", "pernyataan-reviu") for unit, tahun in UNIT]
LAPORAN += [("pohon", unit, 2024) for unit in ("kecamatan-juai", "setda", "kabupaten-balangan")]
LAPORAN += [("pk", "kabupaten-balangan", 2024), ("renja", "bkpsdm", 2023), ("iku", "setda", 2023)]
LAPORAN += [("pk-semua", "kabupaten-balangan", 2024), ("renaksi", "kecamatan-juai", 2024)]
# A cell of a table that holds nothing but money or a percentage.
SEL_ANGKA = re.compile(
    r"(?<=>)(\d{1,3}(?:\.\d{3}){2,}|\d{1,3},\d\d%)(?=(?:</[a-z]+>)*</td>)")
NASKAH = """BAB III

AKUNTABILITAS KINERJA

Tabel 3.1 Realisasi Anggaran Kecamatan Sukamaju Tahun 2024
Program\tPagu\tRealisasi\tPersen
Program Satu\t1.000.000\t950.000\t95,00%
Program Dua\t2.000.000\t1.500.000\t76,00%
"""


@pytest.fixture
def naskah(tmp_path):
    berkas = tmp_path / "lkjip.txt"
    berkas.write_text(NASKAH, encoding="utf-8")
    return berkas


def test_a_contradiction_is_told_with_its_computation(program, naskah):
    done = program.run("reviu", naskah)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("lkjip.txt: 1 galat")
    assert "1.500.000 / 2.000.000 x 100 = 75,00" in done.stdout and "H02 baris 8" in done.stdout


def test_other_programs_read_it(program, naskah):
    done = program.run("reviu", naskah, "--format", "json")
    hasil = json.loads(done.stdout)
    assert done.returncode == 1
    assert hasil["dokumen"] == "lkjip.txt" and hasil["diperiksa"]["persen"] == 2
    galat = [temuan for temuan in hasil["temuan"] if temuan["tingkat"] == "galat"]
    assert [(t["kode"], t["baris"], t["seharusnya"], t["keyakinan"]) for t in galat] == [("H02", [8], "75,00%", 1)]
    assert galat[0].keys() >= {"halaman", "tercetak", "perhitungan", "uraian"}


def test_a_page_with_the_findings_in_its_margin(program, naskah, tmp_path):
    halaman = tmp_path / "reviu.html"
    done = program.run("reviu", naskah, "--format", "html", "-o", halaman)
    assert done.returncode == 1 and done.stderr.startswith("lkjip.txt: 1 galat")
    text = halaman.read_text(encoding="utf-8")
    assert '<mark id="temuan-1">76,00%</mark>' in text and "75,00%" in text and "<script" not in text


def test_rules_left_out_and_findings_explained(program, naskah, tmp_path):
    assert program.run("reviu", naskah, "--kecuali", "H02").returncode == 0
    assert program.run("reviu", naskah, "--kecuali", "h02").returncode == 0
    jelas = tmp_path / "jelas.json"
    jelas.write_text(json.dumps([
        {"kode": "h02", "tercetak": "76,00%", "peran": "Camat Sukamaju", "alasan": "Sesuai LRA."}]), encoding="utf-8")
    done = program.run("reviu", naskah, "--pengecualian", jelas)
    assert done.returncode == 0 and "DIJELASKAN" in done.stdout and "Sesuai LRA. (Camat Sukamaju)" in done.stdout


BUTIR = {"kode": "H02", "tercetak": "76,00%", "peran": "Camat Sukamaju", "alasan": "Sesuai LRA."}


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ("[{", "bukan JSON"),
        (json.dumps(BUTIR), "bukan daftar"),
        (json.dumps([BUTIR, 7]), "butir ke-2 bukan objek"),
        (json.dumps([BUTIR, BUTIR | {"peran": " "}]), "peran pada butir ke-2 kosong"),
        (json.dumps([BUTIR | {"alasan": ""}]), "alasan pada butir ke-1 kosong"),
        (json.dumps([BUTIR | {"alasan": None}]), "alasan pada butir ke-1 bukan teks"),
        (json.dumps([{k: v for k, v in BUTIR.items() if k != "tercetak"}]), "tercetak pada butir ke-1 tidak ada"),
        (json.dumps([BUTIR | {"kode": "Z99"}]), "kode pada butir ke-1, “Z99”, bukan kode kaidah"),
        (json.dumps([BUTIR | {"alsan": "x"}]), "bidang “alsan”, yang tidak dikenal"),
        (json.dumps([BUTIR | {"baris": "8"}]), "baris pada butir ke-1 bukan bilangan bulat"),
        (json.dumps([BUTIR | {"baris": 1.5}]), "baris pada butir ke-1 bukan bilangan bulat"),
    ],
)
def test_a_wrong_file_of_exceptions_is_told_field_by_field(program, naskah, tmp_path, isi, pesan):
    jelas = tmp_path / "jelas.json"
    jelas.write_text(isi, encoding="utf-8")
    done = program.run("reviu", naskah, "--pengecualian", jelas)
    assert (done.returncode, done.stdout) == (2, "")
    assert "jelas.json" in done.stderr and pesan in done.stderr


@pytest.mark.parametrize(
    ("nama", "isi", "pesan"),
    [
        ("kosong.txt", b"", "kosong"),
        ("pindai.txt", b"\n \n", "OCR"),
        ("gambar.pdf", b"\x89PNG\r\n\x1a\n" + bytes(40), "gambar PNG"),
        ("teks.docx", b"Laporan kinerja", "isinya teks"),
        ("rusak.docx", b"PK\x03\x04" + bytes(40), "rusak"),
        ("rusak.pdf", b"%PDF-1.7\n" + bytes(40), "rusak"),
    ],
)
def test_what_cannot_be_read(program, tmp_path, nama, isi, pesan):
    berkas = tmp_path / nama
    berkas.write_bytes(isi)
    done = program.run("reviu", berkas)
    assert (done.returncode, done.stdout) == (2, "")
    assert nama in done.stderr and pesan in done.stderr


def test_what_speaks_of_no_performance_is_not_called_right(program, tmp_path):
    berkas = tmp_path / "halo.txt"
    berkas.write_text("Halo, ini undangan rapat pukul sembilan.", encoding="utf-8")
    done = program.run("reviu", berkas)
    assert (done.returncode, done.stdout) == (2, "")
    assert "halo.txt" in done.stderr and "bukan laporan kinerja" in done.stderr


def test_standard_input_is_read(program):
    done = program.run("reviu", "-", text_in=NASKAH)
    assert done.returncode == 1 and done.stdout.startswith("masukan baku: 1 galat")


def test_an_exception_that_is_not_used_is_told_in_every_format(program, naskah, tmp_path):
    jelas = tmp_path / "jelas.json"
    jelas.write_text(json.dumps([BUTIR | {"tercetak": "75,00%"}]), encoding="utf-8")
    for bentuk in ("teks", "json", "html"):
        done = program.run("reviu", naskah, "--pengecualian", jelas, "--format", bentuk)
        assert done.returncode == 1 and "tidak terpakai" in (done.stdout if bentuk == "teks" else done.stderr)


def test_an_output_that_cannot_be_written_is_no_finding(program, naskah, tmp_path):
    done = program.run("reviu", naskah, "-o", tmp_path / "tidak-ada" / "reviu.txt")
    assert done.returncode == 2 and "tidak dapat ditulis" in done.stderr


@pytest.mark.parametrize("argumen", [["tidak-ada.txt"], ["--kecuali", "Z99"], ["--pengecualian", "tidak-ada.json"]])
def test_wrong_usage(program, naskah, argumen):
    done = program.run("reviu", *([] if argumen[0].endswith(".txt") else [naskah]), *argumen)
    assert done.returncode == 2 and done.stderr


@pytest.fixture(scope="module")
def lkjip(program, sample, tmp_path_factory):
    """Our own report as HTML, and what is found in it."""
    berkas = tmp_path_factory.mktemp("lkjip") / "lkjip.html"
    program.run(
        "laporan", "lkjip", "--unit", "kecamatan-juai", "--tahun", 2024, "--format", "html", "-o", berkas,
        "--data", sample)
    return berkas.read_text(encoding="utf-8"), galat(program, berkas)


def galat(program, berkas):
    done = program.run("reviu", berkas, "--format", "json")
    return [temuan for temuan in json.loads(done.stdout)["temuan"] if temuan["tingkat"] == "galat"]


def test_every_kind_of_report_is_reviewed(program):
    """A new kind must come into the list above."""
    kinds = re.search(r"<jenis>.*?\(pilihan: ([^)]*)\)", program.run("laporan", "--help").stdout, re.DOTALL)
    assert set(re.split(r",\s+", kinds.group(1))) == {jenis for jenis, _, _ in LAPORAN}


@pytest.mark.parametrize(("jenis", "unit", "tahun"), LAPORAN)
@pytest.mark.parametrize("format", ["html", "docx", "pdf"])
def test_our_own_reports_contradict_nothing(program, sample, tmp_path, jenis, unit, tahun, format):
    berkas = tmp_path / f"laporan.{format}"
    program.run(
        "laporan", jenis, "--unit", unit, "--tahun", tahun, "--format", format, "-o", berkas, "--data", sample)
    assert galat(program, berkas) == []


def test_a_digit_changed_in_our_own_report_is_found(program, lkjip, tmp_path):
    """One figure at a time, with a fixed seed; what is printed once and computed from nothing cannot be proven."""
    html, awal = lkjip
    assert awal == []
    acak = random.Random(4)
    berkas = tmp_path / "salah.html"
    luput = []
    for sel in acak.sample(list(SEL_ANGKA.finditer(html)), 12):
        angka = sel.group(1)
        tempat = acak.choice([place for place, character in enumerate(angka) if character.isdigit()][:-1])
        digit = (int(angka[tempat]) + acak.randint(2, 8)) % 10 or 9
        salah = f"{angka[:tempat]}{digit}{angka[tempat + 1:]}"
        berkas.write_text(html[:sel.start()] + salah + html[sel.end():], encoding="utf-8")
        if not galat(program, berkas):
            luput.append((angka, salah))
    assert len(luput) <= 1, luput
