/// The tables of a Renja in the form of Permendagri 86/2017, by the names of addresses.
public enum TabelRenja86: String, Sendable, Hashable, CaseIterable {
  /// The evaluation of the years before.
  case evaluasi
  /// Issues.
  case isu
  /// Services.
  case layanan
  /// The first draft of the RKPD beside the analysis.
  case telaah
  /// Proposals of the community.
  case usulan
  /// Program, kegiatan and sub kegiatan with the forecast.
  case program
  /// What a document of the stage Perubahan changes.
  case perubahan

  /// The name on screen.
  public var nama: String {
    switch self {
    case .evaluasi: "Evaluasi Renja dan Renstra"
    case .isu: "Isu, peluang, tantangan, dan langkah"
    case .layanan: "Kinerja pelayanan"
    case .telaah: "Telaah rancangan awal RKPD"
    case .usulan: "Usulan masyarakat"
    case .program: "Rencana dan prakiraan maju"
    case .perubahan: "Semula dan menjadi"
    }
  }

  /// The name of its form: `T-C.29`.
  public var bentuk: String {
    switch self {
    case .evaluasi: "T-C.29"
    case .isu: "tabel isu"
    case .layanan: "T-C.30"
    case .telaah: "T-C.31"
    case .usulan: "T-C.32"
    case .program: "T-C.33"
    case .perubahan: "tabel perubahan"
    }
  }

  /// Why there is no table, and what to do.
  public var ketiadaan: String {
    switch self {
    case .evaluasi:
      "Evaluasi tahun-tahun sebelumnya belum dicatat. Isi program, kegiatan, dan sub kegiatan satu per satu."
    case .isu: "Isu penting belum dicatat."
    case .layanan: "Kinerja pelayanan belum dicatat."
    case .telaah:
      "Rancangan awal RKPD tahun ini belum dicatat. Tetapkan dokumen RKPD tahap rancangan awal dan isi barisnya; tabel ini lalu disusun sendiri."
    case .usulan: "Tidak ada usulan program dan kegiatan masyarakat."
    case .program: "Belum ada baris program, kegiatan, dan sub kegiatan."
    case .perubahan: "Dokumen ini belum berisi, atau tidak mengubah dokumen lain yang berisi."
    }
  }
}
