/// A form that was sent and is not carried out yet: because its sender must sign in first, or confirm it.
struct SentForm: Sendable {
  /// The field that carries the secret of the visitor.
  static let tokenField = "_formulir"

  /// Where it was sent to.
  let alamat: String
  /// What it holds.
  let isian: FormValues
}
