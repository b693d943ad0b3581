import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Pages say what they are for")
struct PageTests {
  @Test(
    arguments: [
      (
        "/",
        [
          "Kinerja perangkat daerah tahun 2024", "Dari 3 indikator kinerja", "Kecamatan Mawar", "98,10%",
          "pada 1 dari 4 perangkat daerah yang realisasi anggarannya sudah dicatat",
          "Kinerja Kabupaten Contoh",
        ]
      ),
      ("/?tahun=2023", ["tahun 2023", "Belum ada data tahun 2023"]),
      ("/?tahun=2022", ["Belum ada data kinerja tahun 2022"]),
      ("/?jenis=kecamatan&kata=mawar", ["Kecamatan Mawar", "Hapus saringan"]),
      (
        "/perangkat-daerah/kecamatan-mawar",
        [
          "100,02%", "masih draf, belum diajukan", "Juara lomba kebersihan", "Antar dokumen ke rumah (ADR)",
          "Sudah dilengkapi", "Loket dibuka lebih pagi",
        ]
      ),
      ("/perangkat-daerah/badan-sunyi", ["Tujuan dan sasaran belum ditetapkan."]),
      (
        "/perangkat-daerah/kecamatan-mawar/anggaran",
        [
          "7.01.02.2.01.0001", "1.050.000.000", "1.000.000.000", "98,10%", "Sama dengan rincian anggaran",
          "Unsur Kewilayahan", "Koreksi realisasi",
          "turun Rp5.000.000: dari Rp395.000.000 sampai dengan Juni menjadi Rp390.000.000 sampai dengan Desember",
          "Kode menurut <a href=\"/nomenklatur\">Nomenklatur 2024</a>",
        ]
      ),
      (
        "/perangkat-daerah/kecamatan-mawar/perencanaan",
        ["Perubahan Renstra 2021-2026", "87,60", "87,65", "Mendukung misi 1"]
      ),
      ("/perangkat-daerah/kecamatan-mawar/perjanjian", ["31 Januari 2024", "Berlaku"]),
      (
        "/perangkat-daerah/kecamatan-mawar/indikator/ikm",
        ["87,67", "Semester I 2024", "Disetujui", "99,91%", "Seksi pelayanan"]
      ),
      ("/perangkat-daerah/kecamatan-mawar/indikator/gangguan", ["belum diisi", "belum dapat dihitung"]),
      (
        "/perangkat-daerah/kecamatan-mawar/laporan/lkjip/2024",
        [
          "BAB I PENDAHULUAN", "Seluruh laporan", "Unduh laporan ini:", "Telah direviu 10 Februari 2025",
          "/asal?angka=capaian",
        ]
      ),
      (
        "/perangkat-daerah/kabupaten-contoh",
        ["Visi dan misi 2021-2026", "belum diisi", "Layanan yang baik", "Menurunnya ketimpangan", "0,258", "115,50%"]
      ),
      (
        "/perangkat-daerah/kabupaten-contoh/perencanaan",
        ["Versi RPJMD", "Penajaman RPJMD", "0,285", "Termuat dalam RPJMD 2021-2026 (terbuka, konsep)."]
      ),
      (
        "/perangkat-daerah/kabupaten-contoh/versi",
        [
          "1 berubah", "Berita acara asli", "0,285", "0,258", "tidak dicantumkan", "ditambahkan", "Tujuan semula",
          "dihapus", "versi.csv?versi=asli&amp;versi=tajam",
        ]
      ),
      ("/perangkat-daerah/kabupaten-contoh/versi?versi=asli", ["1 berubah"]),
      ("/perangkat-daerah/kabupaten-contoh/versi?berubah=ya", ["Hanya yang berubah", "0,258"]),
      ("/perangkat-daerah/kabupaten-contoh/program", ["Daftar program dalam", "belum dicatat"]),
      ("/perangkat-daerah/badan-sunyi/program", ["Versi Renstra belum dicatat, sehingga"]),
      (
        "/perangkat-daerah/kecamatan-mawar/perencanaan/dokumen?tahun=2024",
        ["Belum memuat program tahun 2024", "Indeks kepuasan masyarakat", "program.csv", "indikator.csv"]
      ),
      ("/perangkat-daerah/badan-sunyi/versi", ["Versi Renstra belum dicatat."]),
      (
        "/perangkat-daerah/kabupaten-contoh/definisi",
        ["1 indikator; definisi yang lengkap: 0.", "alasan pemilihan, penanggung jawab, pernyataan kualitas data"]
      ),
      ("/perangkat-daerah/kecamatan-mawar/definisi", ["definisi yang lengkap: 3.", "Lengkap"]),
      (
        "/perangkat-daerah/kabupaten-contoh/indikator/gini",
        ["Target akhir RPJMD", "luas di bawah kurva", "0,300 (tahun 2020)", "Belum diisi: alasan pemilihan"]
      ),
      (
        "/perangkat-daerah/badan-baru",
        ["Dibentuk", "Melanjutkan sebagian atau seluruh tugas", "Badan Lama", "Perbup 5/2023"]
      ),
      (
        "/perangkat-daerah/badan-baru/organisasi", ["Sekretaris Badan", "Sekretariat"]
      ),
      (
        "/perangkat-daerah/badan-lama?tahun=2023",
        ["Belum ada realisasi", "Berakhir 31 Desember 2023"]
      ),
      ("/perangkat-daerah/badan-lama", ["Berakhir 31 Desember 2023", "Tugasnya dilanjutkan oleh", "Badan Baru"]),
      ("/perencanaan", ["Versi Renstra", "Lengkap", "RPJMD Kabupaten Contoh"]), ("/perjanjian", ["31 Januari 2024"]),
      ("/pengukuran", ["Harus diisi"]),
      ("/anggaran", ["1.050.000.000", "href=\"/lra\"", "href=\"/nomenklatur\""]),
      (
        "/lra",
        [
          "sampai dengan 31 Desember 2024", "1.250,50", "125,05%", "(50,25)", "29,75", "anggaran 0",
          "angka=lra-realisasi&amp;baris=surplus", "Sumber: Laporan keuangan",
        ]
      ),
      ("/lra?tahun=2023", ["Laporan realisasi anggaran tahun 2023 belum dicatat."]),
      (
        "/nomenklatur",
        [
          "Kecamatan Mawar 2024", "Berganti kode", "7.01.02.2.01.01", "7.01.02.2.01.0001", "Program Pelayanan Publik",
          "Hanya tercatat pada versi kedua", "8 baris",
        ]
      ),
      ("/nomenklatur?perubahan=berganti-nama", ["1 baris", "Program Pelayanan Publik", "Hapus saringan"]),
      ("/nomenklatur?kata=zzz", ["Tidak ada yang cocok dengan saringan ini."]),
      ("/nomenklatur?per=2024-01-10", ["Nomenklatur belum dicatat."]), ("/pelaporan", ["10 Februari 2025"]),
      ("/evaluasi", ["Rekomendasi"]), ("/data", ["CSV"]),
      ("/cari?q=desa+tertib", ["Desa tertib administrasi", "Indikator, Kecamatan Mawar"]),
      ("/cari?q=7.01.02.2.01.0001", ["7.01.02.2.01.0001 Peningkatan Layanan", "Sub Kegiatan tahun 2024"]),
      ("/cari?q=sidik", ["Istilah: Sidik jari digital", "/glosarium#sidik"]),
      ("/cari?q=peningkatan", ["Sub Kegiatan tahun 2024"]), ("/cari?q=tidakada", ["Tidak ada yang cocok"]),
      ("/cari", ["Tulis nama perangkat daerah"]), ("/glosarium", ["Perpres 29/2014"]),
      ("/tentang", ["Kebijakan yang berlaku", "Sangat Tinggi"]),
      ("/jurnal", ["selaras journal verify", "Target ditetapkan"]),
      ("/jurnal?unit=kecamatan-mawar", ["Jurnal Kecamatan Mawar"]),
      ("/jurnal/1", ["5 Januari 2024 09.30 WITA", "Administrator (Bagian Organisasi)", "ini catatan pertama"]),
    ] as [(String, [String])])
  func shows(address: String, texts: [String]) async throws {
    try await Site.run { site in
      let page = try await site.page(address)
      for text in texts { #expect(page.contains(text), "\(text)") }
    }
  }

  @Test(
    arguments: [
      (
        "angka=target&unit=kecamatan-mawar&indikator=ikm",
        ["perjanjian kinerja murni tanggal 31 Januari 2024", "87,65"]
      ),
      (
        "angka=realisasi&unit=kecamatan-mawar&indikator=ikm",
        [
          "(87,56 + 87,78) / 2", "Realisasi Semester I 2024", "Keadaan realisasi berubah", "18 Januari 2025 09.30 WITA",
          "camat-mawar", "Kepala perangkat daerah, Kecamatan Mawar",
        ]
      ),
      (
        "angka=capaian&unit=kecamatan-mawar&indikator=ikm",
        ["realisasi / target x 100", "87,67 / 87,65 x 100 = 100,02%", "Permendagri Nomor 86 Tahun 2017"]
      ),
      ("angka=target-akhir&unit=kecamatan-mawar&indikator=ikm", ["Perubahan Renstra 2021-2026", "87,75"]),
      ("angka=capaian-akhir&unit=kecamatan-mawar&indikator=ikm", ["99,91%"]),
      ("angka=serapan&unit=kecamatan-mawar&indikator=ikm", ["98,46%", "7.01.02 Program Pelayanan Publik"]),
      ("angka=efisiensi&unit=kecamatan-mawar&indikator=ikm", ["PMK Nomor 249/PMK.02/2011"]),
      ("angka=rata-rata&unit=kecamatan-mawar", ["tidak ikut dihitung: realisasi belum diisi"]),
      ("angka=efisiensi&unit=kecamatan-mawar", ["Efisiensi 2024"]),
      ("angka=pagu&unit=kecamatan-mawar", ["Rp1.050.000.000", "7 Unsur Kewilayahan"]),
      ("angka=pagu&unit=kecamatan-mawar&simpul=b", ["Rp1.050.000.000", "7.01.01 Program Penunjang"]),
      ("angka=pagu&unit=kecamatan-mawar&versi=murni", ["Rp1.000.000.000"]),
      ("angka=pagu&unit=kecamatan-mawar&simpul=sk2", ["Pagu APBD Murni", "Pagu APBD Perubahan", "Rp650.000.000"]),
      ("angka=belanja&unit=kecamatan-mawar&simpul=sk1", ["Realisasi sampai dengan Desember", "Rp390.000.000"]),
      ("angka=belanja&unit=kecamatan-mawar&simpul=u", ["Rp1.030.000.000", "Realisasi kumulatif pernah turun 1 kali"]),
      ("angka=lra-realisasi&baris=silpa", ["(50,25) + 80,00 = 29,75", "Surplus/defisit", "Pembiayaan netto"]),
      ("angka=lra-anggaran&baris=4", ["1.000,00", "jumlah dari semua rinciannya", "4.1 Pendapatan Asli"]),
      ("angka=lra-persen&baris=4.1", ["1.250,50 / 1.000,00 x 100 = 125,05%"]),
      ("angka=lra-realisasi&baris=4.1", ["Laporan realisasi anggaran dicatat", "Sumber: Laporan keuangan"]),
      ("angka=serapan", ["98,10%", "Kecamatan Mawar"]), ("angka=pagu", ["Rp1.050.000.000"]),
    ] as [(String, [String])])
  func saysWhereFiguresComeFrom(parameters: String, texts: [String]) async throws {
    try await Site.run { site in
      let page = try await site.page("/asal?tahun=2024&\(parameters)")
      for text in texts { #expect(page.contains(text), "\(text)") }
    }
  }

  @Test("A year lists the perangkat daerah that existed in it, and never the pemda")
  func agenciesOfTheYear() async throws {
    try await Site.run { site in
      for (year, there, gone) in [(2023, "Badan Lama", "Badan Baru"), (2024, "Badan Baru", "Badan Lama")] {
        for address in ["/", "/perencanaan", "/data"] {
          let page = try await site.page("\(address)?tahun=\(year)")
          #expect(page.contains(">\(there)<") && !page.contains(">\(gone)<"), "\(address) \(year)")
        }
        let list = try await site.get("/data/ikhtisar/ikhtisar.csv?tahun=\(year)").text
        #expect(!list.contains("kabupaten-contoh"))
      }
    }
  }

  @Test("An agency has ended when its last day is past, not before")
  func endOfAnAgency() async throws {
    let application = try await Fixture.application()
    let agency = PerangkatDaerahDitetapkan(
      id: "badan-baru", nama: "Badan Baru", jenis: .badan, jabatanKepala: "Kepala Badan", tempat: "Mawar",
      selesai: Tanggal(tahun: 2030, bulan: 12, hari: 31))
    try await application.execute(Command(oleh: Pelaku(akun: "a", peran: .administrator), [agency]))
    try await Site.run(application: application) { site in
      let page = try await site.page("/perangkat-daerah/badan-baru?tahun=2024")
      #expect(page.contains("Akan berakhir") && page.contains("31 Desember 2030"))
      #expect(page.contains("Belum ada realisasi") && !page.contains("Berakhir 31"))
    }
  }

  @Test("Nothing leads to an LKjIP of the pemda, and its address offers no download")
  func noLkjipOfThePemda() async throws {
    try await Site.run { site in
      for address in ["/", "/pelaporan", "/perangkat-daerah/kabupaten-contoh"] {
        let page = try await site.page(address)
        #expect(!page.contains("kabupaten-contoh/laporan/lkjip"), "\(address)")
      }
    }
    try await Site.run(laporan: FakeReports(failure: GalatLaporan("LKjIP hanya untuk perangkat daerah."))) { site in
      let answer = try await site.get("/perangkat-daerah/kabupaten-contoh/laporan/lkjip/2024")
      let page = answer.text
      #expect(answer.status == .notFound)
      #expect(page.contains("LKjIP hanya untuk perangkat daerah."))
      #expect(!page.contains("Unduh laporan") && !page.contains("lkjip/2024/pdf"))
    }
  }

  @Test("Names typed by people stay text")
  func escapes() async throws {
    try await Site.run { site in
      for address in ["/", "/perangkat-daerah/dinas-uji", "/jurnal?unit=dinas-uji", "/cari?q=%3Cscript%3E"] {
        let page = try await site.page(address)
        #expect(!page.contains("<script"))
        #expect(page.contains("&lt;script&gt;"))
      }
    }
  }

  @Test("An earlier day shows what was known then, and says so on every page")
  func asOf() async throws {
    try await Site.run { site in
      let page = try await site.page("/perangkat-daerah/kecamatan-mawar/indikator/ikm?per=2024-09-30&tahun=2024")
      #expect(page.contains("Anda melihat keadaan pada akhir hari 30 September 2024."))
      #expect(page.contains("href=\"/perangkat-daerah/kecamatan-mawar/indikator/ikm?tahun=2024\""))
      #expect(page.contains("masih draf, belum diajukan"))
      #expect(!page.contains("87,56") && !page.contains("87,78"))
      let links = addresses(in: page).filter { !$0.contains("aset") && $0.contains("?") }
      #expect(
        links.filter { !$0.contains("per=2024-09-30") } == [
          "/perangkat-daerah/kecamatan-mawar/indikator/ikm?tahun=2024"
        ])
    }
  }

  @Test("The day of an entry is included, the day before is not")
  func asOfBoundary() async throws {
    try await Site.run { site in
      let that = try await site.page("/perangkat-daerah/kecamatan-mawar?tahun=2024&per=2025-01-15")
      let before = try await site.page("/perangkat-daerah/kecamatan-mawar?tahun=2024&per=2025-01-14")
      #expect(that.contains("390.000.000") && !before.contains("390.000.000"))
    }
  }

  @Test("Today and later days are today", arguments: ["2025-03-15", "2099-01-01"])
  func future(day: String) async throws {
    try await Site.run { site in
      let page = try await site.page("/?per=\(day)")
      #expect(!page.contains("Anda melihat keadaan"))
    }
  }
}
