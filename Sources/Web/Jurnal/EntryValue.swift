import Foundation
import Journal
import Sakip
import Selaras

/// The content of an entry for people: its JSON as terms and texts.
indirect enum EntryValue: Sendable {
  case teks(String)
  case bilangan(Int)
  case daftar([EntryValue])
  case pasangan([(String, EntryValue)])

  /// Fields that hold whole rupiah.
  private static let uang: Set<String> = ["jumlah", "pagu", "realisasi"]

  /// Reads the content; what is no JSON stays one text.
  init(_ payload: Data) {
    let decoded = try? JSONDecoder().decode(EntryValue.self, from: payload)
    self = decoded ?? .teks(String(decoding: payload, as: UTF8.self))
  }

  /// The text of a single value of a field; `nil` for a list or an object.
  func printed(bidang: String) -> String? {
    switch self {
    case .teks(let text): bidang == "aksi" ? AlurRealisasi.Aksi(rawValue: text)?.nama ?? text : text
    case .bilangan(let number): Self.uang.contains(bidang) ? Rupiah(number).printedWithCurrency : String(number)
    case .daftar, .pasangan: nil
    }
  }
}

extension EntryValue: Decodable {
  private struct Field: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Field.self) {
      let fields = object.allKeys.sorted { $0.stringValue < $1.stringValue }
      self = .pasangan(try fields.map { ($0.stringValue, try object.decode(EntryValue.self, forKey: $0)) })
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .teks("tidak ada")
    } else if let flag = try? single.decode(Bool.self) {
      self = .teks(flag ? "ya" : "tidak")
    } else if let number = try? single.decode(Int.self) {
      self = .bilangan(number)
    } else if let list = try? single.decode([EntryValue].self) {
      self = .daftar(list)
    } else {
      let text = try single.decode(String.self)
      self = .teks(text.isEmpty ? "belum diisi" : text)
    }
  }
}
