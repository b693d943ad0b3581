import Sakip
import Selaras

/// What somebody chose to import, and for which template.
struct PilihanImpor: Sendable {
  /// The kinds that the person may import.
  let daftarJenis: [JenisImpor]
  let jenis: JenisImpor
  /// The units about which the person may import the kind.
  let daftarUnit: [UnitState]
  let permintaan: TemplatImpor.Permintaan
  /// What the kind has versions of, by what is sent and what is read; empty where it has none.
  let daftarVersi: [(id: String, nama: String)]
  /// The version of the template; `nil` where the kind has none.
  let versi: String?

  /// Reads the parameters of an address.
  /// - Parameter jenis: the kind of an address that names one.
  /// - Throws: ``WebError`` for what does not exist or is not for the person.
  init(_ context: PageContext, _ pelaku: Pelaku, jenis named: String? = nil) throws(WebError) {
    daftarJenis = JenisImpor.untuk(pelaku, context.state)
    let chosen = (named ?? context.query["jenis"]).flatMap(JenisImpor.init(rawValue:))
    guard let jenis = named == nil ? chosen ?? daftarJenis.first : chosen else {
      throw .tidakDitemukan("Jenis lembar ini tidak ada. Pilih dari halaman impor.")
    }
    guard daftarJenis.contains(jenis) else {
      throw .ditolak("Akun Anda tidak mencatat \(jenis.namaDalamKalimat). Pilih jenis lain pada halaman impor.")
    }
    self.jenis = jenis
    daftarUnit = jenis.unit(untuk: pelaku, context.state)
    let last = Self.bulanTerakhir(context)
    let month = try context.query.number("bulan", in: 1...12).map { Int($0) } ?? last
    let unit = try Self.unit(context, pelaku, daftarUnit)
    daftarVersi = Self.versi(jenis, context.state, unit)
    let chosenVersion = try Self.versi(context, daftarVersi)
    permintaan = TemplatImpor.Permintaan(
      jenis, tahun: context.tahun, sampaiBulan: month, unit: unit, versi: chosenVersion)
    versi =
      chosenVersion
      ?? (jenis == .nomenklatur ? context.state.anggaran.nomenklaturBerlaku(tahun: context.tahun)?.id : nil)
  }

  private static func unit(
    _ context: PageContext, _ pelaku: Pelaku, _ allowed: [UnitState]
  ) throws(WebError) -> String? {
    if pelaku.peran.terikatUnit { return pelaku.unit }
    if let id = context.query["unit"] {
      guard allowed.contains(where: { $0.id == id }) else {
        throw .tidakDitemukan("Perangkat daerah ini tidak ada. Pilih dari daftar.")
      }
      return id
    }
    return allowed.count == 1 ? allowed.first?.id : nil
  }

  private static func versi(
    _ jenis: JenisImpor, _ state: State, _ unit: String?
  ) -> [(id: String, nama: String)] {
    switch jenis {
    case .nomenklatur: state.anggaran.nomenklatur.semua.map { ($0.id, $0.nama) }
    case .rencana, .program:
      unit.flatMap { state.unit[$0]?.perencanaan }.map { plan in
        plan.versiBerurutan.map { ($0.id, plan.namaBerkeadaan($0)) }
      } ?? []
    case .renja:
      unit.flatMap { state.unit[$0] }?.perencanaan.rencanaTahunan.semua.map { ($0.id, $0.uraian) } ?? []
    default: []
    }
  }

  /// The version that the address names; `nil` for none, as for a kind that has none.
  private static func versi(
    _ context: PageContext, _ known: [(id: String, nama: String)]
  ) throws(WebError) -> String? {
    guard let id = context.query["versi"], !known.isEmpty else { return nil }
    guard known.contains(where: { $0.id == id }) else {
      throw .tidakDitemukan("Versi ini tidak ada. Pilih dari daftar.")
    }
    return id
  }

  /// The last month that has ended; of an earlier year December.
  private static func bulanTerakhir(_ context: PageContext) -> Int {
    context.tahun < context.hariIni.tahun ? 12 : max(1, context.hariIni.bulan - 1)
  }

  /// What is chosen among ``daftarVersi``, and what is taken when nothing is.
  var judulVersi: (judul: String, bawaan: String) {
    switch jenis {
    case .renja: ("Dokumen", "Semua pada tahun itu")
    case .rencana, .program: ("Versi", "Yang masih terbuka, atau yang berlaku")
    default: ("Versi", "Yang berlaku")
    }
  }

  /// The address of the page with another kind and the same year and perangkat daerah.
  func alamat(_ kind: JenisImpor) -> String {
    let unit = daftarUnit.count > 1 && !kind.tanpaUnit ? permintaan.unit : nil
    return Address.make(
      ImporPage.path,
      [("jenis", kind.rawValue), ("tahun", String(permintaan.tahun))] + (unit.map { [("unit", $0)] } ?? []))
  }

  /// The address of the template as a file.
  func alamatTemplat(_ ending: String) -> String {
    var parameters = [("tahun", String(permintaan.tahun)), ("bulan", String(permintaan.sampaiBulan))]
    if let unit = permintaan.unit { parameters.append(("unit", unit)) }
    if let version = permintaan.versi { parameters.append(("versi", version)) }
    return Address.make("\(ImporPage.path)/\(jenis.rawValue)/templat.\(ending)", parameters)
  }
}

extension JenisImpor {
  /// Whether its template depends on a month.
  var berbulan: Bool { self == .realisasi || self == .anggaran }
}
