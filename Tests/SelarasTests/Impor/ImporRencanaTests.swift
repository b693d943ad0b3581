import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("A plan from a spreadsheet")
struct ImporRencanaTests {
  private static let versi2 = VersiRenstraDitetapkan(
    unit: SmallAgency.unit, id: "w", nama: "W", tanggal: Tanggal(hariSejak1970: 19_400), dasar: "", alasan: "",
    periode: PeriodeRencana(awal: 2021, akhir: 2026), landasan: LandasanHukum(jenis: .beritaAcara, nomor: "1"),
    mengikuti: "v")

  @Test("A whole plan in any order: what is new is added below what is above it, with its targets")
  func whole() throws {
    let result = SheetFixture.periksa(
      .rencana,
      [
        "u|v|indikator|lkd||s1|Desa tertib|LKD|naik|#60|#70|#80", "u|v|sasaran|s1|t9||Desa berdaya",
        "u|v|tujuan|t9|||Desa maju", "u|v|indikator|ikd|t9||Indeks desa||naik||0,8049|",
      ])
    #expect(result.pesan.isEmpty, "\(result.pesan)")
    #expect(result.baris.map(\.keadaan) == Array(repeating: .baru, count: 4))
    #expect(result.kelompok.map { "\($0.nama) \($0.jumlah)" } == ["Tujuan 1", "Sasaran 1", "Indikator 2"])
    var agency = SmallAgency(SheetFixture.facts)
    agency.add(try #require(result.command).events)
    let plan = try #require(agency.state.unit[SmallAgency.unit]).perencanaan
    #expect(plan.sasaran["s1"]?.tujuan == "t9" && plan.indikator["lkd"]?.sasaran == "s1")
    #expect(plan.indikator["ikd"]?.tujuan == "t9" && plan.indikator["lkd"]?.kondisiAwal?.nilai.printed == "60")
    #expect(plan.target("lkd", versi: "v", tahun: 2025)?.isi == .angka(ExactDecimal(80)))
    #expect(plan.target("ikd", versi: "v", tahun: 2024)?.isi.printed == "0,8049")
    #expect(plan.target("ikd", versi: "v", tahun: 2025) == nil)
  }

  @Test(
    "What is wrong is told at its cell",
    arguments: [
      ("u|z|tujuan|t|||Tujuan", "B2", "terbuka: v."), ("u|v|misi|t|||Tujuan", "C2", "Pilih salah satu: tujuan"),
      ("u|v|sasaran|s1|||Sasaran", "E2", "Kode tujuan belum diisi"),
      ("u|v|sasaran|s1|t8||Sasaran", "E2", "belum ada"), ("u|v|tujuan|t5|||", "G2", "Nama belum diisi"),
      ("u|v|indikator|i1|t||Baru|||||", "I2", "Arah yang baik belum diisi"),
      ("u|v|indikator|i1|t||Baru||atas|||", "I2", "Pilih salah satu: naik, turun"),
      ("u|v|indikator|ikm|||||||delapan|", "K2", "bukan angka"),
      ("u|v|indikator|i1|t|s1|Baru||naik", "F2", "satu tujuan"),
    ])
  func wrong(row: String, cell: String, words: String) throws {
    let result = SheetFixture.periksa(.rencana, [row])
    let message = try #require(result.pesan.first { $0.bobot == .salah })
    #expect(message.sel?.description == cell && message.pesan.contains(words), "\(message)")
    #expect(result.command == nil)
  }

  @Test("All wrong cells of a row are told at once, with what it is about and what stands there")
  func together() {
    let result = SheetFixture.periksa(
      .rencana, ["u|v|indikator|ikm|||||atas||tujuh puluh|delapan", "u|v|sasaran|s7|||"])
    #expect(result.pesan.map { $0.sel?.description } == ["I2", "K2", "L2", "E3", "G3"], "\(result.pesan)")
    #expect(result.baris.map(\.nama) == ["indikator \u{201C}IKM\u{201D}", "sasaran s7"])
    #expect(result.baris.map(\.sebelum) == ["IKM", nil])
  }

  @Test("A row that changes a target alone names its indikator")
  func named() {
    let result = SheetFixture.periksa(.rencana, ["u|v|indikator|ikm|||||||#80|#90"])
    #expect(result.baris.map(\.nama) == ["target 2025 indikator \u{201C}IKM\u{201D}"])
  }

  @Test("A target outside the years of the version is refused at its cell")
  func outside() {
    let sheet = SheetFixture.sheet([
      "Kode perangkat daerah|Versi rencana|Bagian|Kode|Target 2024|Target 2030", "u|v|indikator|ikm||#90",
    ])
    let result = SheetFixture.state().memeriksa(
      sheet, SheetFixture.berkas, jenis: .rencana, oleh: SheetFixture.perencana, pada: SheetFixture.waktu)
    #expect(result.pesan.map { $0.sel?.description } == ["F2"])
    #expect(result.pesan.first?.pesan.contains("Tahun 2030 di luar periode") == true)
  }

  @Test("A closed version refuses what would change it, and lets pass what stands already")
  func closed() {
    let state = SheetFixture.state([
      StatusVersiBerubah(unit: SmallAgency.unit, versi: "v", aksi: .tutup, alasan: "")
    ])
    let same = SheetFixture.periksa(.rencana, ["u|v|tujuan|t|||Tujuan", "u|v|indikator|ikm|||||||#80"], pada: state)
    #expect(same.baris.map(\.keadaan) == [.sama, .sama] && same.pesan.isEmpty)
    let rows = ["u|v|tujuan|t|||Lain", "u|v|indikator|ikm|||||||#81", "u|v|indikator|i9|t||Baru||naik"]
    let result = SheetFixture.periksa(.rencana, rows, pada: state)
    #expect(result.pesan.compactMap { $0.sel?.description } == ["B2", "B3", "B4"])
    #expect(result.pesan.allSatisfy { $0.pesan.contains("sudah ditutup") })
  }

  @Test("The words of one version change in it alone, and what it takes up stands in the others as before")
  func words() throws {
    let result = SheetFixture.periksa(
      .rencana, ["u|w|tujuan|t|||Tujuan kedua", "u|w|tujuan|t5|||Tujuan W saja"],
      pada: SheetFixture.state([Self.versi2]))
    var agency = SmallAgency(SheetFixture.facts + [Self.versi2])
    agency.add(try #require(result.command, "\(result.pesan)").events)
    let plan = try #require(agency.state.unit[SmallAgency.unit]).perencanaan
    #expect(plan.tujuan["t"]?.nama(dalam: "v") == "Tujuan" && plan.tujuan["t"]?.nama(dalam: "w") == "Tujuan kedua")
    #expect(plan.tujuan["t5"]?.termuat(dalam: "v") == false && plan.tujuan["t5"]?.termuat(dalam: "w") == true)
  }

  @Test("An operator fills in the plan of the own unit, of no other, and nobody of the auditors does")
  func roles() {
    let row = ["lain|v|tujuan|t|||Tujuan"]
    #expect(
      SheetFixture.periksa(.rencana, ["u|v|tujuan|t|||Lain"], oleh: SheetFixture.operatorU).command != nil)
    #expect(
      SheetFixture.periksa(
        .rencana, ["u|v|tujuan|t|||Lain"], oleh: Pelaku(akun: "o", peran: .operator, unit: "lain")
      ).pesan.map { $0.sel?.description } == ["A2"])
    #expect(SheetFixture.periksa(.rencana, row).pesan.first?.pesan.contains("Catat versinya lebih dahulu") == true)
  }
}
