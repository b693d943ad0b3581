import HTML
import Selaras

/// The list of open data.
struct OpenDataPage: Page {
  let context: PageContext

  var judul: String { "Data terbuka tahun \(context.tahun)" }
  var tahap: Tahap? { .data }
  var jejak: [Jejak] { [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))] }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Angka pada situs ini dapat dipakai siapa saja. Berkas CSV dapat dibuka sebagai lembar kerja; berkas JSON untuk program. Isinya sama dengan yang tertulis pada halaman."
      }
      h2 { "Seluruh perangkat daerah" }
      p {
        "Ikhtisar capaian dan serapan: "
        tautan("CSV", "/data/ikhtisar/ikhtisar.csv")
        ", "
        tautan("JSON", "/data/ikhtisar/ikhtisar.json")
      }
      p {
        "Susunan organisasi: "
        tautan("CSV", "/data/organisasi/organisasi.csv")
        ", "
        tautan("JSON", "/data/organisasi/organisasi.json")
        "; perubahannya: "
        tautan("CSV", "/data/organisasi/susunan.csv")
        ", "
        tautan("JSON", "/data/organisasi/susunan.json")
      }
      if context.state.anggaran.lra[context.tahun] != nil {
        p {
          "Laporan realisasi anggaran: "
          tautan("CSV", "/data/lra/lra.csv")
          ", "
          tautan("JSON", "/data/lra/lra.json")
        }
      }
      if context.state.anggaran.nomenklatur.count > 1 {
        p {
          "Perbandingan nomenklatur: "
          tautan("CSV", "/data/nomenklatur/nomenklatur.csv")
          ", "
          tautan("JSON", "/data/nomenklatur/nomenklatur.json")
        }
      }
      if context.state.unit.values.contains(where: { $0.perencanaan.pohon.banyaknya > 0 }) {
        p {
          "Pohon kinerja: "
          tautan("CSV", "/data/pohon/pohon.csv")
          ", "
          tautan("JSON", "/data/pohon/pohon.json")
          "; dukungan lintas: "
          tautan("CSV", "/data/pohon/lintas.csv")
          ", "
          tautan("JSON", "/data/pohon/lintas.json")
        }
      }
      h2 { "Setiap perangkat daerah" }
      if units.isEmpty {
        p { Components.nihil("Belum ada perangkat daerah yang dicatat untuk tahun \(context.tahun).") }
      } else {
        DataTable(
          id: "data", judul: "Data perangkat daerah tahun \(context.tahun)",
          kolom: ["Perangkat daerah", "Indikator", "Anggaran", "Rencana", "Program", "Definisi", "Pohon kinerja"].map {
            DataTable.Column($0)
          },
          baris: units.map(baris)
        ).html
      }
    }
  }

  /// The pemda itself first, then the perangkat daerah of the year.
  private var units: [UnitState] { [context.state.unitPemda].compactMap { $0 } + context.perangkatDaerah }

  private func tautan(_ name: String, _ path: String) -> HTML { a(.href(context.tautan(path))) { name } }

  private func baris(_ unit: UnitState) -> DataTable.Row {
    let base = "/data/perangkat-daerah/\(unit.id)"
    let summary = context.ikhtisar(unit)
    func pair(_ name: String) -> HTML {
      HTML {
        tautan("CSV", "\(base)/\(name)/\(name).csv")
        ", "
        tautan("JSON", "\(base)/\(name)/\(name).json")
      }
    }
    return DataTable.Row([
      a(.href(context.tautan(unit: unit.id))) { unit.nama },
      summary.indikator.isEmpty ? Components.nihil("belum ada data tahun \(context.tahun)") : pair("indikator"),
      summary.rincian.isEmpty ? Components.nihil("belum ada data tahun \(context.tahun)") : pair("anggaran"),
      unit.perencanaan.versi.count == 0 ? Components.nihil("belum ada rencana") : pair("rencana"),
      unit.perencanaan.program.isEmpty
        ? Components.nihil("belum dicatat")
        : HTML {
          tautan("CSV", "\(base)/program-rencana/program.csv")
          ", "
          tautan("JSON", "\(base)/program-rencana/program.json")
        },
      unit.perencanaan.indikator.count == 0 ? Components.nihil("belum ada indikator") : pair("definisi"),
      unit.perencanaan.pohon.banyaknya == 0 ? Components.nihil("belum disusun") : pair("pohon"),
    ])
  }
}
