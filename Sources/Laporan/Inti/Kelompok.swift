/// Neighbours that belong together, for cells that span rows.
enum Kelompok {
  /// Splits a list into runs of neighbours with the same key.
  static func berurutan<Element, Key: Equatable>(_ list: [Element], menurut key: (Element) -> Key) -> [[Element]] {
    var groups: [[Element]] = []
    for element in list {
      if let last = groups.last?.last, key(last) == key(element) {
        groups[groups.count - 1].append(element)
      } else {
        groups.append([element])
      }
    }
    return groups
  }
}
