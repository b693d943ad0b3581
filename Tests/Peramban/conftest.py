"""The portal in a real browser: Debian's Chromium, driven by Playwright.

SELARAS_PERBARUI_DOKUMEN=1 writes the pictures of `docs/gambar/` anew; without it a run leaves no trace.
"""

import os
import pathlib
import shutil

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from halaman import LEBAR

GAMBAR = pathlib.Path(__file__).resolve().parents[2] / "docs" / "gambar"


@pytest.fixture(scope="session")
def situs(program, sample, tmp_path_factory) -> str:
    """The address of a portal with the sample."""
    data = tmp_path_factory.mktemp("situs") / "data"
    shutil.copytree(sample, data)
    with program.server(data) as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> Browser:
    path = shutil.which("chromium")
    assert path, "chromium is missing: ./scripts/siapkan uji"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@pytest.fixture
def buka(chromium, situs):
    """Opens a page of the portal; in the end no page may have complained to its console."""
    contexts, complaints = [], []

    def open_page(alamat: str, lebar: str = "meja", warna: str = "light", status: int = 200) -> Page:
        context = chromium.new_context(
            base_url=situs, viewport={"width": LEBAR[lebar], "height": 800}, color_scheme=warna, locale="id-ID",
            timezone_id="Asia/Makassar", reduced_motion="reduce")
        contexts.append(context)
        page = context.new_page()
        # A page that is asked for because it is not there is reported by its own status, checked below.
        page.on("console", lambda message: complaints.append(f"{page.url}: {message.text}")
                if message.type in ("error", "warning") and str(status) not in message.text else None)
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.on("requestfailed", lambda request: complaints.append(f"{request.url}: {request.failure}")
                if request.failure != "net::ERR_ABORTED" else None)
        response = page.goto(alamat)
        assert response.status == status, alamat
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def potret():
    """Keeps a picture for the documentation, when that is asked for."""

    def keep(page: Page, name: str, **options) -> None:
        if os.environ.get("SELARAS_PERBARUI_DOKUMEN") == "1":
            GAMBAR.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=GAMBAR / f"{name}.png", **options)

    return keep
