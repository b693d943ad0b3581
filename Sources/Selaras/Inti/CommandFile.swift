public import Foundation
import Journal

/// A file of commands, one JSON object a line: the format of the sample data and of `selaras import`.
///
/// ```json
/// {"waktu":"2024-01-15T09:00:00+08:00","akun":"operator-kecamatan-juai","peran":"operator","unit":"kecamatan-juai",
///  "peristiwa":[{"jenis":"pengukuran.realisasi-dicatat","isi":{...}}]}
/// ```
/// `unit` belongs to an operator or kepala only. `waktu` counts only where a new data directory is filled. Blank lines
/// are skipped; a field that is not known is refused.
public enum CommandFile {
  /// A line that cannot be used.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// From 1.
    public let baris: Int
    /// What is wrong and what to do, in Indonesian.
    public let pesan: String

    /// A line that cannot be used.
    public init(baris: Int, pesan: String) {
      self.baris = baris
      self.pesan = pesan
    }

    /// The message with its line.
    public var description: String { "Baris \(baris): \(pesan)" }
  }

  /// A command with the line it stands on.
  public struct Line: Sendable {
    /// From 1.
    public let baris: Int
    /// What is proposed.
    public let command: Command
  }

  private struct Record: Decodable {
    let waktu: String?
    let akun: String
    let peran: Peran
    let unit: String?
    let peristiwa: [Fact]
  }

  private struct Fact: Decodable {
    private enum CodingKeys: String, CodingKey {
      case jenis, isi
    }

    let event: any Event

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let kind = try container.decode(String.self, forKey: .jenis)
      guard let type = EventCatalog.type(ofKind: kind) else {
        throw EventCatalog.DecodingFailure.unknown(kind: kind, schemaVersion: EventCatalog.schemaVersion)
      }
      event = try type.init(from: try container.superDecoder(forKey: .isi))
    }
  }

  /// Reads the whole file.
  /// - Throws: ``Failure`` for the first line that cannot be used.
  public static func parse(_ data: Data) throws(Failure) -> [Line] {
    let decoder = JSONDecoder()
    var lines: [Line] = []
    for (index, bytes) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard bytes.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
      let number = index + 1
      do {
        let command = try command(decoder.decode(Record.self, from: Data(bytes)), number)
        if let problem = try UnknownField.describe(Data(bytes), events: command.events) {
          throw Failure(baris: number, pesan: problem)
        }
        lines.append(Line(baris: number, command: command))
      } catch let failure as Failure {
        throw failure
      } catch let DecodingError.dataCorrupted(context) where context.codingPath.isEmpty {
        throw Failure(baris: number, pesan: JSONProblem.describe(Data(bytes)))
      } catch {
        throw Failure(baris: number, pesan: DecodingReason.describe(error))
      }
    }
    return lines
  }

  private static func command(_ record: Record, _ line: Int) throws(Failure) -> Command {
    guard !record.peristiwa.isEmpty else {
      throw Failure(baris: line, pesan: "Tidak ada peristiwa. Isi sedikitnya satu.")
    }
    var moment: Timestamp?
    if let text = record.waktu {
      guard let parsed = try? Date(text, strategy: .iso8601) else {
        throw Failure(
          baris: line, pesan: "Waktu \u{201C}\(text)\u{201D} tidak dikenal. Tulis misalnya 2024-01-15T09:00:00+08:00.")
      }
      moment = Timestamp(parsed)
    }
    let actor = Pelaku(akun: record.akun, peran: record.peran, unit: record.unit)
    return Command(oleh: actor, record.peristiwa.map(\.event), waktu: moment)
  }
}
