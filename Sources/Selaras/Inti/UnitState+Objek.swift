extension UnitState {
  /// Every entry that touched an object, oldest first, of a withdrawn one too; empty when it was never recorded.
  public func riwayat(_ objek: Objek) -> [Int64] {
    switch objek {
    case .profil(let tahun): organisasi.profil.riwayat(tahun)
    case .kepegawaian(let tahun): organisasi.kepegawaian.riwayat(tahun)
    case .versiRenstra(let id): (perencanaan.versi.riwayat(id) + perencanaan.statusVersi.riwayat(id)).sorted()
    case .tujuan(let id): perencanaan.tujuan.riwayat(id)
    case .sasaran(let id): perencanaan.sasaran.riwayat(id)
    case .indikator(let id): perencanaan.indikator.riwayat(id)
    case .telaahSmart(let id): perencanaan.telaahSmart.riwayat(id)
    case .keputusanIku(let id): perencanaan.keputusanIku.riwayat(id)
    case .target(let indikator, let versi, let tahun):
      perencanaan.target.riwayat(.init(indikator: indikator, versi: versi, tahun: tahun))
    case .programRencana(let versi, let id): perencanaan.program.riwayat(.init(versi: versi, id: id))
    case .simpulPohon(let id): perencanaan.pohon.simpul.riwayat(id)
    case .dukunganLintas(let id, let mitra): perencanaan.pohon.dukungan.riwayat(.init(simpulPohon: id, mitra: mitra))
    case .tanggapanDukungan(let asked): perencanaan.pohon.tanggapan.riwayat(asked)
    case .pengecualianTemuan(let finding): perencanaan.pengecualian.riwayat(finding)
    case .perjanjian(let tahun, let jenis): perjanjian.perjanjian.riwayat(.init(tahun: tahun, jenis: jenis))
    case .realisasi(let indikator, let periode):
      pengukuran.riwayatRealisasi(kunci: .init(indikator: indikator, periode: periode))
    case .bukti(let indikator, let periode, let berkas):
      pengukuran.bukti[.init(indikator: indikator, periode: periode)]?.riwayat(berkas) ?? []
    case .pembukaanIsian(let periode): pengukuran.dibuka.riwayat(periode)
    case .pembanding(let indikator, let tahun, let lingkup):
      pengukuran.pembanding.riwayat(.init(indikator: indikator, tahun: tahun, lingkup: lingkup))
    case .kebijakan(let tahun): pengukuran.kebijakan.riwayat(tahun)
    case .simpulAnggaran(let tahun, let id): anggaran.tahun[tahun]?.simpul.riwayat(id) ?? []
    case .pagu(let tahun, let place, let versi):
      anggaran.tahun[tahun]?.subKegiatan[place]?.pagu.riwayat(versi) ?? []
    case .realisasiAnggaran(let tahun, let place, let bulan):
      anggaran.tahun[tahun]?.subKegiatan[place]?.riwayatRealisasi(sampaiBulan: bulan) ?? []
    case .pemetaan(let tahun, let indikator): anggaran.tahun[tahun]?.pemetaan.riwayat(indikator) ?? []
    case .rekapBelanja(let tahun): anggaran.tahun[tahun]?.tempatRekapBelanja.riwayat ?? []
    case .narasi(let tahun, let bagian): pelaporan.tahun[tahun]?.narasi.riwayat(bagian) ?? []
    case .analisis(let tahun, let subjek, let jenis):
      pelaporan.tahun[tahun]?.analisis.riwayat(.init(subjek: subjek, jenis: jenis)) ?? []
    case .penghargaan(let tahun, let id): pelaporan.tahun[tahun]?.penghargaan.riwayat(id) ?? []
    case .inovasi(let tahun, let id): pelaporan.tahun[tahun]?.inovasi.riwayat(id) ?? []
    case .strukturLaporan(let tahun): pelaporan.tahun[tahun]?.tempatStruktur.riwayat ?? []
    case .rekomendasi(let id): evaluasi.rekomendasi.riwayat(id)
    case .tindakLanjut(let id): evaluasi.tindakLanjut.riwayat(id)
    case .reviu(let tahun): evaluasi.reviu.riwayat(tahun)
    case .naskahReviu(let tahun, let naskah, let versi):
      evaluasi.naskah.riwayat(.init(tahun: tahun, naskah: naskah, versi: versi))
    case .tanggapanTemuan(let tahun, let naskah, let temuan):
      evaluasi.tanggapan.riwayat(.init(tahun: tahun, naskah: naskah, temuan: temuan))
    case .penilaianTanggapan(let tahun, let naskah, let temuan):
      evaluasi.penilaian.riwayat(.init(tahun: tahun, naskah: naskah, temuan: temuan))
    case .butirUji(let tahun, let butir): evaluasi.daftarUji.riwayat(.init(tahun: tahun, butir: butir))
    case .unitKerja(let id): organisasi.unitKerja.riwayat(id)
    case .jabatan(let id): organisasi.jabatan.riwayat(id)
    case .gantiNama(let day): organisasi.gantiNama.riwayat(day)
    case .pemegangJabatan(let post, let day): organisasi.pemegang.riwayat(.init(jabatan: post, mulai: day))
    case .pengesahanAnggaran(let tahun, let versi): anggaran.tahun[tahun]?.pengesahan.riwayat(versi) ?? []
    case .paguProgram(let tahun, let versi, let nomor):
      anggaran.tahun[tahun]?.paguProgram.riwayat(.init(versi: versi, nomor: nomor)) ?? []
    case .naskahPk(let tahun, let post, let nomor):
      perjanjian.naskah.riwayat(.init(tahun: tahun, jabatan: post, nomor: nomor))
    case .rencanaAksi(let tahun, let post, let nomor):
      perjanjian.rencanaAksi.riwayat(.init(tahun: tahun, jabatan: post, nomor: nomor))
    case .barisRencanaAksi(let tahun, let post, let nomor, let part):
      perjanjian.barisRencanaAksi[.init(tahun: tahun, jabatan: post, nomor: nomor)]?.riwayat(part.kode) ?? []
    case .rencanaTahunan, .barisRencana, .evaluasiRencana, .kinerjaLayanan, .isu, .usulan:
      perencanaan.riwayatRencana(objek)
    }
  }

  /// Whether an object is recorded and not withdrawn.
  public func ada(_ objek: Objek) -> Bool {
    var after = self
    after.cabut(objek, entri: 0)
    return after.riwayat(objek) != riwayat(objek)
  }

  /// Withdraws an object; nothing happens where there is none.
  mutating func cabut(_ objek: Objek, entri: Int64) {
    switch objek {
    case .profil(let tahun): organisasi.profil.cabut(kunci: tahun, entri: entri)
    case .kepegawaian(let tahun): organisasi.kepegawaian.cabut(kunci: tahun, entri: entri)
    case .versiRenstra(let id):
      perencanaan.versi.cabut(id: id, entri: entri)
      perencanaan.statusVersi.cabut(kunci: id, entri: entri)
    case .tujuan(let id): perencanaan.tujuan.cabut(id: id, entri: entri)
    case .sasaran(let id): perencanaan.sasaran.cabut(id: id, entri: entri)
    case .indikator(let id): perencanaan.indikator.cabut(id: id, entri: entri)
    case .telaahSmart(let id): perencanaan.telaahSmart.cabut(kunci: id, entri: entri)
    case .keputusanIku(let id): perencanaan.keputusanIku.cabut(id: id, entri: entri)
    case .target(let indikator, let versi, let tahun):
      let key = PerencanaanUnit.KunciTarget(indikator: indikator, versi: versi, tahun: tahun)
      perencanaan.target.cabut(kunci: key, entri: entri)
      perencanaan.alasanTarget[key] = nil
    case .programRencana(let versi, let id):
      perencanaan.program.cabut(kunci: .init(versi: versi, id: id), entri: entri)
    case .simpulPohon(let id): perencanaan.pohon.cabut(simpul: id, entri: entri)
    case .dukunganLintas(let id, let mitra):
      perencanaan.pohon.dukungan.cabut(kunci: .init(simpulPohon: id, mitra: mitra), entri: entri)
    case .tanggapanDukungan(let asked): perencanaan.pohon.tanggapan.cabut(kunci: asked, entri: entri)
    case .pengecualianTemuan(let finding): perencanaan.pengecualian.cabut(kunci: finding, entri: entri)
    case .perjanjian(let tahun, let jenis):
      perjanjian.perjanjian.cabut(kunci: .init(tahun: tahun, jenis: jenis), entri: entri)
    case .realisasi(let indikator, let periode):
      pengukuran.cabutRealisasi(kunci: .init(indikator: indikator, periode: periode), entri: entri)
    case .bukti(let indikator, let periode, let berkas):
      pengukuran.bukti[.init(indikator: indikator, periode: periode)]?.cabut(id: berkas, entri: entri)
    case .pembukaanIsian(let periode): pengukuran.dibuka.cabut(kunci: periode, entri: entri)
    case .pembanding(let indikator, let tahun, let lingkup):
      pengukuran.pembanding.cabut(kunci: .init(indikator: indikator, tahun: tahun, lingkup: lingkup), entri: entri)
    case .kebijakan(let tahun): pengukuran.kebijakan.cabut(kunci: tahun, entri: entri)
    case .simpulAnggaran(let tahun, let id): anggaran.tahun[tahun]?.simpul.cabut(id: id, entri: entri)
    case .pagu(let tahun, let place, let versi):
      anggaran.tahun[tahun]?.subKegiatan[place]?.pagu.cabut(kunci: versi, entri: entri)
    case .realisasiAnggaran(let tahun, let place, let bulan):
      anggaran.tahun[tahun]?.subKegiatan[place]?.cabutRealisasi(sampaiBulan: bulan, entri: entri)
    case .pemetaan(let tahun, let indikator): anggaran.tahun[tahun]?.pemetaan.cabut(id: indikator, entri: entri)
    case .rekapBelanja(let tahun): anggaran.tahun[tahun]?.tempatRekapBelanja.cabut(entri: entri)
    case .narasi(let tahun, let bagian): pelaporan.tahun[tahun]?.narasi.cabut(kunci: bagian, entri: entri)
    case .analisis(let tahun, let subjek, let jenis):
      pelaporan.tahun[tahun]?.analisis.cabut(kunci: .init(subjek: subjek, jenis: jenis), entri: entri)
    case .penghargaan(let tahun, let id): pelaporan.tahun[tahun]?.penghargaan.cabut(id: id, entri: entri)
    case .inovasi(let tahun, let id): pelaporan.tahun[tahun]?.inovasi.cabut(id: id, entri: entri)
    case .strukturLaporan(let tahun): pelaporan.tahun[tahun]?.tempatStruktur.cabut(entri: entri)
    case .rekomendasi(let id): evaluasi.rekomendasi.cabut(id: id, entri: entri)
    case .tindakLanjut(let id): evaluasi.tindakLanjut.cabut(kunci: id, entri: entri)
    case .reviu(let tahun): evaluasi.reviu.cabut(kunci: tahun, entri: entri)
    case .naskahReviu(let tahun, let naskah, let versi):
      evaluasi.naskah.cabut(kunci: .init(tahun: tahun, naskah: naskah, versi: versi), entri: entri)
    case .tanggapanTemuan(let tahun, let naskah, let temuan):
      evaluasi.tanggapan.cabut(kunci: .init(tahun: tahun, naskah: naskah, temuan: temuan), entri: entri)
    case .penilaianTanggapan(let tahun, let naskah, let temuan):
      evaluasi.penilaian.cabut(kunci: .init(tahun: tahun, naskah: naskah, temuan: temuan), entri: entri)
    case .butirUji(let tahun, let butir):
      evaluasi.daftarUji.cabut(kunci: .init(tahun: tahun, butir: butir), entri: entri)
    case .unitKerja(let id): organisasi.unitKerja.cabut(id: id, entri: entri)
    case .jabatan(let id): organisasi.jabatanDasar.cabut(id: id, entri: entri)
    case .gantiNama(let day): organisasi.gantiNama.cabut(kunci: day, entri: entri)
    case .pemegangJabatan(let post, let day):
      organisasi.cabut(pemegang: .init(jabatan: post, mulai: day), entri: entri)
    case .pengesahanAnggaran(let tahun, let versi):
      anggaran.tahun[tahun]?.pengesahan.cabut(versi, entri: entri)
    case .paguProgram(let tahun, let versi, let nomor):
      anggaran.tahun[tahun]?.paguProgram.cabut(kunci: .init(versi: versi, nomor: nomor), entri: entri)
    case .naskahPk(let tahun, let post, let nomor):
      perjanjian.naskah.cabut(kunci: .init(tahun: tahun, jabatan: post, nomor: nomor), entri: entri)
    case .rencanaAksi(let tahun, let post, let nomor):
      perjanjian.rencanaAksi.cabut(kunci: .init(tahun: tahun, jabatan: post, nomor: nomor), entri: entri)
    case .barisRencanaAksi(let tahun, let post, let nomor, let part):
      perjanjian.barisRencanaAksi[.init(tahun: tahun, jabatan: post, nomor: nomor)]?.cabut(id: part.kode, entri: entri)
    case .rencanaTahunan, .barisRencana, .evaluasiRencana, .kinerjaLayanan, .isu, .usulan:
      perencanaan.cabutRencana(objek, entri: entri)
    }
  }
}
