"""Codes of the nomenklatur and long lists, found by typing: with keys alone, with a finger, and without a script."""

import re

import pytest
from playwright.sync_api import expect

from halaman import JUAI

RENJA = "/perangkat-daerah/bkpsdm/renja"


def baris_baru(bekerja, lebar: str):
    """The form of a new row in a Renja with a nomenklatur; the document is made where there is none yet."""
    page = bekerja("operator-bkpsdm", f"{RENJA}?tahun=2022", lebar)
    if page.get_by_role("link", name="Renja uji saran").count() == 0:
        page.goto(f"{RENJA}/baru/ubah?tahun=2022")
        expect(page.get_by_label("Nomenklatur")).to_have_value("mengikuti")
        page.get_by_label("Nama dokumen").fill("Renja uji saran")
        page.get_by_label("Tanggal dokumen").fill("2021-07-31")
        page.get_by_role("button", name="Buat dokumen").click()
        page.wait_for_url("**/renja/renja-2022-akhir**")
    page.goto(f"{RENJA}/renja-2022-akhir/isi/baris/baru")
    return page, page.get_by_role("combobox", name="Kode")


def test_a_code_is_picked_by_keys(bekerja):
    page, field = baris_baru(bekerja, "meja")
    field.focus()
    page.keyboard.type("kepegawaian dae")
    options = page.locator(".saran").get_by_role("option")
    expect(options).to_have_count(1)
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    chosen = options.first
    expect(chosen).to_have_attribute("aria-selected", "true")
    assert field.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    page.keyboard.press("Enter")
    expect(field).to_have_value("5.03.02")
    expect(page.get_by_label("Nama", exact=True)).to_have_value("Program Kepegawaian Daerah")
    expect(field).to_have_attribute("aria-expanded", "false")
    # The list stays shut after a choice, and what is typed anew opens it; Escape leaves what was typed.
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("5.03")
    expect(options.first).to_be_visible()
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(options.first).to_be_hidden()
    expect(field).to_have_value("5.03")


def test_enter_sends_no_half_code_and_a_typed_name_stays(bekerja):
    page, field = baris_baru(bekerja, "meja")
    name = page.get_by_label("Nama", exact=True)
    name.fill("Nama dari dokumen")
    field.focus()
    page.keyboard.type("kepegawaian dae")
    options = page.locator(".saran").get_by_role("option")
    expect(options).to_have_count(1)
    page.keyboard.press("Enter")
    expect(options.first).to_be_hidden()
    expect(field).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(options).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(field).to_have_value("5.03.02")
    expect(name).to_have_value("Nama dari dokumen")
    page.get_by_role("button", name="Ganti nama yang sudah diketik").click()
    expect(name).to_have_value("Program Kepegawaian Daerah")


def test_a_code_is_picked_with_a_finger_and_what_is_missing_says_why(bekerja):
    page, field = baris_baru(bekerja, "ponsel")
    field.fill("informasi kepegawaian")
    option = page.locator(".saran").get_by_role("option").first
    expect(option).to_be_visible()
    box = option.bounding_box()
    assert box["height"] >= 44 and box["x"] + box["width"] <= 390
    option.click()
    expect(field).to_have_value("5.03.02.2.01")
    field.fill("kecamatan yang tidak ada")
    expect(page.locator(".kabar-saran")).to_contain_text("Tidak ada kode atau nama yang memuat")
    expect(page.locator(".kabar-saran")).to_contain_text("kode kecamatan belum dicatat")


def test_without_a_script_the_search_page_stays(bekerja):
    page, _ = baris_baru(bekerja, "meja")
    plain = bekerja("operator-bkpsdm", page.url, java_script_enabled=False)
    expect(plain.get_by_label("Kode", exact=True)).not_to_have_attribute("role", "combobox")
    plain.get_by_role("link", name="Cari kode dalam nomenklatur").click()
    plain.get_by_label("Kode atau nama").fill("kepegawaian daerah")
    plain.locator("main").get_by_role("button", name="Cari").click()
    plain.get_by_role("link", name="5.03.02", exact=True).click()
    expect(plain.get_by_label("Kode", exact=True)).to_have_value("5.03.02")


@pytest.mark.parametrize("lebar", ["meja", "ponsel"])
def test_the_place_in_the_budget_of_a_node_is_looked_for_by_typing(bekerja, lebar):
    page = bekerja("operator-kecamatan-juai", f"{JUAI}/pohon/tambah", lebar)
    field = page.get_by_role("combobox", name="Program, kegiatan, atau sub kegiatan")
    hidden = page.locator("select[name=program]")
    expect(hidden).to_be_hidden()
    first = field.input_value()
    field.click()
    page.keyboard.type("7.01.02")
    expect(page.locator(".saran").get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(field).to_have_value(re.compile(r"7\.01\.02"))
    assert hidden.input_value() != ""
    # An empty field chooses nothing.
    field.fill("")
    page.keyboard.press("Tab")
    expect(field).to_have_value(first)
    assert hidden.input_value() == ""


def test_what_is_typed_and_not_chosen_is_not_sent(bekerja):
    page = bekerja("operator-kecamatan-juai", f"{JUAI}/pohon/tambah", "meja")
    field = page.get_by_role("combobox", name="Program, kegiatan, atau sub kegiatan")
    words = field.locator("xpath=..").locator(".kabar-saran")
    field.fill("zzz")
    expect(words).to_have_text("Tidak ada pilihan yang memuat kata ini.")
    page.keyboard.press("Enter")
    expect(field).to_be_focused()
    page.keyboard.press("Tab")
    expect(field).to_have_value("zzz")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(words).to_have_text("Pilih dari daftar, atau kosongkan.")
    page.locator("#kondisi").fill("Simpul yang tidak tersimpan")
    page.get_by_role("button", name="Simpan simpul").click()
    expect(field).to_have_value("zzz")
    expect(words).to_have_text("Pilih dari daftar, atau kosongkan.")
    assert not field.evaluate("field => field.form.checkValidity()")
    # A choice, and an empty field, are answers.
    field.fill("7.01.02")
    expect(page.locator(".saran").get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert field.evaluate("field => field.validity.valid")
    field.fill("zzz")
    field.fill("")
    page.keyboard.press("Tab")
    expect(words).to_be_hidden()
    assert field.evaluate("field => field.validity.valid")
