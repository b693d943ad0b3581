import Foundation
import Selaras

/// What a form sent: names and values in their order, decoded.
struct FormValues: Sendable, Equatable {
  /// The longest form that is read, in bytes; files are sent another way.
  static let largestBody = 2_000_000
  private static let mostFields = 5000

  /// One field.
  struct Field: Sendable, Equatable {
    let name: String
    let value: String
  }

  /// Nothing sent.
  static let none = FormValues([])

  /// The fields, in order.
  let fields: [Field]
  // Forms hold hundreds of fields; each is looked up by name.
  private let firstByName: [String: String]

  init(_ fields: [Field]) {
    self.fields = fields
    firstByName = Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads `application/x-www-form-urlencoded`.
  /// - Throws: ``WebError/permintaanSalah(_:)`` for a broken encoding or too many fields.
  init(_ body: String) throws(WebError) {
    let parts = body.split(separator: "&")
    guard parts.count <= Self.mostFields else {
      throw .permintaanSalah("Formulir ini terlalu besar. Simpan sebagian demi sebagian.")
    }
    var fields: [Field] = []
    for part in parts {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = FormEncoding.decode(halves[0]),
        let value = FormEncoding.decode(halves.count > 1 ? halves[1] : "")
      else {
        throw .permintaanSalah("Isian memuat huruf yang tidak dapat dibaca. Periksa kembali, lalu kirim lagi.")
      }
      fields.append(Field(name: name, value: value))
    }
    self.init(fields)
  }

  /// The value of a field without blanks around it; `nil` when it is missing or empty.
  subscript(name: String) -> String? {
    guard let value = firstByName[name] else { return nil }
    let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The value of a field as it was sent, for passwords and texts; empty when it is missing.
  func asSent(_ name: String) -> String { firstByName[name] ?? "" }

  /// The text of a field with the line ends that a text is kept with; empty where nothing stands in it but blanks.
  func teks(_ name: String) -> String {
    let text = asSent(name).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return text.allSatisfy(\.isWhitespace) ? "" : text
  }

  /// What the page of the form saw of an object: the number of its last entry.
  func terlihat(_ objek: Objek?, unit: String, bidang: String = "terlihat") -> Terlihat {
    Terlihat(unit: unit, objek: objek, entri: self[bidang].flatMap { Int64($0) })
  }

  /// Whether a field was sent, be it empty.
  func memuat(_ name: String) -> Bool { firstByName[name] != nil }

  /// The rows that the form showed, by their keys: those whose field says what stood in them.
  var barisTerkirim: [String] {
    let mark = "semula-"
    return fields.lazy.filter { $0.name.hasPrefix(mark) }.map { String($0.name.dropFirst(mark.count)) }
  }

  /// Every value of a field, for boxes of one name.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// Whether a box is ticked.
  func isChecked(_ name: String) -> Bool { self[name] != nil }

  /// The same without some fields.
  func without(_ names: Set<String>) -> FormValues { FormValues(fields.filter { !names.contains($0.name) }) }

  /// As a form sends it.
  var encoded: String { Address.encoded(fields.map { ($0.name, $0.value) }) }
}
