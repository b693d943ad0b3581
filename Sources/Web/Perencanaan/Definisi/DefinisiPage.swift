import HTML
import Laporan
import Sakip
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
    let version = context.versiRencana(unit)
    let indicators = unit.perencanaan.indikator.semua.map { unit.perencanaan.sebagaimana($0, dalam: version) }
    let complete = indicators.filter(\.definisi.belumDiisi.isEmpty).count
    return HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Definisi indikator").html
      if indicators.isEmpty {
        p { Components.nihil("Indikator belum ditetapkan.") }
      } else {
        p(.class("jumlah")) {
          "\(Count(indicators.count).of("indikator")); definisi yang lengkap: \(Count(complete).printed). "
          UnduhTabel(context, "/data/perangkat-daerah/\(unit.id)/definisi/definisi", judul: "Unduh semua definisi").html
        }
        unduhan
        DaftarKeputusanIku(context: context, unit: unit).html
        DataTable(
          id: "definisi", judul: "Kelengkapan definisi operasional",
          kolom: ["Indikator", "Rumus", "Penanggung jawab", "Belum diisi"].map { DataTable.Column($0) },
          baris: indicators.map(baris)
        ).html
      }
    }
  }

  /// The decree with the sheets, where there is one for the year.
  @HTMLBuilder private var unduhan: HTML {
    if JenisLaporan.iku.ketiadaan(unit, tahun: context.tahun) == nil {
      p {
        "Keputusan indikator kinerja utama tahun \(context.tahun), dengan susunan menurut tingkat dan lembar definisinya:"
      }
      ul(.class("unduhan")) {
        for format in FormatLaporan.unduhan {
          li { a(.href(LaporanPage.alamat(context, unit.id, context.tahun, format, .iku))) { format.nama } }
        }
      }
    }
  }

  private func baris(_ indicator: IndikatorDitetapkan) -> DataTable.Row {
    let missing = indicator.definisi.belumDiisi
    let form = DefinisiForm.alamat(bila: context, unit, indicator.id)
    return DataTable.Row([
      HTML {
        a(.href(context.tautan(unit: unit.id, "/indikator/\(indicator.id)") + "#judul-definisi")) { indicator.nama }
        if let form {
          " "
          a(.class("ubah"), .href(form)) {
            "Ubah"
            span(.class("hanya-pembaca-layar")) { " definisi \(indicator.nama)" }
          }
        }
      },
      indicator.formula.map { formula in code { formula.printed } } ?? Components.nihil("belum ditulis"),
      Components.teks(indicator.definisi.penanggungJawab),
      missing.isEmpty ? Components.lencana("Lengkap", .baik) : HTML(missing.joined(separator: ", ")),
    ])
  }
}
