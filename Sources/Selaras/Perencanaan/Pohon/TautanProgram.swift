public import Sakip

/// The program, kegiatan or sub kegiatan by which a node comes about (`docs/decisions/0043`): by its code where a document
/// prints one, because it is then the same thing whatever document names it; else by what records it.
public enum TautanProgram: Sendable, Hashable {
  /// A code of the nomenklatur: `5.03.02.2.01`.
  case kode(KodeRekening)
  /// A program of the RPJMD or Renstra that prints no code, by the id that it has in every version.
  case rencana(id: String)
  /// A place of the budget of a year that prints no code.
  case anggaran(tahun: Int, simpul: String)
  /// A program without a code that the budget of a year knows by its number only (``PaguProgramDicatat``).
  case pagu(tahun: Int, nomor: Int)
  /// A row of a Renja or RKPD that prints no code.
  case baris(rencana: String, id: String)
}

extension TautanProgram {
  /// In words, where no document names it or none is asked: `1.1 dalam anggaran 2024`.
  public var sebutan: String {
    switch self {
    case .kode(let code): code.description
    case .rencana(let id): "program \(id) dalam rencana"
    case .anggaran(let year, let place): "\(place) dalam anggaran \(String(year))"
    case .pagu(let year, let number): "program nomor \(number) dalam anggaran \(String(year))"
    case .baris(let document, let id): "baris \(id) dalam dokumen \(document)"
    }
  }
}

extension TautanProgram: LosslessStringConvertible {
  /// As forms, sheets and the journal write it: `5.03.02`, `program:p1`, `anggaran:2024:1.1`, `pagu:2024:3`,
  /// `baris:renja-2024:1.1`.
  public var description: String {
    switch self {
    case .kode(let code): code.description
    case .rencana(let id): "program:\(id)"
    case .anggaran(let year, let place): "anggaran:\(year):\(place)"
    case .pagu(let year, let number): "pagu:\(year):\(number)"
    case .baris(let document, let id): "baris:\(document):\(id)"
    }
  }

  /// Reads what ``description`` writes; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("program", 2): self = .rencana(id: parts[1])
    case ("baris", 3): self = .baris(rencana: parts[1], id: parts[2])
    case ("anggaran", 3):
      guard let year = Int(parts[1]) else { return nil }
      self = .anggaran(tahun: year, simpul: parts[2])
    case ("pagu", 3):
      guard let year = Int(parts[1]), let number = Int(parts[2]) else { return nil }
      self = .pagu(tahun: year, nomor: number)
    default:
      guard let code = KodeRekening(text) else { return nil }
      self = .kode(code)
    }
  }
}

extension TautanProgram: Codable {
  /// Reads its ``description``.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let link = TautanProgram(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\u{201C}\(text.prefix(90))\u{201D} bukan tautan program")
    }
    self = link
  }

  /// Writes its ``description``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A place of the budget of a year, as nodes name it in the journal.
struct BagianAnggaran: Sendable, Hashable, Codable {
  let tahun: Int
  let simpul: String
}
