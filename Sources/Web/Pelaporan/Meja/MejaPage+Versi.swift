import HTML
import Laporan
import Selaras

extension MejaPage {
  /// The versions that were frozen, latest first.
  var versi: HTML {
    let all = meja.pelaporan?.versi ?? []
    return section(.aria("labelledby", "judul-versi")) {
      h2(.id("judul-versi")) { "Versi yang dibekukan" }
      if all.isEmpty {
        p {
          Components.nihil(
            "Belum ada versi. Kepala perangkat daerah membekukan laporan saat akan direviu atau disampaikan; isinya lalu tetap walaupun data berubah."
          )
        }
      } else {
        DataTable(
          id: "versi", judul: "Versi laporan kinerja tahun \(meja.tahun)",
          kolom: ["Versi", "Dibekukan", "Catatan", "Keadaan jurnal", "Unduhan"].map { DataTable.Column($0) },
          baris: all.reversed().map(baris)
        ).html
      }
    }
  }

  private func baris(_ version: Tercatat<LaporanDibekukan>) -> DataTable.Row {
    DataTable.Row([
      HTML("Versi \(version.isi.versi)"), oleh(version.entri), Components.teks(version.isi.catatan ?? "", kosong: "tanpa catatan"),
      HTML {
        "sampai catatan "
        a(.href(context.tautan("/jurnal/\(version.posisiBeku)"))) { String(version.posisiBeku) }
        if let entry = catatan[version.posisiBeku] {
          ", sidik "
          code { String(entry.hash.hex.prefix(16)) }
        }
      },
      HTML {
        for (place, format) in FormatLaporan.unduhan.enumerated() {
          place == 0 ? "" : ", "
          a(.href(alamat(version.isi.versi, format))) {
            format.nama
            span(.class("hanya-pembaca-layar")) { " versi \(version.isi.versi)" }
          }
        }
      },
    ])
  }

  private func alamat(_ version: Int, _ format: FormatLaporan) -> String {
    context.tautan(
      "/perangkat-daerah/\(meja.unit.id)/laporan/lkjip/\(meja.tahun)/versi/\(version)/\(format.rawValue)")
  }
}
