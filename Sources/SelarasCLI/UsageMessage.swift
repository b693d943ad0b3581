import Foundation

/// What the argument parser says of usage, right and wrong, in Indonesian. The parser has no language but English and
/// tells help and errors only as text, so its sentences are recognised one by one; one that is not stays as it is.
enum UsageMessage {
  /// The message of the parser, line by line.
  static func indonesian(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    for (start, ours) in [("Error: ", "Pemakaian salah: "), ("   or: ", "   atau: ")] where line.hasPrefix(start) {
      return ours + sentence(String(line.dropFirst(start.count)))
    }
    return sentence(line)
  }

  private static func sentence(_ text: String) -> String {
    for (pattern, ours) in sentences {
      let whole = text.replacingOccurrences(of: "^\(pattern)$", with: ours, options: .regularExpression)
      if whole != text { return whole.replacing("' and '", with: "' atau '").replacing("' or '", with: "' atau '") }
    }
    return text
  }

  /// The parser's sentences as patterns, and ours with their parts.
  private static let sentences = [
    ("Unknown option '(.+?)'\\. Did you mean '(.+)'\\?", "Opsi '$1' tidak dikenal. Mungkin maksudnya '$2'?"),
    ("Unknown option '(.+)'", "Opsi '$1' tidak dikenal."),
    ("Missing expected argument '(.+)'", "Isian '$1' belum diberikan."),
    ("Missing one of: (.+)", "Salah satu isian ini harus diberikan: $1."),
    ("Missing value for '(.+)' in '(.+)'", "Nilai untuk '$1' dalam '$2' belum diberikan."),
    ("Missing value for '(.+)'", "Nilai untuk '$1' belum diberikan."),
    ("Unexpected argument '(.*)'", "'$1' tidak dikenal di tempat itu."),
    ("\\d+ unexpected arguments: (.+)", "Isian ini tidak dikenal: $1."),
    (
      "The value '(.*)' is invalid for '(.+?)'\\. Please provide one of the following:",
      "Nilai '$1' tidak dapat dipakai untuk '$2'. Pilih salah satu:"
    ),
    (
      "The value '(.*)' is invalid for '(.+?)'\\. Please provide one of (.+)\\.",
      "Nilai '$1' tidak dapat dipakai untuk '$2'. Pilih $3."
    ),
    ("The value '(.*)' is invalid for '(.+)'", "Nilai '$1' tidak dapat dipakai untuk '$2'."),
    ("Invalid option: (.+)", "Opsi '$1' tidak dapat dipakai."),
    ("Missing required subcommand\\.", "Perintahnya belum diberikan."),
    ("Help:  (.*)", "Keterangan:  $1"),
    ("Usage: (.*)", "Cara pakai: $1"), ("OVERVIEW: (.*)", "RINGKASAN: $1"),
    ("USAGE: (.*)<subcommand>", "CARA PAKAI: $1<perintah>"), ("USAGE: (.*)", "CARA PAKAI: $1"),
    ("ARGUMENTS:", "ISIAN:"), ("OPTIONS:", "OPSI:"), ("SUBCOMMANDS:", "PERINTAH:"),
    ("(  --version +)Show the version\\.", "$1Menampilkan versi."),
    ("(  -h, --help +)Show help information\\.", "$1Menampilkan keterangan ini."),
    ("(.*)\\(values: (.+)", "$1(pilihan: $2"), ("(.*)\\(default: (.+)\\)", "$1(baku: $2)"),
    ("  See '(.+)<subcommand>' for detailed help\\.", "  Lihat '$1<perintah>' untuk keterangan lengkap."),
    ("  See '(.+)' for detailed help\\.", "  Lihat '$1' untuk keterangan lengkap."),
    ("  See '(.+)' for more information\\.", "  Lihat '$1' untuk keterangan lengkap."),
  ]
}
