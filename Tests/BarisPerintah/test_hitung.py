"""`selaras hitung`: JSON lines in, JSON lines out."""

import json
import select
import subprocess

import pytest

SECONDS_TO_ANSWER = 30


def hitung(program, *lines: str):
    done = program.run("hitung", text_in="".join(line + "\n" for line in lines))
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            {"target": "2,37", "realisasi": "2,69", "polaritas": "turun"},
            {"capaian": "86,50", "kategori": "Tinggi", "rumus": "(2 x target - realisasi) / target x 100"},
        ),
        ({"target": "87,65", "realisasi": "87,67", "polaritas": "naik"}, {"capaian": "100,02"}),
        ({"target": "0", "realisasi": "0", "polaritas": "turun"}, {"capaian": "100,00"}),
        ({"target": "10", "realisasi": "25", "polaritas": "turun"}, {"capaian": "0,00"}),
        ({"target": "100", "realisasi": "90", "polaritas": "naik"}, {"capaian": "90,00", "kategori": "Tinggi"}),
        ({"target": "3,3-3,5", "realisasi": "3,3", "polaritas": "naik"}, {"capaian": "100,00"}),
        (
            {"target": "87,65", "realisasi": "87,67", "polaritas": "naik", "pagu": "434.214.700", "serap": "432.248.899"},
            {"serapan": "99,55", "efisiensi": "0,48"},
        ),
        (
            {"target": "9" * 38, "realisasi": "9" * 38, "polaritas": "naik"},
            {"capaian": "100,00"},
        ),
    ],
)
def test_lines_that_can_be_computed(program, line, expected):
    [result] = hitung(program, json.dumps(line))
    assert {key: result[key] for key in expected} == expected


@pytest.mark.parametrize(
    ("line", "field", "advice"),
    [
        ('{"target":"12.5","realisasi":"3","polaritas":"naik"}', "target", "koma"),
        ('{"target":"1,234.56","realisasi":"3","polaritas":"naik"}', "target", ""),
        ('{"target":"10","realisasi":"seratus","polaritas":"naik"}', "realisasi", ""),
        ('{"target":"10","realisasi":"١٢","polaritas":"naik"}', "realisasi", ""),
        ('{"target":"' + "9" * 41 + '","realisasi":"1","polaritas":"naik"}', "target", ""),
        ('{"target":"10","realisasi":"","polaritas":"naik"}', "realisasi", "belum diisi"),
        ('{"target":"10","realisasi":"1"}', "polaritas", "belum diisi"),
        ('{"target":"10","realisasi":"1","polaritas":"datar"}', "polaritas", "naik, turun"),
        ('{"target":"10","realisasi":"1","polaritas":"naik","pagu":"5"}', "serap", "pagu"),
        ('{"target":"10","realisasi":"1","polaritas":"naik","bobot":"5"}', "bobot", "tidak dikenal"),
        ('{"target":"10",', "JSON", "objek"),
        ("[1]", "objek", ""),
    ],
)
def test_lines_that_cannot_be_computed_say_which_field(program, line, field, advice):
    [result] = hitung(program, line)
    assert list(result) == ["galat"]
    assert field in result["galat"] and advice in result["galat"]


def test_a_formula_is_read_said_and_computed(program):
    done = program.run(
        "hitung", "ditangani / terjadi * 100", "--satuan", "%", "--nilai", "ditangani=45 kasus",
        "--nilai", "terjadi=60 kasus")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "Rumus: ditangani / terjadi * 100",
        "Dibaca: ditangani dibagi terjadi, dikalikan 100",
        "Jenis: bagian dari keseluruhan",
        "Hasil: 75",
        "Perhitungan: ditangani 45 dibagi terjadi 60, dikalikan 100, sama dengan 75",
    ]


def test_a_formula_that_is_odd_says_so(program):
    done = program.run("hitung", "a / b", "--satuan", "%", "--nilai", "a", "--nilai", "b")
    assert done.returncode == 0
    assert "Perlu diketahui:\n  - Satuan indikator persen, tetapi hasil bagi belum dikalikan 100." in done.stdout
    assert "Hasil" not in done.stdout


def test_weights_that_are_no_whole_are_said(program):
    done = program.run(
        "hitung", "jumlah(komponen * bobot)", "--nilai", "komponen=rencana:80;ukur:70",
        "--nilai", "bobot@komponen=rencana:60;ukur:30")
    assert done.returncode == 0 and "Hasil: 6.900\n" in done.stdout
    remarks = done.stdout.split("Perlu diketahui:\n")[1]
    assert "tanpa dibagi 100" in remarks and "berjumlah 90%, bukan 100%" in remarks


@pytest.mark.parametrize(
    ("arguments", "status", "advice"),
    [
        (["a / c", "--nilai", "a=1"], 1, "Huruf ke-5: variabel “c” tidak dikenal"),
        (["a / b", "--nilai", "a=1", "--nilai", "b=0"], 1, "Pembagi b bernilai 0"),
        (["a" * 10_000, "--nilai", "a=1"], 1, "2.000"),
        (["a", "--nilai", "a=12.5"], 1, "koma"),
        (["--nilai", "a=1"], 2, "hanya untuk rumus"),
    ],
)
def test_a_formula_that_cannot_be_computed_says_why(program, arguments, status, advice):
    done = program.run("hitung", *arguments)
    assert (done.returncode, done.stdout) == (status, "")
    assert advice in done.stderr


def test_formulas_and_capaian_stand_side_by_side(program):
    results = hitung(
        program, '{"rumus":"a / b * 100","nilai":{"a":"45","b":60}}',
        '{"target":"2","realisasi":"1","polaritas":"naik"}', '{"rumus":"a /","nilai":{"a":1}}')
    assert results[0]["hasil"] == "75" and results[1]["capaian"] == "50,00"
    assert "rumus berakhir" in results[2]["galat"]


def test_a_bad_line_does_not_stop_the_run(program):
    good = '{"target":"1","realisasi":"1","polaritas":"naik"}'
    results = hitung(program, good, "{rusak}", "", good)
    assert ["capaian" in result for result in results] == [True, False, True]


def test_no_input_gives_no_output(program):
    assert hitung(program) == []


def test_bytes_that_are_no_text_are_refused_and_the_run_goes_on(program):
    done = program.run("hitung", text_in=b'\xff\xfe{\n{"target":"1","realisasi":"1","polaritas":"naik"}\n')
    assert done.returncode == 0
    assert ["galat" in json.loads(line) for line in done.stdout.splitlines()] == [True, False]


def test_each_line_is_answered_at_once(program):
    """Another program may keep the pipe open and ask line by line."""
    with subprocess.Popen([program.path, "hitung"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for realisasi, capaian in (("1", "50,00"), ("2", "100,00")):
            process.stdin.write(f'{{"target":"2","realisasi":"{realisasi}","polaritas":"naik"}}\n'.encode())
            process.stdin.flush()
            assert select.select([process.stdout], [], [], SECONDS_TO_ANSWER)[0], "no answer"
            assert json.loads(process.stdout.readline())["capaian"] == capaian
