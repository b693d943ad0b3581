/// The kinds of errors that are planted, one at a time, into reports that are right.
enum JenisTanam: String, CaseIterable, Sendable {
  case digit = "Angka salah dalam hubungan hitungan"
  case tukar = "Dua angka bertukar dalam hubungan hitungan"
  case jumlah = "Jumlah salah"
  case sama = "Angka lain di tempat kedua"
  case usang = "Angka tahun lalu di tempat tahun ini"
  case target = "Target lain di tabel lain"
  case tahun = "Tahun salah"
  case instansi = "Nama perangkat daerah lain"
  case kategori = "Kategori bergeser satu"
  case arah = "Kalimat terbalik"
  case cacah = "Bilangan bergeser satu"
  case terbilang = "Terbilang lain daripada angkanya"
  case peringkat = "Peringkat bergeser satu"

  /// Whether the document itself proves the error by its figures, so that only a galat counts as found.
  var pasti: Bool { [.digit, .tukar, .jumlah, .sama, .usang].contains(self) }

  /// The least share in percent that must be found.
  var batas: Int {
    switch self {
    case .digit, .tukar, .jumlah, .sama, .usang: 95
    case .kategori, .arah, .cacah, .terbilang, .peringkat: 90
    case .target: 85
    case .tahun: 60
    case .instansi: 30
    }
  }
}
