import HTML
import Sakip
import Selaras

/// The plan of several years of a unit: its versions, and its tujuan and sasaran with the targets by version.
struct RenstraPage: Page {
  let context: PageContext
  let unit: UnitState
  let perubahan: HistorySection

  init(_ context: PageContext, _ unit: UnitState, selaras: Selaras.Application) async throws {
    self.context = context
    self.unit = unit
    perubahan = try await HistorySection(context, unit, unit.objekPerencanaan + unit.objekTarget(), selaras: selaras)
  }

  var judul: String { "Perencanaan \(unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { context.jejak(unit) }

  var isi: HTML {
    HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Perencanaan").html
      if let forms = RuangRencana.alamat(bila: context, unit) {
        p { a(.class("tombol"), .href(forms)) { "Susun rencana" } }
      }
      ul(.class("berderet")) {
        li { a(.href(ProgramRencanaPage.alamat(context, unit))) { "Program \(unit.namaRencana)" } }
        li { a(.href(context.tautan(unit: unit.id, "/perencanaan/dokumen"))) { "Dari dokumen ke dokumen" } }
      }
      section(.aria("labelledby", "judul-versi")) {
        h2(.id("judul-versi")) { unit.jenis == .pemda ? "Versi RPJMD" : "Versi rencana strategis" }
        versi
      }
      section(.aria("labelledby", "judul-target")) {
        h2(.id("judul-target")) { "Tujuan, sasaran, dan target" }
        if unit.perencanaan.tujuan.count == 0 {
          p { Components.nihil("Tujuan dan sasaran belum ditetapkan.") }
        } else {
          p(.class("jumlah")) {
            "\(Count(unit.perencanaan.indikator.count).of("indikator")). "
            UnduhTabel(context, "/data/perangkat-daerah/\(unit.id)/rencana/rencana").html
          }
          TargetRencana(context: context, unit: unit).html
        }
      }
      perubahan.html
    }
  }

  private var versi: HTML {
    let versions = unit.perencanaan.versi.semua
    guard !versions.isEmpty else { return p { Components.nihil("Versi \(unit.namaRencana) belum dicatat.") } }
    return DataTable(
      id: "versi", judul: "Versi \(unit.namaRencana) dan dasar hukumnya",
      kolom: ["Versi", "Berlaku mulai", "Periode", "Keadaan", "Dasar hukum", "Alasan"].map { DataTable.Column($0) },
      baris: versions.map { version in
        DataTable.Row([
          nama(version), Components.tanggal(version.tanggal), HTML(version.periode.printed),
          HTML(unit.perencanaan.keadaan(versi: version.id)),
          DasarHukum(context: context, unit: unit, versi: version).html,
          version.sebab,
        ])
      }
    ).berblok.html
  }

  /// The name, whether it is in force in the year, and the ways on from it.
  private func nama(_ version: VersiRenstraDitetapkan) -> HTML {
    HTML {
      version.nama
      if version.id == context.versiRencana(unit) {
        " "
        Components.lencana("Berlaku \(context.tahun)", .kabar)
      }
      if let path = PerbandinganVersiPage.alamat(context, unit, version) {
        small { a(.href(path)) { "Bandingkan dengan sebelumnya" } }
      }
    }
  }
}
