/// Small words of generated sentences.
enum Kalimat {
  /// `A`, `A dan B`, `A, B, dan C`.
  static func daftar(_ parts: [String]) -> String {
    switch parts.count {
    case 0: ""
    case 1: parts[0]
    case 2: "\(parts[0]) dan \(parts[1])"
    default: parts.dropLast().joined(separator: ", ") + ", dan " + (parts.last ?? "")
    }
  }

  /// The text with its first letter small, for the middle of a sentence. Abbreviations such as `IKM` stay, and so do
  /// names in title case: `Indeks Kepuasan Masyarakat` must not become `indeks Kepuasan Masyarakat`.
  static func awalKecil(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard let first = text.first, let second = text.dropFirst().first, second.isLowercase,
      words.dropFirst().first?.first?.isUppercase != true
    else { return text }
    return first.lowercased() + text.dropFirst()
  }

  /// A name in quotation marks.
  static func kutip(_ text: String) -> String { "\u{201C}\(text)\u{201D}" }

  /// A formula or computation with the signs of print: `(2 × 3) − 1`.
  static func rumus(_ text: String) -> String {
    text.replacing(" x ", with: " × ").replacing(" - ", with: " − ")
  }

  /// The text with its first letter capital.
  static func awalBesar(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `pertama`, `kedua`.
  static func urutan(_ number: Int) -> String {
    let words = [
      "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh",
    ]
    return (1...words.count).contains(number) ? words[number - 1] : "ke-\(number)"
  }
}
