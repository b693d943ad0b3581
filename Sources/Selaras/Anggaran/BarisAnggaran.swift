public import Sakip

/// A place of the budget tree with the sums of everything below it.
public struct BarisAnggaran: Sendable {
  /// What it is.
  public let simpul: SimpulAnggaranDitetapkan
  /// The number in a report: `1.1.3`; the code of urusan and bidang urusan, which reports do not number.
  public let nomor: String
  /// 0 at the top.
  public let kedalaman: Int
  /// Pagu that counts, and spending.
  public let jumlah: JumlahAnggaran
  /// For how much of it spending is recorded; without any, the realisasi of ``jumlah`` is missing and not 0.
  public let cakupan: CakupanBelanja

  /// The spending; `nil` when none is recorded.
  public var realisasi: Rupiah? { cakupan.ada ? jumlah.realisasi : nil }
  /// The absorption; `nil` when no spending is recorded, and for a pagu of 0.
  public var serapan: Ratio? { cakupan.ada ? jumlah.serapan : nil }
}

extension UnitState {
  /// The budget tree of a year, depth first; empty when nothing is recorded.
  public func rincianAnggaran(
    tahun: Int, versi: VersiAnggaran? = nil, sampaiBulan: Int = 12
  ) -> [BarisAnggaran] {
    guard let tree = try? anggaran.tahun[tahun]?.pohon(versi: versi, sampaiBulan: sampaiBulan) else { return [] }
    return rincianAnggaran(tahun: tahun, dalam: tree)
  }

  /// The rows of a tree of the year that is made already.
  func rincianAnggaran(tahun: Int, dalam tree: PohonAnggaran) -> [BarisAnggaran] {
    guard let year = anggaran.tahun[tahun] else { return [] }
    let places = Dictionary(year.simpul.semua.map { ($0.id, $0) }) { first, _ in first }
    return tree.baris.compactMap { row in
      places[row.id].map {
        BarisAnggaran(
          simpul: $0, nomor: row.nomor.isEmpty ? $0.kode ?? "" : row.nomor, kedalaman: row.kedalaman,
          jumlah: row.jumlah, cakupan: row.cakupan)
      }
    }
  }

  /// The money mapped to an indikator, in the tree of the year; `nil` when nothing is mapped.
  func anggaran(indikator: String, tahun: Int, dalam tree: PohonAnggaran) -> JumlahAnggaran? {
    guard let mapped = anggaran.tahun[tahun]?.bagianTerpetakan(indikator), !mapped.kosong else { return nil }
    let byProgram = programPendukung(indikator: indikator, tahun: tahun).compactMap(\.pagu).total()
    return [JumlahAnggaran(pagu: byProgram, realisasi: .zero), mapped.simpul.compactMap { tree[$0]?.jumlah }.total()]
      .total()
  }

  /// The programs that are known by number only and are mapped to an indikator, with the pagu that counts.
  public func programPendukung(indikator: String, tahun: Int) -> [ProgramBerpagu] {
    let numbers = Set(anggaran.tahun[tahun]?.bagianTerpetakan(indikator).program ?? [])
    guard !numbers.isEmpty, let version = versiAnggaranTerakhir(tahun: tahun) else { return [] }
    return programBerpagu(tahun: tahun, versi: version).filter { $0.nomor.map(numbers.contains) ?? false }
  }

  /// For how much of the money mapped to an indikator spending is recorded.
  func cakupanBelanja(indikator: String, tahun: Int, dalam tree: PohonAnggaran?) -> CakupanBelanja {
    let mapped = anggaran.tahun[tahun]?.bagianTerpetakan(indikator)
    // Spending is recorded by sub kegiatan, so that of a program known by its number never is.
    return CakupanBelanja(tercatat: 0, seluruhnya: mapped?.program.count ?? 0)
      + (mapped?.simpul ?? []).compactMap { tree?[$0]?.cakupan }.total()
  }
}
