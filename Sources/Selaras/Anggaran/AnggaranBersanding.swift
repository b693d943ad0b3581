public import Sakip

/// A place of the budget with both versions of its pagu side by side.
public struct BarisBersanding: Sendable {
  /// The place with the pagu that counts.
  public let baris: BarisAnggaran
  /// The sum of the original pagu; `nil` when no original pagu is recorded in the year.
  public let murni: Rupiah?
  /// The sum of the amended pagu; `nil` when no amended pagu is recorded in the year.
  public let perubahan: Rupiah?
}

/// Spending of a year by kind against the budget tree: both are inputs of their own and must agree.
public struct PemeriksaanRekap: Sendable {
  /// The kinds as recorded.
  public let rekap: Tercatat<RekapBelanjaDicatat>
  /// The sum of the kinds; the pagu is `nil` when the source leaves one out.
  public let paguRekap: Rupiah?
  /// The sum of the kinds.
  public let realisasiRekap: Rupiah
  /// The sum of the budget tree.
  public let pohon: JumlahAnggaran
  /// Whether the pagu of the kinds is that of the original budget although an amended one counts in the tree.
  public let isPaguMurni: Bool

  /// What the kinds have more than the tree; below 0 when they have less.
  public var selisihRealisasi: Rupiah { realisasiRekap - pohon.realisasi }
  /// The same for the pagu; `nil` when the source leaves one out.
  public var selisihPagu: Rupiah? { paguRekap.map { $0 - pohon.pagu } }
  /// The spending of all kinds in percent of their ceilings; `nil` when the source leaves a ceiling out.
  public var serapan: Ratio? {
    paguRekap.flatMap { JumlahAnggaran(pagu: $0, realisasi: realisasiRekap).serapan }
  }
  /// Whether the two sources agree.
  public var cocok: Bool { selisihRealisasi == .zero && (selisihPagu ?? .zero) == .zero }
}

extension RekapBelanjaDicatat {
  /// The kinds with how deep they lie, each before those below it.
  public func bertingkat(dari induk: String? = nil, kedalaman: Int = 0) -> [(baris: Baris, kedalaman: Int)] {
    anak(dari: induk).flatMap { row in
      [(baris: row, kedalaman: kedalaman)] + bertingkat(dari: row.nama, kedalaman: kedalaman + 1)
    }
  }
}

extension RekapBelanjaDicatat.Baris {
  /// Spending in percent of the ceiling; `nil` without a ceiling.
  public var serapan: Ratio? {
    pagu.flatMap { JumlahAnggaran(pagu: $0, realisasi: realisasi).serapan }
  }
}

extension AnggaranTahun {
  /// Whether any pagu of a version is recorded.
  public func ada(_ versi: VersiAnggaran) -> Bool {
    subKegiatan.values.contains { $0.pagu[versi] != nil }
  }
}

extension UnitState {
  /// The budget tree of a year with both versions; empty when nothing is recorded. In the amended column a sub kegiatan
  /// that was not amended keeps its original pagu.
  /// - Parameter bulan: up to the end of which month spending counts, 1 to 12.
  public func anggaranBersanding(tahun: Int, sampaiBulan bulan: Int = 12) -> [BarisBersanding] {
    guard let year = anggaran.tahun[tahun] else { return [] }
    let rows = rincianAnggaran(tahun: tahun, sampaiBulan: bulan)
    let original = year.ada(.murni) ? rincianAnggaran(tahun: tahun, versi: .murni) : []
    let originalById = Dictionary(original.map { ($0.simpul.id, $0.jumlah.pagu) }) { first, _ in first }
    let isAmended = year.ada(.perubahan)
    return rows.map {
      BarisBersanding(baris: $0, murni: originalById[$0.simpul.id], perubahan: isAmended ? $0.jumlah.pagu : nil)
    }
  }

  /// The sum of a version of the pagu over the whole tree.
  public func jumlahPagu(tahun: Int, versi: VersiAnggaran) -> Rupiah {
    (try? anggaran.tahun[tahun]?.pohon(versi: versi))?.total.pagu ?? .zero
  }

  /// Spending by kind against the tree; `nil` when no kinds are recorded.
  public func pemeriksaanRekap(tahun: Int) -> PemeriksaanRekap? {
    guard let record = anggaran.tahun[tahun]?.rekapBelanja else { return nil }
    let whole = record.isi.anak(dari: nil)
    let ceilings = whole.compactMap(\.pagu)
    let sum = ceilings.count == whole.count ? ceilings.total() : nil
    let tree = (try? anggaran.tahun[tahun]?.pohon())?.total ?? .nol
    return PemeriksaanRekap(
      rekap: record, paguRekap: sum, realisasiRekap: record.isi.realisasi, pohon: tree,
      isPaguMurni: sum != nil && sum != tree.pagu && sum == jumlahPagu(tahun: tahun, versi: .murni))
  }
}
