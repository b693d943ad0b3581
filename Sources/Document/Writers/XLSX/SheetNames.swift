/// Names of worksheets: not empty, at most 31 UTF-16 units, without `[]:*?/\` and an apostrophe at either end, all
/// different without regard to capitals.
struct SheetNames {
  private static let limit = 31
  private var taken: Set<String> = ["history"]

  /// A name not given before, close to what is wished.
  mutating func unique(_ wish: String) -> String {
    let clean = String(wish.map { "[]:*?/\\\n\r\t".contains($0) ? " " : $0 })
    let base = trimmed(clean).isEmpty ? "Tabel" : trimmed(clean)
    var name = shortened(base, to: Self.limit)
    var count = 1
    while taken.contains(name.lowercased()) {
      count += 1
      let suffix = " (\(count))"
      name = shortened(base, to: Self.limit - suffix.utf16.count) + suffix
    }
    taken.insert(name.lowercased())
    return name
  }

  /// The beginning of a name, whole words where its first word fits.
  private func shortened(_ name: String, to limit: Int) -> String {
    guard name.utf16.count > limit else { return name }
    var result = name
    while result.utf16.count > limit { result.removeLast() }
    let isWhole = name.dropFirst(result.count).first == " "
    if !isWhole, let space = result.lastIndex(of: " ") { result = String(result[..<space]) }
    return trimmed(result)
  }

  private func trimmed(_ name: String) -> String {
    var result = name[...]
    while let first = result.first, first == " " || first == "'" { result.removeFirst() }
    while let last = result.last, last == " " || last == "'" { result.removeLast() }
    return String(result)
  }
}
