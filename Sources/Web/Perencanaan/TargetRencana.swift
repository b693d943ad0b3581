import HTML
import Sakip
import Selaras

/// All targets of a plan in one table: tujuan and sasaran as headings, a row for each indikator and version.
struct TargetRencana {
  let context: PageContext
  let unit: UnitState

  private var plan: PerencanaanUnit { unit.perencanaan }
  private var misi: [PemdaDitetapkan.Misi] {
    context.state.misi(menurut: context.state.unitPemda.flatMap { context.versiBerlaku($0) })
  }

  var html: HTML {
    let years = Set(plan.versi.semua.flatMap(\.periode.tahun)).sorted()
    return DataTable(
      id: "target", judul: "Target per tahun menurut versi \(unit.namaRencana)",
      kolom: [DataTable.Column("Indikator"), DataTable.Column("Versi")]
        + years.map { DataTable.Column(String($0), angka: true) },
      kelompok: plan.tujuan.semua.flatMap { goal in
        [group("Tujuan", goal.nama, goal, note: misi(goal), .tujuan(goal.id), years)]
          + plan.sasaran.semua.filter { $0.tujuan == goal.id }.map { objective in
            group(
              "Sasaran", objective.nama, objective, note: rpjmd(objective), .sasaran(objective.id), years)
          }
      }
    ).berblok.html
  }

  private func group(
    _ kind: String, _ name: String, _ part: some BagianVersi, note: String?,
    _ place: IndikatorDitetapkan.Tempat, _ years: [Int]
  ) -> DataTable.Group {
    let rows = plan.indikator.semua.flatMap { baris($0, di: place, years) }
    return DataTable.Group(
      judul: HTML {
        "\(kind): \(name)"
        if let note { small { " \(note)" } }
        for version in plan.versiBerurutan {
          if let words = part.rumusan(dalam: version.id) {
            small { " Dalam \(plan.namaBerkeadaan(version)): \(words)." }
          }
        }
        if let versions = part.versi {
          small {
            " Termuat dalam \(versions.map { plan.versi[$0].map(plan.namaBerkeadaan) ?? $0 }.joined(separator: "; "))."
          }
        }
        if rows.isEmpty {
          " "
          Components.nihil("Belum ada indikator.")
        }
      }, baris: rows)
  }

  /// The rows of the versions in which an indikator measures a tujuan or sasaran; one without a target where it measures
  /// it and no version sets any.
  private func baris(_ indicator: IndikatorDitetapkan, di place: IndikatorDitetapkan.Tempat, _ years: [Int])
    -> [DataTable.Row]
  {
    let versions = plan.versi.semua.filter { plan.bertarget(indicator, dalam: $0) }
    guard !versions.isEmpty else {
      guard indicator.tempat(dalam: nil) == place else { return [] }
      return [
        DataTable.Row(
          [nama(indicator, dalam: nil), Components.nihil("belum ada target")] + years.map { _ in Components.nihil("–") }
        )
      ]
    }
    return versions.filter { indicator.tempat(dalam: $0.id) == place }.map { version in
      DataTable.Row(
        [nama(indicator, dalam: version.id), HTML(plan.namaBerkeadaan(version))]
          + years.map { TargetVersi(context: context, unit: unit).sel(indicator, version, $0) }
      )
    }
  }

  private func nama(_ indicator: IndikatorDitetapkan, dalam version: String?) -> HTML {
    HTML {
      a(.href(context.tautan(unit: unit.id, "/indikator/\(indicator.id)"))) { indicator.nama(dalam: version) }
      if !indicator.satuan.isEmpty { " (\(indicator.satuan))" }
    }
  }

  private func misi(_ goal: TujuanDitetapkan) -> String? {
    guard let number = goal.misi, let mission = misi.rumusan(nomor: number) else { return nil }
    return "Mendukung misi \(number) RPJMD: \(mission)."
  }

  private func rpjmd(_ objective: SasaranDitetapkan) -> String? {
    guard let pemda = context.state.unitPemda else { return nil }
    return objective.sasaranRpjmd.flatMap { pemda.perencanaan.sasaran[$0] }.map {
      "Mendukung sasaran RPJMD: \($0.nama(dalam: context.versiRencana(pemda)))."
    }
  }
}
