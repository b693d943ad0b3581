import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Spending by kind that differs from the budget tree")
struct BelanjaMenurutJenisTests {
  private static let unit = "kecamatan-mawar"

  @Test(
    "What differs is named with how much, and what agrees is not",
    arguments: [
      // The tree has 1,050,000,000 after an amendment, 1,000,000,000 before it.
      (
        1_000_000_000, 0,
        ["Pagu menurut jenis Rp50.000.000 lebih kecil daripada jumlah rincian anggaran.", "masih pagu murni"],
        "Realisasi menurut jenis"
      ),
      (
        1_050_000_007, 0,
        ["Pagu menurut jenis Rp7 lebih besar daripada jumlah rincian anggaran.", "perlu memeriksa salah satunya"],
        "Realisasi menurut jenis"
      ),
      (1_050_000_000, 3, ["Realisasi menurut jenis Rp3 lebih besar"], "Pagu menurut jenis"),
    ])
  func named(pagu: Int, more: Int, words: [String], absent: String) async throws {
    let application = try await Fixture.application()
    let spent = try #require(application.state.unit[Self.unit]?.pemeriksaanRekap(tahun: 2024)).pohon.realisasi
    let kinds = RekapBelanjaDicatat(
      unit: Self.unit, tahun: 2024,
      baris: [.init(nama: "Belanja operasi", pagu: Rupiah(pagu), realisasi: spent + Rupiah(more))])
    try await application.execute(Command(oleh: People.administrator, [kinds]))
    try await Site.run(application: application, people: People.semua) { site in
      let page = try await site.page("/perangkat-daerah/\(Self.unit)/anggaran?tahun=2024")
      PageRules.check(page, "anggaran")
      #expect(page.contains("Berbeda dari rincian anggaran"))
      for text in words { #expect(page.contains(text), "\(text)") }
      #expect(!page.contains(absent))
    }
  }
}
