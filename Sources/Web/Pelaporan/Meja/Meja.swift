import Laporan
import Sakip
import Selaras

/// The report desk of a perangkat daerah and year: what all of its pages share.
struct Meja: Sendable {
  /// Who may look at it; operator and kepala only at their own.
  static let pembaca: Set<Peran> = [.operator, .kepala, .administrator, .perencana, .evaluator, .pimpinan]
  /// Who writes the texts.
  static let penulis: Set<Peran> = [.operator, .kepala]
  /// What stands in addresses for the perangkat daerah as a whole; no id begins so.
  private static let menyeluruh = "_umum"

  let context: PageContext
  let unit: UnitState
  let tahun: Int
  /// Drafts from the data of today; `nil` where the report cannot be made.
  let draf: DrafLaporan?

  init(_ request: RouteRequest) async throws {
    (unit, tahun) = try LaporanPages.target(request)
    context = request.context
    let state = request.context.state
    let head = try await request.selaras.entries([state.posisi]).first
    let origin = AsalLaporan(
      posisi: state.posisi, hash: head?.hash.hex ?? "",
      tanggal: head.map { request.context.zona.tanggal($0.time) } ?? request.context.hariIni, rantai: .belum)
    // A report that contradicts itself says so on its own page; texts can be written all the same.
    draf = try? DrafLaporan(Lkjip(state: state, unit: unit.id, tahun: tahun, asal: origin))
  }

  var pelaporan: PelaporanTahun? { unit.pelaporan.tahun[tahun] }

  var struktur: StrukturLaporan { pelaporan?.struktur?.isi ?? .baku }

  /// Whether who looks may write here: not on an earlier day, and only for the own perangkat daerah.
  var bolehMenulis: Bool {
    context.per == nil
      && context.pengguna.map { NarasiDitulis.wewenang.mengizinkan($0.account.pelaku, unit) } ?? false
  }

  /// Whether who looks may freeze a version.
  var bolehMembekukan: Bool { bolehMenulis && context.pengguna?.account.peran == .kepala }

  /// The address of the desk or of one of its pages.
  func alamat(_ rest: String = "") -> String {
    context.tautan("/perangkat-daerah/\(unit.id)/laporan/lkjip/\(tahun)/meja\(rest)")
  }

  func alamat(_ bagian: NarasiDitulis.Bagian) -> String { alamat("/\(bagian.rawValue)") }

  func alamat(analisis subjek: String?) -> String { alamat("/analisis/\(subjek ?? Self.menyeluruh)") }

  /// The subject in an address.
  /// - Throws: ``WebError/tidakDitemukan(_:)``.
  func subjek(_ name: String?) throws(WebError) -> String? {
    if name == Self.menyeluruh { return nil }
    guard let name, namaSubjek(name) != nil else {
      throw .tidakDitemukan("Tujuan, sasaran, atau indikator ini tidak ada. Pilih dari meja laporan.")
    }
    return name
  }

  /// The wording of a tujuan, sasaran or indikator; `nil` when there is no such one.
  func namaSubjek(_ id: String) -> String? {
    let plan = unit.perencanaan
    let version = unit.renstra(tahun: tahun)?.id
    return plan.tujuan[id]?.nama(dalam: version) ?? plan.sasaran[id]?.nama(dalam: version)
      ?? plan.indikator[id]?.nama(dalam: version)
  }

  var jejak: [Jejak] {
    context.jejak(unit) + [
      Jejak(
        nama: "Laporan kinerja \(tahun)",
        alamat: LaporanPage.alamat(context, unit.id, tahun, bagian: LaporanPage.bagianAwal))
    ]
  }

  /// The same with the desk itself, for its pages.
  var jejakMeja: [Jejak] { jejak + [Jejak(nama: "Meja laporan", alamat: alamat())] }

  /// How the figures of a text stand to the data; `nil` where there are no data to compare with.
  func angka(_ narasi: NarasiDitulis) -> AngkaTulisan? { draf?.periksa(narasi.teks, tercatat: narasi.angka) }

  func angka(_ analisis: AnalisisDicatat) -> AngkaTulisan? {
    draf?.periksa(analisis.butir.joined(separator: "\n"), tercatat: analisis.angka)
  }

  /// Where something that is missing is mended; `nil` for what only others may mend in a form.
  func alamat(_ tempat: Kekurangan.Tempat) -> String? {
    switch tempat {
    case .narasi(let part): bolehMenulis ? alamat(part) : nil
    case .analisis(let subject): bolehMenulis ? alamat(analisis: subject) : nil
    case .indikator(let id): context.tautan(unit: unit.id, "/indikator/\(id)", tahun: tahun)
    case .rencana: context.tautan(unit: unit.id, "/perencanaan", tahun: tahun)
    case .perjanjian: context.tautan(unit: unit.id, "/perjanjian", tahun: tahun)
    case .anggaran: context.tautan(unit: unit.id, "/anggaran", tahun: tahun)
    case .perangkatDaerah: context.tautan(unit: unit.id, tahun: tahun)
    }
  }
}
