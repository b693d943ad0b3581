import HTML
import Sakip
import Selaras

/// The targets of an indikator per year, the versions of the plan side by side.
struct TargetRenstra {
  let context: PageContext
  let unit: UnitState
  let indikator: IndikatorDitetapkan

  var html: HTML {
    let versions = unit.perencanaan.versi.semua
    let years = Set(versions.flatMap(\.periode.tahun)).sorted()
    guard !versions.isEmpty else { return p { Components.nihil("Versi \(unit.namaRencana) belum dicatat.") } }
    let inForce = unit.renstra(tahun: context.tahun)?.id
    return DataTable(
      id: "target-\(indikator.id)",
      judul: indikator.satuan.isEmpty ? "Target \(indikator.nama)" : "Target \(indikator.nama) (\(indikator.satuan))",
      kolom: [DataTable.Column("Versi")] + years.map { DataTable.Column(String($0), angka: true) },
      baris: versions.map { version in
        DataTable.Row(
          [
            HTML {
              unit.perencanaan.namaBerkeadaan(version)
              if version.id == inForce {
                " "
                Components.lencana("berlaku \(context.tahun)", .kabar)
              }
              if let words = sebutan(version) { small { " \(words)" } }
            }
          ] + years.map { TargetVersi(context: context, unit: unit).sel(indikator, version, $0) })
      }
    ).berblok.html
  }

  /// How a version calls the indikator and what it measures there, where that is not what the page is headed by.
  private func sebutan(_ version: VersiRenstraDitetapkan) -> String? {
    guard unit.perencanaan.termuat(indikator, dalam: version.id) else { return nil }
    let name = indikator.nama(dalam: version.id)
    let isElsewhere = indikator.tempat(dalam: version.id) != indikator.tempat(dalam: nil)
    guard isElsewhere || name != indikator.nama else { return nil }
    let place = unit.perencanaan.sasaranAtauTujuan(indikator, dalam: version.id)
    return (name == indikator.nama ? "" : "\u{201C}\(name)\u{201D} ") + "untuk \u{201C}\(place)\u{201D}"
  }
}
