/// Numbers that look random and are the same for the same seed on every machine: SplitMix64.
struct Acak {
  private var keadaan: UInt64

  init(_ seed: Int) { keadaan = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

  /// The next 64 bits.
  private mutating func bit() -> UInt64 {
    keadaan &+= 0x9E37_79B9_7F4A_7C15
    var mixed = keadaan
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 on, below a limit.
  mutating func sampai(_ limit: Int) -> Int { Int(bit() % UInt64(max(1, limit))) }

  /// A whole number of a range.
  mutating func angka(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + sampai(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something happens that happens in so many of a hundred cases.
  mutating func peluang(_ percent: Int) -> Bool { angka(1...100) <= percent }

  /// One of several; the first is given apart so that there always is one.
  mutating func pilih<T>(_ first: T, _ others: T...) -> T {
    let place = sampai(others.count + 1)
    return place == 0 ? first : others[place - 1]
  }

  /// Some of a list, in another order.
  mutating func ambil<T>(_ count: Int, _ list: [T]) -> [T] {
    var rest = list
    var taken: [T] = []
    while taken.count < count, !rest.isEmpty { taken.append(rest.remove(at: sampai(rest.count))) }
    return taken
  }
}
