import Foundation
import Journal
import Sakip
import Selaras

/// The content of an entry for people: its JSON as terms and texts.
indirect enum EntryValue: Sendable {
  case teks(String)
  case bilangan(Int)
  /// Whole rupiah.
  case uang(Int)
  case daftar([EntryValue])
  case pasangan([(String, EntryValue)])

  /// The fields that hold whole rupiah, by the kind of the fact: elsewhere the same word counts people.
  private static let rupiah: [String: Set<String>] = [
    PaguDitetapkan.kind: ["jumlah"], RealisasiAnggaranDicatat.kind: ["jumlah"],
    RekapBelanjaDicatat.kind: ["paguMurni", "pagu", "realisasi"],
    BarisRencanaDitetapkan.kind: ["pagu", "prakiraanMaju"], NaskahPkDitetapkan.kind: ["pagu"],
    PaguProgramDicatat.kind: ["jumlah"], BarisRencanaAksiDitetapkan.kind: ["pagu"],
  ]

  /// Reads the content; what is no JSON stays one text.
  init(_ entry: Envelope) {
    let decoded = try? JSONDecoder().decode(EntryValue.self, from: entry.payload)
    self =
      decoded?.denganUang(Self.rupiah[entry.head.kind] ?? []) ?? .teks(String(decoding: entry.payload, as: UTF8.self))
  }

  private func denganUang(_ fields: Set<String>) -> EntryValue {
    switch self {
    case .teks, .bilangan, .uang: return self
    case .daftar(let items): return .daftar(items.map { $0.denganUang(fields) })
    case .pasangan(let pairs):
      return .pasangan(
        pairs.map { name, content in
          if case .bilangan(let number) = content, fields.contains(name) { return (name, .uang(number)) }
          return (name, content.denganUang(fields))
        })
    }
  }

  /// The text of a single value of a field; `nil` for a list or an object.
  func printed(bidang: String) -> String? {
    switch self {
    case .teks(let text): ValueNames.nama(text, bidang: bidang)
    case .bilangan(let number): ValueNames.nama(number, bidang: bidang)
    case .uang(let number): Rupiah(number).printedWithCurrency
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
