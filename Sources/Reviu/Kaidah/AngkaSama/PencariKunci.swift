/// Finds which of many names stand in a text, in one walk through the text however many they are.
struct PencariKunci {
  /// Shorter names stand in too many texts to mean anything.
  private static let paling = 15
  private static let jendela = UInt128.max >> UInt128(8 * (16 - paling))

  /// The names by their first bytes.
  private var nama: [UInt128: [String]] = [:]

  /// Names as they are compared, without blanks.
  init(_ names: some Sequence<String>) {
    for name in names where name.utf8.count >= Self.paling {
      nama[name.utf8.prefix(Self.paling).reduce(0) { $0 << 8 | UInt128($1) }, default: []].append(name)
    }
  }

  /// The names that stand in a text without blanks.
  func dalam(_ text: String) -> Set<String> {
    var found: Set<String> = []
    var window: UInt128 = 0
    for (place, byte) in text.utf8.enumerated() {
      window = (window << 8 | UInt128(byte)) & Self.jendela
      guard let names = nama[window], place + 1 >= Self.paling else { continue }
      let rest = text.utf8.dropFirst(place + 1 - Self.paling)
      for name in names where rest.starts(with: name.utf8) { found.insert(name) }
    }
    return found
  }
}
