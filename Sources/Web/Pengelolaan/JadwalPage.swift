import HTML
import Journal
import Sakip
import Selaras

/// The schedule of measurement, for the administrator: deadlines, locks, and locked periods that were opened again.
struct JadwalPage: Page {
  static let path = "/pengelolaan/jadwal"

  let context: PageContext
  /// The year whose schedule is shown.
  let tahun: Int
  /// Openings of the year, the latest first.
  let bukaan: [Tercatat<IsianDibuka>]
  /// The entries of what is shown, by their sequence: who and when.
  let catatan: [Int64: Envelope]
  /// What was sent and refused.
  let kiriman: FormValues
  let galat: [ErrorSummary.Butir]

  init(
    _ context: PageContext, tahun: Int, selaras: Selaras.Application, kiriman: FormValues = .none,
    galat: [ErrorSummary.Butir] = []
  ) async throws {
    self.context = context
    self.tahun = tahun
    bukaan = context.state.daftarUnit.flatMap { $0.pengukuran.dibuka.values }
      .filter { $0.isi.periode.tahun == tahun }.sorted { $0.entri > $1.entri }
    let schedules = Periode.Jenis.allCases.compactMap { context.state.jadwal.ditetapkan($0, tahun: tahun)?.entri }
    let entries = try await selaras.entries(schedules + bukaan.map(\.entri))
    catatan = Dictionary(entries.map { ($0.sequence, $0) }) { first, _ in first }
    self.kiriman = kiriman
    self.galat = galat
  }

  /// The page with the form of an opening filled in.
  static func alamatBuka(unit: String, bulan: Periode) -> String {
    alamatFormulir(unit: unit, bulan: bulan) + "#buka"
  }

  /// The same from its top, where it is said what was done.
  static func alamatFormulir(unit: String, bulan: Periode) -> String {
    Address.make(path, [("tahun", String(bulan.tahun)), ("unit", unit), ("bulan", String(bulan.urutan))])
  }

  /// The page of a year.
  static func alamat(tahun: Int) -> String { Address.make(path, [("tahun", String(tahun))]) }

  var judul: String { "Jadwal pengisian tahun \(tahun)" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: "Pekerjaan saya", alamat: SignIn.home)] }

  /// Where the realisasi are opened that are locked one by one; `nil` where the month of the form has none.
  var pemeriksaan: Jejak? {
    guard let unit = nilai("unit").flatMap({ context.state.unit[$0] }),
      let number = nilai("bulan").flatMap({ Int($0) }),
      let form = unit.isian(tahun: tahun, bulan: number, pada: context.hari), form.banyak(.terkunci) > 0
    else { return nil }
    return Jejak(
      nama: "Pemeriksaan \(form.bulan.nama), \(unit.nama)", alamat: PemeriksaanPage.alamat(unit.id, form.bulan))
  }

  /// What stands in a field: as typed, else as the address says.
  func nilai(_ name: String) -> String? { kiriman[name] ?? context.query[name] }
}
