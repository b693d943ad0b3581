import Selaras
import Testing

@testable import Web

@Suite("Addresses")
struct AddressTests {
  @Test(
    "What is written into an address is read back",
    arguments: ["", "kecamatan-mawar", "a b", "a+b", "100%", "naïve & <b>", "=&?#/", "文", "\u{1F600}"])
  func roundTrip(text: String) throws {
    let address = Address.make("/cari", [("q", text), ("tahun", "2024")])
    let query = try QueryValues(String(address.split(separator: "?", maxSplits: 1)[1]))
    #expect(query.pairs == [.init(name: "q", value: text), .init(name: "tahun", value: "2024")])
    #expect(address.utf8.allSatisfy { $0 > 32 && $0 < 127 })
  }

  @Test("A figure is named by its address and found again", arguments: figures)
  func origin(asal: Asal) throws {
    let query = try QueryValues(
      AlamatAsal.parameters(asal).map { "\($0.0)=\($0.1)" }.joined(separator: "&"))
    #expect(AlamatAsal.asal(query, tahun: asal.tahun) == asal)
  }

  private static let figures: [Asal] =
    Asal.Angka.allCases.map { .indikator(unit: "u", indikator: "i", tahun: 2024, $0) }
    + Asal.Jumlah.allCases.flatMap { sum in
      [
        .anggaran(unit: "u", tahun: 2024, simpul: nil, sum), .anggaran(unit: "u", tahun: 2024, simpul: "7.01", sum),
        .anggaran(unit: "u", tahun: 2024, simpul: "7.01", sum, versi: .murni), .seluruhAnggaran(tahun: 2023, sum),
      ]
    } + [.rataRata(unit: "u", tahun: 2024), .efisiensi(unit: "u", tahun: 2024)]
}
