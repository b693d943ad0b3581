import HTML
import Selaras

/// For which year the home tells of plans and figures, why, and the ways to the years beside it.
struct KerjaTahun {
  /// Years that are offered; the field at the top has all.
  private static let mostYears = 4

  let context: PageContext

  var html: HTML {
    let others = context.daftarTahun.prefix(Self.mostYears).filter { $0 != context.tahun }
    return p(.class("petunjuk")) {
      "Rencana dan angka di bawah ini untuk tahun \(context.tahun), \(sebab)."
      if !others.isEmpty {
        " Tahun lain: "
        for (place, year) in others.enumerated() {
          if place > 0 { ", " }
          a(.href(context.tautan(context.path, tahun: year))) { String(year) }
        }
        "."
      }
    }
  }

  private var sebab: String {
    if context.isTahunChosen { return "yang Anda pilih" }
    return context.tahun == context.hari.tahun
      ? "tahun berjalan" : "tahun terakhir yang angkanya tersedia; yang menunggu Anda di atas tidak dibatasi tahun"
  }
}
