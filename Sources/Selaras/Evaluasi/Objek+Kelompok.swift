extension Objek {
  /// The kind in words, as it is told of changes after a review.
  var kelompok: String {
    switch self {
    case .profil: "profil"
    case .kepegawaian: "kepegawaian"
    case .versiRenstra, .tujuan, .sasaran, .indikator, .telaahSmart, .keputusanIku, .programRencana:
      "rencana strategis"
    case .target: "target Renstra"
    case .simpulPohon, .dukunganLintas, .tanggapanDukungan: "pohon kinerja"
    case .pengecualianTemuan: "pengecualian temuan"
    case .perjanjian, .naskahPk: "perjanjian kinerja"
    case .rencanaAksi, .barisRencanaAksi: "rencana aksi"
    case .realisasi: "realisasi"
    case .bukti: "bukti"
    case .pembukaanIsian: "pembukaan isian"
    case .pembanding: "pembanding"
    case .kebijakan: "kebijakan pengukuran"
    case .simpulAnggaran: "susunan anggaran"
    case .pagu, .paguProgram: "pagu"
    case .pengesahanAnggaran: "pengesahan anggaran"
    case .unitKerja, .jabatan, .gantiNama: "susunan organisasi"
    case .pemegangJabatan: "pemegang jabatan"
    case .realisasiAnggaran: "realisasi anggaran"
    case .pemetaan: "pemetaan anggaran"
    case .rekapBelanja: "rekap belanja"
    case .narasi: "narasi"
    case .analisis: "analisis"
    case .penghargaan: "penghargaan"
    case .inovasi: "inovasi"
    case .strukturLaporan: "susunan laporan"
    case .rekomendasi: "rekomendasi"
    case .tindakLanjut: "tindak lanjut"
    case .rencanaTahunan, .barisRencana, .evaluasiRencana, .kinerjaLayanan, .isu, .usulan: "rencana kerja"
    case .reviu, .naskahReviu, .tanggapanTemuan, .penilaianTanggapan, .butirUji: "reviu"
    }
  }
}
