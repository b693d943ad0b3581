/// Why an external tool did not do its work.
public enum ToolError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The executable is not there or may not be run.
  case missing(tool: String, path: String, installCommand: String?)
  /// The tool could not be started for another reason.
  case cannotStart(tool: String, reason: String)
  /// The tool ended with an error; what it wrote is kept.
  case failed(tool: String, status: String, output: String)
  /// The tool took longer than allowed and was ended; what it wrote is kept.
  case timedOut(tool: String, limit: Duration, output: String)
  /// No font holds these characters of the text, which stand at these places (`1.4 Gambaran Umum`).
  case noGlyph(characters: [Unicode.Scalar], places: [String])
  /// The work was called off before it was done.
  case cancelled(tool: String)
  /// A file of the work could not be written or read.
  case file(path: String, reason: String)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .missing(let tool, let path, let installCommand):
      "Program \(tool) tidak ditemukan di \(path). "
        + (installCommand.map { "Pasang dengan perintah: \($0)" } ?? "Periksa pemasangan dan hak aksesnya.")
    case .cannotStart(let tool, let reason):
      "Program \(tool) tidak dapat dijalankan. Periksa pemasangan dan hak aksesnya. Keterangan sistem: \(reason)"
    case .failed(let tool, let status, let output):
      "Program \(tool) berhenti dengan kesalahan (\(status)). Keterangan program: \(output)"
    case .timedOut(let tool, let limit, let output):
      "Program \(tool) belum selesai setelah \(limit.components.seconds) detik dan dihentikan. Coba lagi; jika terulang, perkecil dokumennya."
        + (output.isEmpty ? "" : " Keterangan program: \(output)")
    case .noGlyph(let characters, let places):
      "Tidak ada huruf (fon) yang memuat \(Self.named(characters))"
        + (places.isEmpty ? "" : ", yang tercantum pada \(Self.listed(places))")
        + ", sehingga PDF tidak dapat dibuat. Ganti atau hapus tanda itu pada isiannya, "
        + "atau pasang huruf tambahan dengan perintah: ./scripts/siapkan. Bentuk lain dari dokumen ini tetap dapat dibuat."
    case .cancelled(let tool):
      "Pekerjaan program \(tool) dibatalkan."
    case .file(let path, let reason):
      "Berkas \(path) tidak dapat ditulis atau dibaca. Periksa ruang penyimpanan dan hak akses. Keterangan sistem: \(reason)"
    }
  }

  private static let mostListed = 5

  /// `tanda “漢” (U+6F22)`.
  private static func named(_ characters: [Unicode.Scalar]) -> String {
    let names = characters.map { character in
      let code = String(character.value, radix: 16, uppercase: true)
      return "tanda \u{201C}\(character)\u{201D} (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code))"
    }
    return listed(names)
  }

  private static func listed(_ names: [String]) -> String {
    let rest = names.count - mostListed
    return names.prefix(mostListed).joined(separator: "; ") + (rest > 0 ? "; dan \(rest) lainnya" : "")
  }
}
