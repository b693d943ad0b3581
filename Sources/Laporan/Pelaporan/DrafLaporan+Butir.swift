import Document
import Sakip
public import Selaras

extension DrafLaporan {
  /// Points about a subject, drafted from its data; empty where only people know them.
  /// - Parameter subjek: a tujuan, sasaran or indikator; `nil` for the perangkat daerah as a whole.
  public func butir(_ jenis: AnalisisDicatat.Jenis, subjek: String?) -> [String] {
    switch jenis {
    case .programPendukung: programPendukung(baris(subjek))
    case .upayaPerbaikan: baris(subjek).compactMap(upaya)
    case .penjelasan, .faktorPendorong, .faktorPenghambat, .solusi: []
    }
  }

  /// What the report says of the indikator of a subject by itself, indikator by indikator.
  public func kalimatOtomatis(subjek: String?) -> [(indikator: String, kalimat: [String])] {
    guard subjek != nil else { return [] }
    return baris(subjek).map { row in
      (row.indikator.nama, KalimatCapaian(unit: lkjip.unit, hasil: row, sel: lkjip.sel).butir.map(\.plainText))
    }
  }

  private func baris(_ subjek: String?) -> [KinerjaIndikator] {
    guard let subjek else { return lkjip.dilaporkan }
    return lkjip.ikhtisar.indikator.filter { row in
      [row.indikator.id, row.tempat?.id].contains(subjek)
    }
  }

  /// The step from what is reached to what is planned for the next year.
  private func upaya(_ row: KinerjaIndikator) -> String? {
    let next = lkjip.tahun + 1
    guard let reached = row.realisasi, let target = lkjip.unit.target(row.indikator.id, tahun: next) else { return nil }
    let unitName = row.indikator.satuan
    return
      "Mencapai target \(Kalimat.awalKecil(row.indikator.nama)) Tahun \(next) sebesar \(Satuan.cetak(target.isi, satuan: unitName)), dari realisasi Tahun \(lkjip.tahun) sebesar \(reached.cetak(satuan: unitName))."
  }

  private func programPendukung(_ rows: [KinerjaIndikator]) -> [String] {
    let year = lkjip.unit.anggaran.tahun[lkjip.tahun]
    let chosen = Set(rows.flatMap { year?.bagianTerpetakan($0.indikator.id).simpul ?? [] })
    let places = lkjip.ikhtisar.rincian
    let words = UraianAnggaran(unit: lkjip.unit, tahun: lkjip.tahun, baris: places, sel: lkjip.sel)
    return places.di(bawah: chosen).filter { $0.simpul.tingkat == .subKegiatan }
      .map { "\($0.simpul.nama).\(words.kalimat($0).plainText)" }
  }
}
