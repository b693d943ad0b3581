import Sakip
import Selaras
import Synchronization
import Testing

@testable import Web

/// Pieces of pages that are made once must not outlive what they are made of.
@Suite struct PieceTests {
  private static let addresses = [
    "/", "/perangkat-daerah/kecamatan-mawar", "/perangkat-daerah/kecamatan-mawar/indikator/ikm",
  ].flatMap { path in
    ["?", "?tahun=2024", "?tahun=2023", "?per=2024-06-30", "?tahun=2024&per=2024-06-30"].map { path + $0 }
  }

  /// What a portal shows that made none of the pieces before.
  private static func fresh(_ application: Selaras.Application) async throws -> [String] {
    var texts: [String] = []
    for address in addresses {
      let text = Mutex("")
      try await Site.run(application: application) { site in
        let page = try await site.page(address)
        text.withLock { $0 = page }
      }
      texts.append(text.withLock { $0 })
    }
    return texts
  }

  @Test("A remembered piece follows the year, the day and every change")
  func follows() async throws {
    let application = try await Fixture.application()
    let before = try await Self.fresh(application)
    try await Site.run(application: application) { site in
      for (address, expected) in zip(Self.addresses, before) { #expect(try await site.page(address) == expected) }
      try await application.execute(
        Command(
          oleh: Pelaku(akun: "operator-mawar", peran: .operator, unit: "kecamatan-mawar"),
          [
            RealisasiAnggaranDicatat(
              unit: "kecamatan-mawar", tahun: 2024, subKegiatan: "sk1", sampaiBulan: 12, jumlah: Rupiah(123_456_789),
              alasan: "Salah baca")
          ]))
      let after = try await Self.fresh(application)
      #expect(after != before)
      for (address, expected) in zip(Self.addresses, after) { #expect(try await site.page(address) == expected) }
    }
  }
}
