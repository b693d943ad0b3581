import HTML
import Sakip
import Selaras

/// A deadline as people speak of it.
enum TenggatKata {
  /// Days before a deadline from which on it needs attention.
  private static let dekat = 3

  /// `jatuh tempo 3 hari lagi`, `terlambat 12 hari`.
  static func kata(_ tenggat: Tanggal, pada hari: Tanggal) -> String {
    switch tenggat.hariSejak1970 - hari.hariSejak1970 {
    case ..<0: "terlambat \(Count(hari.hariSejak1970 - tenggat.hariSejak1970).printed) hari"
    case 0: "jatuh tempo hari ini"
    case 1: "jatuh tempo besok"
    case let days: "jatuh tempo \(Count(days).printed) hari lagi"
    }
  }

  /// The same as a chip, with the day beside it.
  /// - Parameter menunggu: whether what was due is done and waits for a decision.
  static func lencana(_ tenggat: Tanggal, pada hari: Tanggal, menunggu: Bool) -> HTML {
    let days = tenggat.hariSejak1970 - hari.hariSejak1970
    let words =
      menunggu && days < 0 ? "lewat tenggat \(Count(-days).printed) hari" : kata(tenggat, pada: hari)
    let kind: LencanaJenis = days < 0 && !menunggu ? .salah : days <= dekat ? .perhatian : .kabar
    return HTML {
      Components.lencana(words, kind)
      " "
      small { Components.tanggal(tenggat) }
    }
  }
}
