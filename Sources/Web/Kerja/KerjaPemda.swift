import HTML
import Selaras

/// How all perangkat daerah stand in one picture: how many are complete, and who has not finished.
struct KerjaPemda {
  /// Perangkat daerah that are named; the rest stands in the reminder list.
  private static let mostNamed = 10

  let context: PageContext
  let pelaku: Pelaku

  var html: HTML {
    let all = context.state.kelengkapan(tahun: context.tahun, untuk: pelaku, unit: context.kelengkapan)
    return section(.aria("labelledby", "judul-semua")) {
      h2(.id("judul-semua")) { "Kelengkapan pengukuran tahun \(context.tahun)" }
      PitaKelengkapan(kelengkapan: all).html
      p { a(.href(context.tautan(PemantauanPage.path))) { "Peta kelengkapan perangkat daerah dan bulan" } }
      h3 { "Yang belum selesai" }
      if all.perluDiingatkan.isEmpty {
        p { Components.nihil("Tidak ada realisasi yang lewat tenggat pada tahun \(context.tahun).") }
      } else {
        ul(.class("daftar-tugas")) {
          for row in all.perluDiingatkan.prefix(Self.mostNamed) {
            li {
              a(.href(TemuanPage.alamat(context, unit: row.unit))) { row.nama }
              ": \(lewat(row)) lewat tenggat"
            }
          }
        }
        if all.perluDiingatkan.count > Self.mostNamed {
          p { "Dan \(Count(all.perluDiingatkan.count - Self.mostNamed).printed) perangkat daerah lain." }
        }
        p { a(.class("tombol"), .href(context.tautan(PengingatPage.path))) { "Buat daftar pengingat" } }
      }
    }
  }

  private func lewat(_ row: KelengkapanUnit) -> String {
    [
      row.tertunggak > 0 ? Count(row.tertunggak).of("realisasi") : nil,
      row.belanjaTertunggak > 0 ? "\(Count(row.belanjaTertunggak).of("bulan")) realisasi anggaran" : nil,
    ].compactMap { $0 }.joined(separator: " dan ")
  }
}
