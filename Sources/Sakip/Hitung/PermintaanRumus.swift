/// A line of `selaras hitung` with a formula: `{"rumus":"a / b * 100","nilai":{"a":"45 kasus","b":60},"satuan":"%"}`.
struct PermintaanRumus {
  /// The keys of such a line.
  enum Kolom: String, CaseIterable {
    case rumus, nilai, satuan
  }

  private let raw: [Kolom: String]

  /// - Parameter fields: the keys and raw values of the line.
  /// - Returns: `nil` for a line without a formula.
  init?(_ fields: [(key: String, raw: String)]) throws(HitungRumusError) {
    guard fields.contains(where: { $0.key == Kolom.rumus.rawValue }) else { return nil }
    var raw: [Kolom: String] = [:]
    for (key, value) in fields {
      guard let known = Kolom(rawValue: key) else {
        throw HitungRumusError(
          "\(key.quotable): kolom tidak dikenal pada baris rumus. Kolom yang dikenal: \(Kolom.allCases.map(\.rawValue).joined(separator: ", "))."
        )
      }
      raw[known] = value
    }
    self.raw = raw
  }

  func hasil() throws(HitungRumusError) -> HitungRumus {
    try HitungRumus(rumus: try teks(.rumus), satuan: try teks(.satuan), nilai: try nilai())
  }

  private func teks(_ kolom: Kolom) throws(HitungRumusError) -> String {
    guard let value = raw[kolom] else { return "" }
    guard let text = JSONFields.text(value) else {
      throw HitungRumusError("\(kolom.rawValue): harus berupa teks di antara tanda petik.")
    }
    return text
  }

  private func nilai() throws(HitungRumusError) -> [NilaiRumus] {
    guard let value = raw[.nilai] else { return [] }
    var read: [NilaiRumus] = []
    for (key, raw) in try Self.isi(value, "nilai") {
      read.append(try NilaiRumus(nama: key, nilai: try Self.angka(raw, key)))
    }
    return read
  }

  private static func isi(_ raw: String, _ name: String) throws(HitungRumusError) -> [(key: String, raw: String)] {
    do throws(JSONFields.Problem) {
      return try JSONFields(raw).fields
    } catch {
      throw HitungRumusError(
        "\(name.quotable): harus berupa objek tanpa nama yang berulang, misalnya {\"a\":\"45\",\"b\":\"60\"}.")
    }
  }

  /// A text, a whole number with its digits as written, or an object with a value for each period, component or unit.
  private static func angka(_ raw: String, _ key: String) throws(HitungRumusError) -> String? {
    if raw == "null" { return nil }
    if let text = JSONFields.text(raw) { return text }
    if raw.hasPrefix("{") {
      var entries: [String] = []
      for (label, value) in try isi(raw, key) { entries.append("\(label):\(try angka(value, key) ?? "")") }
      return entries.joined(separator: ";")
    }
    guard raw.drop(while: { $0 == "-" }).utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw HitungRumusError(
        "\(key.quotable): \(raw.quotable) harus berupa teks di antara tanda petik, misalnya \"87,65\", atau bilangan bulat."
      )
    }
    return raw
  }
}
