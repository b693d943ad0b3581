"""The LKjIP on screen and as a download."""

import pytest
from playwright.sync_api import expect

from halaman import BATUMANDI, JUAI, LEBAR

AWAL_BERKAS = {
    "PDF": b"%PDF-1.", "DOCX": b"PK\x03\x04", "HTML": b"<!DOCTYPE html>", "JSON": b"{", "XLSX": b"PK\x03\x04",
}
SATU_MENIT = 60_000


@pytest.mark.parametrize("lebar", LEBAR)
def test_it_can_be_read(buka, potret, lebar):
    page = buka(f"{JUAI}?tahun=2024", lebar)
    page.locator("main").get_by_role("link", name="Laporan kinerja").first.click()
    report = page.get_by_role("article", name="Laporan kinerja Kecamatan Juai tahun 2024")
    for text in ("Tabel 3.1", "100,02%", "Perjanjian Kinerja"):
        expect(report).to_contain_text(text)
    if lebar == "meja":
        potret(page, "laporan")


@pytest.mark.parametrize(
    ("alamat", "unit"), [(f"{JUAI}/laporan/lkjip/2024", "juai"), (f"{BATUMANDI}/laporan/lkjip/2023", "batumandi")])
@pytest.mark.parametrize("format", AWAL_BERKAS)
def test_it_can_be_downloaded(buka, tmp_path, alamat, unit, format):
    page = buka(alamat)
    page.locator(".unduhan").get_by_role("link", name=format).click()
    # The page asks again by itself until the file is there.
    ready = page.get_by_role("link", name=f"Unduh {format}")
    expect(ready).to_be_visible(timeout=SATU_MENIT)
    with page.expect_download() as started:
        ready.click()
    download = started.value
    tahun = alamat[-4:]
    assert download.suggested_filename == f"lkjip-kecamatan-{unit}-{tahun}.{format.lower()}"
    file = tmp_path / "unduhan"
    download.save_as(file)
    content = file.read_bytes()
    assert content.lower().startswith(AWAL_BERKAS[format].lower()) and len(content) > 10_000


def made(page, alamat: str) -> bytes:
    """A document that others may have asked for before: then it is handed out at once, else by the page that waits."""
    answer = page.request.get(alamat)
    if "attachment" not in answer.headers.get("content-disposition", ""):
        page.goto(answer.url)
        expect(page.get_by_role("link", name="Unduh HTML")).to_be_visible(timeout=SATU_MENIT)
        answer = page.request.get(alamat)
    assert "attachment" in answer.headers["content-disposition"]
    return answer.body()


def test_the_downloaded_html_stands_alone(buka, chromium, tmp_path):
    file = tmp_path / "lkjip.html"
    file.write_bytes(made(buka(f"{JUAI}?tahun=2024"), f"{JUAI}/laporan/lkjip/2024/html"))
    context = chromium.new_context(offline=True)
    alone = context.new_page()
    requests = []
    alone.on("request", lambda request: requests.append(request.url)
             if not request.url.startswith(("file:", "data:")) else None)
    alone.goto(file.as_uri())
    expect(alone.locator("body")).to_contain_text("100,02%")
    assert requests == []
    context.close()
