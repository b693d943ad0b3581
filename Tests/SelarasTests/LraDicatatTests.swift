import Sakip
import Testing

@testable import Selaras

/// What an LRA is refused for.
@Suite struct LraDicatatTests {
  private static func lra(
    _ rows: [(String, String?, String?)], tahun: Int = 2024, per: String = "2024-12-31", sumber: String = "Uji"
  ) throws -> LraDicatat {
    LraDicatat(
      tahun: tahun, per: try #require(Tanggal(iso: per)), sumber: sumber,
      baris: try rows.map { code, budget, actual in
        LraDicatat.Baris(
          kode: code, uraian: "U", anggaran: try budget.map { try IndonesianNumber.parse($0) },
          realisasi: try actual.map { try IndonesianNumber.parse($0) })
      })
  }

  @Test func refusals() throws {
    let cases: [(LraDicatat, String, String)] = [
      (try Self.lra([("4", "1", "1")], tahun: 1999, per: "2024-12-31"), "tahun", "Tahun 1999"),
      (try Self.lra([("4", "1", "1")], per: "2023-12-31"), "per", "tidak termasuk tahun 2024"),
      (try Self.lra([("4", "1", "1")], sumber: ""), "sumber", "Sumber belum diisi."),
      (try Self.lra([]), "baris", "belum berisi"),
      (try Self.lra([("9", "1", "1")]), "baris", "Kode akun “9” tidak dikenal."),
      (try Self.lra([("4", "1", nil)]), "baris", "hanya mempunyai anggaran atau realisasi"),
      (try Self.lra([("4", "1,005", "1")]), "baris", "paling banyak dua angka di belakang koma"),
      (try Self.lra([("4", "1.000.000.000.000.001", "1")]), "baris", "tidak dapat dipakai"),
      (try Self.lra([("4", nil, nil)]), "baris", "harus diisi"),
      (try Self.lra([("4", "1", "1"), ("4", "1", "1")]), "baris", "tercantum dua kali"),
      (try Self.lra([("4.1.01", "1", "1")]), "baris", "Induk “4.1” dari kode akun “4.1.01” tidak ada."),
      (try Self.lra([("4", "9", "10"), ("5", "8", "11"), ("6", "1", "7")]), "baris", "Catat penerimaan pada 6.1"),
      (
        try Self.lra([("4", "10", "7"), ("4.1", "10", "5,50")]), "baris",
        "Jumlah tidak sama dengan rinciannya: 4 realisasi berselisih 1,50."
      ),
      (
        try Self.lra([("4", "9", "5,50"), ("4.1", "10", "5,50")]), "baris", "4 anggaran berselisih (1,00)."
      ),
    ]
    for (fact, field, words) in cases {
      let refusal = SmallAgency().refusal(fact)
      #expect(refusal?.bidang == field && refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "diterima")")
    }
  }

  @Test("A later LRA of a year takes the place of the earlier")
  func replaced() throws {
    let first = try Self.lra([("4", "10", "7"), ("4.1", "10", "7")])
    let second = try Self.lra([("4.1", "10", "8")])
    var agency = SmallAgency([first])
    #expect(agency.refusal(first) == nil && agency.refusal(second) == nil)
    agency.add([second])
    let last = agency.state.posisi
    #expect(agency.state.anggaran.lra[2024]?.isi == second)
    #expect(agency.state.anggaran.lra[2024]?.semuaEntri == [last - 1, last])
    let origin = agency.state.asal(.lra(tahun: 2024, baris: "4.1", .realisasi)) { $0.ikhtisar(tahun: $1) }
    #expect(origin?.masukan.map(\.entri) == [[last - 1, last]])
    #expect(second.laporan?[.pendapatan]?.realisasi == ExactDecimal(8))
  }
}
