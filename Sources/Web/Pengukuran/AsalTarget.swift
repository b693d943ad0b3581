import HTML
import Sakip
import Selaras

/// The way of a target before it became a figure: the agreements that promise it, the version of the plan from which it
/// was taken, and the legal ground of that version.
struct AsalTarget {
  let context: PageContext
  let unit: UnitState
  let indikator: IndikatorDitetapkan
  let tahun: Int

  private var janji: JanjiIndikator {
    JanjiIndikator(context: context, unit: unit, indikator: indikator, tahun: tahun)
  }

  var html: HTML {
    let promises = janji.semua
    return HTML {
      section(.aria("labelledby", "judul-janji")) {
        h2(.id("judul-janji")) { "Dijanjikan dalam perjanjian kinerja" }
        if promises.isEmpty { janji.html } else { daftar(promises) }
      }
      section(.aria("labelledby", "judul-rencana")) {
        h2(.id("judul-rencana")) { "Diambil dari rencana" }
        rencana(promises)
      }
    }
  }

  private func daftar(_ promises: [JanjiIndikator.Janji]) -> HTML {
    DataTable(
      id: "janji", judul: "Perjanjian kinerja tahun \(tahun) yang memuat indikator ini",
      kolom: [
        DataTable.Column("Perjanjian"), DataTable.Column("Yang berjanji"), DataTable.Column("Tanggal"),
        DataTable.Column("Target", angka: true), DataTable.Column("Keadaan"),
      ],
      baris: promises.map { one in
        DataTable.Row([
          a(.href(one.alamat)) {
            NamaPk.judul(nomor: one.nomor)
            span(.class("hanya-pembaca-layar")) { " \(one.jabatan)" }
          },
          HTML(one.jabatan), HTML(one.tanggal), HTML(one.target.printed),
          one.berlaku ? Components.lencana("Berlaku", .baik) : Components.lencana("Digantikan perubahan"),
        ])
      }
    ).berblok.html
  }

  /// The version that the highest agreement in force names, else the one in force at the end of the year.
  @HTMLBuilder private func rencana(_ promises: [JanjiIndikator.Janji]) -> HTML {
    let named = promises.lazy.filter(\.berlaku).compactMap { $0.versi }.first.flatMap { unit.perencanaan.versi[$0] }
    if let version = named ?? unit.renstra(tahun: tahun) {
      Components.daftarIsi([
        (
          "Versi",
          HTML {
            a(.href(context.tautan(unit: unit.id, "/perencanaan"))) { version.nama }
            ", berlaku mulai "
            Components.tanggal(version.tanggal)
          }
        ),
        ("Target \(tahun) di dalamnya", nilai(version, tahun)),
        ("Target akhir \(version.periode.akhir)", nilai(version, version.periode.akhir)),
        ("Dasar hukum", DasarHukum(context: context, unit: unit, versi: version).html),
        ("Alasan", version.sebab),
      ])
    } else {
      p { Components.nihil("Belum ada versi \(unit.namaRencana) yang berlaku pada tahun \(tahun).") }
    }
  }

  private func nilai(_ version: VersiRenstraDitetapkan, _ year: Int) -> HTML {
    unit.perencanaan.target(indikator.id, versi: version.id, tahun: year).map { HTML($0.isi.printed) }
      ?? Components.nihil("belum ditetapkan")
  }
}
