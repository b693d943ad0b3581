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
        "Angka pada situs ini dapat dipakai siapa saja. Berkas XLSX dan CSV dapat dibuka sebagai lembar kerja; berkas JSON untuk program. Isinya sama dengan yang tertulis pada halaman."
      }
      h2 { "Seluruh perangkat daerah" }
      p {
        "Ikhtisar capaian dan serapan: "
        UnduhTabel(context, "/data/ikhtisar/ikhtisar").singkat
      }
      p {
        "Susunan organisasi: "
        UnduhTabel(context, "/data/organisasi/organisasi").singkat
        "; perubahannya: "
        UnduhTabel(context, "/data/organisasi/susunan").singkat
      }
      if context.state.anggaran.lra[context.tahun] != nil {
        p {
          "Laporan realisasi anggaran: "
          UnduhTabel(context, "/data/lra/lra").singkat
        }
      }
      if context.state.anggaran.nomenklatur.count > 1 {
        p {
          "Perbandingan nomenklatur: "
          UnduhTabel(context, "/data/nomenklatur/nomenklatur").singkat
        }
      }
      if context.state.unit.values.contains(where: { $0.perencanaan.pohon.banyaknya > 0 }) {
        p {
          "Pohon kinerja: "
          UnduhTabel(context, "/data/pohon/pohon").singkat
          "; dukungan lintas: "
          UnduhTabel(context, "/data/pohon/lintas").singkat
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

  private func baris(_ unit: UnitState) -> DataTable.Row {
    let base = "/data/perangkat-daerah/\(unit.id)"
    let summary = context.ikhtisar(unit)
    func pair(_ name: String) -> HTML { UnduhTabel(context, "\(base)/\(name)/\(name)", tentang: unit.nama).singkat }
    return DataTable.Row([
      a(.href(context.tautan(unit: unit.id))) { unit.nama },
      summary.indikator.isEmpty ? Components.nihil("belum ada data tahun \(context.tahun)") : pair("indikator"),
      summary.rincian.isEmpty ? Components.nihil("belum ada data tahun \(context.tahun)") : pair("anggaran"),
      unit.perencanaan.versi.count == 0 ? Components.nihil("belum ada rencana") : pair("rencana"),
      unit.perencanaan.program.isEmpty
        ? Components.nihil("belum dicatat")
        : UnduhTabel(context, "\(base)/program-rencana/program", tentang: unit.nama).singkat,
      unit.perencanaan.indikator.count == 0 ? Components.nihil("belum ada indikator") : pair("definisi"),
      unit.perencanaan.pohon.banyaknya == 0 ? Components.nihil("belum disusun") : pair("pohon"),
    ])
  }
}
