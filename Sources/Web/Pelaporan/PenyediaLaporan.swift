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
  /// - Throws: ``GalatLaporan`` with words for the visitor; of any other error the visitor learns only that there is
  ///   one.
  func laporan(jenis: JenisLaporan, unit: String, tahun: Int, format: FormatLaporan, state: State) async throws -> Data

  /// The body of the report for a page: its title is the `h1` of the page, its chapters are `h2`.
  /// - Parameter alamat: the address of "dari mana angka ini?" for a figure of the report.
  func isi(
    jenis: JenisLaporan, unit: String, tahun: Int, state: State, alamat: @escaping @Sendable (Asal) -> String?
  ) async throws -> HTML
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
