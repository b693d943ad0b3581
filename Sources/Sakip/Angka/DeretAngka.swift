/// Runs of digits in a text, with the points and commas between them.
public enum DeretAngka {
  /// Where they stand in the bytes of the text, in order; a mark at the end belongs to none.
  public static func semua(_ bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      let start = place
      var end = place
      while place < bytes.count, bytes[place].isDigit || place > start && bytes[place].isMark {
        place += 1
        if bytes[place - 1].isDigit { end = place }
      }
      if end > start { found.append(start..<end) }
      place = max(place, start + 1)
    }
    return found
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isMark: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ",") }
}
