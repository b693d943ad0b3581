"""Planning as its readers see it: each page says what it is for on the first screen, and is kept as a picture."""

import pytest
from playwright.sync_api import expect

PEMDA = "/perangkat-daerah/kabupaten-balangan"

HALAMAN = [
    ("organisasi", None, "/organisasi?pada=2024-01-01&sejak=2023-12-31", "32 perangkat daerah", "meja", "light"),
    ("perbandingan-versi", None, f"{PEMDA}/versi?tahun=2024&berubah=ya", "Perbandingan versi", "meja", "light"),
    ("pohon", None, "/perangkat-daerah/setda/pohon?tahun=2024", "Sekretariat Daerah", "meja", "light"),
    ("pohon-ponsel", None, "/perangkat-daerah/kecamatan-juai/pohon?tahun=2024", "Kecamatan Juai", "ponsel", "light"),
    ("lintas", None, "/pohon/lintas?tahun=2024", "Menunggu jawaban", "meja", "light"),
    ("definisi", None, "/perangkat-daerah/setda/definisi?tahun=2023", "Indikator", "meja", "light"),
    ("renja", None, "/perangkat-daerah/bkpsdm/renja?tahun=2023", "12.339.485.428", "meja", "light"),
    ("rencana-aksi", None, "/perangkat-daerah/kecamatan-juai/rencana-aksi/2024/camat/0", "Camat Juai", "meja", "light"),
    ("keselarasan", "bapperida", "/perencanaan/keselarasan?tahun=2024", "Keselarasan", "meja", "light"),
    ("keselarasan-gelap", "bapperida", "/perencanaan/keselarasan?tahun=2024", "Keselarasan", "ponsel", "dark"),
    ("kerja-perencana", "bapperida", "/kerja?tahun=2024", "Pekerjaan saya", "meja", "light"),
]


@pytest.mark.parametrize("nama, akun, alamat, kata, lebar, warna", HALAMAN, ids=[row[0] for row in HALAMAN])
def test_a_page_of_planning_says_what_it_is_for(buka, buka_sebagai, potret, nama, akun, alamat, kata, lebar, warna):
    page = buka_sebagai(akun, alamat, lebar, warna) if akun else buka(alamat, lebar, warna)
    expect(page.locator("main")).to_contain_text(kata)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    potret(page, nama)


def test_the_periods_of_a_rencana_aksi_are_seen_on_a_phone(buka):
    page = buka("/perangkat-daerah/kecamatan-juai/rencana-aksi/2024/camat/0", "ponsel", "light")
    for table in ("target-periode", "anggaran-periode"):
        cells = page.locator(f"#{table} tbody td[data-judul='Triwulan IV']")
        assert cells.count() > 0
        for cell in cells.all()[:5]:
            box = cell.bounding_box()
            assert box["x"] >= 0 and box["x"] + box["width"] <= 390, table
