import HTML
import Sakip
import Selaras

/// Perangkat daerah by month: in each cell the worst of the month as a sign and a word, and the way to its findings.
struct PetaKelengkapan {
  let context: PageContext
  let baris: [KelengkapanUnit]

  var html: HTML {
    HTML {
      div(.class("gulir"), .role("region"), .aria("labelledby", "peta-judul"), .tabindex(0)) {
        table(.id("peta"), .class("peta")) {
          caption(.id("peta-judul")) { "Kelengkapan pengukuran per bulan tahun \(context.tahun)" }
          thead {
            tr {
              th(.scope("col")) { "Perangkat daerah" }
              for name in NamaBulan.semua { th(.scope("col")) { abbr(.title(name)) { String(name.prefix(3)) } } }
            }
          }
          tbody { for row in baris { tr { cells(row) } } }
        }
      }
      kunci
    }
  }

  private func cells(_ row: KelengkapanUnit) -> [HTML] {
    guard let unit = context.state.unit[row.unit] else { return [] }
    // The day decides about what is late: what was drawn yesterday does not hold today.
    return context.piece("peta \(context.hari.iso)", unit) {
      [th(.scope("row")) { a(.href(TemuanPage.alamat(context, unit: row.unit))) { row.nama } }]
        + row.sel.map { cell in
          td(.class(cell.keadaan.kelas)) {
            if cell.keadaan == .tidakAda {
              // Most cells of a year: their word is for those who do not see the sign.
              cell.keadaan.tanda
              em { cell.keadaan.kata }
            } else {
              a(.href(TemuanPage.alamat(context, unit: row.unit, bulan: cell.bulan))) {
                "\(cell.keadaan.tanda) \(cell.keadaan.kata)"
              }
            }
          }
        }
    }
  }

  private var kunci: HTML {
    ul(.class("kunci")) {
      for state in KeadaanKelengkapan.allCases {
        li {
          span(.class("kotak-tanda", state.kelas)) { "\(state.tanda) \(state.kata)" }
          " \(state.nama)"
        }
      }
    }
  }
}
