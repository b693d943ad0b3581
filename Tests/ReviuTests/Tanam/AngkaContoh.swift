/// A figure of a made report: digits and how many of them are decimals.
struct AngkaContoh: Hashable {
  var mantissa: Int
  var desimal: Int

  init(_ mantissa: Int, _ decimals: Int = 0) {
    self.mantissa = mantissa
    desimal = decimals
  }

  /// A quotient, rounded half up or cut off.
  init(_ top: Int, per bottom: Int, kali factor: Int = 100, desimal decimals: Int, potong: Bool = false) {
    let numerator = top * factor * Self.pangkat(decimals)
    self.init(potong ? numerator / bottom : (2 * numerator + bottom) / (2 * bottom), decimals)
  }

  static func pangkat(_ decimals: Int) -> Int { (0..<decimals).reduce(1) { power, _ in power * 10 } }

  /// With as many decimals as another has.
  func mantissa(desimal decimals: Int) -> Int { mantissa * Self.pangkat(decimals - desimal) }

  var nilai: Double { Double(mantissa) / Double(Self.pangkat(desimal)) }

  /// As it is printed: `1.234,50`.
  var cetak: String {
    let power = Self.pangkat(desimal)
    let whole = mantissa.magnitude / UInt(power)
    let rest = String(mantissa.magnitude % UInt(power))
    let decimals = desimal == 0 ? "" : "," + String(repeating: "0", count: desimal - rest.count) + rest
    return (mantissa < 0 ? "-" : "") + Self.titik(String(whole)) + decimals
  }

  private static func titik(_ digits: String) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "." }
      text.append(digit)
    }
    return text
  }
}
