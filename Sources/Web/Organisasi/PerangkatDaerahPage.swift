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
  let kelompok: [KelompokKinerja]
  let perubahan: HistorySection

  init(_ context: PageContext, _ unit: UnitState, selaras: Selaras.Application) async throws {
    self.context = context
    self.unit = unit
    ikhtisar = context.ikhtisar(unit)
    skala = unit.skala(tahun: context.tahun)
    pelaporan = unit.pelaporan.tahun[context.tahun]
    kelompok = KelompokKinerja.semua(
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
