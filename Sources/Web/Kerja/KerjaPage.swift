import HTML
import Sakip
import Selaras

/// The home of everyone who has signed in: what waits, until when, and how it stands.
struct KerjaPage: Page {
  /// Lines of one group that are shown; the rest stands in the monitor.
  static let mostRows = 20

  let context: PageContext
  let pelaku: Pelaku
  let kelompok: [KelompokPekerjaan]
  /// What is red, for those who decide.
  let merah: [Pekerjaan]

  init(_ context: PageContext, _ pelaku: Pelaku) {
    self.context = context
    self.pelaku = pelaku
    let work = context.state.pekerjaan(
      untuk: pelaku, pada: context.hari, isian: context.pekerjaanIsian,
      ikhtisar: { context.figures.ikhtisar($0, tahun: $1) },
      peninjauan: { context.peninjauanPk($0, tahun: $1) })
    kelompok = KelompokPekerjaan.semua(work.filter { $0.jenis != .merah })
    merah = work.filter { $0.jenis == .merah }
  }

  var judul: String { "Pekerjaan saya" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))] }

  /// The perangkat daerah of an operator or kepala.
  var unit: UnitState? { pelaku.peran.terikatUnit ? pelaku.unit.flatMap { context.state.unit[$0] } : nil }
}
