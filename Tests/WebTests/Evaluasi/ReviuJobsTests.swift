import Laporan
import Reviu
import Selaras
import TestSupport
import Testing

@testable import Web

/// What is remembered of documents that were read, and of those that could not be.
@Suite("Documents that are read once more")
struct ReviuJobsTests {
  @Test("A failure that somebody waited for is not told again: the next who asks has it read again")
  func waitedFailure() async throws {
    try await Self.run("%PDF-1.7 rusak") { jobs, file in
      await #expect(throws: WebError.self) { try await jobs.hasil(file) }
      #expect(try await jobs.bacaan(file).isBerjalan)
      let reason = try await Self.akhir(jobs, file).alasan
      #expect(reason?.contains("rusak") == true)
      #expect(try await jobs.bacaan(file).isBerjalan)
    }
  }

  @Test("That a document is too big to be shown holds for good, and its findings can still be downloaded")
  func tooBig() async throws {
    try await Self.run(ReviewSite.first, ingatan: IngatanReviu(paling: 10)) { jobs, file in
      for _ in 0..<3 {
        let reason = try await Self.akhir(jobs, file).alasan
        #expect(reason?.contains("terlalu besar untuk ditampilkan") == true)
        #expect(try await jobs.hasil(file).temuan.count >= 3)
        #expect(try await !jobs.bacaan(file).isBerjalan)
      }
    }
  }

  @Test("Old versions that are opened take no place from documents that are sent")
  func shares() throws {
    var queue = AntreanReviu()
    let file = { (_ number: Int) in
      BerkasNaskah(
        NaskahDireviu(
          unit: "a", tahun: 2024, naskah: .laporanKinerja, versi: number, berkas: String(repeating: "0a", count: 32),
          nama: "\(number)", jenis: "text/plain", ukuran: 1, diperiksa: 1, temuan: []))
    }
    for number in 1...6 { try queue.tambah(.baca(try #require(file(number)))) }
    #expect(throws: WebError.self) { try queue.tambah(.baca(try #require(file(7)))) }
    let sent = try #require(file(8))
    let order = PesananReviu(
      id: "x", pelaku: People.operatorMawar, unit: "a", tahun: 2024, naskah: .lainnya, asal: .kiriman(nama: "8"),
      janggal: nil)
    for _ in 0..<18 { try queue.tambah(.catat(order, .berkas(sent)) { _ in }) }
    #expect(throws: WebError.self) { try queue.tambah(.catat(order, .berkas(sent)) { _ in }) }
    _ = queue.mulai()
    try queue.tambah(.baca(sent))
  }

  private static func akhir(_ jobs: ReviuJobs, _ file: BerkasNaskah) async throws -> ReviuJobs.Bacaan {
    while true {
      let reading = try await jobs.bacaan(file)
      guard reading.isBerjalan else { return reading }
      await Task.yield()
    }
  }

  private static func run(
    _ text: String, ingatan: IngatanReviu = IngatanReviu(),
    _ body: (ReviuJobs, BerkasNaskah) async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    let files = People.files(in: folder.url)
    let file = BerkasNaskah(try await files.add(Array(text.utf8), .documents), nama: "a.pdf")
    let jobs = ReviuJobs(
      PembacaanNaskah(
        penyedia: FakeReviews(), laporan: FakeReports(), files: files,
        batas: { try? await Task.sleep(for: .seconds(600)) }),
      PencatatanNaskah(selaras: try await Fixture.application()), ingatan: ingatan)
    try await body(jobs, file)
    withExtendedLifetime(folder) {}
  }
}

extension ReviuJobs.Bacaan {
  fileprivate var isBerjalan: Bool { if case .berjalan = self { true } else { false } }

  fileprivate var alasan: String? { if case .gagal(let reason) = self { reason } else { nil } }
}
