"""The way of a figure: filled in, returned, mended, verified, approved, seen; with a mouse, by keys alone, on a phone."""

import csv
import io
import re

import pytest
from playwright.sync_api import expect

from halaman import BATUMANDI, JUAI

PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
ALASAN = "Bukti belum memuat tanda tangan camat, angka belum cocok."
SATU_MENIT = 60_000


def isian(page, nama: str):
    """One realisasi of the form of a month."""
    return page.locator(".isian-indikator").filter(has=page.get_by_role("heading", name=nama, exact=True))


def kartu(page, nama: str):
    """One realisasi of a review."""
    return page.locator(".periksa > li").filter(has_text=nama)


def di_tengah(target) -> None:
    """Scrolls an element to the middle of its window, for a picture."""
    target.evaluate("element => element.scrollIntoView({block: 'center'})")


def hanya(page, nama: str) -> None:
    """Ticks nothing but one."""
    for box in page.locator("input[name=pilih]").all():
        box.set_checked(False)
    kartu(page, nama).locator("input[name=pilih]").check()


def putuskan(page, nama: str, tindakan: str) -> None:
    hanya(page, nama)
    page.get_by_role("button", name=f"{tindakan} yang dipilih").first.click()
    expect(page.locator(".kilat")).to_be_visible()


def test_a_figure_goes_its_way(bekerja, potret, potret_panduan):
    nama = "Jumlah Lembaga Kemasyarakatan Desa (LKD) yang Aktif"
    bulan = f"{JUAI}/pengukuran/2025-12"
    periksa = f"{JUAI}/pemeriksaan/2025-12"

    operator = bekerja("operator-kecamatan-juai", "/kerja")
    potret(operator, "kerja")
    operator.locator("main").get_by_role("link", name=re.compile("Desember 2025")).first.click()
    expect(operator).to_have_url(re.compile(bulan))
    row = isian(operator, nama)
    row.get_by_label(re.compile("^Realisasi")).fill("68")
    row.get_by_label("Sumber data").fill("Register lembaga kemasyarakatan, Seksi Pemerintahan")
    row.locator("input[type=file]").set_input_files({"name": "register-lkd.pdf", "mimeType": "application/pdf", "buffer": PDF})
    expect(row.get_by_text("register-lkd.pdf sudah terunggah")).to_be_visible()
    di_tengah(row.get_by_label("Sumber data"))
    potret(operator, "isian")
    operator.get_by_role("button", name="Simpan dan ajukan").click()
    expect(operator.get_by_text("1 realisasi diajukan.")).to_be_visible()
    expect(row).to_contain_text("Diajukan")
    expect(row.get_by_role("link", name="register-lkd.pdf")).to_be_visible()

    organisasi = bekerja("bagian-organisasi", periksa)
    putuskan(organisasi, nama, "Verifikasi")

    camat = bekerja("camat-juai", "/kerja")
    camat.locator("main").get_by_role("link", name=re.compile("Desember 2025")).first.click()
    expect(camat).to_have_url(re.compile(periksa))
    di_tengah(kartu(camat, nama))
    potret(camat, "pemeriksaan")
    row_camat = kartu(camat, nama)
    expect(row_camat).to_contain_text("register-lkd.pdf")
    row_camat.get_by_text("Kembalikan dengan alasan").click()
    row_camat.get_by_label(re.compile("^Alasan")).fill(ALASAN)
    row_camat.get_by_role("button", name=re.compile("^Kembalikan")).click()
    expect(camat.locator(".kilat")).to_be_visible()

    operator.goto("/kerja")
    expect(operator.locator("main")).to_contain_text(ALASAN)
    operator.goto(bulan)
    expect(row.locator(".dikembalikan")).to_contain_text(ALASAN)
    row.get_by_label(re.compile("^Realisasi")).fill("73")
    operator.get_by_role("button", name="Simpan dan ajukan").click()
    expect(operator.get_by_text("1 realisasi diajukan.")).to_be_visible()

    bapperida = bekerja("bapperida", periksa)
    putuskan(bapperida, nama, "Verifikasi")
    camat.goto(periksa)
    putuskan(camat, nama, "Setujui")

    evaluator = bekerja("inspektorat", f"{JUAI}?tahun=2025")
    baris = evaluator.get_by_role("row").filter(has_text=nama).first
    expect(baris).to_contain_text("73")
    evaluator.goto(f"{JUAI}/pemeriksaan/2025-12")
    expect(kartu(evaluator, nama)).to_contain_text("Disetujui")
    evaluator.get_by_role("link", name="register-lkd.pdf").click()
    expect(evaluator.get_by_text("Sidik (SHA-256)")).to_be_visible()
    with evaluator.expect_download() as started:
        evaluator.get_by_role("link", name=re.compile("^Unduh")).click()
    with open(started.value.path(), "rb") as file:
        assert file.read() == PDF

    evaluator.goto(f"{JUAI}/laporan/lkjip/2025/baca/seluruhnya")
    report = evaluator.get_by_role("article")
    expect(report.get_by_role("row").filter(has_text=nama).filter(has_text="73").first).to_be_visible(timeout=SATU_MENIT)


def tekan_sampai(page, target, paling: int = 250) -> None:
    """Goes to an element with the tabulator alone."""
    for _ in range(paling):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    expect(target).to_be_focused()


def test_by_keys_alone(bekerja):
    nama = "Indeks Kepuasan Masyarakat (IKM)"
    operator = bekerja("operator-kecamatan-juai", "/kerja", wajar=("422",))
    tekan_sampai(operator, operator.locator("main").get_by_role("link", name=re.compile("Juni 2025")).first)
    operator.keyboard.press("Enter")
    expect(operator.get_by_role("heading", level=1)).to_contain_text("Juni 2025")
    row = isian(operator, nama)
    tekan_sampai(operator, row.get_by_label(re.compile("^Realisasi")))
    operator.keyboard.type("88,1")
    tekan_sampai(operator, row.get_by_label("Sumber data"))
    operator.keyboard.type("Survei kepuasan semester I")
    tekan_sampai(operator, operator.get_by_role("button", name="Simpan dan ajukan"))
    operator.keyboard.press("Enter")
    expect(operator.locator(".ringkasan-galat")).to_contain_text("belum disertai bukti")
    tekan_sampai(operator, operator.get_by_label("Ajukan tanpa sumber data atau bukti yang belum ada"))
    operator.keyboard.press("Space")
    tekan_sampai(operator, operator.get_by_role("button", name="Simpan dan ajukan"))
    operator.keyboard.press("Enter")
    expect(operator.get_by_text("1 realisasi diajukan.")).to_be_visible()

    organisasi = bekerja("bagian-organisasi", f"{JUAI}/pemeriksaan/2025-06")
    tanpa_bukti = kartu(organisasi, nama).locator("input[name=pilih]")
    expect(tanpa_bukti).not_to_be_checked()
    tekan_sampai(organisasi, tanpa_bukti)
    organisasi.keyboard.press("Space")
    button = organisasi.get_by_role("button", name="Verifikasi yang dipilih").last
    tekan_sampai(organisasi, button)
    organisasi.keyboard.press("Enter")
    expect(organisasi.locator(".kilat")).to_be_visible()

    camat = bekerja("camat-juai", f"{JUAI}/pemeriksaan/2025-06")
    tekan_sampai(camat, camat.locator(".kembalikan summary").first)
    camat.keyboard.press("Enter")
    tekan_sampai(camat, camat.get_by_label(re.compile("^Alasan")).first)
    camat.keyboard.type(ALASAN)
    camat.keyboard.press("Tab")
    camat.keyboard.press("Enter")
    expect(camat.locator(".kilat")).to_contain_text("dikembalikan")

    operator.goto(f"{JUAI}/pengukuran/2025-06")
    expect(isian(operator, nama).locator(".dikembalikan")).to_contain_text(ALASAN)


def test_on_a_phone(bekerja, potret, potret_panduan):
    nama = "Indeks Kepuasan Masyarakat (IKM)"
    bulan, periksa = f"{BATUMANDI}/pengukuran/2025-12", f"{BATUMANDI}/pemeriksaan/2025-12"
    operator = bekerja("operator-kecamatan-batumandi", "/kerja", "ponsel", has_touch=True)
    expect(operator.locator("main li a").first).to_be_in_viewport()
    potret(operator, "kerja-ponsel")
    potret_panduan(operator, "operator-pekerjaan")
    operator.locator("main").get_by_role("link", name=re.compile("Desember 2025")).first.tap()
    expect(operator.get_by_role("heading", level=1)).to_contain_text("Desember 2025")
    row = operator.locator(".isian-indikator").first
    row.get_by_label(re.compile("^Realisasi")).fill("86,5")
    row.get_by_label("Sumber data").fill("Survei kepuasan semester II")
    di_tengah(row.get_by_label("Sumber data"))
    potret(operator, "isian-ponsel")
    potret_panduan(operator, "operator-isian")
    row.locator("input[type=file]").set_input_files({"name": "hasil-survei.pdf", "mimeType": "application/pdf", "buffer": PDF})
    expect(row.get_by_text("hasil-survei.pdf sudah terunggah")).to_be_visible()
    di_tengah(row.locator("input[type=file]"))
    potret_panduan(operator, "operator-bukti")
    operator.get_by_role("button", name="Simpan dan ajukan").tap()
    expect(operator.get_by_text("1 realisasi diajukan.")).to_be_visible()

    organisasi = bekerja("bagian-organisasi", periksa, "ponsel", has_touch=True)
    organisasi.get_by_role("button", name="Verifikasi yang dipilih").first.tap()
    expect(organisasi.locator(".kilat")).to_be_visible()

    camat = bekerja("camat-batumandi", "/kerja", "ponsel", has_touch=True)
    expect(camat.locator("main li a").first).to_be_in_viewport()
    camat.locator("main li a").first.tap()
    expect(camat).to_have_url(re.compile(periksa))
    potret(camat, "pemeriksaan-ponsel")
    di_tengah(camat.locator(".periksa > li dl").first)
    potret_panduan(camat, "kepala-pemeriksaan")
    camat.locator(".kembalikan summary").first.tap()
    camat.get_by_label(re.compile("^Alasan")).first.fill(ALASAN)
    di_tengah(camat.locator(".kembalikan textarea").first)
    potret_panduan(camat, "kepala-kembalikan")
    camat.locator(".kembalikan button").first.tap()
    expect(camat.locator(".kilat")).to_be_visible()

    operator.goto(bulan)
    returned = operator.locator(".dikembalikan").first
    expect(returned).to_contain_text(ALASAN)
    di_tengah(returned)
    potret_panduan(operator, "operator-dikembalikan")
    operator.locator(".isian-indikator").first.get_by_label(re.compile("^Realisasi")).fill("86,75")
    operator.get_by_role("button", name="Simpan dan ajukan").tap()
    expect(operator.get_by_text("1 realisasi diajukan.")).to_be_visible()
    organisasi.goto(periksa)
    organisasi.get_by_role("button", name="Verifikasi yang dipilih").first.tap()
    expect(organisasi.locator(".kilat")).to_be_visible()
    camat.goto(periksa)
    camat.get_by_role("button", name="Setujui yang dipilih").first.tap()
    expect(camat.locator(".kilat")).to_contain_text("disetujui")


def test_a_text_outlives_its_preview(bekerja):
    teks = "Alinea yang belum disimpan."
    meja = f"{BATUMANDI}/laporan/lkjip/2023/meja"
    operator = bekerja("operator-kecamatan-batumandi", f"{meja}/penutup")
    operator.get_by_label(re.compile("^Teks Penutup")).fill(teks)
    operator.get_by_role("button", name="Lihat hasilnya").click()
    expect(operator.locator("#pratinjau")).to_contain_text(teks)
    operator.on("dialog", lambda dialog: dialog.accept())
    operator.goto("/kerja")
    operator.goto(f"{meja}/penutup")
    expect(operator.get_by_label(re.compile("^Teks Penutup"))).to_have_value(teks)
    expect(operator.get_by_text("dipulihkan")).to_be_visible()


def test_a_sheet_is_looked_at_before_it_is_applied(buka_sebagai, potret_panduan):
    page = buka_sebagai("operator-kecamatan-juai", "/impor?jenis=realisasi&tahun=2025&bulan=12")
    with page.expect_download() as download:
        page.get_by_role("link", name="Unduh templat CSV").click()
    rows = list(csv.reader(io.StringIO(download.value.path().read_text("utf-8-sig")), delimiter=";"))
    value = rows[0].index("Realisasi")
    for row, text in zip(rows[1:], ["87,9", "88,1", "delapan puluh"]):
        row[value] = text
    sheet = io.StringIO()
    csv.writer(sheet, delimiter=";").writerows(rows)
    page.get_by_label("Berkas XLSX atau CSV").set_input_files(
        {"name": "realisasi-2025.csv", "mimeType": "text/csv", "buffer": sheet.getvalue().encode()})
    page.get_by_role("button", name="Unggah dan periksa").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Pratinjau realisasi indikator")
    expect(page.locator("main")).to_contain_text("1 baris salah. Perbaiki berkasnya, lalu unggah lagi.")
    expect(page.get_by_role("button", name=re.compile("^Terapkan"))).to_have_count(0)
    di_tengah(page.locator("main table").first)
    potret_panduan(page, "impor-pratinjau")


def test_the_address_of_an_invitation_is_copied(bekerja):
    page = bekerja(
        "bagian-organisasi", "/pengelolaan/akun", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_label("Nama akun").fill("pembaca-undangan")
    page.get_by_label("Peran", exact=True).select_option(label="Perencana (Bapperida)")
    page.get_by_role("button", name="Buat undangan").click()
    page.get_by_role("button", name="Salin alamat").click()
    expect(page.get_by_text("Sudah disalin.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert re.fullmatch(r"http://[^/]+/undangan/[A-Za-z0-9_-]{43}", copied)


@pytest.mark.parametrize(("nama", "alamat"), [
    ("administrator-akun", "/pengelolaan/akun"), ("administrator-pemantauan", "/pemantauan?tahun=2025")])
def test_pictures_of_the_administrator(buka_sebagai, potret_panduan, nama, alamat):
    page = buka_sebagai("bagian-organisasi", alamat)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    potret_panduan(page, nama)


@pytest.mark.parametrize("peran", ["operator", "kepala", "evaluator", "administrator"])
def test_the_guides_are_found_and_show_their_pictures(buka, peran):
    page = buka("/")
    page.get_by_role("contentinfo").get_by_role("link", name="Panduan").click()
    page.locator("main").get_by_role("link", name=f"Panduan {peran}").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(f"Panduan {peran}")
    for picture in page.locator("main img").all():
        picture.scroll_into_view_if_needed()
        expect(picture).to_have_js_property("complete", True)
        assert picture.evaluate("image => image.naturalWidth") > 200
