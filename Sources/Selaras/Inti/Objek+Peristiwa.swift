extension Objek {
  /// What a fact of a perangkat daerah records or moves on; nothing for facts that are not withdrawn object by object,
  /// such as those of the pemda.
  public static func dari(_ event: any Event) -> [Objek] {
    switch event {
    case let fact as StatusRealisasiBerubah:
      fact.indikator.map { .realisasi(indikator: $0, periode: fact.periode) }
    case let fact as StatusPkBerubah:
      fact.jabatan.map { .naskahPk(tahun: fact.tahun, jabatan: $0, nomor: fact.nomor) }
    case let fact as StatusRencanaAksiBerubah:
      [.rencanaAksi(tahun: fact.tahun, jabatan: fact.jabatan, nomor: fact.nomor)]
    case let fact as PencatatanDicabut: [fact.objek]
    default: [satu(event)].compactMap { $0 }
    }
  }

  private static func satu(_ event: any Event) -> Objek? {
    switch event {
    case let fact as ProfilDicatat: .profil(tahun: fact.tahun)
    case let fact as KepegawaianDicatat: .kepegawaian(tahun: fact.tahun)
    case let fact as VersiRenstraDitetapkan: .versiRenstra(id: fact.id)
    case let fact as StatusVersiBerubah: .versiRenstra(id: fact.versi)
    case let fact as StatusRencanaBerubah: .rencanaTahunan(id: fact.rencana)
    case let fact as TujuanDitetapkan: .tujuan(id: fact.id)
    case let fact as SasaranDitetapkan: .sasaran(id: fact.id)
    case let fact as IndikatorDitetapkan: .indikator(id: fact.id)
    case let fact as TelaahSmartDicatat: .telaahSmart(indikator: fact.indikator)
    case let fact as KeputusanIkuDitetapkan: .keputusanIku(id: fact.id)
    case let fact as TargetDitetapkan: .target(indikator: fact.indikator, versi: fact.versi, tahun: fact.tahun)
    case let fact as ProgramRencanaDitetapkan: .programRencana(versi: fact.versi, id: fact.id)
    case let fact as SimpulPohonDitetapkan: .simpulPohon(id: fact.id)
    case let fact as DukunganLintasDicatat: .dukunganLintas(simpulPohon: fact.simpulPohon, mitra: fact.mitra)
    case let fact as DukunganLintasDitanggapi: .tanggapanDukungan(permintaan: fact.permintaan)
    case let fact as TemuanDikecualikan: .pengecualianTemuan(temuan: fact.temuan)
    case let fact as PerjanjianKinerjaDitetapkan: .perjanjian(tahun: fact.tahun, jenis: fact.jenis)
    case let fact as RealisasiDicatat: .realisasi(indikator: fact.indikator, periode: fact.periode)
    case let fact as BuktiDilampirkan:
      .bukti(indikator: fact.indikator, periode: fact.periode, berkas: fact.berkas)
    case let fact as IsianDibuka: .pembukaanIsian(periode: fact.periode)
    case let fact as PembandingDicatat:
      .pembanding(indikator: fact.indikator, tahun: fact.tahun, lingkup: fact.lingkup)
    case let fact as KebijakanDitetapkan: .kebijakan(tahun: fact.tahun)
    case let fact as SimpulAnggaranDitetapkan: .simpulAnggaran(tahun: fact.tahun, id: fact.id)
    case let fact as PaguDitetapkan: .pagu(tahun: fact.tahun, subKegiatan: fact.subKegiatan, versi: fact.versi)
    case let fact as RealisasiAnggaranDicatat:
      .realisasiAnggaran(tahun: fact.tahun, subKegiatan: fact.subKegiatan, sampaiBulan: fact.sampaiBulan)
    case let fact as PemetaanDitetapkan: .pemetaan(tahun: fact.tahun, indikator: fact.indikator)
    case let fact as RekapBelanjaDicatat: .rekapBelanja(tahun: fact.tahun)
    case let fact as NarasiDitulis: .narasi(tahun: fact.tahun, bagian: fact.bagian)
    case let fact as AnalisisDicatat: .analisis(tahun: fact.tahun, subjek: fact.subjek, jenis: fact.jenis)
    case let fact as PenghargaanDicatat: .penghargaan(tahun: fact.tahun, id: fact.id)
    case let fact as InovasiDicatat: .inovasi(tahun: fact.tahun, id: fact.id)
    case let fact as StrukturLaporanDipilih: .strukturLaporan(tahun: fact.tahun)
    case let fact as RekomendasiDicatat: .rekomendasi(id: fact.id)
    case let fact as TindakLanjutDicatat: .tindakLanjut(rekomendasi: fact.rekomendasi)
    case let fact as ReviuDinyatakan: .reviu(tahun: fact.tahun)
    case let fact as NaskahDireviu: .naskahReviu(tahun: fact.tahun, naskah: fact.naskah, versi: fact.versi)
    case let fact as TemuanDitanggapi:
      .tanggapanTemuan(tahun: fact.tahun, naskah: fact.naskah, temuan: fact.temuan)
    case let fact as TanggapanDinilai:
      .penilaianTanggapan(tahun: fact.tahun, naskah: fact.naskah, temuan: fact.temuan)
    case let fact as DaftarUjiDiisi: .butirUji(tahun: fact.tahun, butir: fact.butir)
    case let fact as UnitKerjaDitetapkan: .unitKerja(id: fact.id)
    case let fact as JabatanDitetapkan: .jabatan(id: fact.id)
    case let fact as NamaBerganti: .gantiNama(berlakuSejak: fact.berlakuSejak)
    case let fact as PemegangJabatanDicatat: .pemegangJabatan(jabatan: fact.jabatan, mulai: fact.mulai)
    case let fact as PengesahanDicatat: .pengesahanAnggaran(tahun: fact.tahun, versi: fact.versi)
    case let fact as PaguProgramDicatat: .paguProgram(tahun: fact.tahun, versi: fact.versi, nomor: fact.nomor)
    case let fact as NaskahPkDitetapkan:
      .naskahPk(tahun: fact.tahun, jabatan: fact.jabatan, nomor: fact.nomor)
    case let fact as RencanaAksiDitetapkan:
      .rencanaAksi(tahun: fact.tahun, jabatan: fact.jabatan, nomor: fact.nomor)
    case let fact as BarisRencanaAksiDitetapkan:
      .barisRencanaAksi(tahun: fact.tahun, jabatan: fact.jabatan, nomor: fact.nomor, bagian: fact.bagian)
    case let fact as RencanaTahunanDitetapkan: .rencanaTahunan(id: fact.id)
    case let fact as BarisRencanaDitetapkan: .barisRencana(rencana: fact.rencana, id: fact.id)
    case let fact as EvaluasiRencanaDicatat: .evaluasiRencana(rencana: fact.rencana, kode: fact.kode)
    case let fact as KinerjaLayananDicatat: .kinerjaLayanan(rencana: fact.rencana, id: fact.id)
    case let fact as IsuDicatat: .isu(rencana: fact.rencana, id: fact.id)
    case let fact as UsulanDicatat: .usulan(rencana: fact.rencana, id: fact.id)
    default: nil
    }
  }
}
