import Sakip
import Testing

@Suite("Spending of a month and spending since January")
struct BelanjaKumulatifTests {
  /// Month, amount, and the parts of it for salaries and for capital; no parts for `nil`.
  struct Amount: Sendable {
    let month: Int
    let amount: Int
    var salaries: Int?
    var capital: Int?

    init(_ month: Int, _ amount: Int, _ salaries: Int? = nil, _ capital: Int? = nil) {
      self.month = month
      self.amount = amount
      self.salaries = salaries
      self.capital = capital
    }

    var value: BelanjaKumulatif {
      let parts = [(JenisBelanja.pegawai, salaries), (.modal, capital)].compactMap { kind, part in
        part.map { RincianBelanja(jenis: kind, jumlah: Rupiah($0)) }
      }
      return BelanjaKumulatif(sampaiBulan: month, jumlah: Rupiah(amount), rincian: parts)
    }
  }

  @Test(
    "One is made of the other, with the kinds where both months have them",
    arguments: [
      [Amount(1, 5), Amount(1, 5)], [Amount(2, 0), Amount(1, 5), Amount(2, 5)],
      [Amount(3, 7, nil, 7), Amount(2, 5, 5), Amount(3, 12, 5, 7)],
      [Amount(2, 7, nil, 7), Amount(1, 0), Amount(2, 7, nil, 7)],
      [Amount(2, 7), Amount(1, 5, 5), Amount(2, 12)],
    ])
  func bothWays(amounts: [Amount]) throws {
    let month = try #require(amounts.first).value
    let sum = try #require(amounts.last).value
    let before = amounts.count == 3 ? amounts[1].value : nil
    #expect(try BelanjaKumulatif.menambah(bulan: month, pada: before) == sum)
    let back = try sum.bulanIni(sebelum: before)
    #expect(back.jumlah == month.jumlah && back.sampaiBulan == month.sampaiBulan)
    #expect(back.rincian.filter { $0.jumlah > .zero } == month.rincian)
  }

  @Test(
    "What cannot be computed is refused in words",
    arguments: [
      ([Amount(3, 5)], "Realisasi sampai dengan Februari belum dicatat"),
      ([Amount(3, 5), Amount(1, 5)], "Realisasi sampai dengan Februari belum dicatat"),
      ([Amount(3, 5, nil, 5), Amount(2, 5)], "dicatat tanpa jenis belanja"),
      ([Amount(2, -1), Amount(1, 5)], "turun Rp1: dari Rp5 sampai dengan Januari menjadi Rp4 sampai dengan Februari"),
    ])
  func refused(amounts: [Amount], message: String) throws {
    let month = try #require(amounts.first).value
    let before = amounts.count == 2 ? amounts[1].value : nil
    let error = #expect(throws: BelanjaKumulatifError.self) {
      try BelanjaKumulatif.menambah(bulan: month, pada: before)
    }
    #expect(error?.description.contains(message) == true)
  }

  @Test func aFallIsNoMonth() {
    let error = #expect(throws: BelanjaKumulatifError.self) {
      try Amount(7, 4).value.bulanIni(sebelum: Amount(6, 5).value)
    }
    #expect(error?.description.contains("tidak boleh berkurang") == true)
  }
}
