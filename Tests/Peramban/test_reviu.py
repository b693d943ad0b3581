"""The review of a document, from the upload to the comparison, as people do it in a browser without and with a pointer."""

import re

import pytest
from playwright.sync_api import expect

from halaman import BATUMANDI, JUAI
from test_aksesibilitas import check

RUANG = f"{JUAI}/reviu/2023"


def laporan(*persen: str) -> bytes:
    baris = ["BAB I PENDAHULUAN", "Laporan kinerja tahun 2023.", "BAB II AKUNTABILITAS KINERJA"]
    for nomor, (realisasi, nilai) in enumerate(zip(("98", "24", "50"), persen), 1):
        baris.append(
            f"Realisasi anggaran kegiatan ke-{nomor} sebesar Rp{realisasi}.000.000 dari pagu Rp100.000.000 "
            f"atau sebesar {nilai}%.")
    return "\n\n".join(baris).encode()


def unggah(page, isi: bytes, nama: str = "lkjip-2023.txt") -> None:
    page.goto(RUANG)
    page.set_input_files("#berkas", {"name": nama, "mimeType": "text/plain", "buffer": isi})
    page.get_by_role("button", name="Unggah dan periksa").click()
    page.get_by_role("link", name=re.compile("Buka temuan versi")).wait_for()


def mendarat(page, sasaran: str) -> None:
    """Whether a mark is the target of the address, in sight and outlined."""
    mark = page.locator(sasaran)
    expect(mark).to_be_in_viewport(ratio=1)
    assert mark.evaluate("mark => mark.matches(':target') && getComputedStyle(mark).outlineStyle === 'solid'")


def test_review(bekerja, potret):
    operator = bekerja("operator-kecamatan-juai", RUANG)
    unggah(operator, laporan("97,26", "12,00", "88,00"))
    assert check(operator) == []
    operator.get_by_role("link", name="Buka temuan versi 1").click()
    assert check(operator) == []
    potret(operator, "reviu")
    operator.set_viewport_size({"width": 390, "height": 800})
    assert check(operator) == []

    # By keyboard alone: tick two, write once, send.
    for nomor in (2, 3):
        operator.get_by_label(f"Pilih temuan nomor {nomor}").press("Space")
    operator.get_by_label("Penjelasan atau keterangan").fill("Sesuai laporan keuangan yang diaudit")
    operator.get_by_role("button", name="Jelaskan yang dipilih").press("Enter")
    operator.get_by_text("2 temuan dijelaskan").wait_for()
    for lebar in (390, 1280):
        operator.set_viewport_size({"width": lebar, "height": 800})
        # The links of a card land on the mark of the figure, and on what it is compared with.
        for nama, sasaran in ((re.compile("^baris "), "mark#temuan-2"), (re.compile("^“"), ".pembanding#bandingan-2-1")):
            operator.goto(f"{RUANG}/laporan-kinerja/1")
            operator.locator("#temuan-2 dl").get_by_role("link", name=nama).first.click()
            mendarat(operator, sasaran)
        # In the document each mark leads to its note, and the note back, by keyboard, too.
        operator.goto(f"{RUANG}/laporan-kinerja/1/naskah?temuan=2#temuan-2")
        operator.get_by_role("link", name="Temuan nomor 2", exact=True).press("Enter")
        expect(operator.locator("#catatan-2 .judul-temuan")).to_be_in_viewport()
        operator.get_by_role("link", name="Ke tanda nomor 2", exact=True).press("Enter")
        mendarat(operator, "mark#temuan-2")
        assert check(operator) == []
    potret(operator, "reviu-naskah")

    judge = bekerja("inspektorat", "/reviu?tahun=2023")
    assert check(judge) == []
    judge.get_by_role("link", name="Versi 1").click()
    judge.get_by_role("link", name=re.compile("Menunggu Inspektorat")).click()
    assert check(judge) == []
    judge.get_by_label("Pilih temuan nomor 2").check()
    judge.get_by_role("button", name="Terima penjelasan yang dipilih").click()
    judge.get_by_text("Penjelasan diterima: 1 temuan").wait_for()
    assert "keadaan=menunggu" in judge.url

    unggah(operator, laporan("98,00", "12,00", "88,00"))
    operator.get_by_role("link", name="Lihat perbandingannya").click()
    operator.get_by_text("Hilang sejak versi 1").first.wait_for()
    assert check(operator) == []


@pytest.mark.parametrize("skrip", [True, False], ids=["skrip", "tanpa-skrip"])
def test_what_is_half_written_outlives_another_answer(bekerja, skrip):
    tahun = 2021 if skrip else 2020
    ruang = f"{JUAI}/reviu/{tahun}"
    page = bekerja("operator-kecamatan-juai", ruang, java_script_enabled=skrip)
    isi = laporan("97,26", "12,00", "88,00").replace(b"2023", str(tahun).encode())
    page.set_input_files("#berkas", {"name": "lkjip.txt", "mimeType": "text/plain", "buffer": isi})
    page.get_by_role("button", name="Unggah dan periksa").click()
    page.get_by_role("link", name=re.compile("Buka temuan versi")).click()

    # Enter in a box that ticks sends nothing.
    page.get_by_label("Pilih temuan nomor 2").check()
    page.get_by_label("Pilih temuan nomor 2").press("Enter")
    expect(page).to_have_url(re.compile("laporan-kinerja/1$"))
    page.locator("#temuan-1").get_by_text("Tanggapi", exact=True).click()
    page.get_by_label("Penjelasan untuk temuan nomor 1").fill("Sesuai laporan keuangan")
    page.get_by_label("Penjelasan atau keterangan").fill("Untuk yang lain")
    page.locator("#temuan-3").get_by_text("Tanggapi", exact=True).click()
    page.locator("#temuan-3").get_by_role("button", name="Akan diperbaiki").click()
    # Said in sight, beside the card that was answered.
    kabar = page.get_by_text("Temuan nomor 3 disebut akan diperbaiki")
    expect(kabar).to_be_in_viewport(ratio=1)
    expect(kabar).to_be_focused()

    def masih_ada() -> None:
        expect(page.get_by_label("Penjelasan untuk temuan nomor 1")).to_have_value("Sesuai laporan keuangan")
        expect(page.get_by_label("Penjelasan atau keterangan")).to_have_value("Untuk yang lain")
        expect(page.get_by_label("Pilih temuan nomor 2")).to_be_checked()
        expect(page.get_by_label("Pilih temuan nomor 3")).not_to_be_checked()

    masih_ada()
    for lebar in (1280, 390):
        page.set_viewport_size({"width": lebar, "height": 800})
        if skrip:
            assert check(page) == []
    if skrip:
        # The browser keeps it, too, for who goes away and comes back.
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto(f"{ruang}/laporan-kinerja/1")
        masih_ada()
    page.locator("#temuan-1").get_by_role("button", name="Jelaskan").click()
    expect(page.get_by_text("Temuan nomor 1 dijelaskan")).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name="Jelaskan yang dipilih").click()
    expect(page.get_by_text("1 temuan dijelaskan, lalu menunggu")).to_be_visible()
    expect(page.get_by_label("Penjelasan atau keterangan")).to_have_value("")


def test_a_long_name_of_a_file_takes_no_more_than_its_place(bekerja):
    page = bekerja("operator-kecamatan-batumandi", f"{BATUMANDI}/reviu/2022")
    page.set_input_files("#berkas", {
        "name": "laporan-kinerja-" + "a" * 180 + ".txt", "mimeType": "text/plain", "buffer": laporan("97,26")})
    page.get_by_role("button", name="Unggah dan periksa").click()
    page.get_by_role("link", name=re.compile("Buka temuan versi")).wait_for()
    page.goto(f"{BATUMANDI}/reviu/2022")
    box = page.locator(".gulir", has=page.locator("#versi-laporan-kinerja"))
    assert box.evaluate("box => box.scrollWidth <= box.clientWidth")
    page.set_viewport_size({"width": 390, "height": 800})
    assert box.locator("tbody tr").first.evaluate("row => row.getBoundingClientRect().height") < 280
    assert check(page) == []
