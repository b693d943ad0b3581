"""The page of a review that stands alone, as `selaras reviu --format html` writes it: on a phone, and on paper."""

import pytest

NAMA = "laporan-kinerja-instansi-pemerintah-" + "kecamatan-sukamaju" * 9
KOLOM = 18


@pytest.fixture
def lembar(program, chromium, tmp_path):
    """The page of a report with a long name and a wide table, opened in a window of a width."""
    naskah = tmp_path / f"{NAMA[:200]}.txt"
    judul = "\t".join(["Program"] + [f"Keterangan kegiatan bulan ke-{nomor}" for nomor in range(1, KOLOM)])
    baris = ["\t".join([f"Program {nomor}"] + ["1.250.000.000"] * (KOLOM - 1)) for nomor in range(1, 8)]
    naskah.write_text("\n".join([
        "BAB III AKUNTABILITAS KINERJA", "",
        "Realisasi anggaran sebesar Rp98.000.000 dari pagu Rp100.000.000 atau sebesar 97,26%.", "",
        "Tabel 3.1 Realisasi Bulanan Tahun 2024", judul, *baris, ""]), encoding="utf-8")
    halaman = tmp_path / "reviu.html"
    assert program.run("reviu", naskah, "--format", "html", "-o", halaman).returncode == 1
    pages = []

    def open_page(lebar: int):
        pages.append(chromium.new_page(viewport={"width": lebar, "height": 800}))
        pages[-1].goto(halaman.as_uri())
        return pages[-1]

    yield open_page
    for page in pages:
        page.close()


def melampaui(page, pilihan: str) -> list[str]:
    """The pieces that stand out of the window."""
    return page.eval_on_selector_all(
        pilihan, "found => found.filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
                 ".map(e => e.textContent.slice(0, 60))")


def test_a_phone_shows_it_all(lembar):
    page = lembar(390)
    assert melampaui(page, "h1, h2, p, .bagian, .temuan") == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_paper_cuts_no_table(lembar):
    # A4 lying, without its margins.
    page = lembar(1032)
    assert melampaui(page, "td") != []
    page.emulate_media(media="print")
    assert melampaui(page, "h1, p, table, th, td, .temuan") == []


def test_what_is_compared_is_led_to(lembar):
    page = lembar(1280)
    page.locator(".temuan dl a").first.click()
    assert page.locator(".pembanding:target").count() == 1
