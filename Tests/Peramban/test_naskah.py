"""The little script: what is typed survives, files arrive, nothing is sent twice; and all without it."""

import re

import pytest
from playwright.sync_api import expect

from conftest import masuk
from halaman import BATUMANDI

OPERATOR = "operator-kecamatan-batumandi"
ISIAN = f"{BATUMANDI}/pengukuran/2025-06"
TERPUTUS = ("ERR_INTERNET_DISCONNECTED", "ERR_FAILED")
DIPULIHKAN = re.compile(r"^Isian yang belum dikirim dari \d\d\.\d\d dipulihkan\.$")
POTONGAN = 131_072


def isian(page, nomor: int = 0):
    """One realisasi of the form."""
    return page.locator(".isian-indikator").nth(nomor)


def nilai(page, nomor: int = 0):
    return isian(page, nomor).locator("input[name^='nilai-']")


def berkas(page, nomor: int = 0):
    return isian(page, nomor).locator("input[type=file]")


def simpan(page):
    return page.get_by_role("button", name="Simpan draf")


def teks(nama: str, besar: int = 40, awal: str = "") -> dict:
    """A text file of so many bytes, different from every other by its beginning."""
    return {"name": nama, "mimeType": "text/plain", "buffer": (f"{nama} {awal}\n" + "register pelayanan\n" * besar).encode()[:besar]}


# (a) What is typed stays.

def test_what_was_typed_is_there_after_a_crash_and_can_be_thrown_away(bekerja):
    page = bekerja(OPERATOR, ISIAN)
    before = nilai(page).input_value()
    nilai(page).fill("81,25")
    isian(page).get_by_label("Sumber data").fill("Survei \"semester\" <satu>")
    context = page.context
    page.close()
    page = context.new_page()
    page.goto(ISIAN)
    expect(page.get_by_text(DIPULIHKAN)).to_be_visible()
    expect(nilai(page)).to_have_value("81,25")
    expect(isian(page).get_by_label("Sumber data")).to_have_value("Survei \"semester\" <satu>")
    page.get_by_role("button", name="Buang isian ini").click()
    expect(page.get_by_text(DIPULIHKAN)).to_have_count(0)
    expect(nilai(page)).to_have_value(before)
    page.reload()
    expect(page.get_by_text(DIPULIHKAN)).to_have_count(0)


def test_a_form_sent_without_a_connection_waits_and_is_cleared_after_success(bekerja):
    page = bekerja(OPERATOR, ISIAN, wajar=TERPUTUS)
    nilai(page, 1).fill("82,5")
    page.context.set_offline(True)
    simpan(page).click()
    expect(page.get_by_text("Tidak ada sambungan.")).to_be_visible()
    expect(nilai(page, 1)).to_have_value("82,5")
    page.context.set_offline(False)
    simpan(page).click()
    expect(page.get_by_text("1 isian disimpan.")).to_be_visible()
    expect(nilai(page, 1)).to_have_value("82,5")
    page.reload()
    expect(page.get_by_text(DIPULIHKAN)).to_have_count(0)
    assert page.evaluate("Object.keys(localStorage).length") == 0


def test_a_session_that_ended_costs_nothing_that_was_typed(layar, situs_tulis):
    page = layar(situs_tulis, wajar=("401",))
    masuk(page, OPERATOR)
    page.goto(ISIAN)
    nilai(page, 1).fill("83,75")
    page.context.clear_cookies()
    simpan(page).click()
    expect(page.get_by_text("Sesi Anda sudah berakhir.").first).to_be_visible()
    # Somebody who closes the window now finds it again after signing in.
    other = page.context.new_page()
    masuk(other, OPERATOR)
    other.goto(ISIAN)
    expect(other.get_by_text(DIPULIHKAN)).to_be_visible()
    expect(nilai(other, 1)).to_have_value("83,75")
    other.close()
    page.context.clear_cookies()
    page.reload()
    page.get_by_label("Nama akun").fill(OPERATOR)
    page.get_by_label("Kata sandi", exact=True).fill("contoh-balangan-2024")
    page.get_by_role("button", name="Masuk", exact=True).click()
    page.get_by_role("button", name="Kirim isian").click()
    expect(page.get_by_text("1 isian disimpan.")).to_be_visible()
    expect(nilai(page, 1)).to_have_value("83,75")
    page.reload()
    expect(page.get_by_text(DIPULIHKAN)).to_have_count(0)


def test_a_draft_is_its_account_s_alone_and_holds_no_secret(layar, situs_tulis):
    page = layar(situs_tulis)
    masuk(page, OPERATOR)
    page.goto(ISIAN)
    nilai(page).fill("84,5")
    page.context.clear_cookies()
    page = page.context.new_page()
    masuk(page, "camat-batumandi")
    page.goto(ISIAN)
    expect(page.get_by_text(DIPULIHKAN)).to_have_count(0)
    page.goto("/akun")
    page.get_by_label("Kata sandi sekarang").first.fill("rahasia-sekali")
    kept = page.evaluate("JSON.stringify([localStorage, sessionStorage])")
    assert "84,5" in kept and "rahasia" not in kept and "_formulir" not in kept


def test_a_refused_form_that_is_lost_comes_back_as_it_was(bekerja):
    page = bekerja(OPERATOR, ISIAN, wajar=("422",))
    nilai(page).fill("delapan puluh")
    simpan(page).click()
    expect(page.get_by_role("heading", name="Ada yang perlu diperbaiki")).to_be_visible()
    context = page.context
    page.close()
    page = context.new_page()
    page.goto(ISIAN)
    expect(page.get_by_text(DIPULIHKAN)).to_be_visible()
    expect(nilai(page)).to_have_value("delapan puluh")


def test_a_value_that_somebody_else_saved_meanwhile_is_not_overwritten(bekerja):
    page = bekerja(OPERATOR, ISIAN, wajar=("422",))
    nilai(page, 0).fill("70,1")
    context = page.context
    page.close()
    rekan = bekerja(OPERATOR, ISIAN)
    nilai(rekan, 0).fill("71,2")
    simpan(rekan).click()
    expect(rekan.get_by_text("1 isian disimpan.")).to_be_visible()
    page = context.new_page()
    page.goto(ISIAN)
    expect(nilai(page, 0)).to_have_value("70,1")
    simpan(page).click()
    expect(page.get_by_text("Tercatat sekarang")).to_be_visible()
    expect(isian(page, 0)).to_contain_text("71,2")


def test_spending_that_was_typed_is_there_after_a_crash(bekerja):
    alamat = f"{BATUMANDI}/belanja/2023-12"
    page = bekerja(OPERATOR, alamat)
    field = page.locator("input[name^='jumlah-'], .kolom-isian input").first
    before = field.input_value()
    field.fill("1.234.567")
    context = page.context
    page.close()
    page = context.new_page()
    page.goto(alamat)
    expect(page.get_by_text(DIPULIHKAN)).to_be_visible()
    field = page.locator("input[name^='jumlah-'], .kolom-isian input").first
    expect(field).to_have_value("1.234.567")
    page.get_by_role("button", name="Buang isian ini").click()
    expect(field).to_have_value(before)
    expect(page.get_by_text(DIPULIHKAN)).to_have_count(0)


# (b) Leaving.

def test_leaving_with_unsent_changes_is_asked_about(bekerja):
    page = bekerja(OPERATOR, ISIAN)
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    nilai(page).click()
    page.keyboard.type("9")
    page.get_by_role("link", name="Glosarium").click()
    expect(page).to_have_url(re.compile(ISIAN))
    assert asked == ["beforeunload"]


def test_leaving_an_untouched_or_saved_form_asks_nothing(bekerja):
    page = bekerja(OPERATOR, ISIAN)
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    nilai(page).click()
    page.get_by_role("link", name="Glosarium").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Glosarium")
    page.goto(ISIAN)
    nilai(page, 1).click()
    nilai(page, 1).fill("85,5")
    simpan(page).click()
    expect(page.get_by_text("1 isian disimpan.")).to_be_visible()
    assert asked == []


# (c) Files.

def test_a_file_is_sent_in_pieces_as_soon_as_it_is_chosen(bekerja):
    page = bekerja(OPERATOR, ISIAN)
    pieces = []
    page.on("request", lambda request: pieces.append(request.url) if "?mulai=" in request.url else None)
    berkas(page).set_input_files(teks("register-potongan.txt", 3 * POTONGAN + 10))
    expect(page.get_by_text("register-potongan.txt sudah terunggah")).to_be_visible()
    assert [url.rpartition("=")[2] for url in pieces] == [str(number * POTONGAN) for number in range(4)]
    simpan(page).click()
    expect(isian(page).get_by_role("link", name="register-potongan.txt")).to_be_visible()


def test_a_file_goes_on_where_the_connection_was_lost(bekerja):
    page = bekerja(OPERATOR, ISIAN, wajar=TERPUTUS)
    starts, is_lost = [], []

    def lose_the_second(route):
        starts.append(route.request.url.rpartition("=")[2])
        if len(starts) == 2:
            is_lost.append(True)
            route.abort("internetdisconnected")
        else:
            route.continue_()

    page.route("**/unggahan/*?mulai=*", lose_the_second)
    berkas(page).set_input_files(teks("register-terputus.txt", 2 * POTONGAN + 10))
    expect(page.get_by_text("register-terputus.txt sudah terunggah")).to_be_visible(timeout=20_000)
    assert is_lost and starts == ["0", str(POTONGAN), str(POTONGAN), str(2 * POTONGAN)]


def test_a_file_chosen_without_a_connection_is_sent_when_it_is_back(bekerja):
    page = bekerja(OPERATOR, ISIAN, wajar=TERPUTUS)
    page.context.set_offline(True)
    berkas(page).set_input_files(teks("register-nanti.txt"))
    expect(page.get_by_text("Sambungan terputus; dilanjutkan sendiri")).to_be_visible()
    expect(page.get_by_role("progressbar", name="Unggahan register-nanti.txt")).to_be_visible()
    page.context.set_offline(False)
    expect(page.get_by_text("register-nanti.txt sudah terunggah")).to_be_visible(timeout=20_000)


@pytest.mark.parametrize(
    ("file", "words"), [
        ({"name": "halaman.pdf", "mimeType": "application/pdf", "buffer": b"<html><script>1</script></html>"}, "halaman.pdf: "),
        (teks("besar.txt", 20 * 1_048_576 + 1), "besar.txt: Berkas ini lebih besar dari 20 MB"),
        ({"name": "kosong.txt", "mimeType": "text/plain", "buffer": b""}, "kosong.txt: Berkas ini kosong"),
    ], ids=["disguised", "too large", "empty"])
def test_a_file_that_is_not_taken_says_why_beside_its_field(bekerja, file, words):
    page = bekerja(OPERATOR, ISIAN, wajar=("422", "413"))
    berkas(page).set_input_files(file)
    alert = isian(page).get_by_role("alert")
    expect(alert).to_contain_text(words)
    assert page.locator("input[type=hidden][name^='berkas-']").count() == 0


def test_a_file_can_be_taken_away_again(bekerja):
    page = bekerja(OPERATOR, ISIAN)
    berkas(page).set_input_files(teks("register-keliru.txt"))
    page.get_by_role("button", name="Buang register-keliru.txt").click()
    expect(page.get_by_text("register-keliru.txt")).to_have_count(0)
    expect(berkas(page)).to_be_focused()


def test_an_uploaded_file_survives_a_crash(bekerja):
    page = bekerja(OPERATOR, ISIAN)
    berkas(page, 1).set_input_files(teks("register-selamat.txt"))
    expect(page.get_by_text("register-selamat.txt sudah terunggah")).to_be_visible()
    context = page.context
    page.close()
    page = context.new_page()
    page.goto(ISIAN)
    expect(page.get_by_text("register-selamat.txt sudah terunggah")).to_be_visible()
    simpan(page).click()
    expect(isian(page, 1).get_by_role("link", name="register-selamat.txt")).to_be_visible()


def test_a_form_waits_for_its_files(bekerja):
    page = bekerja(OPERATOR, ISIAN)
    held = []
    page.route("**/unggahan/*?mulai=*", lambda route: held.append(route))
    with page.expect_request("**/unggahan/*?mulai=0"):
        berkas(page).set_input_files(teks("register-ditunggu.txt"))
    simpan(page).click()
    expect(page.get_by_text("Bukti masih diunggah")).to_be_visible()
    for route in held:
        route.continue_()
    expect(isian(page).get_by_role("link", name="register-ditunggu.txt")).to_be_visible()


# (d) One press.

def test_a_second_press_is_ignored(bekerja):
    page = bekerja(OPERATOR, ISIAN)
    sent = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    nilai(page, 1).fill("86,25")
    simpan(page).dblclick()
    expect(page.get_by_text("1 isian disimpan.")).to_be_visible()
    assert len(sent) == 1


# Without it.

def test_the_form_needs_no_script(layar, situs_tulis):
    page = layar(situs_tulis, java_script_enabled=False)
    masuk(page, OPERATOR)
    page.goto(ISIAN)
    nilai(page, 1).fill("87,25")
    berkas(page, 1).set_input_files(teks("register-tanpa-naskah.txt"))
    simpan(page).click()
    expect(page.get_by_text("1 isian disimpan.")).to_be_visible()
    expect(isian(page, 1).get_by_role("link", name="register-tanpa-naskah.txt")).to_be_visible()


def test_pages_for_everybody_carry_no_script(buka):
    assert buka("/").locator("script").count() == 0
