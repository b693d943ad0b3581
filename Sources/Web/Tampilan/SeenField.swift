import HTML
import Selaras

/// What the reader of a form saw of an object, for ``FormValues/terlihat(_:unit:bidang:)``.
struct SeenField {
  let unit: UnitState
  let objek: Objek

  /// The number of its last entry; empty for what was never recorded.
  var nilai: String { unit.terlihat(objek).entri.map { String($0) } ?? "" }

  var html: HTML { input(.type("hidden"), .name("terlihat"), .value(nilai)) }
}
