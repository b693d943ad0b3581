import Foundation
import Testing

@testable import FileStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Files found by their content")
struct FileStoreTests {
  @Test("What goes in comes out, under its hash, readable by the owner alone")
  func roundTrip() async throws {
    let test = try TestStore()
    let stored = try await test.add(Samples.pdf)
    #expect(stored.kind == .pdf && stored.size == Samples.pdf.count)
    #expect(test.store.contains(stored.hash))
    #expect(test.files == ["\(stored.hash.hex.prefix(2))/\(stored.hash.hex.dropFirst(2))"])
    let content = try test.store.open(stored.hash)
    var bytes: [UInt8] = []
    for await piece in content { bytes += piece }
    #expect(bytes == Samples.pdf && content.size == bytes.count)
    let mode = try FileManager.default.attributesOfItem(atPath: test.path(stored.hash).path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func theHashIsSHA256() async throws {
    let test = try TestStore()
    let stored = try await test.add(Array("abc".utf8))
    #expect(stored.hash.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("A file of any length is read whole", arguments: [1, 65_535, 65_536, 65_537, 200_000])
  func lengths(count: Int) async throws {
    let test = try TestStore(limit: 300_000)
    let stored = try await test.add([UInt8](repeating: 0x61, count: count), pieces: 10_000)
    var size = 0
    for await piece in try test.store.open(stored.hash) { size += piece.count }
    #expect(size == count)
  }

  @Test("The same content is kept once, also when it comes twice at once")
  func once() async throws {
    let test = try TestStore()
    let store = test.store
    let found = try await withThrowingTaskGroup(of: StoredFile.self) { group in
      for pieces in 1...8 { group.addTask { try await TestStore.add(Samples.csv, to: store, pieces: pieces) } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(found.count == 1)
    #expect(test.files.count == 1)
  }

  @Test("A large upload is stopped at the limit and leaves nothing", arguments: [0, 1, 1000])
  func limit(over: Int) async throws {
    let test = try TestStore(limit: 1000)
    let bytes = [UInt8](repeating: 0x61, count: 1000 + over)
    if over == 0 {
      #expect(try await test.add(bytes).size == 1000)
    } else {
      await #expect(throws: FileStoreError.tooLarge(limit: 1000)) { try await test.add(bytes) }
      #expect(test.files.isEmpty)
    }
  }

  @Test("200 MB are not read to their end")
  func endless() async throws {
    let test = try TestStore(limit: FileStore.standardLimit)
    let intake = try test.store.intake()
    let piece = [UInt8](repeating: 0x61, count: 1_048_576)
    var sent = 0
    await #expect(throws: FileStoreError.tooLarge(limit: FileStore.standardLimit)) {
      while sent < 200 {
        try await intake.write(piece)
        sent += 1
      }
    }
    #expect(sent == 20)
  }

  @Test("What is refused leaves nothing and says what is accepted")
  func refused() async throws {
    let test = try TestStore()
    await #expect(throws: FileStoreError.empty) { try await test.add([]) }
    await #expect(throws: FileStoreError.refused(.html)) { try await test.add(Array("<html>".utf8)) }
    await #expect(throws: FileStoreError.refused(.macro)) {
      try await test.add(Samples.zip(["[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"]))
    }
    #expect(test.files.isEmpty)
  }

  struct LineCut: Error {}

  @Test("A connection that is lost leaves nothing")
  func lostConnection() async throws {
    let test = try TestStore()
    await #expect(throws: LineCut.self) {
      try await test.store.add(
        AsyncThrowingStream { continuation in
          continuation.yield(Array("a".utf8))
          continuation.finish(throwing: LineCut())
        })
    }
    #expect(test.files.isEmpty)
  }

  @Test("A full or failing disk is told as such and leaves nothing")
  func fullDisk() async throws {
    let full = Disk(
      write: { _, _ in
        errno = ENOSPC
        return -1
      }, synchronize: Disk.real.synchronize)
    let failing = Disk(
      write: Disk.real.write,
      synchronize: { _ in
        errno = EIO
        return -1
      })
    let noRoom = try TestStore(disk: full)
    try FileManager.default.createDirectory(at: noRoom.directory, withIntermediateDirectories: true)
    await #expect(throws: FileStoreError.diskFull) { try await noRoom.add(Samples.pdf) }
    #expect(throws: FileStoreError.diskFull) { try noRoom.store.begin(size: 10, name: "a", owner: "operator") }
    #expect(noRoom.files.isEmpty)
    let broken = try TestStore(disk: failing)
    try FileManager.default.createDirectory(at: broken.directory, withIntermediateDirectories: true)
    let error = await #expect(throws: FileStoreError.self) { try await broken.add(Samples.pdf) }
    #expect(error?.technicalReason?.contains("/berkas/sementara/") == true)
    #expect(error?.description.contains("/") == false)
    #expect(broken.files.isEmpty)
  }

  @Test("Short writes are gone on with")
  func shortWrites() async throws {
    let short = Disk(
      write: { Disk.real.write($0, UnsafeRawBufferPointer(rebasing: $1.prefix(3))) },
      synchronize: Disk.real.synchronize)
    let test = try TestStore(disk: short)
    #expect(try await test.add(Samples.pdf).size == Samples.pdf.count)
    #expect(try await test.store.verify(expecting: []).problems.isEmpty)
  }

  @Test("What is not there is said by its hash; no other text is a hash")
  func missing() throws {
    let test = try TestStore()
    let hash = try #require(ContentHash(hex: String(repeating: "ab", count: 32)))
    #expect(throws: FileStoreError.missing(hash)) { try test.store.open(hash) }
    #expect(!test.store.contains(hash))
    for text in [
      "", "ab", "../" + hash.hex.dropFirst(3), hash.hex.uppercased(), hash.hex + "0", "é" + hash.hex.dropFirst(2),
    ] {
      #expect(ContentHash(hex: String(text)) == nil)
    }
  }

  @Test(
    arguments: [
      (0, "0 byte"), (1023, "1023 byte"), (1024, "1 KB"), (1_048_576, "1 MB"), (20_971_520, "20 MB"),
      (1_572_864, "1,5 MB"),
    ])
  func sizes(bytes: Int, printed: String) {
    #expect(ByteCount(bytes).printed == printed)
  }
}
