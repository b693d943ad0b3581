import Sakip

extension Skala {
  /// The scale that a sentence writes out: `lebih dari 100 = Sangat Baik; 85 sampai dengan 100 = Baik; kurang dari 85 =
  /// Kurang`; `nil` for other sentences.
  init?(kalimat text: String, pada letak: Letak) {
    guard text.utf8.contains(UInt8(ascii: ";")), text.utf8.count < 600,
      text.lowercased().contains(Pola.kataSkala.regex)
    else { return nil }
    let start = text.firstIndex(of: ":").map { text.index(after: $0) } ?? text.startIndex
    let parts = text[start...].split { $0 == ";" || $0 == "\n" }
    guard (3...8).contains(parts.count) else { return nil }
    let bands = parts.compactMap { part -> Pita? in
      let bare = part.trimmingPrefix(while: { $0 == " " }).drop { $0 == "," }
      guard let last = PemindaiAngka.pindai(String(bare)).last else { return nil }
      let bytes = Array(bare.utf8)
      let range = String(decoding: bytes[..<last.rentang.upperBound], as: UTF8.self)
      let rest = String(decoding: bytes[last.rentang.upperBound...], as: UTF8.self)
      let name = rest.trimmingCharacters("=:%.,()- \u{2013}").split(separator: " ").joined(separator: " ")
      guard !name.isEmpty, name.count <= 24, name.allSatisfy({ $0.isLetter || $0 == " " }) else { return nil }
      return Self.pita(Sel(range, pada: letak), name)
    }
    guard bands.count == parts.count, Set(bands.map(\.nama)).count == bands.count else { return nil }
    pita = bands.sorted { ($0.bawah ?? Ratio(-1)) > ($1.bawah ?? Ratio(-1)) }
  }
}

extension String {
  fileprivate func trimmingCharacters(_ marks: String) -> String {
    let front = drop { marks.contains($0) }
    guard let last = front.lastIndex(where: { !marks.contains($0) }) else { return "" }
    return String(front[...last])
  }
}
