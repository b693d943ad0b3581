"""Evidence: files beside the journal, checked with it, backed up and brought back."""

import hashlib
import json
import os
import shutil
import time

import pytest

import contoh

ISI = b"%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n"
SIDIK = hashlib.sha256(ISI).hexdigest()
NOMOR = contoh.JUMLAH + 1


@pytest.fixture
def data(program, own_sample, tmp_path):
    """The sample with one file of evidence."""
    fact = {
        "unit": "kecamatan-juai", "indikator": "ikm", "periode": "2025-S1", "berkas": SIDIK, "nama": "Rekap SKM.pdf",
        "jenis": "application/pdf", "ukuran": len(ISI)}
    line = {
        "akun": "operator-juai", "peran": "operator", "unit": "kecamatan-juai",
        "peristiwa": [{"jenis": "pengukuran.bukti-dilampirkan", "isi": fact}]}
    file = tmp_path / "bukti.jsonl"
    file.write_text(json.dumps(line))
    done = program.run("import", file, "--data", own_sample)
    assert done.returncode == 0, done.stderr
    stored(own_sample).parent.mkdir(parents=True)
    stored(own_sample).write_bytes(ISI)
    return own_sample


def stored(data, directory="berkas"):
    return data / directory / SIDIK[:2] / SIDIK[2:]


def test_the_auditor_needs_one_command(program, sample, data):
    done = program.run("journal", "verify", "--data", sample)
    assert (done.returncode, "Berkas bukti belum ada." in done.stdout) == (0, True)
    done = program.run("journal", "verify", "--data", data)
    assert done.returncode == 0, done.stdout
    assert f"Berkas bukti utuh: 1 berkas, {len(ISI)} byte." in done.stdout


@pytest.mark.parametrize("content, word", [(None, "berkasnya hilang"), (ISI + b" ", "isi berkasnya berubah")])
def test_evidence_that_is_gone_or_changed_is_named_with_its_entry(program, data, content, word):
    stored(data).unlink() if content is None else stored(data).write_bytes(content)
    done = program.run("journal", "verify", "--data", data)
    assert done.returncode == 1
    assert f"- entri {NOMOR}: bukti “Rekap SKM.pdf” untuk realisasi" in done.stdout
    assert f"Kecamatan Juai: {word}, sidik {SIDIK}" in done.stdout
    assert "dari cadangan" in done.stdout


def test_the_sheet_of_an_import_is_expected_like_evidence(program, own_sample, tmp_path):
    sheet = {"jenis": "target", "lembar": {"nama": "isian.csv", "sidik": SIDIK}, "banyaknya": 1}
    line = {
        "akun": "bagian-organisasi", "peran": "administrator",
        "peristiwa": [{"jenis": "inti.impor-diterapkan", "isi": sheet}]}
    file = tmp_path / "impor.jsonl"
    file.write_text(json.dumps(line))
    done = program.run("import", file, "--data", own_sample)
    assert done.returncode == 0, done.stderr
    for content, word in [(None, "berkasnya hilang"), (b"lain", "isi berkasnya berubah")]:
        if content:
            stored(own_sample).parent.mkdir(parents=True)
            stored(own_sample).write_bytes(content)
        done = program.run("journal", "verify", "--data", own_sample)
        assert done.returncode == 1
        assert f"- entri {NOMOR}: lembar impor “isian.csv” (target indikator): {word}, sidik {SIDIK}" in done.stdout


def test_a_changed_file_that_nothing_names(program, own_sample):
    stored(own_sample).parent.mkdir(parents=True)
    stored(own_sample).write_bytes(b"lain")
    done = program.run("journal", "verify", "--data", own_sample)
    assert done.returncode == 1 and f"- sidik {SIDIK}: isi berkasnya berubah; jurnal tidak" in done.stdout


LAIN = b"register pelayanan yang tidak jadi dilampirkan\n"
SIDIK_LAIN = hashlib.sha256(LAIN).hexdigest()


def unnamed(data, days: int):
    """A file that was sent so many days ago and that no fact names."""
    file = data / "berkas" / SIDIK_LAIN[:2] / SIDIK_LAIN[2:]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(LAIN)
    for one in (file, stored(data)):
        if one.exists():
            os.utime(one, (time.time() - days * 86_400,) * 2)
    return file


def test_what_was_never_attached_is_counted_and_removed_only_when_told(program, data):
    file = unnamed(data, days=31)
    done = program.run("bukti", "bersihkan", "--data", data)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"1 berkas, {len(LAIN)} byte, lebih dari 30 hari tidak dilampirkan. Hapus dengan --hapus.\n"
    assert file.exists()
    done = program.run("bukti", "bersihkan", "--hapus", "--data", data)
    assert (done.returncode, done.stdout) == (0, f"1 berkas, {len(LAIN)} byte, dihapus.\n"), done.stderr
    assert not file.exists() and stored(data).read_bytes() == ISI
    done = program.run("bukti", "bersihkan", "--hapus", "--data", data)
    assert (done.returncode, done.stdout) == (0, "Tidak ada berkas yang lebih dari 30 hari tidak dilampirkan.\n")
    assert program.run("journal", "verify", "--data", data).returncode == 0


def test_what_came_lately_stays(program, data):
    file = unnamed(data, days=29)
    assert "Tidak ada berkas" in program.run("bukti", "bersihkan", "--hapus", "--data", data).stdout
    assert "dihapus" in program.run("bukti", "bersihkan", "--hari", "28", "--hapus", "--data", data).stdout
    assert not file.exists()
    assert program.run("bukti", "bersihkan", "--hari", "0", "--data", data).returncode == 2


def test_nothing_is_removed_beside_a_server_or_a_journal_of_other_files(program, data, sample, tmp_path):
    file = unnamed(data, days=31)
    with program.server(data):
        done = program.run("bukti", "bersihkan", "--hapus", "--data", data)
        assert done.returncode == 1 and file.exists()
    other = tmp_path / "lain"
    shutil.copytree(sample, other)
    shutil.copytree(data / "berkas", other / "berkas")
    done = program.run("bukti", "bersihkan", "--hapus", "--hari", "1", "--data", other)
    assert done.returncode == 1 and "tidak menyebut satu pun dari berkas" in done.stderr
    assert stored(other).exists()


def test_a_backup_says_that_evidence_is_left_out(program, data, tmp_path):
    done = program.run("backup", "--data", data, "-o", tmp_path / "a.sqlite")
    assert done.returncode == 0 and "berkas bukti tidak ikut" in done.stderr
    done = program.run("restore", tmp_path / "a.sqlite", "--data", tmp_path / "pulih")
    assert done.returncode == 1 and "berkasnya hilang" in done.stdout


def test_evidence_is_backed_up_by_hash_and_comes_back(program, data, tmp_path):
    files = tmp_path / "cadangan"
    done = program.run("backup", "--data", data, "-o", tmp_path / "a.sqlite", "--berkas", files)
    assert done.returncode == 0 and "1 disalin, 0 sudah ada" in done.stdout, done.stderr
    done = program.run("backup", "--data", data, "-o", tmp_path / "b.sqlite", "--berkas", files)
    assert done.returncode == 0 and "0 disalin, 1 sudah ada" in done.stdout
    done = program.run("restore", tmp_path / "b.sqlite", "--data", tmp_path / "pulih", "--berkas", files)
    assert done.returncode == 0 and "Berkas bukti utuh: 1 berkas" in done.stdout, done.stderr
    assert stored(tmp_path / "pulih").read_bytes() == ISI


def test_damaged_evidence_never_takes_the_place_of_a_good_copy(program, data, tmp_path):
    files = tmp_path / "cadangan"
    stored(data).write_bytes(ISI.replace(b"endobj", b"ENDOBJ"))
    done = program.run("backup", "--data", data, "-o", tmp_path / "a.sqlite", "--berkas", files)
    assert done.returncode == 1 and f"- sidik {SIDIK}" in done.stderr
    assert not stored(tmp_path, "cadangan").exists()


def test_a_restore_without_the_named_files_does_nothing(program, data, tmp_path):
    program.run("backup", "--data", data, "-o", tmp_path / "a.sqlite")
    done = program.run("restore", tmp_path / "a.sqlite", "--data", tmp_path / "pulih", "--berkas", tmp_path / "tidak-ada")
    assert done.returncode == 1 and "Tidak ada berkas bukti di" in done.stderr
    assert not (tmp_path / "pulih").exists()


def test_a_scanner_that_is_not_there_is_said_at_the_start(program, sample):
    done = program.run("serve", "--data", sample, environment={"SELARAS_PEMINDAI": "/tidak/ada --x"})
    assert done.returncode == 1 and "SELARAS_PEMINDAI tidak dapat dijalankan: /tidak/ada --x" in done.stderr
