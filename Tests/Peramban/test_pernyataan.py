"""The evaluator fills in the checklist on a phone, is told what is missing, and states the review."""

import re

import pytest
from playwright.sync_api import Page, expect

from halaman import BATUMANDI

EVALUATOR = "inspektorat"
REVIU = f"{BATUMANDI}/reviu/2024"


def jawab(page: Page, butir: str, jawaban: str) -> None:
    """Ticks an answer of one item of the checklist."""
    page.locator(f"[id='jawaban-{butir}']").get_by_label(jawaban, exact=True).check()


def test_checklist_and_statement(bekerja):
    page = bekerja(EVALUATOR, f"{REVIU}/daftar-uji", lebar="ponsel", wajar=("422",))
    jawab(page, "I.1", "Tidak")
    jawab(page, "I.2", "Ya")
    page.get_by_role("button", name="Simpan daftar uji").click()
    summary = page.locator(".ringkasan-galat")
    expect(summary).to_contain_text("Catatan butir I.1 belum diisi.")
    summary.get_by_role("link").click()
    page.keyboard.type("Data penting belum dimuat.")
    expect(page.locator("[id='jawaban-I.2']").get_by_label("Ya", exact=True)).to_be_checked()
    page.get_by_role("button", name="Simpan daftar uji").click()
    expect(page.locator("main")).to_contain_text("2 dari 23 butir terjawab")

    page.get_by_role("link", name="Ke pernyataan reviu").click()
    expect(page.locator("main")).to_contain_text("21 butir belum dijawab")
    page.get_by_role("link", name="Lanjutkan daftar uji").click()
    for field in page.locator("fieldset").all():
        if field.locator("input:checked").count() == 0:
            field.get_by_label("Ya", exact=True).check()
    page.get_by_role("button", name="Simpan daftar uji").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Pernyataan reviu")
    expect(page.get_by_label("Jabatan yang menandatangani")).to_have_value("Inspektur")
    page.get_by_role("button", name="Lihat pernyataannya").click()
    expect(page.locator("blockquote").first).to_contain_text("Kami telah mereviu laporan kinerja Kecamatan Batumandi")
    for box in page.locator("fieldset input[type=checkbox]").all():
        box.check()
    page.get_by_role("button", name="Ya, nyatakan telah direviu").click()
    expect(page.locator("main")).to_contain_text("Telah direviu")
    page.get_by_role("link", name="PDF", exact=True).click()
    expect(page.get_by_text("siap diunduh")).to_be_visible(timeout=60_000)
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile("^Unduh PDF")).click()
    assert download.value.suggested_filename == "pernyataan-reviu-kecamatan-batumandi-2024.pdf"

    page.goto(f"{REVIU}/daftar-uji")
    expect(page.get_by_role("button", name="Simpan daftar uji")).to_have_count(0)
    page.goto(f"{REVIU}/pernyataan")
    page.get_by_text("Cabut pernyataan").first.click()
    page.get_by_label("Alasan pencabutan").fill("Laporan diperbaiki.")
    page.get_by_role("button", name="Cabut pernyataan").click()
    expect(page.locator("main")).to_contain_text("belum dinyatakan")


@pytest.mark.parametrize(("nama", "alamat"), [
    ("evaluator-daftar-uji", f"{BATUMANDI}/reviu/2025/daftar-uji"),
    ("evaluator-pernyataan", "/perangkat-daerah/kecamatan-juai/reviu/2024/pernyataan")])
def test_pictures_of_the_evaluator(buka_sebagai, potret_panduan, nama, alamat):
    page = buka_sebagai(EVALUATOR, alamat)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    potret_panduan(page, nama)
