/// How the rows of one kind of sheet become facts.
protocol BentukImpor {
  /// The columns in the order of the template.
  static var kolom: [KolomImpor] { get }

  /// The column of a field that a check refuses, by its name in the journal.
  static var kolomBidang: [String: String] { get }

  /// What is wrong with the header beyond unknown and missing columns; `nil` for nothing.
  static func masalah(kepala: KepalaLembar) -> String?

  /// Reads a row that has something in it; what is wrong is said of the row.
  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan

  /// The rows that are due, each with a text for each column.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]]
}

extension BentukImpor {
  static func masalah(kepala: KepalaLembar) -> String? { nil }
}

/// What a row says.
enum Bacaan {
  /// It names an object and says nothing of it: a row of the template that nobody filled in.
  case belumDiisi
  /// Something is wrong; the row says what.
  case salah
  /// A fact.
  case fakta(FaktaImpor)
}

/// A fact of a row with what it replaces.
struct FaktaImpor {
  let event: any FaktaTerimpor
  /// What it is about, in words.
  let nama: String
  /// The value that stands now, in words; `nil` for none.
  let sebelum: String?
  /// The value of the row, in words.
  let sesudah: String
  /// Whether it says what stands already.
  let sama: Bool
  /// The columns of this row for fields that stand in one column or another, by their names in the journal.
  var kolomBidang: [String: String] = [:]
}

/// A fact that a row of a sheet can be.
protocol FaktaTerimpor: Event {
  /// What it records; `nil` for a perangkat daerah itself.
  var objek: Objek? { get }
}
