"""`selaras import`: all of a file, or nothing of it."""

import json

import pytest

import contoh

BAGIAN_ORGANISASI = {"akun": "bagian-organisasi", "peran": "administrator"}


def perangkat_daerah(**changes):
    isi = {
        "id": "dinas-uji", "nama": "Dinas Uji", "jenis": "dinas", "jabatanKepala": "Kepala Dinas Uji",
        "tempat": "Paringin",
    }
    return {"jenis": "organisasi.perangkat-daerah-ditetapkan", "isi": isi | changes}


def baris(*peristiwa, **changes) -> str:
    return json.dumps(BAGIAN_ORGANISASI | {"peristiwa": list(peristiwa)} | changes, ensure_ascii=False) + "\n"


@pytest.fixture
def impor(program, own_sample, tmp_path):
    def run(text: str | bytes):
        file = tmp_path / "masukan.jsonl"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return program.run("import", file, "--data", own_sample)

    return run


@pytest.fixture
def jurnal(program, own_sample):
    return lambda: program.run("journal", "verify", "--data", own_sample).stdout


def test_a_good_file_is_recorded(impor, jurnal):
    assert f"{contoh.JUMLAH} entri" in jurnal()
    done = impor(baris(perangkat_daerah()) + "\n" + baris(perangkat_daerah(id="badan-uji", nama="Badan Uji")))
    assert (done.returncode, done.stdout) == (0, "2 peristiwa tercatat.\n")
    assert f"Jurnal utuh: {contoh.JUMLAH + 2} entri" in jurnal()


def pencabutan(alasan: str = "Salah catat") -> dict:
    objek = {"naskahPk": {"tahun": 2023, "jabatan": "camat", "nomor": 1}}
    isi = {"unit": "kecamatan-batumandi", "objek": objek, "alasan": alasan}
    return {"jenis": "inti.pencatatan-dicabut", "isi": isi}


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_an_empty_file_says_that_nothing_is_recorded(impor, jurnal, text):
    before = jurnal()
    done = impor(text)
    assert done.returncode == 0
    assert "tidak memuat peristiwa" in done.stdout and "tidak ada yang dicatat" in done.stdout
    assert jurnal() == before


def test_a_withdrawal_is_recorded_or_says_why_not(impor, jurnal):
    award = {"penghargaan": {"tahun": 2024, "id": "posyandu"}}
    operator = {"akun": "operator-kecamatan-juai", "peran": "operator", "unit": "kecamatan-juai"}
    withdrawal = {**pencabutan(), "isi": {**pencabutan()["isi"], "unit": "kecamatan-juai", "objek": award}}
    done = impor(baris(withdrawal, **operator))
    assert (done.returncode, done.stdout) == (0, "1 peristiwa tercatat.\n")
    again = impor(baris(withdrawal, **operator))
    assert again.returncode == 1 and "Tidak ada yang dicabut" in again.stderr
    settled = impor(baris(pencabutan()))
    assert settled.returncode == 1 and "sudah ditetapkan dan tidak dapat dicabut" in settled.stderr
    assert f"Jurnal utuh: {contoh.JUMLAH + 1} entri" in jurnal()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{rusak}\n", ["Baris 2", "JSON"]),
        (b"\xff\xfe\n", ["Baris 2"]),
        (baris(), ["Baris 2", "Tidak ada peristiwa"]),
        (baris({"jenis": "organisasi.tidak-ada", "isi": {}}), ["Baris 2", "organisasi.tidak-ada", "tidak dikenal"]),
        (baris(perangkat_daerah(), peran="penguasa"), ["Baris 2", "peran"]),
        (baris({"jenis": "organisasi.perangkat-daerah-ditetapkan", "isi": {"id": "x"}}), ["Baris 2"]),
        (baris(perangkat_daerah(nama="")), ["baris 2", "nama"]),
        (baris(perangkat_daerah(), peran="operator", unit="kecamatan-juai"), ["baris 2", "pelaku"]),
    ],
)
def test_a_bad_line_is_named_and_nothing_is_recorded(impor, jurnal, text, expected):
    good = baris(perangkat_daerah(id="badan-uji", nama="Badan Uji"))
    before = jurnal()
    done = impor(good.encode() + (text if isinstance(text, bytes) else text.encode()))
    assert done.returncode == 1 and done.stdout == ""
    for part in ["masukan.jsonl", *expected]:
        assert part in done.stderr
    assert jurnal() == before


def test_a_time_of_its_own_does_not_count_where_a_journal_has_begun(impor, program, own_sample, tmp_path):
    assert impor(baris(perangkat_daerah(), waktu="2020-01-01T08:00:00+08:00")).returncode == 0
    assert program.run("journal", "verify", "--data", own_sample).returncode == 0


def test_a_missing_file_is_said(program, own_sample):
    done = program.run("import", "/tidak/ada.jsonl", "--data", own_sample)
    assert done.returncode == 1
    assert "/tidak/ada.jsonl tidak dapat dibaca" in done.stderr


def test_a_fact_to_look_at_again_is_recorded_and_named(impor):
    kepegawaian = {
        "jenis": "organisasi.kepegawaian-dicatat",
        "isi": {
            "unit": "dinas-uji", "tahun": 2024, "per": "2024-12-31", "pendidikan": [{"nama": "S1", "jumlah": 3}],
            "pangkat": [], "pegawai": [{"jabatan": "Staf", "pangkat": "", "golonganRuang": "III/a", "jumlah": 4}],
        },
    }
    done = impor(baris(perangkat_daerah()) + baris(kepegawaian))
    assert done.returncode == 0, done.stderr
    recorded, note = done.stdout.splitlines()
    assert recorded == "2 peristiwa tercatat."
    assert note.startswith("Perhatian, baris 2: Jumlah pegawai berbeda: 3 orang menurut pendidikan, 4 orang")
