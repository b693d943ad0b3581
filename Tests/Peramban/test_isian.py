"""What is typed in a form, when it is refused, left, and come back to."""

import re

from playwright.sync_api import expect

from halaman import JUAI

RENJA = f"{JUAI}/renja"


def renja(page, tahun: str) -> str:
    """Settles a Renja, and gives the address of its form."""
    page.get_by_label("Tahun yang direncanakan").fill(tahun)
    page.get_by_label("Tahap", exact=True).select_option("akhir")
    page.get_by_label("Nama dokumen").fill(f"Renja Tahun {tahun}")
    page.get_by_label("Tanggal dokumen").fill("2024-07-31")
    # Rows of any name: without it the document has the nomenklatur of its year.
    page.get_by_label("Nomenklatur", exact=True).select_option("")
    page.get_by_role("button", name="Buat dokumen").click()
    page.get_by_role("link", name="Ubah keterangan dokumen").click()
    return page.url


def test_the_button_back_leads_to_the_form_again_with_what_was_typed(bekerja):
    # The browser reports the refused answer by its status.
    page = bekerja("operator-kecamatan-juai", f"{RENJA}/baru/ubah?tahun=2024", wajar=("422",))
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_label("Nama dokumen").fill("Renja yang belum lengkap")
    page.get_by_label("Tanggal dokumen").fill("2024-07-31")
    page.get_by_label("Tahun yang direncanakan").fill("dua")
    page.get_by_role("button", name="Buat dokumen").click()
    expect(page.locator(".ringkasan-galat")).to_be_visible()
    page.get_by_role("link", name="RKPD dan Renja").first.click()
    expect(page).to_have_url(re.compile("/renja\\?|/renja$"))
    page.go_back()
    expect(page.get_by_label("Nama dokumen")).to_have_value("Renja yang belum lengkap")
    expect(page.get_by_label("Tahun yang direncanakan")).to_have_value("dua")
    expect(page.get_by_text("dipulihkan")).to_be_visible()
    expect(page).to_have_url(re.compile("tahun=2024"))


def test_what_was_not_touched_shows_what_others_saved_meanwhile(bekerja):
    page = bekerja("operator-kecamatan-juai", f"{RENJA}/baru/ubah", wajar=("422",))
    page.on("dialog", lambda dialog: dialog.accept())
    address = renja(page, "2031")
    page.get_by_label("Alasan perubahan").fill("Pagu bergeser")
    page.goto("/kerja")
    other = bekerja("camat-juai", address)
    other.get_by_label("Nama dokumen").fill("Renja yang diganti namanya")
    other.get_by_role("button", name="Simpan dokumen").click()
    page.goto(address)
    expect(page.get_by_label("Alasan perubahan")).to_have_value("Pagu bergeser")
    expect(page.get_by_label("Nama dokumen")).to_have_value("Renja yang diganti namanya")
    # What was seen is still what the writer saw: saving says that somebody else was here.
    page.get_by_role("button", name="Simpan dokumen").click()
    expect(page.locator(".ringkasan-galat")).to_contain_text("sudah diubah sejak Anda membukanya")


def test_rows_follow_one_another_and_outputs_are_added(bekerja):
    page = bekerja("operator-kecamatan-juai", f"{RENJA}/baru/ubah")
    renja(page, "2032")
    page.get_by_role("link", name="Batal").click()
    page.get_by_role("link", name="Renja Tahun 2032").click()
    page.get_by_role("link", name="Tambah baris").click()
    page.get_by_label("Kode", exact=True).fill("7.01.02")
    page.get_by_label("Nama", exact=True).fill("Program yang diisi")
    page.get_by_role("button", name="Simpan dan tambah berikutnya").click()
    expect(page.locator(".kilat")).to_contain_text("Tersimpan")
    expect(page.get_by_label("Kode", exact=True)).to_have_value("7.01.02.")
    page.get_by_label("Kode", exact=True).fill("7.01.02.2.01")
    page.get_by_label("Nama", exact=True).fill("Kegiatan yang diisi")
    page.get_by_role("button", name="Tambah keluaran").click()
    expect(page.get_by_role("group", name="Keluaran 2")).to_be_visible()
    expect(page.get_by_label("Nama", exact=True)).to_have_value("Kegiatan yang diisi")
    # The enter key saves, and adds nothing.
    page.get_by_label("Nama", exact=True).press("Enter")
    expect(page.locator("#baris")).to_contain_text("Kegiatan yang diisi")
    # Short fields stand beside each other.
    page.get_by_role("link", name="Tambah baris").click()
    boxes = [page.get_by_label(name, exact=True).bounding_box() for name in ["Kode", "Nama"]]
    assert boxes[1]["x"] > boxes[0]["x"] + boxes[0]["width"] and abs(boxes[1]["y"] - boxes[0]["y"]) < 2


def test_a_draft_of_one_kind_of_change_is_not_put_into_the_form_of_another(bekerja):
    page = bekerja("bagian-organisasi", "/organisasi/ubah?jenis=ganti-nama")
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_label("Berlaku sejak").fill("2027-01-01")
    page.get_by_label("Dasar hukum").fill("Perbup 9 Tahun 2026")
    page.get_by_label("Perangkat daerah yang berganti nama").select_option("kecamatan-juai")
    page.get_by_label("Nama", exact=True).fill("Distrik Juai")
    page.get_by_label("Jabatan kepala").fill("Kepala Distrik Juai")
    page.get_by_role("button", name="Periksa dahulu").click()
    expect(page.get_by_role("heading", name="Periksa perubahan susunan")).to_be_visible()
    page.goto("/organisasi/ubah?jenis=pecah")
    expect(page.get_by_text("dipulihkan")).to_have_count(0)
    expect(page.get_by_label("Berlaku sejak")).to_have_value("")
    expect(page.locator("#isi input[name=jenis]")).to_have_value("pecah")
    # The way back from what was looked at leads to the form, and it has what was typed into it.
    page.go_back()
    expect(page).to_have_url(re.compile("/organisasi/ubah\\?jenis=ganti-nama"))
    expect(page.get_by_text("dipulihkan")).to_be_visible()
    expect(page.get_by_label("Nama", exact=True)).to_have_value("Distrik Juai")
    expect(page.locator("#isi input[name=jenis]")).to_have_value("ganti-nama")
