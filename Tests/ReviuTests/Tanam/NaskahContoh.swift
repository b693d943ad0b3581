/// A made report: lines with marks where something can be planted.
struct NaskahContoh {
  private(set) var baris: [String] = []
  private(set) var klaim: [Klaim] = []
  private(set) var hubungan: [Hubungan] = []
  private(set) var judulTabel: [(nomor: String, nama: String)] = []
  private(set) var judulBab: [String] = []

  private static let buka: Character = "\u{E000}"
  private static let tutup: Character = "\u{E001}"

  /// Adds lines.
  mutating func tulis(_ lines: String...) { baris += lines }

  /// Adds a heading, which lists in front may name.
  mutating func judul(_ text: String) {
    judulBab.append(text)
    baris += ["", text, ""]
  }

  /// Adds a caption.
  mutating func judulTabel(_ number: String, _ name: String, tertulis line: String) {
    judulTabel.append((number, name))
    baris += ["", line]
  }

  /// Puts lines between others.
  mutating func sisip(_ lines: [String], di place: Int) { baris.insert(contentsOf: lines, at: place) }

  /// Makes a place and gives the mark for it.
  mutating func tandai(_ claim: Klaim) -> Int {
    klaim.append(claim)
    return klaim.count - 1
  }

  /// The mark of a place.
  func tanda(_ id: Int) -> String { "\(Self.buka)\(id)\(Self.tutup)" }

  mutating func hubungkan(_ ids: [Int], _ formula: @escaping ([Double]) -> Double?) {
    hubungan.append(Hubungan(klaim: ids, hitung: formula))
  }

  /// The text, with one place replaced.
  func teks(mengganti place: Int? = nil, dengan wrong: String = "") -> String {
    baris.map { line in Self.isi(line) { $0 == place ? wrong : klaim[$0].benar } }.joined(separator: "\n") + "\n"
  }

  /// A text as it is where nothing is planted.
  func polos(_ text: String) -> String { Self.isi(text) { klaim[$0].benar } }

  /// The line of each place, from 1.
  var letak: [Int: Int] {
    var found: [Int: Int] = [:]
    for (number, line) in baris.enumerated() {
      _ = Self.isi(line) { id in
        found[id] = number + 1
        return ""
      }
    }
    return found
  }

  private static func isi(_ line: String, _ text: (Int) -> String) -> String {
    guard line.contains(buka) else { return line }
    return line.split(separator: buka, omittingEmptySubsequences: false).enumerated().map { index, part in
      guard index > 0, let end = part.firstIndex(of: tutup), let id = Int(part[..<end]) else { return String(part) }
      return text(id) + part[part.index(after: end)...]
    }.joined()
  }
}
