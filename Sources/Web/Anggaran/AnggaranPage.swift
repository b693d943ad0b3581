import HTML
import Sakip
import Selaras

/// The budget of a perangkat daerah in a year: the whole tree, both versions of the pagu, spending by kind.
struct AnggaranPage: Page {
  let context: PageContext
  let unit: UnitState
  let baris: [BarisBersanding]
  let ikhtisar: IkhtisarKinerja
  let paguMurni: Rupiah
  let rekap: PemeriksaanRekap?
  /// Where cumulative spending fell.
  let penurunan: [PenurunanTercatat]
  /// Amounts of the amended budget that later ones took the place of.
  let digantikan: PaguDigantikan
  let perubahan: HistorySection

  init(_ context: PageContext, _ unit: UnitState, selaras: Selaras.Application) async throws {
    self.context = context
    self.unit = unit
    baris = unit.anggaranBersanding(tahun: context.tahun)
    ikhtisar = context.ikhtisar(unit)
    paguMurni = unit.jumlahPagu(tahun: context.tahun, versi: .murni)
    rekap = unit.pemeriksaanRekap(tahun: context.tahun)
    penurunan = unit.anggaran.tahun[context.tahun]?.penurunan() ?? []
    digantikan = try await PaguDigantikan(context, unit, selaras: selaras)
    perubahan = try await HistorySection(context, unit, unit.objekAnggaran(tahun: context.tahun), selaras: selaras)
  }

  var judul: String { "Anggaran \(unit.nama)" }
  var tahap: Tahap? { .anggaran }
  var jejak: [Jejak] { context.jejak(unit) }

  /// The programs of a budget that is known by program only.
  var program: DaftarProgramBerpagu { DaftarProgramBerpagu(context: context, unit: unit) }

  /// Whether original and amended pagu stand side by side.
  var adaDuaVersi: Bool { baris.contains { $0.murni != nil } && baris.contains { $0.perubahan != nil } }
}
