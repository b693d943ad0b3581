public import Sakip

/// A program, kegiatan or sub kegiatan with the documents in which it stands.
public struct ProgramTertaut: Sendable, Hashable {
  /// One of the documents.
  public struct Tempat: Sendable, Hashable {
    /// Which document.
    public let dokumen: DokumenProgram
    /// The document in words: `Anggaran 2024`, `Renja 2024`, `Renstra`.
    public let nama: String
    /// The year of a document of one year; `nil` for the plan of several.
    public let tahun: Int?
    /// What records it there.
    public let objek: Objek
    /// The money of the year there; `nil` where the document names none, which is not 0, or where it was not asked for.
    public let pagu: Rupiah?

    /// The document with the money: `Anggaran 2024 Rp1.500.000`.
    public var berpagu: String { pagu.map { "\(nama) \($0.printedWithCurrency)" } ?? nama }
  }

  /// How a node names it: by its code, else by the record that lasts longest.
  public let tautan: TautanProgram
  /// The code; `nil` where no document prints one.
  public let kode: String?
  /// The wording of the first document.
  public let nama: String
  /// Program, kegiatan or sub kegiatan.
  public let tingkat: TingkatAnggaran
  /// Where it stands, the budget first; never empty.
  public let tempat: [Tempat]

  /// The wording with the code where it has one.
  public var namaLengkap: String { kode.map { "\($0) \(nama)" } ?? nama }

  /// The documents in words, without the money: `Anggaran 2024, Renja 2024`.
  public var dokumen: String { tempat.map(\.nama).joined(separator: ", ") }

  /// The money of the first document that names any; `nil` where none does or it was not asked for.
  public var pagu: Rupiah? { tempat.lazy.compactMap(\.pagu).first }

  /// As it is marked where there is little room: `Program 5.03.02`; by the document where none prints a code.
  public var penanda: String {
    kode.map { "\(tingkat.nama) \($0)" } ?? "\(tingkat.nama), \(tempat.first?.nama ?? nama)"
  }

  /// In one line: `5.03.02 Program Kepegawaian Daerah (program; Renja 2023)`.
  public var uraian: String { "\(namaLengkap) (\(tingkat.nama.lowercased()); \(dokumen))" }

  /// The same with the money of each document.
  public var uraianBerpagu: String {
    "\(namaLengkap) (\(tingkat.nama.lowercased()); \(tempat.map(\.berpagu).joined(separator: ", ")))"
  }
}

/// What one document says of a program, kegiatan or sub kegiatan, before documents are put together.
public struct ProgramDokumen: Sendable, Hashable {
  /// How a node names this record; what an agreement names is a record of the budget.
  let rekaman: TautanProgram
  /// The code; `nil` when the document prints none.
  public let kode: String?
  /// The wording there.
  public let nama: String
  /// Program, kegiatan or sub kegiatan.
  public let tingkat: TingkatAnggaran
  /// The document, with what records it there and its money.
  public let tempat: ProgramTertaut.Tempat

  /// How a node names it: by its code where it has one.
  var tautan: TautanProgram { kode.flatMap { KodeRekening($0) }.map { .kode($0) } ?? rekaman }

  /// What makes it the same as one without a code in another document.
  var kata: KataProgram { KataProgram(tingkat: tingkat, kata: KataPokok(nama)) }

  /// Whether it is one of another document: by the code where both have one, else by level and words.
  func sama(dengan other: ProgramDokumen) -> Bool {
    if let kode, let code = other.kode { return kode == code }
    return tingkat == other.tingkat && nama.samaKatanya(dengan: other.nama)
  }

  /// It alone.
  var sendiri: ProgramTertaut {
    ProgramTertaut(tautan: tautan, kode: kode, nama: nama, tingkat: tingkat, tempat: [tempat])
  }
}

/// The level and the words of a name.
struct KataProgram: Hashable {
  let tingkat: TingkatAnggaran
  let kata: KataPokok
}
