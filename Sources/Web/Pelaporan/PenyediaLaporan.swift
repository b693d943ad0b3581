public import Foundation
public import HTML
public import Laporan
public import Selaras

/// Makes reports. The composition root gives the real one; tests give one of their own.
public protocol PenyediaLaporan: Sendable {
  /// The whole report as a file.
  /// - Parameters:
  ///   - unit: the id of the perangkat daerah; it exists in `state`.
  ///   - tahun: the year of the report.
  ///   - pilihan: which agreement, for `pk`.
  /// - Throws: ``GalatLaporan`` with words for the visitor; of any other error the visitor learns only that there is
  ///   one.
  func laporan(jenis: JenisLaporan, unit: String, tahun: Int, pilihan: PilihanPk, format: FormatLaporan, state: State)
    async throws -> Data

  /// The report for a page, whole or one part: chapters are `h2`; the title, an `h1`, stands in the first part.
  /// - Parameters:
  ///   - bagian: the name of a part; `nil` for the whole.
  ///   - alamat: the address of "dari mana angka ini?" for a figure of the report.
  ///   - alamatBagian: the address of the page of a part.
  /// - Returns: `nil` for a part that the report does not have.
  func isi(
    jenis: JenisLaporan, unit: String, tahun: Int, bagian: String?, state: State,
    alamat: @escaping @Sendable (Asal) -> String?, alamatBagian: @escaping @Sendable (String) -> String
  ) async throws -> IsiLaporan?
}

/// A report to read, or a part of it.
public struct IsiLaporan: Sendable {
  /// A part that has a page of its own.
  public struct Bagian: Sendable {
    /// The name in addresses.
    public let nama: String
    /// The heading.
    public let judul: String

    /// A part.
    public init(nama: String, judul: String) {
      self.nama = nama
      self.judul = judul
    }
  }

  /// Every part, in reading order.
  public let bagian: [Bagian]
  /// What is shown.
  public let html: HTML

  /// A report from its parts.
  public init(bagian: [Bagian], html: HTML) {
    self.bagian = bagian
    self.html = html
  }
}

/// Why a report cannot be made, in words for a visitor.
public struct GalatLaporan: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do, in Indonesian.
  public let pesan: String

  /// A reason.
  public init(_ pesan: String) {
    self.pesan = pesan
  }

  /// The message.
  public var description: String { pesan }
}
