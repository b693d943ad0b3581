import Foundation
import Synchronization
import Testing

@testable import FileStore

@Suite("Uploads in pieces")
struct UploadTests {
  @Test("Goes on where it was cut off, also after a restart, in pieces of any size", arguments: 1...9)
  func resumes(piece: Int) async throws {
    let test = try TestStore()
    let id = try test.store.begin(size: Samples.pdf.count, name: "../../Laporan\u{0}.pdf", owner: "operator")
    var offset = 0
    while offset < Samples.pdf.count {
      // Another store on the same directory is the server after a restart.
      let store = TestStore.open(test.directory)
      #expect(try store.offset(id) == offset)
      offset = try store.append(id, at: offset, Array(Samples.pdf[offset...].prefix(piece)))
    }
    #expect(try test.store.plan(id).name == "Laporan.pdf")
    let stored = try await test.store.finish(id)
    #expect(stored.kind == .pdf && stored.size == Samples.pdf.count)
    #expect(test.files.count == 1)
    await #expect(throws: FileStoreError.unknownUpload) { try await test.store.finish(id) }
  }

  @Test("A piece that does not follow is refused with the right place, and changes nothing")
  func wrongOffset() throws {
    let test = try TestStore()
    let id = try test.store.begin(size: 10, name: "a", owner: "operator")
    try test.store.append(id, at: 0, [1, 2, 3])
    for offset in [-1, 0, 2, 4, .max] {
      #expect(throws: FileStoreError.wrongOffset(expected: 3)) { try test.store.append(id, at: offset, [4]) }
    }
    #expect(FileStoreError.wrongOffset(expected: 3).description.contains("byte ke-3"))
    #expect(throws: FileStoreError.tooLarge(limit: 10)) {
      try test.store.append(id, at: 3, [UInt8](repeating: 0, count: 8))
    }
    #expect(try test.store.offset(id) == 3)
  }

  @Test func notComplete() async throws {
    let test = try TestStore()
    let id = try test.store.begin(size: 10, name: "a", owner: "operator")
    try test.store.append(id, at: 0, [1, 2, 3])
    await #expect(throws: FileStoreError.incomplete(received: 3, of: 10)) { try await test.store.finish(id) }
    #expect(try test.store.offset(id) == 3)
  }

  @Test func sizeIsCheckedAtTheBeginning() throws {
    let test = try TestStore(limit: 100)
    #expect(throws: FileStoreError.tooLarge(limit: 100)) {
      try test.store.begin(size: 101, name: "a", owner: "operator")
    }
    #expect(throws: FileStoreError.empty) { try test.store.begin(size: 0, name: "a", owner: "operator") }
    #expect(throws: FileStoreError.empty) { try test.store.begin(size: -5, name: "a", owner: "operator") }
    #expect(test.files.isEmpty)
  }

  @Test("Only what is named by an upload of ours is known")
  func unknown() throws {
    let test = try TestStore()
    for text in ["", "../../../etc/passwd", "ABCDEF0123456789ABCDEF0123456789", String(repeating: "a", count: 31)] {
      #expect(UploadID(text) == nil)
    }
    let id = try #require(UploadID(String(repeating: "a", count: 32)))
    #expect(throws: FileStoreError.unknownUpload) { try test.store.offset(id) }
    #expect(throws: FileStoreError.unknownUpload) { try test.store.append(id, at: 0, [1]) }
  }

  @Test("A refused content is removed; after another failure the upload can still be finished")
  func failures() async throws {
    let test = try TestStore()
    let page = Array("<html></html>".utf8)
    let refused = try test.store.begin(size: page.count, name: "a.pdf", owner: "operator")
    try test.store.append(refused, at: 0, page)
    await #expect(throws: FileStoreError.refused(.html)) { try await test.store.finish(refused) }
    #expect(test.files.isEmpty)
    let busy = TestStore.open(test.directory, scanner: FixedScanner(verdict: .failed(reason: "mati")))
    let id = try busy.begin(size: Samples.csv.count, name: "a.csv", owner: "operator")
    try busy.append(id, at: 0, Samples.csv)
    await #expect(throws: FileStoreError.scannerFailed(reason: "mati")) { try await busy.finish(id) }
    #expect(try await test.store.finish(id).kind == .text)
  }

  @Test("An upload that is being scanned is whole and known, takes no more pieces, and cannot be given up")
  func askedAgain() async throws {
    let scanner = WaitingScanner()
    let test = try TestStore(scanner: scanner)
    let id = try test.store.begin(size: Samples.csv.count, name: "a.csv", owner: "operator")
    try test.store.append(id, at: 0, Samples.csv)
    let store = test.store
    async let first = store.finish(id)
    await scanner.begun()
    #expect(try store.offset(id) == Samples.csv.count)
    #expect(throws: FileStoreError.unknownUpload) { try store.append(id, at: Samples.csv.count, [1]) }
    store.cancel(id)
    scanner.end()
    #expect(try await first.kind == .text && test.files.count == 1)
  }

  @Test("An upload that was being kept when the server stopped is kept when it is asked for again")
  func stopped() async throws {
    let test = try TestStore()
    let id = try test.store.begin(size: Samples.csv.count, name: "a.csv", owner: "operator")
    try test.store.append(id, at: 0, Samples.csv)
    let incoming = test.directory.appending(path: "sementara")
    try FileManager.default.moveItem(
      at: incoming.appending(path: "\(id.text).bagian"), to: incoming.appending(path: "\(id.text).selesai"))
    let store = TestStore.open(test.directory)
    #expect(try store.offset(id) == Samples.csv.count)
    #expect(try await store.finish(id).kind == .text)
    #expect(test.files.count == 1)
  }

  @Test("Of many that finish at once, all have the same answer, and one file is kept")
  func manyFinish() async throws {
    let test = try TestStore()
    let id = try test.store.begin(size: Samples.csv.count, name: "a.csv", owner: "operator")
    try test.store.append(id, at: 0, Samples.csv)
    let store = test.store
    let kept = await withTaskGroup(of: StoredFile?.self) { group in
      for _ in 0..<8 { group.addTask { try? await store.finish(id) } }
      return await group.reduce(into: Set()) { $0.insert($1) }
    }
    // Who comes after the end finds no upload any more.
    #expect(kept.compactMap(\.self).count == 1)
    #expect(test.files.count == 1)
  }

  @Test("What was given up for a day is removed at the start, what is younger stays")
  func abandoned() async throws {
    let test = try TestStore()
    let id = try test.store.begin(size: 10, name: "a", owner: "operator")
    let stored = try await test.add(Samples.pdf)
    #expect(TestStore.open(test.directory, now: Date(timeIntervalSinceNow: 80_000)).removeAbandoned() == 0)
    #expect(try test.store.offset(id) == 0)
    #expect(TestStore.open(test.directory, now: Date(timeIntervalSinceNow: 90_000)).removeAbandoned() == 2)
    #expect(throws: FileStoreError.unknownUpload) { try test.store.offset(id) }
    #expect(test.store.contains(stored.hash))
  }

  @Test("It is removed again and again while the server runs")
  func removedDaily() async throws {
    let test = try TestStore()
    let later = TestStore.open(test.directory, now: Date(timeIntervalSinceNow: 90_000))
    let (store, incoming) = (test.store, test.store.layout.incoming)
    let days = Mutex(0)
    await later.removeAbandoned {
      #expect(StoreLayout.names(in: incoming).isEmpty)
      let day = days.withLock { days in
        days += 1
        return days
      }
      guard day < 3 else { throw CancellationError() }
      _ = try store.begin(size: 10, name: "a", owner: "operator")
    }
    #expect(days.withLock { $0 } == 3)
  }

  @Test("One owner has a bounded number under way; another's do not count")
  func tooMany() throws {
    let test = try TestStore()
    let first = try test.store.begin(size: 10, name: "a", owner: "operator")
    for _ in 1..<FileStore.mostOpen { _ = try test.store.begin(size: 10, name: "a", owner: "operator") }
    #expect(throws: FileStoreError.tooManyUploads) { try test.store.begin(size: 10, name: "a", owner: "operator") }
    #expect(throws: Never.self) { try test.store.begin(size: 10, name: "a", owner: "camat") }
    test.store.cancel(first)
    #expect(throws: Never.self) { try test.store.begin(size: 10, name: "a", owner: "operator") }
  }

  @Test func cancelled() throws {
    let test = try TestStore()
    let id = try test.store.begin(size: 10, name: "a", owner: "operator")
    test.store.cancel(id)
    test.store.cancel(id)
    #expect(test.files.isEmpty)
  }
}
