import Sakip
import Testing

@testable import Selaras

/// What waits in a review: galat for an answer, explanations for a decision, each at the last version of a document.
@Suite struct PekerjaanReviuTests {
  private static let galat = (1...3).map { TemuanNaskah.Kunci(kode: "H10", tercetak: "7", ke: $0) }

  private static func answer(_ place: Int, _ said: TemuanDitanggapi.Tanggapan = .dijelaskan) -> TemuanDitanggapi {
    TemuanDitanggapi(
      unit: SmallAgency.unit, tahun: 2024, naskah: .laporanKinerja, temuan: galat[place], tanggapan: said, alasan: "x")
  }

  private static func decision(_ place: Int, _ decided: TanggapanDinilai.Putusan) -> TanggapanDinilai {
    TanggapanDinilai(
      unit: SmallAgency.unit, tahun: 2024, naskah: .laporanKinerja, temuan: galat[place], putusan: decided, alasan: "x")
  }

  private static func version(_ number: Int, tingkat: TemuanNaskah.Tingkat = .galat) -> NaskahDireviu {
    SemuaObjek.naskah(.laporanKinerja, versi: number, temuan: galat, tingkat: tingkat)
  }

  private static let statement = ReviuDinyatakan(
    unit: SmallAgency.unit, tahun: 2024, tanggal: Tanggal(hariSejak1970: 20_000), tempat: "T", jabatan: "J")

  /// Facts, what the operator sees, what the evaluator sees.
  struct Keadaan: Sendable {
    let fakta: [any Event]
    let pengisi: [String]
    let pereviu: [String]
  }

  static let keadaan = [
    Keadaan(fakta: [], pengisi: [], pereviu: []),
    Keadaan(fakta: [version(1)], pengisi: ["laporan-kinerja 1: 3"], pereviu: []),
    Keadaan(fakta: [version(1, tingkat: .peringatan)], pengisi: [], pereviu: []),
    Keadaan(
      fakta: [version(1), answer(0), answer(1, .diperbaiki)], pengisi: ["laporan-kinerja 1: 1"],
      pereviu: ["laporan-kinerja 1: 1"]),
    Keadaan(
      fakta: [version(1), answer(0), answer(1, .diperbaiki), version(2)], pengisi: ["laporan-kinerja 2: 2"],
      pereviu: ["laporan-kinerja 2: 1"]),
    Keadaan(
      fakta: [version(1), answer(0), answer(1), answer(2), decision(0, .diterima), decision(1, .ditolak)],
      pengisi: ["laporan-kinerja 1: 1"], pereviu: ["laporan-kinerja 1: 1"]),
    Keadaan(fakta: [version(1), answer(0), statement], pengisi: [], pereviu: []),
    Keadaan(fakta: [statement, version(1)], pengisi: ["laporan-kinerja 1: 3"], pereviu: []),
    Keadaan(
      fakta: [SemuaObjek.naskah(.rencanaKerja, temuan: galat)], pengisi: ["rencana-kerja 1: 3"], pereviu: []),
  ]

  private static func told(_ agency: SmallAgency, _ role: Peran, _ year: Int) throws -> [String] {
    let day = try #require(Tanggal(tahun: year, bulan: 3, hari: 1))
    let person = Pelaku(akun: "a", peran: role, unit: role.terikatUnit ? SmallAgency.unit : nil)
    return agency.state.pekerjaan(
      untuk: person, pada: day, isian: { _ in [] }, ikhtisar: { $0.ikhtisar(tahun: $1) }
    ).compactMap { work in
      work.temuan.map { "\($0.naskah.rawValue) \($0.versi): \(work.banyak)" }
    }
  }

  @Test(arguments: keadaan)
  func waiting(_ case: Keadaan) throws {
    let agency = SmallAgency(`case`.fakta)
    #expect(try Self.told(agency, .operator, 2025) == `case`.pengisi)
    #expect(try Self.told(agency, .kepala, 2025) == `case`.pengisi)
    #expect(try Self.told(agency, .evaluator, 2025) == `case`.pereviu)
    for other in [Peran.administrator, .perencana, .pimpinan] { #expect(try Self.told(agency, other, 2025).isEmpty) }
  }

  @Test("What nobody finished waits however long ago its year was", arguments: [2022, 2025, 2031])
  func years(year: Int) throws {
    #expect(try Self.told(SmallAgency([Self.version(1)]), .operator, year).count == 1)
    let explained = SmallAgency([Self.version(1), Self.answer(0)])
    #expect(try Self.told(explained, .evaluator, year) == ["laporan-kinerja 1: 1"])
  }

  @Test("A report that was sent waits for its statement in later years, too")
  func unstated() throws {
    func waiting(_ facts: [any Event]) throws -> [Int] {
      SmallAgency(facts).state.pekerjaan(
        untuk: Pelaku(akun: "a", peran: .evaluator), pada: try #require(Tanggal(tahun: 2031, bulan: 3, hari: 1)),
        isian: { _ in [] }, ikhtisar: { $0.ikhtisar(tahun: $1) }
      ).filter { $0.jenis == .belumDireviu }.map(\.tahun)
    }
    // A report that was not sent is no work of the evaluator.
    #expect(try waiting([SemuaObjek.naskah(.rencanaKerja, temuan: [])]).isEmpty)
    #expect(try waiting([Self.version(1, tingkat: .peringatan)]) == [2024])
    #expect(try waiting([Self.version(1, tingkat: .peringatan), Self.statement]).isEmpty)
    // A version that came after the statement is not covered by it.
    #expect(try waiting([Self.statement, Self.version(1)]) == [2024])
  }
}
