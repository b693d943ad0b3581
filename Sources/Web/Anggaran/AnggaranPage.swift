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

  init(_ context: PageContext, _ unit: UnitState) {
    self.context = context
    self.unit = unit
    baris = unit.anggaranBersanding(tahun: context.tahun)
    ikhtisar = context.ikhtisar(unit)
    paguMurni = unit.jumlahPagu(tahun: context.tahun, versi: .murni)
    rekap = unit.pemeriksaanRekap(tahun: context.tahun)
  }

  var judul: String { "Anggaran \(unit.nama)" }
  var tahap: Tahap? { .anggaran }
  var jejak: [Jejak] { context.jejak(unit) }

  /// Whether original and amended pagu stand side by side.
  var adaDuaVersi: Bool { baris.contains { $0.murni != nil } && baris.contains { $0.perubahan != nil } }
}
