public import Sakip

/// A program, kegiatan or sub kegiatan with the sums of everything below it.
public struct BarisAnggaran: Sendable {
  /// What it is.
  public let simpul: SimpulAnggaranDitetapkan
  /// The number in a report: `1.1.3`.
  public let nomor: String
  /// 0 for a program.
  public let kedalaman: Int
  /// Pagu that counts, and spending.
  public let jumlah: JumlahAnggaran
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
        BarisAnggaran(simpul: $0, nomor: row.nomor, kedalaman: row.kedalaman, jumlah: row.jumlah)
      }
    }
  }

  /// The money mapped to an indikator in a year; `nil` when nothing is mapped.
  public func anggaran(indikator: String, tahun: Int) -> JumlahAnggaran? {
    guard let tree = try? anggaran.tahun[tahun]?.pohon() else { return nil }
    return anggaran(indikator: indikator, tahun: tahun, dalam: tree)
  }

  /// The same in a tree of the year that is made already.
  func anggaran(indikator: String, tahun: Int, dalam tree: PohonAnggaran) -> JumlahAnggaran? {
    guard let mapped = anggaran.tahun[tahun]?.pemetaan[indikator]?.simpul, !mapped.isEmpty else { return nil }
    return mapped.compactMap { tree[$0]?.jumlah }.total()
  }
}
