public import Sakip

/// A computed figure that can say where it comes from: what an address of "dari mana angka ini?" names.
public enum Asal: Sendable, Hashable {
  /// The figures of an indikator.
  public enum Angka: String, Sendable, Hashable, CaseIterable {
    /// The target of the year.
    case target
    /// The realisasi of the year.
    case realisasi
    /// The capaian of the year.
    case capaian
    /// The target of the last year of the Renstra.
    case targetAkhir = "target-akhir"
    /// The capaian against ``targetAkhir``.
    case capaianAkhir = "capaian-akhir"
    /// The absorption of the money mapped to it.
    case serapan
    /// The efficiency.
    case efisiensi
  }

  /// The figures of an amount of the budget.
  public enum Jumlah: String, Sendable, Hashable, CaseIterable {
    /// The ceiling.
    case pagu
    /// What was spent.
    case belanja
    /// The absorption.
    case serapan
  }

  /// The columns of the LRA.
  public enum Lra: String, Sendable, Hashable, CaseIterable {
    /// The budget.
    case anggaran
    /// What came in or was spent.
    case realisasi
    /// One in percent of the other.
    case persen
  }

  /// A figure of an indikator in a year.
  case indikator(unit: String, indikator: String, tahun: Int, Angka)
  /// A sum of a place of the budget tree in a year; of the whole budget for `nil`. The pagu is the one that counts, or
  /// that of a version.
  case anggaran(unit: String, tahun: Int, simpul: String?, Jumlah = .serapan, versi: VersiAnggaran? = nil)
  /// The mean of the capaian of a perangkat daerah, with its counts.
  case rataRata(unit: String, tahun: Int)
  /// The efficiency of a perangkat daerah.
  case efisiensi(unit: String, tahun: Int)
  /// A sum of the budget of all perangkat daerah.
  case seluruhAnggaran(tahun: Int, Jumlah)
  /// A figure of the LRA: of a line by its account (`4.1`), or of what follows from the lines by its name (`surplus`).
  case lra(tahun: Int, baris: String, Lra)

  /// The perangkat daerah; `nil` for all of them.
  public var unit: String? {
    switch self {
    case .indikator(let unit, _, _, _), .anggaran(let unit, _, _, _, _), .rataRata(let unit, _),
      .efisiensi(let unit, _):
      unit
    case .seluruhAnggaran, .lra: nil
    }
  }

  /// The year.
  public var tahun: Int {
    switch self {
    case .indikator(_, _, let tahun, _), .anggaran(_, let tahun, _, _, _), .rataRata(_, let tahun),
      .efisiensi(_, let tahun), .seluruhAnggaran(let tahun, _), .lra(let tahun, _, _):
      tahun
    }
  }
}
