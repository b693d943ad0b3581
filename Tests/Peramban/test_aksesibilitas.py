"""Every page, wide and narrow, light and dark: WCAG 2.2 AA as far as axe sees it, and no sideways scrolling."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from halaman import HALAMAN, HALAMAN_MASUK, LEBAR, WARNA

ATURAN = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], "resultTypes": ["violations"],
}


# What two colour schemes of one page can differ in.
ATURAN_WARNA = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "resultTypes": ["violations"]}


def violations(page, options) -> list[str]:
    return [
        f"{violation['id']}: {node['html'][:160]}"
        for violation in Axe().run(page, options=options).response["violations"] for node in violation["nodes"][:3]
    ]


def check(page) -> list[str]:
    found = violations(page, ATURAN)
    # What lies in a box that scrolls by itself does not count.
    wide = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    if wide[0] > wide[1]:
        found.append(f"the page is {wide[0]} wide in a window of {wide[1]}")
    return found


def check_light_and_dark(page) -> list[str]:
    """The page as it was opened, light, and then its colours in the dark."""
    found = check(page)
    page.emulate_media(color_scheme="dark")
    return found + [f"dark: {one}" for one in violations(page, ATURAN_WARNA)]


@pytest.mark.parametrize("lebar", LEBAR)
@pytest.mark.parametrize("name", HALAMAN)
def test_page(buka, name, lebar):
    page = buka(HALAMAN[name], lebar)
    assert check_light_and_dark(page) == []
    assert page.locator("h1").count() == 1
    assert page.locator("html").get_attribute("lang") == "id"


@pytest.mark.parametrize("lebar", LEBAR)
@pytest.mark.parametrize("name", HALAMAN_MASUK)
def test_page_of_somebody_who_has_signed_in(buka_sebagai, name, lebar):
    page = buka_sebagai(*HALAMAN_MASUK[name], lebar)
    assert check_light_and_dark(page) == []
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("name", HALAMAN_MASUK)
def test_page_is_light(buka_sebagai, name):
    """60 kilobytes with style and script as they travel, before pictures: a slow line has it in seconds."""
    page = buka_sebagai(*HALAMAN_MASUK[name])
    sizes = page.evaluate("performance.getEntries().filter(e => e.encodedBodySize !== undefined)"
                          ".filter(e => e.entryType === 'navigation' || /[.](css|js)$/.test(e.name))"
                          ".map(e => [e.name, e.encodedBodySize])")
    assert len(page.content().encode()) < 62_000
    assert all(size > 0 for _, size in sizes) and sum(size for _, size in sizes) < 134_000, sizes


@pytest.mark.parametrize("warna", WARNA)
@pytest.mark.parametrize(
    ("alamat", "status"), [("/tidak-ada", 404), ("/perangkat-daerah/tidak-ada", 404), ("/?per=kemarin", 400)])
def test_page_that_says_why_there_is_none(buka, alamat, status, warna):
    assert check(buka(alamat, warna=warna, status=status)) == []


def test_the_two_colour_schemes_differ(buka):
    colours = {buka("/", warna=warna).evaluate("getComputedStyle(document.body).backgroundColor") for warna in WARNA}
    assert len(colours) == 2


def test_twice_the_text_size_still_fits(buka):
    page = buka(HALAMAN["kecamatan"], "meja")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert check(page) == []
