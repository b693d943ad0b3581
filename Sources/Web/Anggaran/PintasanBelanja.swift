import HTML
import Selaras

/// The way of somebody who may fill in spending to its form; nothing for everyone else.
struct PintasanBelanja {
  let context: PageContext
  let unit: UnitState

  var html: HTML {
    guard context.per == nil, let person = context.pengguna?.account.pelaku,
      RealisasiAnggaranDicatat.wewenang.mengizinkan(person, unit),
      let month = unit.bulanBelanja(tahun: context.tahun, pada: context.hariIni)
    else { return .empty }
    return p(.class("pintasan")) {
      a(.class("tombol"), .href(context.tautan(BelanjaPage.alamat(unit.id, month)))) {
        "Isi realisasi anggaran \(month.nama)"
      }
      " "
      a(.href(ImporPage.alamat(.anggaran, month))) { "Impor dari Excel atau CSV" }
    }
  }
}
