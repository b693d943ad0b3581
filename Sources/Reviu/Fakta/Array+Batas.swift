extension Array {
  /// The place of the first element for which a condition does not hold, looked for by halves.
  /// - Precondition: it holds for all elements in front of that place and for none behind it.
  func batas(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
