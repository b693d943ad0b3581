import Sakip
import Testing

@testable import Selaras

/// Codes that are found while somebody types.
@Suite("Looking for a code of the nomenklatur")
struct PencarianKodeTests {
  private static let agency = SmallAgency([
    NomenklaturDitetapkan(id: "a", nama: "Nomenklatur A", dasar: "", berlakuMulai: 2022),
    NomenklaturDitetapkan(id: "b", nama: "Nomenklatur B", dasar: "", berlakuMulai: 2024, keterangan: "Sebagian kode."),
    KodeNomenklaturDicatat(
      nomenklatur: "a",
      baris: [
        ("5", "Unsur Penunjang"), ("5.03", "Kepegawaian"), ("5.03.02", "Program Kepegawaian Daerah"),
        ("5.03.02.2.01", "Pengadaan dan Informasi Kepegawaian ASN"),
        ("5.03.02.2.01.0001", "Penyusunan Rencana Kebutuhan"), ("5.03.01", "Program Penunjang BKPSDM"),
        ("X.XX.01", "Program Penunjang Urusan"), ("X.XX.01.2.06", "Administrasi Umum"),
      ].map { .init(kode: $0.0, nama: $0.1) }),
  ])

  @Test(
    arguments: [
      ("5.03.02.2", nil, ["5.03.02.2.01", "5.03.02.2.01.0001"]), ("KEPEGAWAIAN daerah", nil, ["5.03.02"]),
      ("kepegawaian", nil, ["5.03", "5.03.02", "5.03.02.2.01"]), ("penunjang", nil, ["5", "5.03.01", "X.XX.01"]),
      // As the bidang urusan of the document has them; its own wording goes before the one for all.
      ("penunjang", "7.01.02.2.01", ["5", "5.03.01", "7.01.01"]), ("penunjang", "5.03", ["5", "5.03.01"]),
      // What is typed says the bidang urusan, too.
      ("1.05.01", nil, ["1.05.01", "1.05.01.2.06"]), ("x.xx.01.2", nil, ["X.XX.01.2.06"]),
      // A code that goes on in words.
      ("5.03.02.pengadaan", nil, ["5.03.02.2.01"]), ("5.03. kebutuhan RENCANA", nil, ["5.03.02.2.01.0001"]),
      ("5.04.pengadaan", nil, []), ("7.01.administrasi", nil, ["7.01.01.2.06"]),
      ("zzz", nil, []), ("  ", nil, []), ("kebutuhan rencana", nil, ["5.03.02.2.01.0001"]),
    ] as [(String, String?, [String])])
  func found(_ text: String, bidang: String?, codes: [String]) {
    let found = Self.agency.state.anggaran.cari(
      text, nomenklatur: "a", bidang: bidang.flatMap { KodeRekening($0) }, paling: 20)
    #expect(found.kode.map(\.kode.description) == codes && found.jumlah == codes.count)
  }

  @Test func onlyTheFirstAreGivenAndAllAreCounted() {
    let found = Self.agency.state.anggaran.cari("5", nomenklatur: "a", paling: 2)
    #expect(found.kode.map(\.kode.description) == ["5", "5.03"] && found.jumlah == 6)
    #expect(found.kode.first?.nama == "Unsur Penunjang")
  }

  @Test(arguments: [(2021, nil), (2022, "a"), (2023, "a"), (2024, "b"), (2030, "b")] as [(Int, String?)])
  func theYearHasItsVersion(_ year: Int, _ id: String?) {
    #expect(Self.agency.state.anggaran.nomenklaturBerlaku(tahun: year)?.id == id)
  }
}
