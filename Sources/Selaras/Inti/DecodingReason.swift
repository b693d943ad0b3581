/// Says in Indonesian which field of a JSON record is wrong, and what belongs there.
enum DecodingReason {
  static func describe(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return String(describing: error) }
    switch error {
    case .keyNotFound(let key, let context):
      return "\(field(context.codingPath + [key])) tidak ada. Tambahkan isian itu."
    case .valueNotFound(let type, let context):
      return "\(field(context.codingPath)) kosong. Isi dengan \(nama(type))."
    case .typeMismatch(let type, let context):
      return "\(field(context.codingPath)) berjenis salah. Isi dengan \(nama(type))."
    case .dataCorrupted(let context):
      return corrupted(context)
    @unknown default:
      return "Isian tidak dapat dibaca."
    }
  }

  /// `Isian “peristiwa > 1 > isi > tahun”`; list places count from 1.
  static func field(_ path: [any CodingKey]) -> String {
    field(path.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue })
  }

  static func field(_ path: [String]) -> String {
    path.isEmpty ? "Isi baris" : "Isian \u{201C}\(path.joined(separator: " > "))\u{201D}"
  }

  private static func corrupted(_ context: DecodingError.Context) -> String {
    if context.codingPath.isEmpty { return JSONProblem.notJSON }
    // The only words of a RawRepresentable that is not one of its cases are in English, with the value at the end.
    if let value = context.debugDescription.firstRange(of: "invalid String value ") {
      let text = context.debugDescription[value.upperBound...]
      return "\(field(context.codingPath)): pilihan \u{201C}\(text)\u{201D} tidak dikenal. Periksa penulisannya."
    }
    return "\(field(context.codingPath)): \(context.debugDescription)"
  }

  private static func nama(_ type: any Any.Type) -> String {
    switch type {
    case is String.Type: "teks dalam tanda kutip"
    case is Objek.Type: #"satu objek yang dikenal, misalnya {"target":{"indikator":"ikm","versi":"awal","tahun":2024}}"#
    case is Int.Type: "bilangan bulat tanpa tanda kutip"
    case is Bool.Type: "true atau false"
    case is [Any].Type: "daftar dalam kurung siku"
    case is [String: Any].Type: "objek dalam kurung kurawal"
    default: "nilai yang sesuai"
    }
  }
}
