"""An agreement from its draft to the approval of both parties, by keys alone, and its revision after it."""

import pytest
from playwright.sync_api import Page, expect

from halaman import JUAI

TAHUN = 2026
SUSUN = f"{JUAI}/susun-perjanjian/{TAHUN}/camat"
NASKAH = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def tekan(page: Page, peran: str, nama: str, tombol: str = "Enter", tepat: bool = True) -> None:
    """Goes with the Tab key to something of the page and presses a key there."""
    target = page.locator("main").get_by_role(peran, name=nama, exact=tepat).first
    page.locator("main").evaluate("element => { element.tabIndex = -1; element.focus(); }")
    for _ in range(200):
        if target.evaluate("element => element === document.activeElement"):
            page.keyboard.press(tombol)
            return
        page.keyboard.press("Tab")
    pytest.fail(f"{nama} was not reached")


def test_drafted_changed_and_approved_by_keys(bekerja):
    penyusun = bekerja("operator-kecamatan-juai", SUSUN, "ponsel")
    expect(penyusun.get_by_role("heading", level=1)).to_have_text(f"Susun perjanjian kinerja Camat Juai tahun {TAHUN}")
    # One indikator less than is suggested, and then with it again: nothing is typed.
    satu = penyusun.get_by_role("checkbox", name="Indeks Kepuasan Masyarakat (IKM) target")
    tekan(penyusun, "checkbox", "Indeks Kepuasan Masyarakat (IKM) target", "Space", tepat=False)
    expect(satu.first).not_to_be_checked()
    tekan(penyusun, "button", "Simpan draf")
    expect(penyusun.locator("main")).to_contain_text("Draf tersimpan.")
    expect(penyusun.locator("main")).to_contain_text("Target kinerja (5)")
    tekan(penyusun, "link", "Susun ulang draf ini")
    tekan(penyusun, "checkbox", "Indeks Kepuasan Masyarakat (IKM) target", "Space", tepat=False)
    tekan(penyusun, "button", "Simpan draf")
    expect(penyusun.locator("main")).to_contain_text("Target kinerja (6)")
    # No budget of the year is recorded: the writer is asked before it goes on.
    expect(penyusun.locator("main")).to_contain_text("Naskah ini tidak memuat program")
    tekan(penyusun, "button", "Tetap ajukan")
    expect(penyusun.locator("main")).to_contain_text("Perjanjian menunggu persetujuan Camat Juai.")

    camat = bekerja("camat-juai", "/kerja", "ponsel")
    tekan(camat, "link", f"Perjanjian kinerja Camat Juai tahun {TAHUN}")
    tekan(camat, "button", "Setujui sebagai pihak pertama")
    expect(camat.locator("main")).to_contain_text("Perjanjian menunggu persetujuan Bupati Balangan.")

    bupati = bekerja("bupati", "/kerja")
    tekan(bupati, "link", f"Kecamatan Juai, perjanjian kinerja Camat Juai tahun {TAHUN}")
    tekan(bupati, "button", "Setujui sebagai pihak kedua")
    expect(bupati.locator("main")).to_contain_text("Perjanjian berlaku, dan targetnya menjadi dasar pengukuran.")

    penyusun.goto(SUSUN)
    expect(penyusun.get_by_role("heading", level=1)).to_contain_text("Susun perubahan ke-1 perjanjian kinerja Camat Juai")
    tekan(penyusun, "button", "Tampilkan target pada tanggal ini")
    expect(penyusun.get_by_label("Uraian alasan")).to_be_visible()


def test_a_post_below_the_head_is_drafted_sent_and_approved_by_keys(bekerja):
    """The pohon kinerja suggests what a kepala seksi promises; the paper of a holder without an account needs no mouse."""
    susun = f"{JUAI}/susun-perjanjian/2024/seksi-ketentraman-dan-ketertiban-umum"
    penyusun = bekerja("operator-kecamatan-juai", susun, "ponsel")
    utama = penyusun.locator("main")
    expect(utama).to_contain_text("Program Koordinasi Ketentraman dan Ketertiban Umum")
    # The day of an agreement of a past year is asked for, never supposed.
    tanggal = penyusun.get_by_label("Tanggal penandatanganan")
    expect(tanggal).to_have_value("")
    tanggal.fill("2024-12-31")
    tekan(penyusun, "button", "Simpan draf")
    expect(utama).to_contain_text("Draf tersimpan.")
    expect(utama).to_contain_text("Kegiatan dan anggaran (2)")
    tekan(penyusun, "button", "Ajukan")
    expect(utama).to_contain_text("Perjanjian menunggu persetujuan Kepala Seksi Ketentraman dan Ketertiban Umum.")
    ringkasan = utama.locator("summary", has_text="Catat persetujuan dari naskah kertas")
    ringkasan.focus()
    penyusun.keyboard.press("Enter")
    penyusun.get_by_label("Nomor naskah").focus()
    penyusun.keyboard.type("800/1")
    penyusun.get_by_label("Tanggal tanda tangan").focus()
    penyusun.get_by_label("Tanggal tanda tangan").fill("2024-12-31")
    penyusun.get_by_label("Naskah yang sudah ditandatangani").set_input_files(
        {"name": "PK seksi.pdf", "mimeType": "application/pdf", "buffer": NASKAH})
    tekan(penyusun, "button", "Catat persetujuan")
    expect(utama).to_contain_text("Perjanjian menunggu persetujuan Camat Juai.")

    camat = bekerja("camat-juai", "/kerja", "ponsel")
    tekan(camat, "link", "perjanjian kinerja Kepala Seksi Ketentraman dan Ketertiban Umum tahun 2024", tepat=False)
    tekan(camat, "button", "Setujui sebagai pihak kedua")
    expect(camat.locator("main")).to_contain_text("Perjanjian berlaku, dan rencana aksinya dapat disusun.")


def test_the_agreement_of_the_bupati_marks_what_changed(buka, potret):
    page = buka("/perangkat-daerah/kabupaten-balangan/perjanjian/2024/bupati/1")
    target = page.get_by_role("table", name="Target kinerja Bupati Balangan tahun 2024")
    expect(target.locator("tbody tr.berubah")).to_have_count(8)
    expect(page.locator("main")).to_contain_text("Rp2.471.271.784.597")
    expect(page.get_by_role("table", name="Program dan anggaran tahun 2024").locator("tbody tr")).to_have_count(75)
    potret(page, "perjanjian")


def test_on_a_phone_every_target_is_read_without_sliding_and_before_the_next_step(bekerja):
    page = bekerja("bupati", "/perangkat-daerah/kabupaten-balangan/perjanjian/2024/bupati/1", "ponsel")
    cells = page.locator("#target-pk tbody td.angka")
    assert cells.count() == 34
    width = page.viewport_size["width"]
    for place in range(cells.count()):
        box = cells.nth(place).bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
    last = cells.last.bounding_box()
    step = page.locator("#judul-tindakan").bounding_box()
    assert last and step and last["y"] < step["y"]
