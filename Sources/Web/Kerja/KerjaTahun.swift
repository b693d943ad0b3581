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
    guard context.tahun != context.hari.tahun else { return "tahun berjalan" }
    let known = context.figures.resmiTerakhir(context.state, tahun: context.tahun) ? "sudah disetujui" : "dicatat"
    return "tahun terakhir yang angkanya \(known); yang menunggu Anda di atas tidak dibatasi tahun"
  }
}
