import HTML
import Selaras

/// The definition sheets of a unit: which indikator has one, who answers for it, and what it lacks.
struct DefinisiPage: Page {
  let context: PageContext
  let unit: UnitState

  init(_ context: PageContext, _ unit: UnitState) {
    self.context = context
    self.unit = unit
  }

  var judul: String { "Definisi indikator \(unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { context.jejak(unit) }

  var isi: HTML {
    let indicators = unit.perencanaan.indikator.semua
    let complete = indicators.filter(\.definisi.belumDiisi.isEmpty).count
    return HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Definisi indikator").html
      if indicators.isEmpty {
        p { Components.nihil("Indikator belum ditetapkan.") }
      } else {
        p(.class("jumlah")) {
          "\(Count(indicators.count).of("indikator")); definisi yang lengkap: \(Count(complete).printed). "
          a(.href(context.tautan("/data/perangkat-daerah/\(unit.id)/definisi/definisi.csv"))) {
            "Unduh semua definisi (CSV)"
          }
        }
        DataTable(
          id: "definisi", judul: "Kelengkapan definisi operasional",
          kolom: ["Indikator", "Penanggung jawab", "Belum diisi"].map { DataTable.Column($0) },
          baris: indicators.map(baris)
        ).html
      }
    }
  }

  private func baris(_ indicator: IndikatorDitetapkan) -> DataTable.Row {
    let missing = indicator.definisi.belumDiisi
    return DataTable.Row([
      a(.href(context.tautan(unit: unit.id, "/indikator/\(indicator.id)") + "#judul-definisi")) { indicator.nama },
      Components.teks(indicator.definisi.penanggungJawab),
      missing.isEmpty ? Components.lencana("Lengkap", .baik) : HTML(missing.joined(separator: ", ")),
    ])
  }
}
