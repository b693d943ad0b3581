import HTML
import Sakip
import Selaras

/// How one perangkat daerah stands: completeness by month, capaian and serapan, in pictures.
struct KerjaUnit {
  let context: PageContext
  let unit: UnitState

  var html: HTML {
    section(.aria("labelledby", "judul-keadaan")) {
      h2(.id("judul-keadaan")) { "\(unit.nama) tahun \(context.tahun)" }
      PetaKelengkapan(context: context, baris: [context.kelengkapan(unit)]).html
      context.piece("kerja", unit) { [angka, bagan] }
      p { a(.href(context.tautan(unit: unit.id))) { "Seluruh kinerja \(unit.nama)" } }
      PintasanBelanja(context: context, unit: unit).html
      meja
      reviu
    }
  }

  /// The next step of the report of last year, until it is sent for review.
  @HTMLBuilder private var reviu: HTML {
    let year = context.hari.tahun - 1
    if context.state.perangkatDaerah(tahun: year).contains(where: { $0.id == unit.id }),
      unit.laporanBelumDiunggah(tahun: year),
      let address = RuangReviu.alamat(bila: context, unit.id, year)
    {
      p {
        a(.href(address)) { "Kirim laporan kinerja \(year) untuk direviu Inspektorat" }
        ": unggah naskahnya, dan angkanya diperiksa sebelum disampaikan."
      }
    }
  }

  /// The way to the desk of the report, where there is a report of the year.
  @HTMLBuilder private var meja: HTML {
    if context.adaLaporan(unit), let desk = LaporanPage.alamatMeja(context, unit.id, context.tahun) {
      p { a(.href(desk)) { "Meja laporan kinerja \(context.tahun): narasi, kelengkapan, dan pembekuan" } }
    }
  }

  private var ikhtisar: IkhtisarKinerja { context.ikhtisar(unit) }

  private var angka: HTML {
    let scale = unit.skala(tahun: context.tahun)
    return Components.daftarIsi([
      (
        "Rata-rata capaian",
        ikhtisar.rekap.rataRata.map { percent in
          HTML {
            context.angka(percent.printedPercent(), .rataRata(unit: unit.id, tahun: context.tahun))
            " "
            context.kategori(scale.kategori(percent), scale)
          }
        } ?? Components.nihil("belum ada indikator yang terukur")
      ),
      ("Serapan anggaran", context.serapan(ikhtisar, unit: unit.id)),
    ])
  }

  private var bagan: HTML {
    let programs = ikhtisar.rincian.filter { $0.simpul.tingkat == .program }
    let achievement = "Capaian indikator tahun \(context.tahun) dalam persen"
    let spending = "Serapan anggaran per program tahun \(context.tahun)"
    return div(.class("bagan-berdampingan")) {
      if ikhtisar.indikator.contains(where: { $0.capaian.persen != nil }) {
        Components.bagan(Charts.capaian(ikhtisar.indikator, judul: achievement), judul: achievement)
      }
      if ikhtisar.adaRealisasiAnggaran {
        Components.bagan(Charts.serapan(programs, judul: spending), judul: spending)
      }
    }
  }
}
