import Hummingbird

/// A form that was sent and is not carried out yet: because its sender must sign in first, or confirm it.
struct SentForm: Sendable {
  /// The field that carries the secret of the visitor.
  static let tokenField = "_formulir"
  /// The header that carries it where there are no fields.
  static let tokenHeader = "X-Selaras-Formulir"

  /// The secret of a request without fields, as the field that it stands for.
  static func tokenOnly(_ headers: HTTPFields) -> FormValues {
    let token = HTTPField.Name(tokenHeader).flatMap { headers[$0] } ?? ""
    return FormValues([FormValues.Field(name: tokenField, value: token)])
  }

  /// Where it was sent to.
  let alamat: String
  /// What it holds.
  let isian: FormValues
}
