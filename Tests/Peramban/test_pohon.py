"""The pohon kinerja: built, rearranged and read by keys alone, and printed."""

import re

import pytest
from playwright.sync_api import expect

from halaman import JUAI, LEBAR

POHON = f"{JUAI}/pohon"


def ketik(page, label: str, text: str) -> None:
    """Types into a field that is reached with the tabulator."""
    reach(page, page.get_by_label(label, exact=True))
    page.keyboard.type(text)


def reach(page, target) -> None:
    """Goes on with the tabulator until an element is focused."""
    for _ in range(250):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("not reached with the tabulator")


def tekan(page, role: str, name, exact: bool = True) -> None:
    """Presses a link or button that is reached with the tabulator."""
    reach(page, page.locator("main").get_by_role(role, name=name, exact=exact).first)
    page.keyboard.press("Enter")


def test_a_small_tree_is_built_and_rearranged_by_keys_alone(bekerja):
    page = bekerja("operator-kecamatan-juai", POHON)
    tekan(page, "link", "Tambah simpul")
    # No node was chosen, so the form asks where; letters choose in a list.
    ketik(page, "Tempat dalam pohon", "Tanpa")
    expect(page.get_by_label("Tempat dalam pohon")).to_have_value("akar")
    ketik(page, "Kondisi", "Warga desa berdaya")
    tekan(page, "button", "Simpan simpul")
    expect(page.locator(".kilat")).to_contain_text("Simpul tersimpan")
    expect(page.get_by_role("heading", level=1)).to_have_text("Warga desa berdaya")
    for kondisi in ["Lembaga desa aktif", "Kader terlatih"]:
        tekan(page, "link", "Tambah simpul di bawahnya")
        ketik(page, "Kondisi", kondisi)
        tekan(page, "button", "Simpan simpul")
        expect(page.get_by_role("heading", level=1)).to_have_text(kondisi)
        if kondisi == "Lembaga desa aktif":
            tekan(page, "link", "Warga desa berdaya")
    # Both are children of the root now; the second moves below the first.
    tekan(page, "link", "Pindahkan")
    ketik(page, "Cari simpul induk", "lembaga desa aktif")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("cari="))
    choice = page.get_by_role("radio", name=re.compile("Lembaga desa aktif"))
    reach(page, page.get_by_role("radio").first)
    for _ in range(10):
        if choice.is_checked():
            break
        page.keyboard.press("ArrowDown")
    expect(choice).to_be_checked()
    tekan(page, "button", "Pindahkan ke tempat yang dipilih")
    expect(page.locator(".kilat")).to_contain_text("Lembaga desa aktif")
    expect(page.locator(".letak-simpul")).to_contain_text("Warga desa berdaya")
    page.goto(POHON)
    branch = page.locator(".pohon li").filter(has_text="Warga desa berdaya").first
    expect(branch.get_by_role("link", name="Kader terlatih")).to_be_attached()


def test_a_sub_kegiatan_of_the_renja_is_found_by_typing(bekerja):
    node = "/perangkat-daerah/bkpsdm/pohon/simpul/s2"
    page = bekerja("operator-bkpsdm", f"{node}/ubah?tahun=2023")
    field = page.get_by_label("Program, kegiatan, atau sub kegiatan", exact=True)
    field.fill("mutasi pengelolaan")
    choice = page.locator(".saran").get_by_role("option")
    expect(choice).to_have_count(1)
    # Where some are found by typing, each says in which document it stands.
    expect(choice).to_contain_text("5.03.02.2.02.01 Pengelolaan Mutasi ASN (sub kegiatan), Renja 2023")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(field).to_have_value("5.03.02.2.02.01 Pengelolaan Mutasi ASN (sub kegiatan)")
    page.get_by_role("button", name="Simpan simpul").click()
    page.goto(f"{node}?tahun=2023")
    expect(page.locator("main").get_by_role("link", name="Renja 2023")).to_be_visible()


def test_levels_fold_with_a_key_and_without_script(buka):
    page = buka("/perangkat-daerah/setda/pohon?tahun=2024", "meja")
    summary = page.locator(".pohon summary").first
    expect(page.locator(".pohon details").first).to_have_attribute("open", "")
    reach(page, summary)
    page.keyboard.press("Enter")
    expect(page.locator(".pohon details").first).not_to_have_attribute("open", "")


def test_arrow_keys_walk_through_the_tree(buka_sebagai):
    page = buka_sebagai("bapperida", "/perangkat-daerah/setda/pohon?tahun=2024")
    # The nodes that are seen, in their order; the first has a branch that stands open.
    nodes = page.locator(".pohon li > p > a:first-of-type").filter(visible=True)
    first, child = nodes.nth(0), nodes.nth(1)
    sibling = page.locator(".pohon > ul > li > details > ul > li:nth-child(2) > p > a").first
    first.focus()
    for key, target in [("ArrowDown", child), ("ArrowUp", first), ("ArrowRight", child)]:
        page.keyboard.press(key)
        expect(target).to_be_focused()
    # A branch that is left closed is passed by.
    page.keyboard.press("ArrowLeft")
    expect(child).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(sibling).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(first).to_be_focused()
    page.keyboard.press("End")
    expect(nodes.last).to_be_focused()


def test_on_a_phone_the_tree_stands_on_the_first_screen(buka, buka_sebagai):
    for page in [buka(f"{POHON}?tahun=2024", "ponsel"), buka_sebagai("operator-kecamatan-juai", POHON, "ponsel")]:
        picture = page.locator(".pohon-gambar .gulir").bounding_box()
        assert picture["y"] < 620, picture
        # What is folded opens with a touch, and stands open on a wide screen.
        expect(page.get_by_role("link", name="Semua tingkat")).to_be_hidden()
        page.get_by_text("Ukuran dan tingkat gambar").click()
        expect(page.get_by_role("link", name="Gambar besar")).to_be_visible()
    wide = buka(f"{POHON}?tahun=2024", "meja")
    expect(wide.get_by_role("link", name="Gambar besar")).to_be_visible()
    expect(wide.get_by_text("Ukuran dan tingkat gambar")).to_be_hidden()
    expect(wide.locator(".halaman-unit").get_by_role("link", name="Anggaran")).to_be_visible()


def test_words_stay_inside_their_boxes(layar, situs):
    # Beside a picture a browser asks for an icon that is not there.
    page = layar(situs, wajar=("404",))
    page.goto("/perangkat-daerah/kabupaten-balangan/pohon/gambar/pohon.svg?tahun=2024")
    outside = page.evaluate(
        """() => [...document.querySelectorAll('a')].flatMap((node) => {
             const box = node.querySelector('rect').getBBox();
             return [...node.querySelectorAll('text')].filter((text) => {
               const words = text.getBBox();
               return words.x < box.x + 4 || words.x + words.width > box.x + box.width - 4
                 || words.y + words.height > box.y + box.height;
             }).map((text) => text.textContent);
           })""")
    assert outside == []


@pytest.mark.parametrize("lebar", LEBAR)
def test_the_page_never_scrolls_sideways_beside_the_drawing(buka, lebar):
    for address in ["/pohon?tahun=2024", "/perangkat-daerah/setda/pohon?ukuran=besar&tahun=2024"]:
        page = buka(address, lebar)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        expect(page.locator(".pohon-gambar img")).to_have_js_property("complete", True)
        assert page.locator(".pohon-gambar img").evaluate("image => image.naturalWidth > 100")


def test_each_node_of_the_drawing_leads_to_its_page(layar, situs):
    # Beside a picture a browser asks for an icon that is not there.
    page = layar(situs, wajar=("404",))
    page.goto("/perangkat-daerah/setda/pohon?tahun=2024")
    page.get_by_role("link", name="Buka gambar tersendiri").click()
    expect(page).to_have_url(re.compile("pohon.svg"))
    page.locator("a").filter(has_text="Asisten").first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page).to_have_url(re.compile("/pohon/simpul/k"))


def test_a_partner_is_asked_and_answers_through_its_head(bekerja):
    asking = bekerja("operator-kecamatan-juai", f"{POHON}/simpul/ketentraman/dukungan")
    asking.get_by_role("checkbox", name="Kecamatan Batumandi").check()
    asking.get_by_label("Kontribusi yang diminta").fill("Patroli bersama di perbatasan")
    asking.get_by_role("button", name="Kirim permintaan").click()
    expect(asking.locator("#dukungan")).to_contain_text("Menunggu jawaban")
    head = bekerja("camat-batumandi", "/kerja", wajar=("422",))
    head.locator("main").get_by_role("link", name=re.compile("^Dukungan untuk")).click()
    head.get_by_role("link", name=re.compile("^Jawab")).first.click()
    head.get_by_role("radio", name=re.compile("Menerima")).check()
    head.get_by_role("button", name="Putuskan").click()
    # Neither indikator nor node is named: asked first.
    head.get_by_role("checkbox", name="Terima tanpa indikator dan tanpa simpul").check()
    head.get_by_role("button", name="Putuskan").click()
    expect(head.locator("#diminta")).to_contain_text("Diterima")
