"""What leaves the printer: every table with all its columns, and nothing that only a screen needs."""

import subprocess

import pytest

from halaman import HALAMAN, HALAMAN_MASUK, JUAI

# A4 within margins of one centimetre, in pixels.
KERTAS = {"tegak": (718, 1047), "rebah": (1047, 718)}
MENONJOL = """() => [...document.querySelectorAll('main :is(table, pre, img, svg, ul, dl)')]
  .filter(one => one.checkVisibility() && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map(one => `${one.tagName} ${one.id} ${Math.round(one.getBoundingClientRect().right)}`)"""
HANYA_LAYAR = "button, .tombol, .lipat-ponsel, .saringan-pohon, .hanya-layar"


def check(page) -> list[str]:
    """What is wider than its paper."""
    found = []
    page.emulate_media(media="print")
    for arah, (width, height) in KERTAS.items():
        page.set_viewport_size({"width": width, "height": height})
        found += [f"{arah}: {wide}" for wide in page.evaluate(MENONJOL)]
        seen = page.locator(HANYA_LAYAR).evaluate_all("all => all.filter(one => one.checkVisibility()).map(one => one.outerHTML)")
        found += [f"{arah}: {one[:120]}" for one in seen]
    return found


@pytest.mark.parametrize("name", HALAMAN)
def test_nothing_is_wider_than_its_paper(buka, name):
    assert check(buka(HALAMAN[name])) == []


@pytest.mark.parametrize("name", HALAMAN_MASUK)
def test_nothing_of_those_who_have_signed_in_is(buka_sebagai, name):
    assert check(buka_sebagai(*HALAMAN_MASUK[name])) == []


@pytest.mark.parametrize("arah", KERTAS)
@pytest.mark.parametrize(
    ("alamat", "terakhir"),
    [("/pohon/lintas?tahun=2024", None), (f"{JUAI}/rencana-aksi/2024/camat/0", "Penanggung jawab")])
def test_the_last_column_is_on_paper(buka, tmp_path, alamat, terakhir, arah):
    page = buka(alamat)
    # The list names a partner beside its answer, the table in the heading of its column.
    terakhir = terakhir or page.locator("#lintas thead th").last.inner_text()
    file = tmp_path / "cetak.pdf"
    margin = dict.fromkeys(("top", "right", "bottom", "left"), "1cm")
    page.pdf(path=file, format="A4", landscape=arah == "rebah", margin=margin)
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    words = " ".join(text.split())
    assert all(word in words for word in terakhir.split()), terakhir
