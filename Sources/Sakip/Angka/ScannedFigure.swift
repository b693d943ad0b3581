/// What one pass over the bytes of a figure finds; ``IndonesianNumber`` decides whether that is a number.
struct ScannedFigure {
  /// All digits as one whole number; holds up to 38 of them.
  private(set) var magnitude: UInt128 = 0
  private(set) var wholeDigits = 0
  private(set) var decimals = 0
  private(set) var commas = 0
  /// Points in front of the comma.
  private(set) var points = 0
  private(set) var hasPointBehindComma = false
  private(set) var hasOtherCharacters = false
  private var firstGroup = 0
  private var group = 0
  private var startsWithZero = false
  private var hasUnevenGroup = false

  /// Whether every point in front of the comma separates thousands; `0.258` does not.
  var isGrouped: Bool {
    points == 0 || (!startsWithZero && (1...3).contains(firstGroup) && !hasUnevenGroup && group == 3)
  }

  /// Whether the figure is two groups of digits with one point between them and nothing else: `12.5`.
  var isTwoGroups: Bool { points == 1 && commas == 0 && firstGroup > 0 && group > 0 }

  init(_ bytes: Substring.UTF8View) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): add(digit: byte - UInt8(ascii: "0"))
      case UInt8(ascii: "."): addPoint()
      case UInt8(ascii: ","): commas += 1
      default:
        hasOtherCharacters = true
        return
      }
    }
  }

  private mutating func add(digit: UInt8) {
    magnitude = magnitude &* 10 &+ UInt128(digit)
    guard commas == 0 else {
      decimals += 1
      return
    }
    if wholeDigits == 0 { startsWithZero = digit == 0 }
    wholeDigits += 1
    group += 1
    if points == 0 { firstGroup = group }
  }

  private mutating func addPoint() {
    guard commas == 0 else {
      hasPointBehindComma = true
      return
    }
    if points > 0, group != 3 { hasUnevenGroup = true }
    points += 1
    group = 0
  }
}
