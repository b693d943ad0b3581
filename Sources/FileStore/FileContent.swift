/// The content of a stored file, piece by piece; it can be read again and again.
public struct FileContent: AsyncSequence, Sendable {
  private let file: OpenedFile

  init(_ file: OpenedFile) {
    self.file = file
  }

  /// How many bytes there are.
  public var size: Int { file.count }

  /// Reads from the beginning.
  public func makeAsyncIterator() -> Iterator { Iterator(file: file) }

  /// Where a reader is.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let file: OpenedFile
    private var offset = 0

    fileprivate init(file: OpenedFile) {
      self.file = file
    }

    /// The next bytes; `nil` at the end.
    public mutating func next() async -> [UInt8]? {
      let piece = file.slice(offset, OpenedFile.pieceLength)
      offset += piece.count
      return piece.isEmpty ? nil : piece
    }
  }
}
