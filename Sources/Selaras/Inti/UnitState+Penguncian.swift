import Sakip

extension UnitState {
  /// Why an object can no longer be withdrawn although nothing refers to it; `nil` when it can.
  func penguncian(_ objek: Objek) -> String? {
    switch objek {
    case .realisasi(let indikator, let periode):
      guard let status = pengukuran.realisasi(indikator, periode)?.status, !status.dapatDiisi else { return nil }
      return
        "Realisasi \(periode.nama) sudah \(status.nama.lowercased()) dan tidak dapat dicabut. Minta agar dikembalikan lebih dahulu."
    case .bukti(let indikator, let periode, _):
      guard let status = pengukuran.realisasi(indikator, periode)?.status, !status.dapatDiisi else { return nil }
      return
        "Realisasi \(periode.nama) sudah \(status.nama.lowercased()), sehingga buktinya tidak dapat dicabut. Minta agar dikembalikan lebih dahulu."
    case .target, .versiRenstra:
      return perencanaan.penguncian(objek) ?? penguncianDasar(sesudah: tanpa(objek))
    case .tujuan, .sasaran, .programRencana: return perencanaan.penguncian(objek)
    case .perjanjian: return penguncianDasar(sesudah: tanpa(objek))
    case .pagu(let tahun, let place, _): return penguncianPagu(sesudah: tanpa(objek), place, tahun: tahun)
    case .tanggapanDukungan(let asked): return perencanaan.pohon.penguncian(tanggapan: asked)
    case .simpulPohon(let id): return perencanaan.penguncian(simpulPohon: id)
    case .naskahPk(let tahun, let jabatan, let nomor):
      let draft = perjanjian.naskah[.init(tahun: tahun, jabatan: jabatan, nomor: nomor)]?.isi
      guard let draft, !draft.status.dapatDisusun else { return nil }
      return
        "Perjanjian kinerja ini sudah \(draft.status.nama.lowercased()) dan tidak dapat dicabut. \(draft.status == .ditetapkan ? "Susun perubahannya beserta alasannya." : "Minta agar dikembalikan lebih dahulu.")"
    case .rencanaAksi(let tahun, let jabatan, let nomor), .barisRencanaAksi(let tahun, let jabatan, let nomor, _):
      return perjanjian.penguncianRencanaAksi(.init(tahun: tahun, jabatan: jabatan, nomor: nomor))
    case .pengecualianTemuan, .dukunganLintas, .profil, .kepegawaian, .unitKerja, .jabatan, .gantiNama,
      .pemegangJabatan, .pengesahanAnggaran, .paguProgram, .indikator, .telaahSmart, .keputusanIku,
      .pembukaanIsian, .pembanding, .kebijakan,
      .simpulAnggaran,
      .realisasiAnggaran, .pemetaan, .rekapBelanja, .narasi, .analisis, .penghargaan, .inovasi, .strukturLaporan,
      .rekomendasi, .tindakLanjut, .reviu:
      return nil
    case .rencanaTahunan(let id), .barisRencana(let id, _), .evaluasiRencana(let id, _), .kinerjaLayanan(let id, _),
      .isu(let id, _), .usulan(let id, _):
      return perencanaan.penguncian(rencana: id)
    case .naskahReviu, .tanggapanTemuan, .penilaianTanggapan, .butirUji: return evaluasi.penahananPernyataan(objek)
    }
  }

  private func tanpa(_ objek: Objek) -> UnitState {
    var after = self
    after.cabut(objek, entri: 0)
    return after
  }

  /// Spending stays below the pagu that counts, whichever version is left.
  private func penguncianPagu(sesudah after: UnitState, _ place: String, tahun: Int) -> String? {
    after.anggaran.tahun[tahun]?.subKegiatan[place]?.belanjaTanpaPagu.map {
      "Realisasi anggaran \($0.printedWithCurrency) sudah dicatat terhadap pagu ini. Cabut realisasi anggarannya, atau catat pagu yang benar sebagai gantinya."
    }
  }

  /// Whether any realisasi of a year is approved or locked: of one indikator, or of all for `nil`.
  func adaRealisasiResmi(tahun: Int, indikator: String? = nil) -> Bool {
    pengukuran.realisasi.pada(tahun: tahun).contains {
      (indikator == nil || $0.key.indikator == indikator) && $0.value.status.resmi
    }
  }
}
