import HTML
import Sakip
import Selaras

/// The Renstra of a perangkat daerah: its versions, targets by version, definition sheets.
struct RenstraPage: Page {
  let context: PageContext
  let unit: UnitState
  let perubahan: HistorySection

  init(_ context: PageContext, _ unit: UnitState, selaras: Selaras.Application) async throws {
    self.context = context
    self.unit = unit
    perubahan = try await HistorySection(context, unit, unit.objekPerencanaan + unit.objekTarget, selaras: selaras)
  }

  var judul: String { "Perencanaan \(unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: unit.nama, alamat: context.tautan(unit: unit.id)),
    ]
  }

  var isi: HTML {
    HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Perencanaan").html
      section(.aria("labelledby", "judul-versi")) {
        h2(.id("judul-versi")) { "Versi rencana strategis" }
        versi
      }
      for goal in unit.perencanaan.tujuan.semua {
        bagian("Tujuan", goal.nama, keterangan: misi(goal), unit.perencanaan.indikator(tujuan: goal.id))
        for objective in unit.perencanaan.sasaran.semua where objective.tujuan == goal.id {
          bagian("Sasaran", objective.nama, keterangan: nil, unit.perencanaan.indikator(sasaran: objective.id))
        }
      }
      perubahan.html
    }
  }

  private var versi: HTML {
    let versions = unit.perencanaan.versi.semua
    guard !versions.isEmpty else { return p { Components.nihil("Versi Renstra belum dicatat.") } }
    return DataTable(
      id: "versi", judul: "Versi Renstra dan dasar hukumnya",
      kolom: ["Versi", "Berlaku mulai", "Periode", "Dasar", "Alasan"].map { DataTable.Column($0) },
      baris: versions.map { version in
        DataTable.Row([
          HTML(version.nama), Components.tanggal(version.tanggal), HTML(version.periode.printed),
          Components.teks(version.dasar, kosong: "belum dicatat"),
          Components.teks(version.alasan, kosong: "versi pertama"),
        ])
      }
    ).html
  }

  private func misi(_ goal: TujuanDitetapkan) -> String? {
    guard let number = goal.misi, let missions = context.state.pemda?.isi.misi, missions.indices.contains(number - 1)
    else { return nil }
    return "Mendukung misi \(number) RPJMD: \(missions[number - 1])"
  }

  private func bagian(
    _ kind: String, _ name: String, keterangan: String?, _ indicators: [IndikatorDitetapkan]
  ) -> HTML {
    section {
      h2 { "\(kind): \(name)" }
      if let keterangan { p { keterangan } }
      if indicators.isEmpty { p { Components.nihil("Belum ada indikator.") } }
      for indicator in indicators {
        h3 { a(.href(context.tautan(unit: unit.id, "/indikator/\(indicator.id)"))) { indicator.nama } }
        TargetRenstra(context: context, unit: unit, indikator: [indicator]).html
        details {
          summary { "Definisi operasional" }
          DefinisiOperasional(indikator: indicator, skala: unit.skalaPredikat(indicator, tahun: context.tahun)).html
        }
      }
    }
  }
}
