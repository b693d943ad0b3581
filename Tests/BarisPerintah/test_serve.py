"""`selaras serve`: one process for a data directory, one for a port."""

import signal
import urllib.request


def test_a_second_server_on_the_same_data_is_refused(program, own_sample):
    with program.server(own_sample) as address:
        done = program.run("serve", "--data", own_sample, "--port", 0)
        assert done.returncode == 1
        assert "sedang dipakai proses lain" in done.stderr and str(own_sample) in done.stderr
        assert urllib.request.urlopen(f"{address}/sehat").status == 200


def test_writing_beside_a_server_is_refused_and_reading_is_not(program, own_sample, tmp_path):
    file = tmp_path / "masukan.jsonl"
    file.write_text("{}\n")
    with program.server(own_sample):
        done = program.run("import", file, "--data", own_sample)
        assert done.returncode == 1 and "sedang dipakai proses lain" in done.stderr
        assert program.run("journal", "verify", "--data", own_sample).returncode == 0


def test_a_port_that_is_taken_is_said(program, own_sample, tmp_path):
    other = tmp_path / "lain"
    assert program.run("demo", "--data", other).returncode == 0
    with program.server(own_sample) as address:
        port = address.rpartition(":")[2]
        done = program.run("serve", "--data", other, "--port", port)
        assert done.returncode == 1
        assert port in done.stderr and "dipakai" in done.stderr


def test_ends_in_good_order_and_leaves_a_whole_journal(program, own_sample):
    for stop in (signal.SIGTERM, signal.SIGINT):
        process, _ = program.start_server(own_sample)
        process.send_signal(stop)
        output, _ = process.communicate(timeout=30)
        assert process.returncode == 0, output.decode()
    assert program.run("journal", "verify", "--data", own_sample).returncode == 0


def test_an_empty_journal_is_served_with_a_word_about_it(program, tmp_path):
    process = program.start("serve", "--data", tmp_path / "salah-ketik", "--port", 0)
    said = b""
    while b"berjalan di" not in said:
        line = process.stdout.readline()
        assert line, said.decode()
        said += line
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=30)
    assert "masih kosong" in said.decode() and "salah-ketik" in said.decode()
