public import Document
public import Tools

/// Why a document cannot be made; says in Indonesian what to do.
public enum LaporanError: Error, Sendable, CustomStringConvertible {
  /// No perangkat daerah has this id.
  case unitTidakAda(String)
  /// The LKjIP is the report of a perangkat daerah; this unit is the pemda itself.
  case pemerintahDaerah(String)
  /// A Renja is made by a perangkat daerah; the pemda itself has an RKPD.
  case renjaPemerintahDaerah(String)
  /// Nothing is recorded for the year.
  case tahunTidakAda(unit: String, tahun: Int, tersedia: [Int])
  /// The perangkat daerah has no pohon kinerja yet.
  case pohonBelumDisusun(String)
  /// No Perjanjian Kinerja is written for the post and year.
  case perjanjianTidakAda(unit: String, tahun: Int)
  /// The version of the plan in force in the year has no Indikator Kinerja Utama, or there is no such version.
  case ikuBelumDitetapkan(unit: String, tahun: Int)
  /// No rencana aksi is written for the post and year.
  case rencanaAksiTidakAda(unit: String, tahun: Int)
  /// The document contradicts itself: a reference without its table, or a table with holes.
  case dokumen(DocumentError)
  /// A tool that makes the file is missing or failed.
  case perkakas(ToolError)
  /// The file could not be written.
  case berkas(String)

  /// What is wrong and what to do, in Indonesian.
  public var description: String {
    switch self {
    case .unitTidakAda(let id):
      "Perangkat daerah \u{201C}\(id)\u{201D} tidak ada. Periksa kodenya pada halaman Beranda, misalnya kecamatan-juai."
    case .pemerintahDaerah(let nama):
      "LKjIP hanya untuk perangkat daerah. Laporan kinerja \(nama) sebagai pemerintah daerah bersusunan lain dan belum dapat dibuat. Pilih salah satu perangkat daerah."
    case .renjaPemerintahDaerah(let nama):
      "Renja hanya untuk perangkat daerah. \(nama) sebagai pemerintah daerah menyusun RKPD. Pilih salah satu perangkat daerah."
    case .tahunTidakAda(let unit, let tahun, let tersedia):
      tersedia.isEmpty
        ? "Belum ada data untuk \u{201C}\(unit)\u{201D}. Isi rencana dan realisasinya lebih dahulu."
        : "Belum ada data \u{201C}\(unit)\u{201D} tahun \(tahun). Tahun yang tersedia: \(tersedia.map(String.init).joined(separator: ", "))."
    case .pohonBelumDisusun(let unit):
      "\(unit) belum menyusun pohon kinerja. Susun pohonnya pada halaman Pohon kinerja lebih dahulu."
    case .perjanjianTidakAda(let unit, let tahun):
      "Perjanjian kinerja \(unit) tahun \(tahun) belum disusun dalam Selaras. Susun pada halaman perjanjian kinerja, atau pilih jabatan dan nomor perubahan yang ada."
    case .ikuBelumDitetapkan(let unit, let tahun):
      "\(unit) belum memiliki indikator kinerja utama dalam rencana yang berlaku tahun \(tahun). Tetapkan indikator dan targetnya, atau pilih tahun lain."
    case .rencanaAksiTidakAda(let unit, let tahun):
      "Rencana aksi \(unit) tahun \(tahun) belum disusun. Susun pada halaman rencana aksi, atau pilih jabatan dan nomor perubahan yang ada."
    case .dokumen(let error): error.description
    case .perkakas(let error): error.description
    case .berkas(let sebab): sebab
    }
  }
}
