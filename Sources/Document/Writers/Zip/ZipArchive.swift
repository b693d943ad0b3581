/// Why files do not fit into an archive.
public enum ZipError: Error, Hashable, CustomStringConvertible {
  /// The name is empty, too long, or stands in the archive already.
  case name(String)
  /// More than 65,535 files, or more than 4 GiB.
  case tooLarge

  /// In words for the log.
  public var description: String {
    switch self {
    case .name(let name): "Nama \u{201C}\(name)\u{201D} tidak dapat dipakai dalam arsip."
    case .tooLarge: "Arsip terlalu besar."
    }
  }
}

/// Files in one archive (ZIP, APPNOTE 6.3.3), stored as they are: PDF, DOCX and XLSX are compressed already, so that
/// compressing them once more takes time and saves nothing.
public struct ZipArchive: Sendable {
  private static let stored: UInt16 = 0
  /// Names are UTF-8.
  private static let flags: UInt16 = 1 << 11
  private static let version: UInt16 = 20

  /// Time and day of every file, as DOS counts them.
  private let day: UInt16
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<String> = []

  /// An archive without files.
  /// - Parameter day: the day that its files bear; an archive of the same files of a day is the same archive.
  public init(day: CalendarDay) {
    let year = min(max(day.year, 1980), 2107) - 1980
    self.day = UInt16(year << 9 | day.month << 5 | day.day)
  }

  /// How many files it holds.
  public var count: Int { names.count }

  /// Adds a file.
  /// - Parameter name: its path in the archive, with `/` between its parts.
  public mutating func add(_ name: String, _ content: [UInt8]) throws(ZipError) {
    let path = Array(name.utf8)
    guard (1...200).contains(path.count), !names.contains(name) else { throw .name(name) }
    guard count < Int(UInt16.max), bytes.count + directory.count + content.count < Int(UInt32.max) - 100_000 else {
      throw .tooLarge
    }
    names.insert(name)
    let offset = UInt32(bytes.count)
    // What the local header and the entry of the directory have in common.
    var common: [UInt8] = []
    for value in [Self.version, Self.flags, Self.stored, 0, day] { common.append(littleEndian: value) }
    for value in [CRC32.of(content), UInt32(content.count), UInt32(content.count)] {
      common.append(littleEndian: value)
    }
    common.append(littleEndian: UInt16(path.count))
    common.append(littleEndian: UInt16(0))
    bytes.append(littleEndian: UInt32(0x0403_4b50))
    bytes += common + path + content
    directory.append(littleEndian: UInt32(0x0201_4b50))
    directory.append(littleEndian: Self.version)
    directory += common
    // No comment, first disk, no attributes.
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(littleEndian: offset)
    directory += path
  }

  /// The archive with its directory.
  public var finished: [UInt8] {
    var end: [UInt8] = []
    end.append(littleEndian: UInt32(0x0605_4b50))
    end += [0, 0, 0, 0]
    end.append(littleEndian: UInt16(count))
    end.append(littleEndian: UInt16(count))
    end.append(littleEndian: UInt32(directory.count))
    end.append(littleEndian: UInt32(bytes.count))
    end += [0, 0]
    return bytes + directory + end
  }
}

/// The checksum of ZIP (ISO 3309, reflected polynomial 0xEDB88320).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
