import Dispatch
import Reviu
import Testing

@testable import Web

/// Reading that does not end by itself.
@Suite("The limit of reading a document")
struct BatasPembacaanTests {
  @Test("A checker that does not listen is given up in words; none begins beside it, and the next when it has ended")
  func limit() async throws {
    let (clock, stubborn) = (LimitOnce(), StubbornReviews())
    try await ReviewSite.run(reviu: stubborn, limit: { await clock.wait() }) { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let stopped = try await review.unggah(person, "tanpa akhir")
      #expect(stopped.text.contains("terlalu lama") && stopped.text.contains("Tidak ada yang dicatat"))
      let refused = try await review.unggah(person, ReviewSite.first)
      #expect(refused.text.contains("sedang sibuk") && refused.text.contains("Coba beberapa menit lagi"))
      PageRules.check(refused.text, "sibuk")
      stubborn.gate.signal()
      var read = refused
      while read.text.contains("sedang sibuk") { read = try await review.unggah(person, ReviewSite.first) }
      #expect(read.text.contains("versi 1 tercatat"))
    }
  }

  @Test("Work that is told to end and does gives its place back, and its own failure before the limit is told")
  func failure() async throws {
    let clock = LimitOnce()
    let desk = MejaBaca(batas: { await clock.wait() })
    let ended = JawabanPertama<Bool>()
    let given = await Self.pesan {
      try await desk.kerjakan("a.pdf") { () async throws(ReviuJobs.Gagal) -> Int in
        while !Task.isCancelled { await Task.yield() }
        ended.jawab(true)
        throw ReviuJobs.Gagal(pesan: "Lain")
      }
    }
    #expect(given == NaskahError.terlaluLama(nama: "a.pdf").description)
    #expect(await ended.nilai)
    var own: String? = given
    repeat {
      own = await Self.pesan {
        try await desk.kerjakan("b.pdf") { () async throws(ReviuJobs.Gagal) -> Int in
          throw ReviuJobs.Gagal(pesan: "Rusak")
        }
      }
    } while own?.contains("sedang sibuk") == true
    #expect(own == "Rusak")
    let next = await Self.pesan { try await desk.kerjakan("c.pdf") { 3 } }
    #expect(next == nil)
  }

  @Test("What was found counts for what is remembered")
  func cost() throws {
    let wrong = try PembacaTeks.baca(ReviewSite.first, nama: "a")
    let found = HasilReviu(wrong)
    let silent = HasilReviu(wrong, kecuali: Set(DaftarKaidah.semua.map(\.kode)))
    #expect(found.biaya > silent.biaya + found.temuan.reduce(0) { $0 + $1.uraian.utf8.count })
  }

  private static func pesan(_ work: () async throws -> Int) async -> String? {
    do {
      _ = try await work()
      return nil
    } catch {
      return (error as? ReviuJobs.Gagal)?.pesan
    }
  }
}

/// Holds the thread of one document until the gate opens, whoever may have given it up, and reads others as the site
/// does.
private struct StubbornReviews: PenyediaReviu {
  let gate = DispatchSemaphore(value: 0)

  func reviu(
    _ bytes: [UInt8], nama: String, kemajuan: @escaping @Sendable (_ selesai: Int, _ dari: Int) -> Void
  ) async throws(NaskahError) -> HasilReviu {
    if bytes == Array("tanpa akhir".utf8) { hold() }
    return try await FakeReviews().reviu(bytes, nama: nama, kemajuan: kemajuan)
  }

  private func hold() { gate.wait() }
}

/// A limit that is over at once the first time and never again.
private actor LimitOnce {
  private var isOver = false

  func wait() async {
    guard isOver else {
      isOver = true
      return
    }
    try? await Task.sleep(for: .seconds(600))
  }
}
