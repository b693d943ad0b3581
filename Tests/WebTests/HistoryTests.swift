import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Pages show every earlier value, and no longer what was withdrawn")
struct HistoryTests {
  @Test(
    arguments: [
      (
        "/asal?angka=pagu&unit=kecamatan-mawar&simpul=sk1&tahun=2024",
        ["Pagu APBD Murni diubah 2 kali", "dicatat: Rp400.000.000", "jumlah dari Rp400.000.000 menjadi Rp410.000.000"]
      ),
      (
        "/asal?angka=serapan&unit=kecamatan-mawar&indikator=ikm&tahun=2024",
        ["diubah 2 kali", "bagian anggaran dari p2 menjadi k2", "bagian anggaran dari k2 menjadi p2"]
      ),
      (
        "/asal?angka=realisasi&unit=kecamatan-mawar&indikator=ikm&tahun=2024",
        ["dicatat: 87,56", "Keadaan realisasi berubah", ": diajukan", ": disetujui"]
      ),
      (
        "/perangkat-daerah/kecamatan-mawar/indikator/ikm?tahun=2024",
        [
          "Riwayat perubahan", "dalam “Renstra 2021-2026”: diubah 1 kali", "dicatat: 87,70",
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
      ("/perangkat-daerah/kecamatan-mawar/perencanaan?tahun=2024", ["<small>2 catatan jurnal</small>", "87,72"]),
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
      ]), kind: PerjanjianKinerjaDitetapkan.kind
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
      ]), kind: PerjanjianKinerjaDitetapkan.kind
    ) { "Nama \($0)" }
    #expect(
      after.berbeda(dari: before) == [
        "Nama b dari 2 menjadi 3", "Nama c dari tidak ada menjadi 4", "Nama a dari 1 menjadi tidak ada",
      ])
    #expect(before.uraian == "Nama a: 1; Nama b: 2")
  }

  @Test("Rows of one name are told apart by their id")
  func namesakes() {
    func agreement(_ targets: [(String, String)]) -> EntryFields {
      EntryFields(
        .pasangan([
          (
            "baris",
            .daftar(targets.map { .pasangan([("indikator", .teks($0.0)), ("target", .teks($0.1))]) })
          )
        ]), kind: PerjanjianKinerjaDitetapkan.kind
      ) { _ in "Satu nama" }
    }
    let before = agreement([("a", "1"), ("b", "2")])
    #expect(agreement([("b", "2"), ("a", "1")]).berbeda(dari: before).isEmpty)
    #expect(agreement([("a", "1"), ("b", "3")]).berbeda(dari: before) == ["Satu nama dari 2 menjadi 3"])
  }

  @Test(
    "Only the fields by which a kind is found are left out",
    arguments: [
      (TujuanDitetapkan.kind, ["versi dari awal menjadi awal; ubah"]), (TargetDitetapkan.kind, []),
      ("masa.depan", ["versi dari awal menjadi awal; ubah"]),
    ])
  func fieldsOfAKind(kind: String, changes: [String]) {
    let fields = { (versions: [String]) in
      EntryFields(
        .pasangan([("unit", .teks("u")), ("versi", .daftar(versions.map { .teks($0) }))]), kind: kind
      ) { $0 }
    }
    #expect(fields(["awal", "ubah"]).berbeda(dari: fields(["awal"])) == changes)
  }

  @Test("The same value recorded again is no change, and a long history hides no other")
  func longHistory() async throws {
    let application = try await Fixture.application()
    func plan(_ name: String) -> TujuanDitetapkan {
      TujuanDitetapkan(unit: "kecamatan-mawar", id: "t1", nama: name, misi: 1)
    }
    func target(_ value: Int) -> TargetDitetapkan {
      TargetDitetapkan(
        unit: "kecamatan-mawar", indikator: "ikm", versi: "awal", tahun: 2022, nilai: .angka(ExactDecimal(value)))
    }
    let facts: [any Event] =
      [target(80), target(80), target(80)] + (1...70).map { plan("Rumusan \($0)") } + [plan("Rumusan 70")]
    let planner = Pelaku(akun: "bapperida", peran: .perencana)
    try await application.execute(all: facts.map { Command(oleh: planner, [$0]) })
    try await Site.run(application: application) { site in
      let page = try await site.page("/perangkat-daerah/kecamatan-mawar/perencanaan?tahun=2024")
      #expect(page.contains("Tujuan “Rumusan 70”: diubah 70 kali"))
      #expect(page.contains("52 catatan yang lebih lama dapat dibaca dari"))
      #expect(page.contains("dicatat ulang tanpa perubahan"))
      #expect(!page.contains("Rumusan 10 "))
      #expect(page.contains("tahun 2026 dalam “Perubahan Renstra 2021-2026”: diubah 1 kali"))
      #expect(!page.contains("tahun 2022 dalam “Renstra 2021-2026”"))
    }
  }
}
