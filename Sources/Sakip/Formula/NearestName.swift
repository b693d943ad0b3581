/// Finds the name that somebody meant who misspelled it.
enum NearestName {
  /// Longer names are not compared: nobody misspells them, they are pasted.
  private static let maximumLength = 80

  /// - Returns: the candidate with the fewest letters to add, take away, change or swap; `nil` when that would be more
  ///   than a third of the name. The first of equals. Upper and lower case do not count as a difference.
  static func find(_ name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(maximumLength + 1))
    guard wanted.count <= maximumLength else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(maximumLength))
      let distance = distance(wanted, letters)
      let allowed = max(letters.count, wanted.count) / 3
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
