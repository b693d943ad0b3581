"""`selaras akun`, and the accounts of the sample."""

import re
import stat

import pytest

import contoh

KATA_SANDI = "contoh-balangan-2024"


def invite(program, data, *options):
    return program.run("akun", "undang", *options, "--data", data)


def test_the_first_administrator_is_invited_before_anything_is_there(program, tmp_path):
    data = tmp_path / "belum" / "ada"
    done = invite(program, data, "--nama", "bagian-organisasi", "--peran", "administrator")
    assert done.returncode == 0, done.stderr
    assert re.search(r"^/undangan/[A-Za-z0-9_-]{43}$", done.stdout, re.M)
    assert "satu kali" in done.stdout
    listed = program.run("akun", "daftar", "--data", data)
    assert re.search(r"^bagian-organisasi  administrator  diundang sampai \d+ \w+ \d{4} \d\d\.\d\d WITA$", listed.stdout, re.M)
    assert "/undangan/" not in listed.stdout


def test_an_invitation_for_an_agency_names_one_that_exists(program, own_sample):
    options = ["--nama", "operator-setwan", "--peran", "operator", "--unit"]
    assert invite(program, own_sample, *options, "setwan").returncode == 0
    done = invite(program, own_sample, *options, "bkpsd")
    assert done.returncode == 1 and "bkpsd" in done.stderr and "tidak ada" in done.stderr
    listed = program.run("akun", "daftar", "--data", own_sample).stdout
    assert "operator-setwan  operator setwan  diundang" in listed
    assert "camat-juai  kepala kecamatan-juai  aktif" in listed


@pytest.mark.parametrize(
    "options, status, said",
    [
        (["--nama", "Budi Santoso", "--peran", "pimpinan"], 1, "huruf kecil"),
        (["--nama", "../../etc/passwd", "--peran", "pimpinan"], 1, "tidak dapat dipakai"),
        (["--nama", "'; DROP TABLE account; --", "--peran", "pimpinan"], 1, "tidak dapat dipakai"),
        (["--nama", "operator-juai", "--peran", "operator"], 1, "memerlukan perangkat daerah"),
        (["--nama", "bupati", "--peran", "pimpinan", "--unit", "kecamatan-juai"], 1, "Kosongkan"),
        (["--nama", "camat-juai", "--peran", "pimpinan"], 1, "sudah ada"),
        (["--nama", "tamu", "--peran", "publik"], 2, "Pilih salah satu"),
        (["--nama", "tamu"], 2, "--peran"),
    ])
def test_what_cannot_be_is_refused_in_plain_words(program, own_sample, options, status, said):
    before = program.run("akun", "daftar", "--data", own_sample).stdout
    done = invite(program, own_sample, *options)
    assert (done.returncode, done.stdout) == (status, "")
    assert said in done.stderr
    assert program.run("akun", "daftar", "--data", own_sample).stdout == before


def test_an_invitation_is_made_while_a_server_runs(program, own_sample):
    with program.server(own_sample):
        done = invite(program, own_sample, "--nama", "sekretaris-daerah", "--peran", "pimpinan")
        assert done.returncode == 0, done.stderr
        assert "sekretaris-daerah" in program.run("akun", "daftar", "--data", own_sample).stdout


def test_listing_makes_no_directory(program, tmp_path):
    data = tmp_path / "salah-ketik"
    done = program.run("akun", "daftar", "--data", data)
    assert done.returncode == 0 and "Belum ada akun" in done.stdout
    assert not data.exists()


def test_a_file_that_is_none_of_ours_is_said_and_left_alone(program, tmp_path):
    file = tmp_path / "akun.sqlite"
    file.write_text("bukan basis data, hanya teks yang cukup panjang untuk dibaca" * 20)
    before = file.read_bytes()
    done = program.run("akun", "daftar", "--data", tmp_path)
    assert done.returncode == 1 and "bukan berkas akun" in done.stderr
    assert file.read_bytes() == before


def test_the_sample_has_the_accounts_that_recorded_its_facts(program, sample):
    recorded = {
        " ".join([line["akun"], line["peran"], line.get("unit", "")]).strip() for line in contoh.PERINTAH}
    listed = program.run("akun", "daftar", "--data", sample).stdout.splitlines()
    assert {" ".join(line.split()[:-1]) for line in listed} == recorded
    assert stat.S_IMODE((sample / "akun.sqlite").stat().st_mode) == 0o600


def test_the_sample_tells_its_names_and_its_password(program, tmp_path):
    said = program.run("demo", "--data", tmp_path / "data").stdout
    assert "operator-kecamatan-juai" in said and KATA_SANDI in said


def test_the_sample_is_not_put_beside_real_accounts(program, tmp_path):
    invited = invite(program, tmp_path, "--nama", "bagian-organisasi", "--peran", "administrator")
    assert invited.returncode == 0
    done = program.run("demo", "--data", tmp_path)
    assert done.returncode == 1 and "Pilih direktori yang baru" in done.stderr
    assert KATA_SANDI not in done.stdout


@pytest.mark.parametrize(
    "options, warns",
    [([], False), (["--host", "localhost"], False), (["--host", "0.0.0.0"], True), (["--di-balik-tls"], True)])
def test_a_server_says_that_its_accounts_are_those_of_the_sample(program, own_sample, options, warns):
    process = program.start("serve", "--data", own_sample, "--port", 0, *options)
    said = process.stdout.readline().decode() + process.stdout.readline().decode()
    if warns:
        said += process.stdout.readline().decode()
    process.terminate()
    rest, _ = process.communicate(timeout=30)
    assert KATA_SANDI in said, said + rest.decode()
    assert ("PERINGATAN" in said) == warns


def test_a_server_with_real_accounts_says_nothing_of_the_kind(program, tmp_path):
    assert invite(program, tmp_path, "--nama", "bagian-organisasi", "--peran", "administrator").returncode == 0
    process = program.start("serve", "--data", tmp_path, "--host", "0.0.0.0", "--port", 0)
    said = b""
    while b"berjalan di" not in said:
        line = process.stdout.readline()
        assert line, said.decode()
        said += line
    process.terminate()
    rest, _ = process.communicate(timeout=30)
    assert KATA_SANDI not in (said + rest).decode()
