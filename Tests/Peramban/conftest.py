"""The portal in a real browser: Debian's Chromium, driven by Playwright.

SELARAS_PERBARUI_DOKUMEN=1 writes the pictures of `docs/gambar/` and of the guides anew; without it a run leaves no trace.
"""

import os
import pathlib
import shutil

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from halaman import LEBAR

DOCS = pathlib.Path(__file__).resolve().parents[2] / "docs"
KATA_SANDI = "contoh-balangan-2024"
BESAR_GAMBAR_PANDUAN = 150_000


@pytest.fixture(scope="session")
def situs(program, sample, tmp_path_factory) -> str:
    """The address of a portal with the sample, in which nothing is changed."""
    data = tmp_path_factory.mktemp("situs") / "data"
    shutil.copytree(sample, data)
    with program.server(data) as address:
        yield address


@pytest.fixture(scope="session")
def situs_tulis(program, sample, tmp_path_factory) -> str:
    """The address of a second portal with the sample, for journeys that write. Each has months of its own."""
    data = tmp_path_factory.mktemp("situs-tulis") / "data"
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
def layar(chromium):
    """Opens windows; in the end no page may have complained to its console, but for what a test expects."""
    contexts, complaints = [], []

    def open_window(situs: str, lebar: str = "meja", warna: str = "light", wajar: tuple[str, ...] = (), **options) -> Page:
        context = chromium.new_context(
            base_url=situs, viewport={"width": LEBAR[lebar], "height": 800}, color_scheme=warna, locale="id-ID",
            timezone_id="Asia/Makassar", reduced_motion="reduce", **options)
        contexts.append(context)

        def watch(page: Page) -> None:
            def complain(text: str) -> None:
                if not any(word in text for word in ("net::ERR_ABORTED", *wajar)):
                    complaints.append(f"{page.url}: {text}")

            page.on("console", lambda message: complain(message.text) if message.type in ("error", "warning") else None)
            page.on("pageerror", lambda error: complain(str(error)))
            page.on("requestfailed", lambda request: complain(f"{request.url}: {request.failure}"))

        context.on("page", watch)
        return context.new_page()

    yield open_window
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def buka(layar, situs):
    """Opens a page of the portal."""

    def open_page(alamat: str, lebar: str = "meja", warna: str = "light", status: int = 200) -> Page:
        # A page that is asked for because it is not there is reported by its own status.
        page = layar(situs, lebar, warna, wajar=(str(status),) if status != 200 else ())
        response = page.goto(alamat)
        assert response.status == status, alamat
        return page

    return open_page


def masuk(page: Page, akun: str) -> None:
    """Signs an account of the sample in."""
    page.goto("/masuk")
    page.get_by_label("Nama akun").fill(akun)
    page.get_by_label("Kata sandi", exact=True).fill(KATA_SANDI)
    page.get_by_role("button", name="Masuk", exact=True).click()
    page.wait_for_url("**/kerja")


@pytest.fixture(scope="session")
def sesi(chromium):
    """The session of an account on a portal, signed in once."""
    known = {}

    def state(situs: str, akun: str):
        if (situs, akun) not in known:
            context = chromium.new_context(base_url=situs)
            masuk(context.new_page(), akun)
            known[situs, akun] = context.storage_state()
            context.close()
        return known[situs, akun]

    return state


@pytest.fixture
def buka_sebagai(layar, situs, sesi):
    """Opens a page of the portal in which nothing is changed, as somebody who has signed in."""

    def open_page(akun: str, alamat: str, lebar: str = "meja", warna: str = "light") -> Page:
        page = layar(situs, lebar, warna, storage_state=sesi(situs, akun))
        assert page.goto(alamat).status == 200, alamat
        return page

    return open_page


@pytest.fixture
def bekerja(layar, situs_tulis, sesi):
    """Opens a page of the portal for journeys that write, as somebody who has signed in."""

    def open_page(akun: str, alamat: str, lebar: str = "meja", wajar: tuple[str, ...] = (), **options) -> Page:
        page = layar(situs_tulis, lebar, wajar=wajar, storage_state=sesi(situs_tulis, akun), **options)
        assert page.goto(alamat).status == 200, alamat
        return page

    return open_page


@pytest.fixture
def potret():
    """Keeps a picture for the documentation, when that is asked for."""

    def keep(page: Page, name: str, folder: str = "gambar", **options) -> None:
        if os.environ.get("SELARAS_PERBARUI_DOKUMEN") == "1":
            path = DOCS / folder / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=path, **options)

    return keep


@pytest.fixture
def potret_panduan(potret):
    """Keeps a picture of the guides: small enough for a slow line."""

    def keep(page: Page, name: str, **options) -> None:
        potret(page, name, folder="panduan/gambar", **options)
        path = DOCS / "panduan" / "gambar" / f"{name}.png"
        assert path.stat().st_size < BESAR_GAMBAR_PANDUAN

    return keep
