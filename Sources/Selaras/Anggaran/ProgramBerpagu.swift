public import Sakip

/// A program of a year with its money in one version of the budget.
public struct ProgramBerpagu: Sendable, Hashable {
  /// The number by which a program without sub kegiatan is recorded; `nil` for one of the budget tree.
  public let nomor: Int?
  /// Its place in the budget tree; `nil` for one that stands by its number.
  public let simpul: String?
  /// The code; `nil` when it has none.
  public let kode: String?
  /// The program.
  public let nama: String
  /// The money; `nil` where the version has no amount for it, which is not 0.
  public let pagu: Rupiah?
  /// Its level: program, kegiatan or sub kegiatan.
  public let tingkat: TingkatAnggaran
  /// The program or kegiatan above it; `nil` for a program.
  public let induk: String?
  /// What it brings forth and how much of it in the year, as the budget says; `nil` where that is not known or not asked
  /// for.
  public let keluaran: KeluaranAnggaran?

  init(
    nomor: Int?, simpul: String?, kode: String?, nama: String, pagu: Rupiah?, tingkat: TingkatAnggaran = .program,
    induk: String? = nil, keluaran: KeluaranAnggaran? = nil
  ) {
    self.nomor = nomor
    self.simpul = simpul
    self.kode = kode
    self.nama = nama
    self.pagu = pagu
    self.tingkat = tingkat
    self.induk = induk
    self.keluaran = keluaran
  }

  /// What it is the same by in every version of the year's budget, whatever else is recorded there.
  public var kunci: String { Self.kunci(simpul: simpul, nomor: nomor) ?? nama }

  static func kunci(simpul: String?, nomor: Int?) -> String? { simpul ?? nomor.map { "no-\($0)" } }
}

/// What a program, kegiatan or sub kegiatan is to bring forth in a year, as its budget is printed.
public struct KeluaranAnggaran: Sendable, Hashable, Codable {
  /// The indikator of outcome or output: `Jumlah Laporan Hasil Sinergitas`.
  public let indikator: String
  /// The target with its unit: `1 Laporan`.
  public let target: String

  /// A value from its parts; `nil` where one of them is missing.
  public init?(indikator: String, target: String) {
    guard [indikator, target].allSatisfy({ $0.contains { !$0.isWhitespace } }) else { return nil }
    self.indikator = indikator
    self.target = target
  }
}

extension UnitState {
  /// The programs of a year in their order, with the money of a version: sums of the budget tree, or what is recorded by
  /// program where there is no tree. Of a tree the amended budget names only what it changes; programs without a
  /// tree are recorded as the whole list of a version, and one of another version stands there without an amount.
  public func programBerpagu(tahun: Int, versi: VersiAnggaran) -> [ProgramBerpagu] {
    guard let year = anggaran.tahun[tahun] else { return [] }
    guard year.simpul.count == 0 else {
      let known = year.berpagu(versi)
      return rincianAnggaran(tahun: tahun, versi: versi).filter { $0.simpul.tingkat == .program }.map { row in
        ProgramBerpagu(
          nomor: nil, simpul: row.simpul.id, kode: row.simpul.kode, nama: row.simpul.nama,
          pagu: known.contains(row.simpul.id) ? row.jumlah.pagu : nil)
      }
    }
    return year.programBernomor(menurut: versi).map { known in
      ProgramBerpagu(
        nomor: known.nomor, simpul: nil, kode: known.program.kode, nama: known.program.nama,
        pagu: known.versi == versi ? known.program.pagu : nil)
    }
  }

  /// Whether any program of a year has an amount in a version of the budget.
  func berpagu(tahun: Int, versi: VersiAnggaran) -> Bool {
    guard let year = anggaran.tahun[tahun] else { return false }
    return year.adaProgramBerpagu(versi)
      || (year.simpul.count == 0 && year.paguProgram.values.contains { $0.isi.versi == versi && $0.isi.jumlah != nil })
  }

  /// The version of a year's budget that counts: the amended one where any amount of it is recorded; `nil` where no
  /// budget is. An agreement takes that of its day; see ``State/anggaranPk(unit:tahun:nomor:pada:)``.
  public func versiAnggaranTerakhir(tahun: Int) -> VersiAnggaran? {
    [.perubahan, .murni].first { berpagu(tahun: tahun, versi: $0) }
  }
}
