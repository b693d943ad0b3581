import Journal
import Lembar
import Selaras
import Testing

@testable import Web

@Suite("Sheets that wait")
struct UnggahanMenungguTests {
  private static let now = Timestamp(millisecondsSince1970: 1_000)

  private static func upload(_ id: String, rows: Int = 1, akun: String = "s") -> UnggahanImpor {
    UnggahanImpor(
      id: id, akun: akun, jenis: .anggaran, berkas: BerkasImpor(nama: "a", sidik: ""), ukuran: 1,
      lembar: Lembar(nama: "", baris: Array(repeating: [], count: rows)), diterima: now)
  }

  @Test func theyWaitForTwoHoursAndForTheirAccount() {
    let waiting = UnggahanMenunggu()
    waiting.simpan(Self.upload("a"))
    let end = Timestamp(millisecondsSince1970: 1_000 + UnggahanImpor.berlakuSelama)
    #expect(waiting.cari("a", akun: "s", pada: Self.now) != nil)
    #expect(waiting.cari("a", akun: "lain", pada: Self.now) == nil)
    #expect(waiting.cari("a", akun: "s", pada: end) == nil && waiting.semua(akun: "s", pada: end).isEmpty)
  }

  @Test func onlyTheLastFewOfAnAccountStay() {
    let waiting = UnggahanMenunggu()
    for number in 1...7 { waiting.simpan(Self.upload("u\(number)")) }
    #expect(waiting.semua(akun: "s", pada: Self.now).map(\.id) == ["u7", "u6", "u5", "u4", "u3"])
  }

  @Test func thoseOfManyRowsPushEachOtherOut() {
    let waiting = UnggahanMenunggu()
    for number in 1...9 { waiting.simpan(Self.upload("u\(number)", rows: 20_000, akun: "s\(number)")) }
    #expect(waiting.cari("u1", akun: "s1", pada: Self.now) == nil)
    #expect(waiting.cari("u9", akun: "s9", pada: Self.now) != nil)
  }

  @Test func onlyOneTakesASheetForApplying() {
    let waiting = UnggahanMenunggu()
    waiting.simpan(Self.upload("a"))
    #expect(waiting.ambil("a") && !waiting.ambil("a"))
    waiting.selesai("a", entri: nil)
    #expect(waiting.ambil("a"))
    waiting.selesai("a", entri: 7)
    #expect(!waiting.ambil("a") && waiting.semua(akun: "s", pada: Self.now).isEmpty)
  }
}
