import Testing

@testable import Selaras

/// The first digits of a made-up NIP: a whole one stands nowhere in this repository.
private let lahir = "19850101"
private let bulanTidakAda = "19851301"

@Suite("What people may enter into a field")
struct IsianTests {
  @Test(arguments: [
    ("kecamatan-juai", true), ("1.2.3", true), ("a", true), (".", false), ("..", false), ("-a", false), (".a", false),
    ("", false), ("A", false), ("é", false), ("a b", false), ("a/b", false),
    (String(repeating: "a", count: 80), true), (String(repeating: "a", count: 81), false),
  ])
  func id(text: String, isGood: Bool) {
    #expect(isRefused { () throws(Penolakan) in try Isian.id(text, bidang: "id") } == !isGood)
  }

  /// Made-up numbers of the shape of a NIP.
  @Test(arguments: [
    ("\(lahir)2010011001", true), ("NIP. \(lahir) 201001 1 001", true), ("Camat, \(lahir) 201001 2 001.", true),
    ("NIP\u{A0}\(lahir)2022121999", true), ("Tahun 2024 \(lahir)2010011001", true), ("", false),
    ("2021 2022 2023 2024 2025", false), ("2012 2013 2014 2015 2016", false), ("\(lahir)2010013001", false),
    ("\(bulanTidakAda)2010011001", false), ("\(lahir)20100110011", false), ("7.01.02.2.02.0003", false),
    ("Rp7.996.663.078 dan 20240930 lagi", false), ("188501012010011001", false),
  ])
  func numberOfAPerson(text: String, isOne: Bool) {
    #expect(
      isRefused { () throws(Penolakan) in
        try Isian.panjang(text, bidang: "teks", nama: "Teks", paling: 100)
      } == isOne)
    let refused = isRefused { () throws(Penolakan) in try Isian.wajib("a " + text, bidang: "teks", nama: "Teks") }
    #expect(refused == isOne)
  }

  @Test func theRefusalIsPlain() {
    let refusal = #expect(throws: Penolakan.self) {
      try Isian.wajib("\(lahir)2010011001", bidang: "catatan", nama: "Catatan")
    }
    #expect(refusal?.pesan.contains("NIP tidak dicatat dalam Selaras") == true)
    #expect(refusal?.bidang == "catatan")
  }

  private func isRefused(_ check: () throws(Penolakan) -> Void) -> Bool {
    do throws(Penolakan) {
      try check()
      return false
    } catch {
      return true
    }
  }
}
