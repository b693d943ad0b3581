import Testing

@testable import Web

@Suite("Pages show every earlier value, and no longer what was withdrawn")
struct HistoryTests {
  @Test(
    arguments: [
      (
        "/asal?angka=pagu&unit=kecamatan-mawar&simpul=sk1&tahun=2024",
        ["Pagu APBD Murni diubah 2 kali", "dicatat Rp400.000.000", "jumlah dari Rp400.000.000 menjadi Rp410.000.000"]
      ),
      (
        "/asal?angka=serapan&unit=kecamatan-mawar&indikator=ikm&tahun=2024",
        ["diubah 2 kali", "bagian anggaran dari p2 menjadi k2", "bagian anggaran dari k2 menjadi p2"]
      ),
      (
        "/asal?angka=realisasi&unit=kecamatan-mawar&indikator=ikm&tahun=2024",
        ["dicatat 87,56", "Keadaan realisasi berubah", ": Ajukan", ": Setujui"]
      ),
      (
        "/perangkat-daerah/kecamatan-mawar/indikator/ikm?tahun=2024",
        [
          "Riwayat perubahan", "dalam “Renstra 2021-2026”: diubah 1 kali", "dicatat 87,70",
          "nilai dari 87,70 menjadi 87,72", "12 Januari 2024 09.30 WITA, oleh bapperida sebagai Perencana (Bapperida)",
        ]
      ),
      (
        "/perangkat-daerah/kecamatan-mawar/indikator/gangguan?tahun=2024",
        ["tahun 2026 dalam “Perubahan Renstra 2021-2026”: diubah 1 kali", "Dicabut", "dicabut karena: Salah tahun"]
      ),
      (
        "/perangkat-daerah/kecamatan-mawar/anggaran?tahun=2024",
        ["Pagu APBD Murni “7.01.01.2.01.0001 Penyusunan Dokumen” tahun 2024: diubah 2 kali", "Rp410.000.000"]
      ),
      ("/perangkat-daerah/kecamatan-mawar/perjanjian?tahun=2024", ["Belum ada yang diubah atau dicabut."]),
      ("/perangkat-daerah/kecamatan-mawar/perencanaan?tahun=2024", ["<small>diubah 1 kali</small>", "87,72"]),
      (
        "/perangkat-daerah/kecamatan-mawar?tahun=2024",
        ["Penghargaan “a2” tahun 2024: diubah 1 kali", "dicabut karena: Milik kecamatan lain"]
      ),
      ("/jurnal", ["Pencatatan dicabut: penghargaan “a2” tahun 2024"]),
      (
        "/perangkat-daerah/kecamatan-mawar/laporan/lkjip/2024",
        ["Data berubah sesudah reviu", "target Renstra (entri ke-"]
      ),
    ] as [(String, [String])])
  func shows(address: String, texts: [String]) async throws {
    try await Site.run { site in
      let page = try await site.page(address)
      for text in texts { #expect(page.contains(text), "\(text)") }
    }
  }

  @Test("The entry of a withdrawal tells the whole history of what it withdrew")
  func withdrawalEntry() async throws {
    try await Site.run { site in
      let journal = try await site.page("/jurnal")
      let row = try #require(
        journal.components(separatedBy: "<tr").first { $0.contains("penghargaan “a2”") })
      let address = try #require(addresses(in: row).first { $0.hasPrefix("/jurnal/") })
      let page = try await site.page(address)
      for text in ["Riwayat yang dicabut", "Lomba yang salah catat", "dicabut karena: Milik kecamatan lain"] {
        #expect(page.contains(text), "\(text)")
      }
    }
  }

  @Test("What is withdrawn is gone on the day of its withdrawal, and there the day before")
  func withdrawn() async throws {
    try await Site.run { site in
      let address = "/perangkat-daerah/kecamatan-mawar?tahun=2024&per="
      let before = try await site.page(address + "2025-02-02")
      let after = try await site.page(address + "2025-02-03")
      #expect(before.contains("<strong>Lomba yang salah catat</strong>"))
      #expect(!after.contains("<strong>Lomba yang salah catat</strong>"))
      let plan = try await site.page("/asal?angka=target-akhir&unit=kecamatan-mawar&indikator=ikm&tahun=2024")
      #expect(!plan.contains("dicabut"))
    }
  }

  @Test("Rows of an agreement are compared by their indikator, whatever their order")
  func rows() {
    let before = EntryFields(
      .pasangan([
        ("unit", .teks("u")),
        (
          "baris",
          .daftar([
            .pasangan([("indikator", .teks("a")), ("target", .teks("1"))]),
            .pasangan([("indikator", .teks("b")), ("target", .teks("2"))]),
          ])
        ),
      ])
    ) { "Nama \($0)" }
    let after = EntryFields(
      .pasangan([
        (
          "baris",
          .daftar([
            .pasangan([("indikator", .teks("b")), ("target", .teks("3"))]),
            .pasangan([("indikator", .teks("c")), ("target", .teks("4"))]),
          ])
        )
      ])
    ) { "Nama \($0)" }
    #expect(
      after.berbeda(dari: before) == [
        "Nama b dari 2 menjadi 3", "Nama c dari tidak ada menjadi 4", "Nama a dari 1 menjadi tidak ada",
      ])
    #expect(before.uraian == "Nama a: 1; Nama b: 2")
  }
}
