/// How the rows of one kind of sheet become facts.
protocol BentukImpor {
  /// The columns in the order of the template.
  static var kolom: [KolomImpor] { get }

  /// The same with a column for each of some years, where a kind has such columns.
  static func kolom(tahun: [Int]) -> [KolomImpor]

  /// The years for which a template has columns; empty where the kind has none.
  static func tahun(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [Int]

  /// The column of a field that a check refuses, by its name in the journal.
  static var kolomBidang: [String: String] { get }

  /// What is wrong with the header beyond unknown and missing columns; `nil` for nothing.
  static func masalah(kepala: KepalaLembar) -> String?

  /// The rows in the order in which they are read: what stands above others comes first, wherever it stands in the sheet.
  static func urut(_ baris: [BarisImpor]) -> [BarisImpor]

  /// Reads a row that has something in it; what is wrong is said of the row.
  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan

  /// The facts that are recorded for those of the rows: where a fact can hold many rows, fewer of them.
  static func padukan(_ events: [any FaktaTerimpor]) -> [any FaktaTerimpor]

  /// What a person should look at when all rows are folded in.
  /// - Parameters:
  ///   - diterima: the rows that record something.
  ///   - state: the state that they make.
  static func catatan(_ diterima: [FaktaImpor], _ state: State) -> [CatatanImpor]

  /// The rows that are due, each with a text for each column.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]]
}

extension BentukImpor {
  static func kolom(tahun: [Int]) -> [KolomImpor] { kolom }

  static func tahun(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [Int] { [] }

  static func masalah(kepala: KepalaLembar) -> String? { nil }

  static func urut(_ baris: [BarisImpor]) -> [BarisImpor] { baris }

  static func padukan(_ events: [any FaktaTerimpor]) -> [any FaktaTerimpor] { events }

  static func catatan(_ diterima: [FaktaImpor], _ state: State) -> [CatatanImpor] { [] }
}

/// What a row says.
enum Bacaan {
  /// It names an object and says nothing of it: a row of the template that nobody filled in.
  case belumDiisi
  /// Something is wrong; the row says what.
  case salah
  /// One fact, or several that belong together: a later one may build on an earlier one.
  case fakta([FaktaImpor])
}

/// A note about one of the rows that record something.
struct CatatanImpor {
  /// Which of them.
  let urutan: Int
  let kolom: String?
  let pesan: String
}

/// A fact of a row with what it replaces.
struct FaktaImpor {
  /// The value of a fact, in words.
  struct Nilai {
    /// What stands now; `nil` for none.
    let sebelum: String?
    let sesudah: String
    /// Whether both are the same.
    let sama: Bool
  }

  let event: any FaktaTerimpor
  /// What it is about, in words.
  let nama: String
  let nilai: Nilai
  /// What the row sets beside the value.
  let lain: [BidangImpor]
  /// What else the fact was computed from.
  let bersandarPada: [Objek]
  /// The columns of this row for fields that stand in one column or another, by their names in the journal.
  let kolomBidang: [String: String]
  /// What kind of thing it is about, by which rows are counted; `nil` where a sheet holds one kind.
  let kelompok: String?
  /// What it is found by within the pemda, where it records no object of a perangkat daerah.
  let kunci: String?

  init(
    event: any FaktaTerimpor, nama: String, nilai: Nilai, lain: [BidangImpor] = [], bersandarPada: [Objek] = [],
    kolomBidang: [String: String] = [:], kelompok: String? = nil, kunci: String? = nil
  ) {
    self.event = event
    self.nama = nama
    self.nilai = nilai
    self.lain = lain
    self.bersandarPada = bersandarPada
    self.kolomBidang = kolomBidang
    self.kelompok = kelompok
    self.kunci = kunci
  }

  /// Whether it says what stands already.
  var sama: Bool { nilai.sama && !lain.contains(where: \.berubah) }

  /// What stands now, with every field that the row changes; `nil` for nothing.
  var sebelum: String? {
    nilai.sebelum.map { value in ([value] + disebut.map { $0.uraian($0.sebelum) }).joined(separator: "; ") }
  }

  /// What the row says, with every field that it sets or changes.
  var sesudah: String { ([nilai.sesudah] + disebut.map { $0.uraian($0.sesudah) }).joined(separator: "; ") }

  private var disebut: [BidangImpor] { lain.filter(\.berubah) }
}

/// A fact that a row of a sheet can be.
protocol FaktaTerimpor: Event {
  /// What it records; `nil` for a perangkat daerah itself, and for what is of the pemda.
  var objek: Objek? { get }

  /// The version of the nomenklatur that it changes; `nil` for none.
  var nomenklaturTersentuh: String? { get }

  /// The same as it is recorded again when an import is undone.
  func dipulihkan(alasan: String) -> Self
}

extension FaktaTerimpor {
  var nomenklaturTersentuh: String? { nil }

  func dipulihkan(alasan: String) -> Self { self }
}
