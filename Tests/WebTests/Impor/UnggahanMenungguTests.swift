import Journal
import Lembar
import Selaras
import Testing

@testable import Web

@Suite("Sheets that wait")
struct UnggahanMenungguTests {
  private static let now = Timestamp(millisecondsSince1970: 1_000)

  private static func upload(
    _ id: String, rows: Int = 1, sel: [Sel] = [], akun: String = "s"
  ) -> UnggahanImpor {
    UnggahanImpor(
      id: id, akun: akun, jenis: .anggaran, berkas: BerkasImpor(nama: "a", sidik: ""), ukuran: 1,
      lembar: Lembar(nama: "", baris: Array(repeating: sel, count: rows)), diterima: now)
  }

  @Test func theyWaitForTwoHoursAndForTheirAccount() {
    let waiting = UnggahanMenunggu()
    #expect(waiting.simpan(Self.upload("a")))
    let end = Timestamp(millisecondsSince1970: 1_000 + UnggahanImpor.berlakuSelama)
    #expect(waiting.cari("a", akun: "s", pada: Self.now) != nil)
    #expect(waiting.cari("a", akun: "lain", pada: Self.now) == nil)
    #expect(waiting.cari("a", akun: "s", pada: end) == nil && waiting.semua(akun: "s", pada: end).isEmpty)
  }

  @Test func onlyTheLastFewOfAnAccountStay() {
    let waiting = UnggahanMenunggu()
    for number in 1...7 { #expect(waiting.simpan(Self.upload("u\(number)"))) }
    #expect(waiting.semua(akun: "s", pada: Self.now).map(\.id) == ["u7", "u6", "u5", "u4", "u3"])
  }

  @Test func oneThatWaitsIsThrownAwayOneThatIsAppliedIsNot() {
    let waiting = UnggahanMenunggu()
    for id in ["a", "b"] { #expect(waiting.simpan(Self.upload(id))) }
    #expect(waiting.ambil("a") && waiting.buang("a") == .terlambat)
    // One that is gone meanwhile is not one that is applied.
    #expect(waiting.buang("b") == .dibuang && waiting.buang("b") == .tidakAda)
    #expect(waiting.cari("a", akun: "s", pada: Self.now) != nil)
    #expect(waiting.cari("b", akun: "s", pada: Self.now) == nil && waiting.semua(akun: "s", pada: Self.now).isEmpty)
  }

  @Test func thoseOfManyRowsPushEachOtherOut() {
    let waiting = UnggahanMenunggu()
    for number in 1...12 { _ = waiting.simpan(Self.upload("u\(number)", rows: 20_000, akun: "s\(number)")) }
    #expect(waiting.cari("u1", akun: "s1", pada: Self.now) == nil)
    #expect(waiting.cari("u12", akun: "s12", pada: Self.now) != nil)
  }

  @Test("Those of few rows and long texts push each other out, too, and there is no room for one that is too large")
  func longTexts() {
    let waiting = UnggahanMenunggu()
    let cells = [Sel(.teks(String(repeating: "x", count: 30_000)))]
    for number in 1...4 {
      #expect(waiting.simpan(Self.upload("u\(number)", rows: 500, sel: cells, akun: "s\(number)")))
    }
    #expect(waiting.cari("u1", akun: "s1", pada: Self.now) == nil)
    #expect(waiting.cari("u4", akun: "s4", pada: Self.now) != nil)
    #expect(!waiting.simpan(Self.upload("besar", rows: 1000, sel: cells)))
    #expect(waiting.cari("besar", akun: "s", pada: Self.now) == nil)
  }

  @Test func onlyOneTakesASheetForApplying() {
    let waiting = UnggahanMenunggu()
    #expect(waiting.simpan(Self.upload("a")))
    #expect(waiting.ambil("a") && !waiting.ambil("a"))
    waiting.selesai("a", entri: nil)
    #expect(waiting.ambil("a"))
    waiting.selesai("a", entri: 7)
    #expect(!waiting.ambil("a") && waiting.semua(akun: "s", pada: Self.now).isEmpty)
  }
}
