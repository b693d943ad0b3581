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
    guard let year = anggaran.tahun[tahun], let tree = try? year.pohon(versi: versi, sampaiBulan: sampaiBulan) else {
      return []
    }
    let places = Dictionary(year.simpul.semua.map { ($0.id, $0) }) { first, _ in first }
    return tree.baris.compactMap { row in
      places[row.id].map {
        BarisAnggaran(simpul: $0, nomor: row.nomor, kedalaman: row.kedalaman, jumlah: row.jumlah)
      }
    }
  }

  /// The money mapped to an indikator in a year, with the entries behind it; `nil` when nothing is mapped.
  public func anggaran(indikator: String, tahun: Int) -> (jumlah: JumlahAnggaran, entri: [Int64])? {
    guard let year = anggaran.tahun[tahun], let mapping = year.pemetaan.tercatat(indikator),
      !mapping.isi.simpul.isEmpty,
      let tree = try? year.pohon()
    else { return nil }
    let amount = mapping.isi.simpul.compactMap { tree[$0]?.jumlah }.total()
    return (amount, [mapping.entri] + mapping.isi.simpul.flatMap { year.entri(simpul: $0) })
  }
}
