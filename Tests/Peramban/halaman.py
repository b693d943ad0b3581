"""The addresses that stand for every kind of page, and the ways each is looked at."""

import contoh

LEBAR = {"meja": 1280, "ponsel": 390}
WARNA = ["light", "dark"]

JUAI = "/perangkat-daerah/kecamatan-juai"
BATUMANDI = "/perangkat-daerah/kecamatan-batumandi"
PEMDA = "/perangkat-daerah/kabupaten-balangan"

HALAMAN = {
    "beranda": "/?tahun=2024",
    "beranda-per": "/?per=2024-09-30",
    "cari": "/cari?q=kecamatan",
    "cari-nihil": "/cari?q=zzzz",
    "perencanaan": "/perencanaan?tahun=2024",
    "perjanjian": "/perjanjian?tahun=2024",
    "pengukuran": "/pengukuran?tahun=2024",
    "anggaran": "/anggaran?tahun=2024",
    "lra": "/lra?tahun=2024",
    "asal-lra": "/asal?angka=lra-realisasi&baris=silpa&tahun=2024",
    "nomenklatur": "/nomenklatur?tahun=2024",
    "pelaporan": "/pelaporan?tahun=2024",
    "evaluasi": "/evaluasi?tahun=2024",
    "data": "/data?tahun=2024",
    "kecamatan": f"{JUAI}?tahun=2024",
    "kecamatan-per": f"{JUAI}?tahun=2024&per=2024-09-30",
    "kecamatan-kosong": "/perangkat-daerah/disdik?tahun=2024",
    "kecamatan-perencanaan": f"{JUAI}/perencanaan?tahun=2024",
    "kecamatan-perjanjian": f"{JUAI}/perjanjian?tahun=2024",
    "kecamatan-anggaran": f"{BATUMANDI}/anggaran?tahun=2023",
    "pemda": f"{PEMDA}?tahun=2024",
    "pemda-perencanaan": f"{PEMDA}/perencanaan?tahun=2024",
    "pemda-versi": f"{PEMDA}/versi?dari=asli&ke=reviu&tahun=2024",
    "pemda-indikator": f"{PEMDA}/indikator/pdrb-industri?tahun=2024",
    "definisi": "/perangkat-daerah/setda/definisi?tahun=2024",
    "unit-berakhir": "/perangkat-daerah/dinkes-ppkb?tahun=2023",
    "indikator": f"{JUAI}/indikator/ikm-pelayanan?tahun=2024",
    "asal-capaian": "/asal?angka=capaian&unit=kecamatan-juai&indikator=ikm-pelayanan&tahun=2024",
    "asal-serapan": "/asal?angka=serapan&unit=kecamatan-juai&tahun=2024",
    "laporan-juai": f"{JUAI}/laporan/lkjip/2024",
    "laporan-juai-capaian": f"{JUAI}/laporan/lkjip/2024/baca/bagian-3-1",
    "laporan-juai-seluruhnya": f"{JUAI}/laporan/lkjip/2024/baca/seluruhnya",
    "laporan-batumandi": f"{BATUMANDI}/laporan/lkjip/2023",
    "jurnal": "/jurnal",
    "jurnal-catatan": f"/jurnal/{contoh.JUMLAH}",
    "jurnal-pencabutan": f"/jurnal/{contoh.nomor('inti.pencatatan-dicabut')}",
    "glosarium": "/glosarium",
    "tentang": "/tentang",
}

# Pages of somebody who has signed in: the account, and the address.
MEJA = f"{JUAI}/laporan/lkjip/2024/meja"
HALAMAN_MASUK = {
    "meja": ("operator-kecamatan-juai", MEJA),
    "meja-kepala": ("camat-juai", MEJA),
    "meja-pembaca": ("inspektorat", MEJA),
    "meja-narasi": ("operator-kecamatan-juai", f"{MEJA}/ringkasan-eksekutif"),
    "meja-analisis": ("operator-kecamatan-juai", f"{MEJA}/analisis/fasilitasi-pelayanan"),
    "meja-analisis-umum": ("operator-kecamatan-juai", f"{MEJA}/analisis/_umum"),
    "meja-bekukan": ("camat-juai", f"{MEJA}/bekukan"),
    "kerja": ("operator-kecamatan-juai", "/kerja"),
    "kerja-kepala": ("camat-juai", "/kerja?tahun=2024"),
    "kerja-administrator": ("bagian-organisasi", "/kerja?tahun=2024"),
    "kerja-pimpinan": ("bupati", "/kerja?tahun=2024"),
    "pemeriksaan": ("bagian-organisasi", f"{JUAI}/pemeriksaan/2024-12"),
    "pemeriksaan-kosong": ("camat-juai", f"{JUAI}/pemeriksaan/2024-02"),
    "pemantauan": ("bagian-organisasi", "/pemantauan?tahun=2024"),
    "pemantauan-sendiri": ("operator-kecamatan-batumandi", "/pemantauan?tahun=2024"),
    "temuan": ("bagian-organisasi", "/pemantauan/temuan?tahun=2024"),
    "pengingat": ("bagian-organisasi", "/pemantauan/pengingat?tahun=2024"),
    "jadwal": ("bagian-organisasi", "/pengelolaan/jadwal?tahun=2025"),
    "kunci": ("bagian-organisasi", "/pengelolaan/jadwal/kunci?bulan=2024-12"),
}
