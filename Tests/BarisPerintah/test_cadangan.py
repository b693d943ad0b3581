"""`selaras backup` and `selaras restore`."""

import pytest


@pytest.fixture
def backup(program, sample, tmp_path):
    file = tmp_path / "cadangan.sqlite"
    done = program.run("backup", "--data", sample, "-o", file)
    assert done.returncode == 0, done.stderr
    return file


def test_a_backup_comes_back_whole(program, sample, backup, tmp_path):
    done = program.run("restore", backup, "--data", tmp_path / "pulih")
    assert done.returncode == 0, done.stderr
    assert "Jurnal utuh: 1189 entri" in done.stdout
    command = ["laporan", "lkjip", "--unit", "kecamatan-juai", "--tahun", "2024", "--format", "json", "--data"]
    assert program.run(*command, tmp_path / "pulih").stdout == program.run(*command, sample).stdout != ""


def test_a_backup_is_made_while_a_server_runs(program, own_sample, tmp_path):
    file = tmp_path / "cadangan.sqlite"
    with program.server(own_sample):
        done = program.run("backup", "--data", own_sample, "-o", file)
    assert done.returncode == 0, done.stderr
    assert program.run("restore", file, "--data", tmp_path / "pulih").returncode == 0


def test_neither_overwrites(program, sample, backup, tmp_path):
    before = backup.read_bytes()
    done = program.run("backup", "--data", sample, "-o", backup)
    assert done.returncode == 1 and "tidak akan ditimpa" in done.stderr
    assert backup.read_bytes() == before
    done = program.run("restore", backup, "--data", sample)
    assert done.returncode == 1 and "tidak akan ditimpa" in done.stderr


def test_a_changed_backup_is_refused(program, backup, tmp_path):
    content = bytearray(backup.read_bytes())
    content[content.find(b"kecamatan-juai")] ^= 1
    backup.write_bytes(content)
    done = program.run("restore", backup, "--data", tmp_path / "pulih")
    assert done.returncode == 1 and "cadangan yang lain" in done.stderr
    assert not (tmp_path / "pulih" / "journal.sqlite").exists()


def test_a_missing_backup_is_said_in_plain_words(program, tmp_path):
    done = program.run("restore", tmp_path / "tidak-ada.sqlite", "--data", tmp_path / "pulih")
    assert done.returncode == 1
    assert "tidak-ada.sqlite" in done.stderr and "NSError" not in done.stderr and "Error Domain" not in done.stderr
