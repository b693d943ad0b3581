/// How far the work on a document is.
enum TahapReviu: Sendable, Hashable {
  /// It waits behind this many others.
  case menunggu(Int)
  /// The report is being made.
  case menyusun
  case membaca
  /// So many rules are done, of so many.
  case memeriksa(Int, Int)
  case mencatat

  /// The steps in order, for a list of them.
  static let langkah = ["Menunggu giliran", "Menyusun laporan", "Membaca", "Memeriksa", "Mencatat"]

  /// Which of ``langkah`` it is.
  var nomor: Int {
    switch self {
    case .menunggu: 0
    case .menyusun: 1
    case .membaca: 2
    case .memeriksa: 3
    case .mencatat: 4
    }
  }

  /// In one sentence.
  var uraian: String {
    switch self {
    case .menunggu(0): "Naskah menunggu giliran."
    case .menunggu(let before): "Naskah menunggu giliran; \(Count(before).printed) naskah lain lebih dahulu."
    case .menyusun: "Laporan sedang disusun dari data Selaras."
    case .membaca: "Naskah sedang dibaca: judul, alinea, dan tabelnya dikenali."
    case .memeriksa(let done, let all):
      "Naskah sedang diperiksa: \(Count(done).printed) dari \(Count(all).printed) kaidah selesai."
    case .mencatat: "Temuan sedang dicatat dalam jurnal."
    }
  }
}
