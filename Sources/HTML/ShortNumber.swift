/// A coordinate with at most two decimals and a point, whatever the locale; 0 for what is no finite number.
func shortNumber(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "0" }
  let hundredths = Int64(value * 100 + (value < 0 ? -0.5 : 0.5))
  let sign = hundredths < 0 ? "-" : ""
  let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  switch rest {
  case 0: return "\(sign)\(whole)"
  case let rest where rest % 10 == 0: return "\(sign)\(whole).\(rest / 10)"
  case let rest where rest < 10: return "\(sign)\(whole).0\(rest)"
  default: return "\(sign)\(whole).\(rest)"
  }
}
