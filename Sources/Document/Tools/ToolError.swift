/// Why an external tool did not do its work.
public enum ToolError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The executable is not there or may not be run.
  case missing(tool: String, path: String, installCommand: String)
  /// The tool could not be started for another reason.
  case cannotStart(tool: String, reason: String)
  /// The tool ended with an error; what it wrote is kept.
  case failed(tool: String, status: String, output: String)
  /// The tool took longer than allowed and was ended; what it wrote is kept.
  case timedOut(tool: String, limit: Duration, output: String)
  /// The work was called off before it was done.
  case cancelled(tool: String)
  /// A file of the work could not be written or read.
  case file(path: String, reason: String)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .missing(let tool, let path, let installCommand):
      "Program \(tool) tidak ditemukan di \(path). Pasang dengan perintah: \(installCommand)"
    case .cannotStart(let tool, let reason):
      "Program \(tool) tidak dapat dijalankan: \(reason)"
    case .failed(let tool, let status, let output):
      "Program \(tool) berhenti dengan kesalahan (\(status)). Keterangan program: \(output)"
    case .timedOut(let tool, let limit, let output):
      "Program \(tool) belum selesai setelah \(limit) dan dihentikan. Coba lagi; jika terulang, perkecil dokumennya."
        + (output.isEmpty ? "" : " Keterangan program: \(output)")
    case .cancelled(let tool):
      "Pekerjaan program \(tool) dibatalkan."
    case .file(let path, let reason):
      "Berkas \(path) tidak dapat ditulis atau dibaca: \(reason). Periksa ruang penyimpanan dan hak akses."
    }
  }
}
