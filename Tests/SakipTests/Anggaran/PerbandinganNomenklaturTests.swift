import Sakip
import Testing

@Suite("Two versions of the nomenklatur")
struct PerbandinganNomenklaturTests {
  private static func codes(_ pairs: [(String, String)]) throws -> [KodeNomenklatur] {
    try pairs.map { KodeNomenklatur(kode: try #require(KodeRekening($0.0)), nama: $0.1) }
  }

  private static func rows(_ old: [(String, String)], _ new: [(String, String)]) throws -> [String] {
    PerbandinganNomenklatur(lama: try codes(old), baru: try codes(new)).baris.map {
      "\($0.lama?.kode.description ?? "-") \($0.baru?.kode.description ?? "-") \($0.perubahan.rawValue)"
    }
  }

  @Test func everyKindOfChange() throws {
    let found = try Self.rows(
      [
        ("7", "Unsur Kewilayahan"), ("7.01.02.2.02.03", "Peningkatan Layanan"), ("7.01.03", "Program Desa"),
        ("7.01.04", "Program Lama"),
      ],
      [
        ("7", "UNSUR  KEWILAYAHAN"), ("7.01.02.2.02.0003", "Peningkatan Layanan"),
        ("7.01.03", "Program Desa dan Kelurahan"), ("7.01.05", "Program Baru"),
      ])
    #expect(
      found == [
        "7 7 tetap", "7.01.02.2.02.03 7.01.02.2.02.0003 berganti-kode", "7.01.03 7.01.03 berganti-nama",
        "7.01.04 - hanya-lama", "- 7.01.05 hanya-baru",
      ])
  }

  @Test("Two names that changed places were renumbered, not renamed")
  func swapped() throws {
    #expect(
      try Self.rows([("7.01.02", "A"), ("7.01.03", "B")], [("7.01.02", "B"), ("7.01.03", "A")]) == [
        "7.01.03 7.01.02 berganti-kode", "7.01.02 7.01.03 berganti-kode",
      ])
  }

  @Test("A name is looked for on its own level, and each code is paired once")
  func levelsAndDoubles() throws {
    #expect(
      try Self.rows([("7.01.02", "A")], [("7.01.02.2.01", "A")]) == [
        "7.01.02 - hanya-lama", "- 7.01.02.2.01 hanya-baru",
      ])
    #expect(
      try Self.rows([("7.01.02", "A"), ("7.01.03", "A")], [("7.01.04", "A")]) == [
        "7.01.03 - hanya-lama", "7.01.02 7.01.04 berganti-kode",
      ])
  }

  @Test func countsAddUp() throws {
    let old = try Self.codes([("7", "U"), ("7.01", "K"), ("7.01.02", "A")])
    let new = try Self.codes([("7", "U"), ("7.01", "L")])
    let comparison = PerbandinganNomenklatur(lama: old, baru: new)
    #expect(
      PerbandinganNomenklatur.Perubahan.allCases.map(comparison.jumlah).reduce(0, +) == comparison.baris.count)
    #expect(PerbandinganNomenklatur(lama: [], baru: []).baris.isEmpty)
    for change in PerbandinganNomenklatur.Perubahan.allCases { #expect(!change.nama.isEmpty) }
  }
}
