"""The review of a document, from the upload to the comparison, as people do it in a browser without and with a pointer."""

import re

from halaman import JUAI
from test_aksesibilitas import check

RUANG = f"{JUAI}/reviu/2023"


def laporan(*persen: str) -> bytes:
    baris = ["BAB I PENDAHULUAN", "Laporan kinerja tahun 2023.", "BAB II AKUNTABILITAS KINERJA"]
    for nomor, (realisasi, nilai) in enumerate(zip(("98", "24", "50"), persen), 1):
        baris.append(
            f"Realisasi anggaran kegiatan ke-{nomor} sebesar Rp{realisasi}.000.000 dari pagu Rp100.000.000 "
            f"atau sebesar {nilai}%.")
    return "\n\n".join(baris).encode()


def unggah(page, isi: bytes) -> None:
    page.goto(RUANG)
    page.set_input_files("#berkas", {"name": "lkjip-2023.txt", "mimeType": "text/plain", "buffer": isi})
    page.get_by_role("button", name="Unggah dan periksa").click()
    page.get_by_role("link", name=re.compile("Buka temuan versi")).wait_for()


def test_review(bekerja):
    operator = bekerja("operator-kecamatan-juai", RUANG)
    unggah(operator, laporan("97,26", "12,00", "88,00"))
    assert check(operator) == []
    operator.get_by_role("link", name="Buka temuan versi 1").click()
    assert check(operator) == []
    operator.set_viewport_size({"width": 390, "height": 800})
    assert check(operator) == []

    # By keyboard alone: tick two, write once, send.
    for nomor in (2, 3):
        operator.get_by_label(f"Pilih temuan nomor {nomor}").press("Space")
    operator.get_by_label("Penjelasan atau keterangan").fill("Sesuai laporan keuangan yang diaudit")
    operator.get_by_role("button", name="Jelaskan yang dicentang").press("Enter")
    operator.get_by_text("2 temuan dijelaskan").wait_for()
    operator.goto(f"{RUANG}/laporan-kinerja/1/naskah?temuan=2")
    operator.locator("mark").first.wait_for()
    assert check(operator) == []
    operator.set_viewport_size({"width": 1280, "height": 800})
    assert check(operator) == []

    judge = bekerja("inspektorat", "/reviu?tahun=2023")
    assert check(judge) == []
    judge.get_by_role("link", name="Versi 1").click()
    judge.get_by_role("link", name=re.compile("Menunggu Inspektorat")).click()
    assert check(judge) == []
    judge.get_by_label("Pilih temuan nomor 2").check()
    judge.get_by_role("button", name="Terima penjelasan yang dicentang").click()
    judge.get_by_text("Penjelasan 1 temuan diterima").wait_for()
    assert "keadaan=menunggu" in judge.url

    unggah(operator, laporan("98,00", "12,00", "88,00"))
    operator.get_by_role("link", name="Lihat perbandingannya").click()
    operator.get_by_text("Hilang sejak versi 1").first.wait_for()
    assert check(operator) == []
