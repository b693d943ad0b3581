extension DaftarDepan {
  /// What a list and the text behind it say differently.
  struct Selisih {
    /// Lines of the list whose number stands over another name in the text.
    var lainNama: [(daftar: Butir, naskah: Butir)] = []
    /// Lines of the list whose number is not in the text.
    var hanyaDaftar: [Butir] = []
    /// What stands in the text and not in the list.
    var hanyaNaskah: [Butir] = []

    /// Everything that differs, as printed, the first in front.
    var kutipan: [Temuan.Kutipan] {
      lainNama.map(\.daftar.kutipan) + hanyaDaftar.map(\.kutipan) + hanyaNaskah.map(\.kutipan)
        + lainNama.map(\.naskah.kutipan)
    }

    /// What differs, in words; of many the first three.
    var uraian: String {
      var parts: [String] = []
      if let first = lainNama.first {
        parts.append(
          "\(lainNama.count) nomor berbeda namanya, mulai dari \(first.daftar.nomor): \u{201C}\(first.daftar.nama)\u{201D} dalam daftar, \u{201C}\(first.naskah.nama)\u{201D} dalam naskah"
        )
      }
      if !hanyaDaftar.isEmpty { parts.append("tidak ada dalam naskah: \(Self.sebut(hanyaDaftar))") }
      if !hanyaNaskah.isEmpty { parts.append("tidak ada dalam daftar: \(Self.sebut(hanyaNaskah))") }
      return parts.joined(separator: "; ")
    }

    private static func sebut(_ items: [Butir]) -> String {
      let names = items.prefix(3).map { "\u{201C}\($0.nomor) \($0.nama)\u{201D}" }.joined(separator: ", ")
      return items.count > 3 ? "\(names), dan \(items.count - 3) lagi" : names
    }
  }

  /// Compares the list with what stands in the text; a part of the text without any number of the same kind is left out,
  /// as its headings were not read.
  func selisih(_ text: [Butir], abaikan: Set<String>) -> Selisih {
    let byNumber = Dictionary(grouping: text, by: \.nomor)
    let parts = Set(text.map(Self.bagian))
    var result = Selisih()
    // Each name once, without what is ignored: reports that are bound together repeat theirs.
    let names = Set(text.map { Self.berarti($0.kata, abaikan) })
    let listedNames = Set(butir.map { Self.berarti($0.kata, abaikan) })
    for entry in butir where parts.contains(Self.bagian(entry)) {
      guard let same = byNumber[entry.nomor] else {
        let own = Self.berarti(entry.kata, abaikan)
        if entry.nama.isEmpty || !names.contains(own) && !names.contains(where: { Self.miripBerarti($0, own) }) {
          result.hanyaDaftar.append(entry)
        }
        continue
      }
      if !same.contains(where: { Self.mirip($0.kata, entry.kata, abaikan) }), let first = same.first {
        result.lainNama.append((entry, first))
      }
    }
    let listed = Set(butir.map(\.nomor))
    let listedParts = Set(butir.map(Self.bagian))
    var seen = Set<String>()
    let nested = Set(byNumber.filter { $0.value.count > 1 }.values.flatMap { $0.map(Self.bagian) })
    for item in text
    where !nested.contains(Self.bagian(item)) && !listed.contains(item.nomor) && listedParts.contains(Self.bagian(item))
    {
      let own = Self.berarti(item.kata, abaikan)
      guard seen.insert(item.nomor).inserted, !listedNames.contains(own),
        !listedNames.contains(where: { Self.miripBerarti($0, own) })
      else { continue }
      result.hanyaNaskah.append(item)
    }
    return result
  }

  /// The chapter and kind of a number: `BAB III A` and `3.2` are of different kinds.
  private static func bagian(_ item: Butir) -> String {
    if item.nomor.hasPrefix("BAB") {
      let parts = item.nomor.split(separator: " ")
      return parts.count > 2 ? parts.dropLast().joined(separator: " ") : "BAB"
    }
    let parts = item.nomor.split(separator: ".")
    return "\(parts.first ?? "") \(parts.count)"
  }

  /// Whether two names mean the same: most words of the shorter stand in the longer.
  static func mirip(_ left: [String], _ right: [String], _ ignored: Set<String> = []) -> Bool {
    miripBerarti(berarti(left, ignored), berarti(right, ignored))
  }

  /// The words of a name that tell it from others.
  private static func berarti(_ words: [String], _ ignored: Set<String>) -> [String] {
    words.filter { !ignored.contains($0) && $0 != "tahun" && Int($0) == nil }
  }

  private static func miripBerarti(_ left: [String], _ right: [String]) -> Bool {
    let (shorter, longer) = right.count < left.count ? (right, left) : (left, right)
    guard !shorter.isEmpty else { return true }
    let found = shorter.count { word in longer.contains { $0 == word || EjaanKata.mirip($0, word) } }
    return found * 10 >= shorter.count * 7
  }
}
