"""The portal without a mouse."""

import pytest
from playwright.sync_api import expect

from halaman import HALAMAN, HALAMAN_MASUK, LEBAR

# Whether the focused element shows that it is focused, and lies inside the window. The last stop inside a date field is
# the calendar button, which the browser draws and marks itself.
TAMPAK = """() => {
  const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
  const before = window.before || document.body;
  window.before = element;
  const follows = before.contains(element) || (before.compareDocumentPosition(element) & 4) > 0 || before === element;
  const line = element.getClientRects()[0] || box;
  const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  const covered = top !== null && !element.contains(top) && !top.contains(element);
  return {
    follows, covered,
    name: element.outerHTML.slice(0, 120),
    marked: element.type === 'date' && !element.matches(':focus-visible') || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
    inside: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0
      && box.left < innerWidth,
  };
}"""


@pytest.mark.parametrize("lebar", LEBAR)
def test_the_first_stop_leads_to_the_content(buka, lebar):
    page = buka("/", lebar)
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Langsung ke isi")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


@pytest.mark.parametrize("lebar", LEBAR)
@pytest.mark.parametrize("name", ["beranda", "kecamatan", "indikator", "asal-capaian", "kecamatan-anggaran"])
def test_every_stop_is_seen(buka, name, lebar):
    walk(buka(HALAMAN[name], lebar))


@pytest.mark.parametrize("lebar", LEBAR)
@pytest.mark.parametrize("name", ["kerja-operator", "isian", "pemeriksaan", "jadwal", "pengelolaan-akun", "meja-narasi"])
def test_every_stop_of_a_form_is_seen(buka_sebagai, name, lebar):
    walk(buka_sebagai(*HALAMAN_MASUK[name], lebar))


def walk(page):
    """Every stop shows itself, and they follow the order of the page."""
    unseen, stops = [], 0
    while True:
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body") or stops > 400:
            break
        stops += 1
        seen = page.evaluate(TAMPAK)
        if not (seen["marked"] and seen["inside"] and seen["follows"] and not seen["covered"]):
            unseen.append(seen)
    assert unseen == []
    assert 15 < stops <= 400


def test_from_the_overview_to_an_agency_by_keys_alone(buka):
    page = buka("/?tahun=2024")
    target = page.locator("main").get_by_role("link", name="Kecamatan Juai").first
    for _ in range(200):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            break
    expect(target).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Kecamatan Juai")
