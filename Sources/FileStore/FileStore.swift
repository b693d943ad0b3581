internal import Dispatch
public import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Files found by the SHA-256 of their content: the same content is kept once, nothing is ever changed, and no name that
/// a person gave is part of a path.
///
/// Several may read and add at once, of one process and of several.
public final class FileStore: Sendable {
  /// How large one file may be, unless told otherwise: 20 MB.
  public static let standardLimit = 20 * 1_048_576

  /// How many bytes one file may have.
  public let limit: Int

  let layout: StoreLayout
  let disk: Disk
  let clock: @Sendable () -> Date
  /// The uploads in pieces that are being kept; guards the files of all of them.
  let uploads = Mutex<[UploadID: Task<Result<StoredFile, FileStoreError>, Never>]>([:])
  private let scanner: (any FileScanner)?
  private let random: @Sendable (Int) -> [UInt8]
  private let worker = DispatchQueue(label: "selaras.berkas", attributes: .concurrent)

  /// Opens a store; nothing is touched, and the directory is made with the first file.
  /// - Parameters:
  ///   - directory: where it lies: `berkas` in the data directory.
  ///   - limit: how many bytes one file may have.
  ///   - scanner: looks for harmful content before a file is kept; `nil` for none.
  ///   - clock: the present moment, for uploads that were given up.
  ///   - random: so many unguessable bytes, for the names of what is coming in.
  public convenience init(
    directory: URL, limit: Int = standardLimit, scanner: (any FileScanner)? = nil,
    clock: @escaping @Sendable () -> Date, random: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.init(directory: directory, limit: limit, scanner: scanner, clock: clock, random: random, disk: .real)
  }

  init(
    directory: URL, limit: Int, scanner: (any FileScanner)?, clock: @escaping @Sendable () -> Date,
    random: @escaping @Sendable (Int) -> [UInt8], disk: Disk
  ) {
    layout = StoreLayout(directory: directory)
    self.limit = limit
    self.scanner = scanner
    self.clock = clock
    self.random = random
    self.disk = disk
  }

  /// Begins to take a file in.
  public func intake(_ rule: IntakeRule = .evidence) throws(FileStoreError) -> FileIntake {
    try FileIntake(self, rule)
  }

  /// Takes a whole content in.
  public func add(_ bytes: [UInt8], _ rule: IntakeRule) async throws(FileStoreError) -> StoredFile {
    let intake = try intake(rule)
    try await intake.write(bytes)
    return try await intake.finish()
  }

  /// Takes a whole stream in.
  /// - Throws: ``FileStoreError``, or what the stream throws; then nothing is left behind.
  public func add<Bytes: AsyncSequence & Sendable>(_ bytes: Bytes) async throws -> StoredFile
  where Bytes.Element == [UInt8] {
    let intake = try intake()
    for try await piece in bytes { try await intake.write(piece) }
    return try await intake.finish()
  }

  /// Whether the store holds a content.
  public func contains(_ hash: ContentHash) -> Bool {
    access(layout.file(hash).path, F_OK) == 0
  }

  /// Whether the store holds nothing.
  public var isEmpty: Bool { layout.hashes().isEmpty }

  /// The content, to be read piece by piece.
  public func open(_ hash: ContentHash) throws(FileStoreError) -> FileContent {
    let file = OpenedFile(layout.file(hash))
    guard let file else { throw .missing(hash) }
    return FileContent(file)
  }

  /// Unguessable hexadecimal digits.
  func randomName() -> String {
    random(16).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  func newIncomingFile() throws(FileStoreError) -> IncomingFile {
    try makeDirectories()
    return try IncomingFile(layout.incoming.appending(path: randomName() + ".masuk"), disk: disk)
  }

  func makeDirectories() throws(FileStoreError) {
    let made = try Disk.makeDirectory(layout.directory.path)
    if made { try disk.synchronize(path: layout.directory.deletingLastPathComponent().path) }
    _ = try Disk.makeDirectory(layout.incoming.path)
  }

  /// Looks at a file that has come in whole, has it scanned and moves it to its place.
  func keep(
    _ file: URL, hash: ContentHash, size: Int, _ rule: IntakeRule = .evidence
  ) async throws(FileStoreError) -> StoredFile {
    guard size > 0 else { throw .empty }
    let kind = try await onWorker { () throws(FileStoreError) in
      guard let opened = OpenedFile(file) else { throw .unknownUpload }
      do throws(FileRefusal) {
        return try rule.kind(opened)
      } catch {
        throw .refused(error)
      }
    }
    switch await scanner?.scan(file) {
    case nil, .clean?: break
    case .infected?: throw .infected
    case .failed(let reason)?: throw .scannerFailed(reason: reason)
    }
    try await onWorker { () throws(FileStoreError) in try self.publish(file, as: hash) }
    return StoredFile(hash: hash, size: size, kind: kind)
  }

  /// Moves a whole file to its place, durably. One that lies there already has the same content, or is damaged.
  func publish(_ file: URL, as hash: ContentHash) throws(FileStoreError) {
    try disk.synchronize(path: file.path)
    let shard = layout.shard(hash).path
    if try Disk.makeDirectory(shard) { try disk.synchronize(path: layout.directory.path) }
    guard rename(file.path, layout.file(hash).path) == 0 else { throw Disk.failure(file.path, errno) }
    try disk.synchronize(path: shard)
  }

  /// Does work that waits for the disk, away from the threads that answer requests.
  func onWorker<Value: Sendable>(
    _ work: @escaping @Sendable () throws(FileStoreError) -> Value
  ) async throws(FileStoreError) -> Value {
    let result = await withCheckedContinuation { continuation in
      worker.async { continuation.resume(returning: Result(catching: work)) }
    }
    return try result.get()
  }
}
