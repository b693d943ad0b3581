import Foundation
import Sakip
import Testing

@Suite("Rupiah")
struct RupiahTests {
  @Test(
    arguments: [
      (0, "0", "Rp0"), (7_996_663_078, "7.996.663.078", "Rp7.996.663.078"),
      (-109_228_463_998, "(109.228.463.998)", "-Rp109.228.463.998"), (-5, "(5)", "-Rp5"),
    ] as [(Int, String, String)])
  func printing(amount: Int, bare: String, withCurrency: String) throws {
    #expect(Rupiah(amount).printed == bare)
    #expect(Rupiah(amount).printedWithCurrency == withCurrency)
    #expect(try IndonesianNumber.parseRupiah(bare) == Rupiah(amount))
    #expect(try IndonesianNumber.parseRupiah(withCurrency) == Rupiah(amount))
  }

  @Test("Sums do not overflow")
  func sums() {
    let total = Array(repeating: Rupiah(Int.max), count: 1000).total()
    #expect(total.printed == "9.223.372.036.854.775.807.000")
    #expect([Rupiah]().total() == .zero)
    #expect(Rupiah(5) - Rupiah(8) == Rupiah(-3))
    #expect(Rupiah(Int.min) < Rupiah(0))
    #expect(Rupiah(Int.min).printed == "(9.223.372.036.854.775.808)")
  }

  @Test(arguments: [0, 7_996_663_078, -5, Rupiah.maximum, -Rupiah.maximum])
  func survivesJSON(amount: Int) throws {
    let back = try roundTrip(Rupiah(amount))
    #expect(back.value == Rupiah(amount))
    #expect(back.json == String(amount))
  }

  @Test(arguments: ["1000000000000001", "-1000000000000001", "1.5", "\"5\"", "null", "99999999999999999999"])
  func refusesJSON(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Rupiah.self, from: Data(json.utf8)) }
  }

  @Test("A sum that could not be read again is not written")
  func refusesToWrite() {
    let sum = [Rupiah(Rupiah.maximum), Rupiah(1)].total()
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(sum) }
  }
}
