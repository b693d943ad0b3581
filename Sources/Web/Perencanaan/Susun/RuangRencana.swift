import Selaras

/// The plan of a unit as it is drawn up: what its forms share.
struct RuangRencana: RuangFormulir {
  /// Who may draw up a plan.
  static let penyusun: Set<Peran> = TargetDitetapkan.wewenang.peran
  /// Who may begin and date a version.
  static let penyusunVersi: Set<Peran> = VersiRenstraDitetapkan.wewenang.peran
  /// Who may close a version and open it again.
  static let penutup: Set<Peran> = StatusVersiBerubah.wewenang.peran
  /// Stands for something new in an address.
  static let baru = "baru"

  let context: PageContext
  let unit: UnitState

  /// - Throws: ``WebError`` for a unit that does not exist, and for the past: what is over is not drawn up.
  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    unit = try request.unit()
    try context.wajibHariIni("Rencana disusun")
  }

  var rencana: PerencanaanUnit { unit.perencanaan }
  /// The page from which every form is reached.
  var alamat: String { Self.alamat(unit.id) }
  var jejak: [Jejak] {
    context.jejak(unit) + [
      Jejak(nama: "Perencanaan", alamat: context.tautan(unit: unit.id, "/perencanaan")),
      Jejak(nama: "Susun rencana", alamat: alamat),
    ]
  }

  static func alamat(_ unit: String) -> String { "/perangkat-daerah/\(unit)/perencanaan/susun" }
  func alamat(_ bagian: String, _ id: String, _ parameters: [(String, String)] = []) -> String {
    Address.make("/perangkat-daerah/\(unit.id)/perencanaan/\(bagian)/\(id)", parameters)
  }

  /// The way to the page where a plan is drawn up; `nil` for who may not.
  static func alamat(bila context: PageContext, _ unit: UnitState) -> String? {
    guard context.per == nil, let person = context.pengguna?.account.pelaku,
      TargetDitetapkan.wewenang.mengizinkan(person, unit)
    else { return nil }
    return alamat(unit.id)
  }

  /// The version that the forms change: the one that is being worked on; where there is none, the version in force.
  var versiDisusun: VersiRenstraDitetapkan? {
    rencana.versiDigarap ?? rencana.versiBerlaku(pada: context.hariRencana)
  }

  /// Whether who looks at the page has a right.
  func boleh(_ right: Wewenang) -> Bool {
    context.pengguna.map { right.mengizinkan($0.account.pelaku, unit) } ?? false
  }

  /// Whether a version may still be changed.
  func status(_ version: VersiRenstraDitetapkan) -> StatusVersi { rencana.status(versi: version.id) }
}
