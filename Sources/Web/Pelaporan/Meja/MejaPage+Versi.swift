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
        ul(.class("butir-meja")) {
          for version in all.reversed() { li { baris(version) } }
        }
      }
    }
  }

  private func baris(_ version: Tercatat<LaporanDibekukan>) -> HTML {
    HTML {
      p {
        strong { "Versi \(version.isi.versi)" }
        if let note = version.isi.catatan { ": \(note)" }
      }
      p(.class("unduhan")) {
        "Unduh: "
        for format in FormatLaporan.unduhan {
          a(.href(alamat(version.isi.versi, format))) {
            format.nama
            span(.class("hanya-pembaca-layar")) { " versi \(version.isi.versi)" }
          }
        }
      }
      p(.class("catatan")) {
        "Dibekukan "
        oleh(version.entri, kosong: "")
        "; isinya sampai dengan "
        a(.href(context.tautan("/jurnal/\(version.posisiBeku)"))) { "catatan \(version.posisiBeku)" }
        if let entry = catatan[version.posisiBeku] {
          ", sidik "
          code { String(entry.hash.hex.prefix(16)) }
        }
        "."
      }
    }
  }

  private func alamat(_ version: Int, _ format: FormatLaporan) -> String {
    context.tautan(
      "/perangkat-daerah/\(meja.unit.id)/laporan/lkjip/\(meja.tahun)/versi/\(version)/\(format.rawValue)")
  }
}
