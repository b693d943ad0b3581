"""`selaras demo`: fills a new data directory, once."""

import resource
import signal


def test_fills_a_new_directory_and_says_what_comes_next(program, tmp_path):
    data = tmp_path / "belum" / "ada"
    done = program.run("demo", "--data", data)
    assert done.returncode == 0, done.stderr
    assert "32 perangkat daerah" in done.stdout
    assert f"selaras serve --data {data}" in done.stdout


def test_a_second_time_is_refused_and_changes_nothing(program, own_sample):
    before = program.run("journal", "verify", "--data", own_sample).stdout
    done = program.run("demo", "--data", own_sample)
    assert done.returncode == 1
    assert "sudah berisi" in done.stderr and "direktori yang baru" in done.stderr
    assert program.run("journal", "verify", "--data", own_sample).stdout == before


def test_no_room_records_nothing_and_can_be_repeated(program, tmp_path):
    """A file that may not grow beyond 100 kilobytes stands for a disk that is full."""

    def little_room():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    data = tmp_path / "data"
    done = program.run("demo", "--data", data, before=little_room)
    assert done.returncode == 1
    assert "Yang sudah tersimpan tetap utuh" in done.stderr and "ulangi" in done.stderr
    assert "Jurnal utuh: 0 entri" in program.run("journal", "verify", "--data", data).stdout
    assert program.run("demo", "--data", data).returncode == 0


def test_a_directory_that_is_a_file_is_refused(program, tmp_path):
    path = tmp_path / "berkas"
    path.write_text("bukan direktori")
    done = program.run("demo", "--data", path)
    assert done.returncode == 1
    assert str(path) in done.stderr
    assert path.read_text() == "bukan direktori"
