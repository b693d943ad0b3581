import Sakip

extension KaidahKeselarasan {
  static let anggaran: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.401", kelompok: .anggaran, tingkat: .peringatan, judul: "Sub kegiatan tanpa sasaran",
      penjelasan: "Sub kegiatan dibiayai, tetapi tidak dipetakan ke indikator mana pun.",
      tindakan: "Petakan sub kegiatan ke indikator yang didukungnya, atau jelaskan bahwa ia kegiatan penunjang.",
      dasar: "PermenPANRB 88/2021 (ringkasan): anggaran mendukung kinerja yang hendak dicapai",
      periksa: .sendiri { own in
        guard let year = own.unit.anggaran.tahun[own.tahun] else { return [] }
        let mapped = year.keturunan(year.pemetaan.semua.flatMap { year.bagianTerpetakan($0.indikator).simpul })
        return year.simpul.semua.filter { $0.tingkat == .subKegiatan && !mapped.contains($0.id) }.map {
          Pelanggaran(
            objek: .simpulAnggaran(tahun: own.tahun, id: $0.id), tahun: own.tahun,
            uraian: "Sub kegiatan \u{201C}\($0.nama)\u{201D} tidak mendukung indikator mana pun.")
        }
      }, syarat: \.tanpaAnggaran),
    KaidahKeselarasan(
      kode: "K.402", kelompok: .anggaran, tingkat: .galat, judul: "Sasaran tanpa program, kegiatan, atau sub kegiatan",
      penjelasan:
        "Tidak ada bagian anggaran yang dipetakan ke indikator sasaran ini, atau sasaran ini belum mempunyai indikator yang dapat didukung.",
      tindakan:
        "Petakan program, kegiatan, atau sub kegiatan yang mendukung indikatornya; tetapkan dahulu indikatornya.",
      dasar: "PermenPANRB 88/2021 (ringkasan): setiap sasaran didukung kegiatan dan anggaran",
      periksa: .sendiri { own in
        guard own.tanpaProgram == nil, let year = own.unit.anggaran.tahun[own.tahun], let version = own.berlaku else {
          return []
        }
        let mapped = Set(year.pemetaan.semua.map(\.indikator).filter { !year.bagianTerpetakan($0).kosong })
        return own.rencana.tujuan(dalam: version).flatMap { own.rencana.sasaran(tujuan: $0.id, dalam: version) }
          .compactMap { part in
            let indicators = own.rencana.indikator(sasaran: part.id, dalam: version)
            guard !indicators.contains(where: { mapped.contains($0.id) }) else { return nil }
            let reason = indicators.isEmpty ? ": belum ada indikator yang dapat dipetakan" : ""
            return Pelanggaran(
              objek: .sasaran(id: part.id), tahun: own.tahun,
              uraian:
                "Sasaran \u{201C}\(part.nama(dalam: version.id))\u{201D} tidak didukung anggaran tahun \(String(own.tahun))\(reason)."
            )
          }
      }, syarat: \.tanpaProgram),
    dasarTakTercetak, paguRenja,
  ]
}
