/// An element of a tree of pandoc: its kind `t` and its content `c`.
struct UnsurPandoc {
  /// The kind: `Para`, `Str`.
  let jenis: String
  /// The content; `nil` where the kind has none.
  let isi: Any?

  /// An element; `nil` for any other value.
  init?(_ value: Any) {
    guard let object = value as? [String: Any], let kind = object["t"] as? String else { return nil }
    jenis = kind
    isi = object["c"]
  }

  /// The content as a list; empty for other content.
  var daftar: [Any] { isi as? [Any] ?? [] }

  /// One part of the content; `nil` where it is not there.
  func bagian(_ place: Int) -> Any? { daftar.indices.contains(place) ? daftar[place] : nil }

  /// The style that a word processor gave it; `nil` without one.
  var gaya: String? {
    guard let attributes = bagian(0) as? [Any], attributes.count == 3, let pairs = attributes[2] as? [[String]] else {
      return nil
    }
    return pairs.first { $0.count == 2 && $0[0] == "custom-style" }?[1]
  }
}
