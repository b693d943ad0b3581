/// Says in Indonesian which field of a JSON record is wrong.
enum DecodingReason {
  static func describe(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return String(describing: error) }
    switch error {
    case .keyNotFound(let key, let context):
      return "isian \u{201C}\(path(context.codingPath + [key]))\u{201D} tidak ada."
    case .valueNotFound(_, let context):
      return "isian \u{201C}\(path(context.codingPath))\u{201D} kosong."
    case .typeMismatch(_, let context):
      return "isian \u{201C}\(path(context.codingPath))\u{201D} berjenis salah."
    case .dataCorrupted(let context):
      let place = context.codingPath.isEmpty ? "" : "isian \u{201C}\(path(context.codingPath))\u{201D}: "
      return place + context.debugDescription
    @unknown default:
      return error.localizedDescription
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: " > ")
  }
}
