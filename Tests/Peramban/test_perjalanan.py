"""The ways people take through the portal."""

import re

import pytest
from playwright.sync_api import expect

from halaman import HALAMAN, JUAI, LEBAR


def judul(page):
    return page.get_by_role("heading", level=1)


def baris(page, text: str):
    return page.get_by_role("row").filter(has_text=text).first


@pytest.mark.parametrize("lebar", LEBAR)
def test_from_the_overview_to_the_entry_behind_a_figure(buka, potret, lebar):
    page = buka("/?tahun=2024", lebar)
    if lebar == "meja":
        potret(page, "beranda")
    page.locator("main").get_by_role("link", name="Kecamatan Juai").first.click()
    expect(judul(page)).to_have_text("Kecamatan Juai")
    potret(page, "kecamatan" if lebar == "meja" else "kecamatan-ponsel")

    page.get_by_role("link", name="Indeks Kepuasan Masyarakat (IKM) Pelayanan dan Kesejahteraan Sosial").first.click()
    expect(judul(page)).to_contain_text("Pelayanan dan Kesejahteraan Sosial")
    expect(page.locator("main")).to_contain_text("100,02%")
    if lebar == "meja":
        potret(page, "indikator")

    page.get_by_role("link", name="100,02%").first.click()
    expect(judul(page)).to_have_text("Dari mana angka ini?")
    for text in ("realisasi / target x 100", "87,67 / 87,65 x 100", "87,67", "87,65"):
        expect(page.locator("main")).to_contain_text(text)

    page.get_by_role("row").filter(has_text="Realisasi 2024").get_by_role("link", name="87,67").click()
    expect(judul(page)).to_have_text("Dari mana angka ini?")
    if lebar == "meja":
        potret(page, "asal")
    page.locator("main").get_by_role("link", name=re.compile("^Catatan nomor")).first.click()
    expect(judul(page)).to_have_text(re.compile(r"^Catatan jurnal nomor [\d.]+$"))
    for text in ("Akun", "Peran", "Sidik catatan ini", "Sidik catatan sebelumnya"):
        expect(page.locator("main")).to_contain_text(text)


def test_the_budget_adds_up_on_screen(buka, potret):
    page = buka(f"{JUAI}/anggaran?tahun=2024")
    for text in ("434.214.700", "432.248.899", "99,55%"):
        expect(page.locator("main")).to_contain_text(text)
    expect(page.locator("main")).to_contain_text("Sama dengan rincian anggaran")
    potret(page, "anggaran")


def test_the_day_can_be_chosen_and_stays(buka, potret):
    page = buka("/?tahun=2024")
    page.get_by_label("Keadaan per").fill("2024-09-30")
    page.get_by_role("button", name="Tampilkan").click()
    keadaan = page.get_by_text("Anda melihat keadaan pada akhir hari 30 September 2024.")
    expect(keadaan).to_be_visible()
    page.locator("main").get_by_role("link", name="Kecamatan Juai").first.click()
    expect(keadaan).to_be_visible()
    assert "per=2024-09-30" in page.url
    expect(baris(page, "Jumlah Lembaga Kemasyarakatan Desa")).to_contain_text("belum diisi")
    potret(page, "per-30-september")
    page.get_by_role("link", name="Kembali ke keadaan hari ini").click()
    expect(keadaan).to_have_count(0)
    expect(baris(page, "Jumlah Lembaga Kemasyarakatan Desa")).to_contain_text("100,00%")


def test_the_year_can_be_chosen(buka):
    page = buka(f"{JUAI}?tahun=2024")
    page.get_by_label("Tahun", exact=True).select_option("2023")
    page.get_by_role("button", name="Tampilkan").click()
    expect(page.locator("main")).to_contain_text("tahun 2023")


def test_search_finds_agencies_and_indikator(buka):
    page = buka("/")
    page.get_by_role("searchbox").fill("kepuasan masyarakat")
    page.get_by_role("button", name="Cari").click()
    expect(page.locator("main").get_by_role("link", name=re.compile("Indeks Kepuasan Masyarakat")).first).to_be_visible()


def test_the_overview_can_be_narrowed_and_sorted(buka):
    page = buka("/?tahun=2024")
    page.get_by_label("Nama memuat").fill("juai")
    page.get_by_role("button", name="Saring").click()
    table = page.locator("main table").first
    expect(table.get_by_role("link", name="Kecamatan Juai")).to_be_visible()
    expect(table.get_by_role("link", name="Kecamatan Batumandi")).to_have_count(0)
    page.get_by_role("link", name=re.compile("Rata-rata capaian")).first.click()
    assert "kata=juai" in page.url and "urut=capaian" in page.url


@pytest.mark.parametrize("warna", ["light", "dark"])
def test_pictures_of_the_other_colour_scheme(buka, potret, warna):
    page = buka(HALAMAN["kecamatan"], warna=warna)
    expect(judul(page)).to_be_visible()
    if warna == "dark":
        potret(page, "kecamatan-gelap")


def test_the_glossary_explains(buka):
    page = buka("/glosarium")
    expect(page.locator("main")).to_contain_text("Perjanjian kinerja")


def test_the_site_needs_no_script(chromium, situs):
    context = chromium.new_context(base_url=situs, java_script_enabled=False)
    page = context.new_page()
    page.goto("/?tahun=2024")
    page.locator("main").get_by_role("link", name="Kecamatan Juai").first.click()
    expect(judul(page)).to_have_text("Kecamatan Juai")
    context.close()
