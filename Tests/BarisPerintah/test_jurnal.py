"""`selaras journal verify` and journals that were damaged."""

import sqlite3

import pytest

import contoh


def entry_bytes(data, sequence: int, column: str) -> bytes:
    with sqlite3.connect(f"file:{data / 'journal.sqlite'}?immutable=1", uri=True) as database:
        [value] = database.execute(f"SELECT {column} FROM event WHERE sequence = ?", (sequence,)).fetchone()
    return value.encode() if isinstance(value, str) else value


def flip(data, position: int) -> None:
    file = data / "journal.sqlite"
    content = bytearray(file.read_bytes())
    content[position] ^= 1
    file.write_bytes(content)


def test_a_whole_journal(program, sample):
    done = program.run("journal", "verify", "--data", sample)
    assert done.returncode == 0
    assert f"Jurnal utuh: {contoh.JUMLAH} entri" in done.stdout


@pytest.mark.parametrize("sequence", [1, 300, contoh.nomor("evaluasi.reviu-dinyatakan")])
@pytest.mark.parametrize("column", ["payload", "hash"])
def test_one_changed_byte_names_the_entry(program, own_sample, sequence, column):
    value = entry_bytes(own_sample, sequence, column)
    content = (own_sample / "journal.sqlite").read_bytes()
    # The hash stands in its own entry first, and again in the next one or in the head of the journal.
    position = content.find(entry_bytes(own_sample, sequence, "payload"))
    assert position > 0
    position = content.find(value, position) + len(value) // 2
    flip(own_sample, position)
    done = program.run("journal", "verify", "--data", own_sample)
    assert done.returncode == 1
    assert f"entri {sequence}" in done.stdout


def test_a_hash_printed_on_a_document_can_be_checked(program, sample):
    def verify(*printed):
        return program.run("journal", "verify", *printed, "--data", sample)

    sidik = entry_bytes(sample, 300, "hash").hex()
    assert verify("--entri", 300, "--sidik", sidik).returncode == 0
    done = verify("--entri", 301, "--sidik", sidik)
    assert done.returncode == 1 and "entri 301" in done.stdout
    assert verify("--entri", 6000, "--sidik", sidik).returncode == 1
    for wrong in (["--entri", 300], ["--sidik", sidik], ["--entri", 300, "--sidik", "0058e4fe"]):
        done = verify(*wrong)
        assert done.returncode == 2 and "seperti tercetak pada dokumen" in done.stderr


def test_a_truncated_journal_is_left_alone_and_the_way_out_is_said(program, own_sample, tmp_path):
    file = own_sample / "journal.sqlite"
    cut = file.read_bytes()[:100_000]
    file.write_bytes(cut)
    for command in (
        ["journal", "verify"],
        ["laporan", "lkjip", "--unit", "kecamatan-juai", "--tahun", "2024", "--format", "json"],
        ["backup", "-o", tmp_path / "cadangan.sqlite"],
        ["demo"],
        ["serve"],
    ):
        done = program.run(*command, "--data", own_sample)
        assert done.returncode == 1, command
        assert "terpotong, 100000 dari" in done.stderr and "pulihkan cadangan" in done.stderr, command
    assert file.read_bytes() == cut


@pytest.mark.parametrize("content", [b"", b"bukan jurnal" * 100])
def test_a_file_that_is_no_journal_is_refused(program, own_sample, content):
    (own_sample / "journal.sqlite").write_bytes(content)
    done = program.run("journal", "verify", "--data", own_sample)
    assert done.returncode == 1
    assert "journal.sqlite" in done.stderr and "pulihkan cadangan" in done.stderr


def test_a_directory_without_journal_is_not_made(program, tmp_path):
    done = program.run("journal", "verify", "--data", tmp_path / "kosong")
    assert done.returncode == 1
    assert "Tidak ada jurnal" in done.stderr
    assert not (tmp_path / "kosong").exists()


def test_a_changed_snapshot_does_no_harm(program, own_sample):
    """A snapshot is a cache: one that cannot be read is passed over."""
    command = ["laporan", "lkjip", "--unit", "kecamatan-juai", "--tahun", "2024", "--format", "json"]
    before = program.run(*command, "--data", own_sample).stdout
    files = [path for path in (own_sample / "snapshots").rglob("*") if path.is_file()]
    assert files
    for path in files:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert program.run(*command, "--data", own_sample).stdout == before != ""
