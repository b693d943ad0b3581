import HTML
import Sakip
import Selaras

/// One perangkat daerah in one year.
struct PerangkatDaerahPage: Page {
  let context: PageContext
  let unit: UnitState
  let ikhtisar: IkhtisarKinerja
  let skala: SkalaKategori
  /// What is recorded for the report of the year, besides figures.
  let pelaporan: PelaporanTahun?
  /// The tujuan with their sasaran, in the order of the plan.
  let kelompok: [AgencyGroup]
  let perubahan: HistorySection

  init(_ context: PageContext, _ unit: UnitState, selaras: Selaras.Application) async throws {
    self.context = context
    self.unit = unit
    ikhtisar = context.ikhtisar(unit)
    skala = unit.skala(tahun: context.tahun)
    pelaporan = unit.pelaporan.tahun[context.tahun]
    kelompok = AgencyGroup.semua(
      unit.perencanaan, ikhtisar.indikator, versi: unit.renstra(tahun: context.tahun))
    perubahan = try await HistorySection(
      context, unit, unit.objekPelaporan(tahun: context.tahun) + unit.objekEvaluasi(tahun: context.tahun),
      selaras: selaras)
  }

  var judul: String { unit.nama }
  var tahap: Tahap? { .beranda }
  var jejak: [Jejak] { Array(context.jejak(unit).prefix(1)) }

  /// Programs of the year with their sums.
  var program: [BarisAnggaran] { ikhtisar.rincian.filter { $0.simpul.tingkat == .program } }
}

/// A tujuan or sasaran with the results of its indikator.
struct AgencyGroup: Sendable {
  /// `Tujuan` or `Sasaran`.
  let jenis: String
  let id: String
  let nama: String
  let indikator: [KinerjaIndikator]

  /// Each tujuan of a version of the plan, its sasaran below it; those of other versions where they have results.
  static func semua(
    _ plan: PerencanaanUnit, _ results: [KinerjaIndikator], versi: VersiRenstraDitetapkan?
  ) -> [AgencyGroup] {
    func stands(_ part: some BagianVersi) -> Bool { versi.map { part.termuat(dalam: $0.id) } ?? true }
    return plan.tujuan.semua.flatMap { goal -> [AgencyGroup] in
      let own = results.filter { $0.indikator.tujuan == goal.id }
      let objectives = plan.sasaran.semua.filter { $0.tujuan == goal.id }.compactMap { objective -> AgencyGroup? in
        let own = results.filter { $0.indikator.sasaran == objective.id }
        guard stands(objective) || !own.isEmpty else { return nil }
        return AgencyGroup(jenis: "Sasaran", id: objective.id, nama: objective.nama, indikator: own)
      }
      guard stands(goal) || !own.isEmpty || !objectives.isEmpty else { return [] }
      return [AgencyGroup(jenis: "Tujuan", id: goal.id, nama: goal.nama, indikator: own)] + objectives
    }
  }
}
