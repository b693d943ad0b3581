import Foundation

/// Tells text that is not JSON from JSON with a number that no field takes: the decoder reports both alike.
enum JSONProblem {
  static let notJSON = "Bukan JSON yang sah. Periksa tanda kutip, koma, dan kurungnya."

  /// What is wrong with a record that the decoder calls corrupted.
  static func describe(_ data: Data) -> String {
    guard let value = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed),
      let path = unusableNumber(in: value, path: [])
    else { return notJSON }
    return "\(DecodingReason.field(path)) bukan bilangan bulat atau terlalu besar. Periksa angkanya."
  }

  private static func unusableNumber(in value: Any, path: [String]) -> [String]? {
    switch value {
    case let object as [String: Any]:
      for key in object.keys.sorted() {
        if let inner = object[key], let found = unusableNumber(in: inner, path: path + [key]) { return found }
      }
      return nil
    case let list as [Any]:
      for (index, inner) in list.enumerated() {
        if let found = unusableNumber(in: inner, path: path + ["\(index + 1)"]) { return found }
      }
      return nil
    case let number as NSNumber:
      return Int(exactly: number.doubleValue) == nil ? path : nil
    default:
      return nil
    }
  }
}
