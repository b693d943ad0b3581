import Accounts
import HTML
import Sakip
import Selaras

/// Everything a page is made of: the state that is shown, and what the visitor chose.
struct PageContext: Sendable {
  /// What is known: today, or as the journal stood at the end of ``per``.
  private(set) var state: State
  /// The time zone in which moments are printed.
  let zona: ZonaWaktu
  /// The day that is shown; `nil` for today.
  let per: Tanggal?
  /// Today.
  let hariIni: Tanggal
  /// The year that is shown.
  let tahun: Int
  /// Whether the visitor named the year.
  let isTahunChosen: Bool
  /// The path of the page.
  let path: String
  /// The parameters of the page.
  let query: QueryValues
  /// Figures made before.
  let figures: FigureMemo
  /// Who looks at the page; `nil` for somebody who has not signed in.
  private(set) var pengguna: Session?
  /// The secret that every form of the page carries.
  private(set) var formToken: String
  /// What was just done; shown once.
  let pesan: PesanSekali?

  /// The name of the pemda, or of the system before one is named.
  var namaPemda: String { state.pemda?.isi.nama ?? "Selaras" }

  /// The years one can choose, latest first: those for which there is anything, the one that is shown, and those that are
  /// being filled in, also before their first figure.
  var daftarTahun: [Int] {
    Set(figures.daftarTahun(state) + [tahun, hari.tahun, hari.tahun - 1]).sorted(by: >)
  }

  /// The day as of which the page is made.
  var hari: Tanggal { per ?? hariIni }

  /// Refuses a form as of an earlier day: what is over is read, not recorded.
  /// - Parameter perbuatan: what is done, at the beginning of a sentence: `Rencana disusun`.
  func wajibHariIni(_ perbuatan: String) throws(WebError) {
    guard per == nil else {
      throw .permintaanSalah("\(perbuatan) pada keadaan hari ini. Lepaskan tanggal keadaan, lalu buka lagi.")
    }
  }

  /// An address that keeps the year and the day the visitor chose.
  func tautan(_ path: String, _ parameters: [(String, String)] = [], tahun: Int? = nil) -> String {
    var all = parameters
    if let tahun {
      all.append(("tahun", String(tahun)))
    } else if isTahunChosen {
      all.append(("tahun", String(self.tahun)))
    }
    if let per { all.append(("per", per.iso)) }
    return Address.make(path, all)
  }

  /// The address of a perangkat daerah, or of one of its pages.
  func tautan(unit: String, _ rest: String = "", tahun: Int? = nil) -> String {
    tautan("/perangkat-daerah/\(unit)\(rest)", tahun: tahun)
  }

  /// The address of "dari mana angka ini?".
  func tautan(_ asal: Asal) -> String {
    tautan("/asal", AlamatAsal.parameters(asal), tahun: asal.tahun)
  }

  /// This page with some parameters set and some taken away.
  func tautanIni(dengan changes: [String: String] = [:], tanpa removed: Set<String> = []) -> String {
    let kept = query.pairs.filter { !$0.value.isEmpty && changes[$0.name] == nil && !removed.contains($0.name) }
    return Address.make(path, kept.map { ($0.name, $0.value) } + changes.sorted { $0.key < $1.key }.map { ($0, $1) })
  }

  /// The way to the pages of a unit; the pemda does not stand below its own name.
  func jejak(_ unit: UnitState) -> [Jejak] {
    [
      Jejak(nama: unit.jenis == .pemda ? "Beranda" : namaPemda, alamat: tautan("/")),
      Jejak(nama: unit.nama, alamat: tautan(unit: unit.id)),
    ]
  }

  /// The perangkat daerah of an address.
  /// - Throws: ``WebError/tidakDitemukan(_:)``.
  func unit(_ id: String?) throws(WebError) -> UnitState {
    guard let id, let found = state.unit[id] else {
      throw .tidakDitemukan(
        "Perangkat daerah ini tidak ada\(per.map { " pada \($0.printed)" } ?? ""). Pilih dari daftar perangkat daerah.")
    }
    return found
  }

  /// The year of a perangkat daerah at a glance.
  func ikhtisar(_ unit: UnitState) -> IkhtisarKinerja { figures.ikhtisar(unit, tahun: tahun) }

  /// What waits in the forms of a perangkat daerah.
  func pekerjaanIsian(_ unit: UnitState) -> [Pekerjaan] { figures.pekerjaanIsian(unit, pada: hari) }

  /// How complete and timely the year of a perangkat daerah is.
  func kelengkapan(_ unit: UnitState) -> KelengkapanUnit {
    figures.kelengkapan(unit, tahun: tahun, pada: hari)
  }

  /// What the rules of consistency find in a unit.
  func keselarasan(_ unit: UnitState) -> [TemuanKeselarasan] {
    figures.keselarasan(unit, state, tahun: tahun, pada: hariRencana)
  }

  /// The findings of some units that pass a filter.
  /// - Parameter dilihat: the unit of somebody who sees no other; `nil` for those who see all.
  func daftarTemuan(_ saringan: SaringanKeselarasan, _ units: [UnitState], dilihat: String?) -> DaftarTemuan {
    // The object of an address is any text: it takes no place from the lists that many people see.
    let make = { DaftarTemuan(units, saringan, keselarasan, belumDiperiksa: kaidahBelumDiperiksa) }
    guard saringan.objek == nil else { return make() }
    let key = FigureMemo.FindingsKey(saringan: saringan, dilihat: dilihat, tahun: tahun, hari: hariRencana)
    return figures.daftarTemuan(key, units, state, make)
  }

  /// The rules of consistency that cannot be asked of a unit yet.
  func kaidahBelumDiperiksa(_ unit: UnitState) -> [KaidahBelumDiperiksa] {
    figures.kaidahBelumDiperiksa(unit, tahun: tahun, pada: hariRencana)
  }

  /// The agreements of a unit in a year that are to be looked at again.
  func peninjauanPk(_ unit: UnitState, tahun: Int) -> [PeninjauanPk] { figures.peninjauanPk(unit, tahun: tahun) }

  /// The posts of a unit with their agreements of the year.
  func pemantauanPk(_ unit: UnitState) -> [PemantauanPk] {
    figures.pemantauanPk(unit, state, tahun: tahun, pada: hari)
  }

  /// The same of the pemda and of every perangkat daerah of the year.
  var pemantauanPk: DaftarPemantauanPk {
    figures.pemantauanPk(state, tahun: tahun, pada: hari) {
      ([state.unitPemda].compactMap { $0 } + perangkatDaerah).flatMap(pemantauanPk)
    }
  }

  /// How far the rencana aksi of a post is.
  func rencanaAksi(_ row: PemantauanPk) -> PemantauanPk.KeadaanRencanaAksi { figures.rencanaAksi(row, pada: hari) }

  /// The perangkat daerah that existed in the year that is shown.
  var perangkatDaerah: [UnitState] { state.perangkatDaerah(tahun: tahun) }

  /// A piece of a page that follows from one perangkat daerah, the year and the day that are shown, and nothing else.
  func piece(_ name: String, _ unit: UnitState, _ make: () -> [HTML]) -> [HTML] {
    figures.piece(
      FigureMemo.Piece(
        name: name, unit: unit.id, version: unit.perubahanTerakhir, tahun: tahun, isTahunChosen: isTahunChosen, per: per
      ),
      make)
  }

  /// A piece of a page that follows from any unit, the year and the days that are shown.
  /// - Parameter name: names what else it follows from: a filter, a page of a list, whether its reader has signed in.
  func pieceSemua(_ name: String, _ make: () -> [HTML]) -> [HTML] {
    figures.piece(
      FigureMemo.Piece(
        name: "\(name) \(hari.iso)", unit: "", version: state.perubahanUnit, tahun: tahun, isTahunChosen: isTahunChosen,
        per: per, hariRencana: hariRencana),
      make)
  }

  /// The year of the perangkat daerah that pass a filter.
  func ikhtisarPemda(_ saringan: SaringanUnit = SaringanUnit()) -> IkhtisarPemda {
    IkhtisarPemda(
      tahun: tahun,
      perangkatDaerah.filter { saringan.memuat($0.organisasi.identitas.isi) }.map { ($0, ikhtisar($0)) })
  }

  /// The same page, seen by somebody who has just signed in.
  func milik(_ session: Session) -> PageContext {
    var context = self
    context.pengguna = session
    context.formToken = session.formToken
    return context
  }

  /// The same page of what is known by now.
  func sekarang(_ state: State) -> PageContext {
    var context = self
    context.state = state.dinamai(tahun: tahun, hariIni: hari)
    return context
  }
}

extension State {
  /// The last entry that changed any unit, or what is said of the pemda itself; also one by which a unit went.
  var perubahanUnit: Int64 {
    unit.values.reduce(max(perubahanRencana, pemda?.entri ?? 0)) { max($0, $1.perubahanTerakhir) }
  }
}
