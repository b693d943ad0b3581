import Foundation
import Reviu
import TestSupport

/// A report that somebody wrote who did not know the checker, in a style of its own, with a list of the errors planted in it.
struct LaporanUji: Sendable {
  /// An error of the list.
  struct Kesalahan: Sendable, Hashable {
    /// The line that is wrong, then those it contradicts, from 1.
    let baris: [Int]
    let jenis: String
    let tercetak: String

    /// Whether it is one of arithmetic.
    var hitungan: Bool { jenis.hasPrefix("arith") }

    /// Whether a finding shows it.
    func tampak(_ finding: Temuan) -> Bool { !Set(finding.baris).isDisjoint(with: baris) }
  }

  /// The name of its directory.
  let nama: String
  /// The report without errors.
  let benar: String
  /// The same with all errors; equal to ``benar`` for a report that only tries for false alarms.
  let salah: String
  /// The list.
  let kesalahan: [Kesalahan]

  private static var induk: URL { URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Naskah") }

  /// All of them, by name.
  static func semua() throws -> [LaporanUji] {
    try FileManager.default.contentsOfDirectory(atPath: induk.path).sorted().map(LaporanUji.init)
  }

  private init(_ nama: String) throws {
    let room = Self.induk.appending(path: nama)
    let text = Self.denganNip(try String(contentsOf: room.appending(path: "naskah.txt"), encoding: .utf8))
    var lines = text.components(separatedBy: "\n")
    for row in Self.baris(room.appending(path: "tertanam.tsv")) {
      if let number = Int(row[0]), lines.indices.contains(number - 1) {
        lines[number - 1] = row.dropFirst().joined(separator: "\t")
      }
    }
    self.nama = nama
    benar = text
    salah = lines.joined(separator: "\n")
    kesalahan = Self.baris(room.appending(path: "kesalahan.tsv")).map {
      Kesalahan(baris: $0[0].split(separator: " ").compactMap { Int($0) }, jenis: $0[1], tercetak: $0[2])
    }
  }

  /// Invented NIP stand in the files with their parts apart, `{19700426|199503|1|003}`: written out one would look like
  /// that of somebody.
  private static func denganNip(_ text: String) -> String {
    text.replacing(/\{(\d{8})\|(\d{6})\|(\d)\|(\d{3})\}/) { nip in
      nipRekaan(
        lahir: String(nip.1), diangkat: String(nip.2), kelamin: String(nip.3), urut: String(nip.4))
    }
  }

  /// The rows of a file; none where there is no file.
  private static func baris(_ file: URL) -> [[String]] {
    let text = denganNip((try? String(contentsOf: file, encoding: .utf8)) ?? "")
    return text.components(separatedBy: "\n").filter { !$0.isEmpty }.map { $0.components(separatedBy: "\t") }
  }
}
