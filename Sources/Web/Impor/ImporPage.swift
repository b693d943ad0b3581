import HTML
import Journal
import Sakip
import Selaras

/// Where imports begin: the template, the file, what waits, and what was imported before.
struct ImporPage: Page {
  static let path = "/impor"
  static let sehalaman = 20
  /// `20.000`.
  static let terbanyak = Count(ImporDiterapkan.terbanyak).printed

  let context: PageContext
  let pilihan: PilihanImpor
  /// The template of what is chosen.
  let templat: TemplatImpor
  /// Sheets of this account that can be applied.
  let menunggu: [UnggahanImpor]
  /// Those that cannot, each with why.
  let tertahan: [(unggahan: UnggahanImpor, sebab: String)]
  /// The imports that the person may see, latest first.
  let riwayat: [ImporTercatat]
  /// The entries of those that are shown.
  let catatan: [Int64: Envelope]
  /// Why the file was not taken.
  var galat: String?

  init(_ request: RouteRequest, jenis: String? = nil) async throws {
    let session = try request.session()
    let pelaku = session.account.pelaku
    context = request.context
    pilihan = try PilihanImpor(context, pelaku, jenis: jenis)
    templat = context.state.templat(pilihan.permintaan)
    let waiting = request.services.imports
    let sent = waiting.semua(akun: session.account.name, pada: request.services.clock())
      .map { ($0, waiting.pemeriksaan($0.id)?.hasil.halangan) }
    menunggu = sent.filter { $0.1 == nil }.map(\.0)
    tertahan = sent.compactMap { draft, obstacle in obstacle.map { (unggahan: draft, sebab: $0) } }
    riwayat = context.state.impor.values.filter { $0.boleh(pelaku) }.sorted { $0.entri > $1.entri }
    let shown = PageSteps(riwayat.count, sehalaman: Self.sehalaman, context.query).isi(riwayat)
    let entries = try await request.selaras.entries(shown.flatMap { [$0.entri] + ($0.dibatalkan.map { [$0] } ?? []) })
    catatan = Dictionary(entries.map { ($0.sequence, $0) }, uniquingKeysWith: { $1 })
  }

  /// The way to the pages below this one.
  static let jejakDiBawah = [
    Jejak(nama: "Pekerjaan saya", alamat: SignIn.home), Jejak(nama: "Impor lembar kerja", alamat: path),
  ]

  /// The address with a kind and a month chosen.
  static func alamat(_ jenis: JenisImpor, _ bulan: Periode) -> String {
    Address.make(
      path,
      [("jenis", jenis.rawValue), ("tahun", String(bulan.tahun)), ("bulan", String(bulan.bulanTerakhir))])
  }

  var judul: String { "Impor lembar kerja" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: "Pekerjaan saya", alamat: SignIn.home)] }

  var halaman: PageSteps { PageSteps(riwayat.count, sehalaman: Self.sehalaman, context.query) }
}
