import HTML
import Selaras

/// What the reader of a form saw of an object, for ``FormValues/terlihat(_:unit:bidang:)``.
struct SeenField {
  /// The name under which it is sent.
  static let nama = "terlihat"

  let unit: UnitState
  let objek: Objek
  /// What was sent, where the form is shown again.
  var kiriman = SentFields()

  /// The number of its last entry; empty for what was never recorded.
  var nilai: String { unit.terlihat(objek).entri.map { String($0) } ?? "" }

  var html: HTML { input(.type("hidden"), .name(Self.nama), .value(kiriman.terlihat(nilai))) }
}
