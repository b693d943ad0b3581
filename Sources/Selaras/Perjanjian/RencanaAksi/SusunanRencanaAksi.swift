import Sakip

/// A rencana aksi by what it is for: every sasaran with its indikator, and below each indikator the program, kegiatan and
/// sub kegiatan that support it by the mapping of the budget (``PemetaanDitetapkan``). A part that supports several stands
/// once, below the first of them, and names the others (`docs/decisions/0038`).
public struct SusunanRencanaAksi: Sendable {
  /// A row at its place.
  public struct Butir: Sendable {
    /// The row.
    public let baris: IsiRencanaAksi.Baris
    /// The indikator below which it stands, by its id; `nil` for an indikator, and for what supports none that is promised.
    public let indikator: String?
    /// The parts of the budget that it belongs to and that stand elsewhere, the outermost first.
    public let dalam: [String]
    /// Of a part of the budget, the indikator that it supports besides; of those that stand above it only where it
    /// differs from them.
    public let jugaMendukung: [String]
    /// Of an indikator, what supports it: the outermost parts, wherever they stand.
    public let didukung: [String]

    /// How deep it stands: 0 for an indikator and for what supports none, one more for each part above it.
    public var kedalaman: Int { baris.kedalaman + (indikator == nil ? 0 : 1) }
  }

  /// Rows below one sasaran or tujuan.
  public struct Kelompok: Sendable {
    /// What it is: `Sasaran: Meningkatnya ...`.
    public let judul: String
    /// Its rows, each indikator followed by what supports it.
    public let butir: [Butir]
    /// Whether they support no promised indikator.
    public let isTanpaIndikator: Bool
  }

  /// The heading of what supports no promised indikator.
  public static let tanpaIndikator = "Tidak mendukung indikator yang diperjanjikan"

  /// The sasaran in the order of the promises, then what supports none.
  public let kelompok: [Kelompok]

  /// Every row in this order.
  public var butir: [Butir] { kelompok.flatMap(\.butir) }
  /// The promised indikator that nothing supports.
  public var indikatorTanpaPendukung: [IsiRencanaAksi.Baris] {
    butir.filter { $0.baris.tingkat == nil && $0.didukung.isEmpty }.map(\.baris)
  }
}

extension UnitState {
  /// A rencana aksi by what it is for.
  public func susunan(_ content: IsiRencanaAksi) -> SusunanRencanaAksi {
    let mapping = PemetaanRencanaAksi(content, self)
    let version = renstra(tahun: content.rencana.isi.tahun)?.id
    let titles = content.indikator.map { judul($0.isi.bagian.id, dalam: version) }
    let groups = titles.tanpaUlangan.map { title in
      SusunanRencanaAksi.Kelompok(
        judul: title,
        butir: zip(titles, content.indikator).filter { $0.0 == title }.flatMap { mapping.butir($0.1) },
        isTanpaIndikator: false)
    }
    let rest = mapping.butir(dibawah: nil)
    return SusunanRencanaAksi(
      kelompok: groups
        + (rest.isEmpty
          ? [] : [.init(judul: SusunanRencanaAksi.tanpaIndikator, butir: rest, isTanpaIndikator: true)]))
  }

  /// `Sasaran: Meningkatnya ...`, of an indikator of a tujuan that tujuan.
  private func judul(_ id: String, dalam version: String?) -> String {
    guard let indicator = perencanaan.indikator[id] else { return "Indikator tanpa sasaran" }
    let name = perencanaan.sasaranAtauTujuan(indicator, dalam: version)
    return "\(indicator.tempat(dalam: version)?.sasaran == nil ? "Tujuan" : "Sasaran"): \(name)"
  }
}

/// What supports what in one rencana aksi.
private struct PemetaanRencanaAksi {
  private let money: [IsiRencanaAksi.Baris]
  private let byId: [String: IsiRencanaAksi.Baris]
  /// The part directly above each part that has one in the rencana aksi.
  private let induk: [String: String]
  /// The indikator to which a part or one above it is mapped, in their order.
  private let langsung: [String: [String]]
  /// The same with those to which parts below it are mapped.
  private let didukung: [String: [String]]
  /// The promised indikator, in their order.
  private let dijanjikan: [String]
  private let nama: [String: String]

  init(_ content: IsiRencanaAksi, _ unit: UnitState) {
    let year = unit.anggaran.tahun[content.rencana.isi.tahun]
    let rows = content.anggaran
    let known = Dictionary(rows.map { ($0.isi.bagian.id, $0) }) { first, _ in first }
    let above = rows.reduce(into: [String: String]()) { found, row in
      let parent = year?.simpul[row.isi.bagian.id]?.induk
      if let parent, known[parent] != nil { found[row.isi.bagian.id] = parent }
    }
    let promised = content.indikator.map(\.isi.bagian.id)
    let mappings = year?.pemetaan.semua ?? []
    let order = promised + mappings.map(\.indikator).filter { !promised.contains($0) }
    let rank = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    var own: [String: Set<String>] = [:]
    for mapping in mappings {
      for place in year?.bagianTerpetakan(mapping.indikator).kunci ?? [] {
        own[place, default: []].insert(mapping.indikator)
      }
    }
    // Parents stand before what is below them.
    var direct: [String: Set<String>] = [:]
    for row in rows {
      let id = row.isi.bagian.id
      direct[id] = (own[id] ?? []).union(year.map { $0.diAtas(id).flatMap { own[$0] ?? [] } } ?? [])
    }
    var all = direct
    for row in rows.reversed() {
      let id = row.isi.bagian.id
      if let parent = above[id] { all[parent, default: []].formUnion(all[id] ?? []) }
    }
    func inOrder(_ ids: Set<String>) -> [String] { ids.sorted { (rank[$0] ?? .max, $0) < (rank[$1] ?? .max, $1) } }
    money = rows
    byId = known
    induk = above
    dijanjikan = promised
    langsung = direct.mapValues(inOrder)
    didukung = all.mapValues(inOrder)
    nama = Dictionary(order.map { ($0, unit.indikator($0, tahun: content.rencana.isi.tahun)?.nama ?? $0) }) {
      first, _ in first
    }
  }

  /// The promised indikator below which a part stands: the first that it supports.
  private func tempat(_ id: String) -> String? {
    (didukung[id] ?? []).first { dijanjikan.contains($0) }
  }

  /// An indikator with what stands below it.
  func butir(_ row: IsiRencanaAksi.Baris) -> [SusunanRencanaAksi.Butir] {
    let id = row.isi.bagian.id
    let outermost = money.filter { part in
      let place = part.isi.bagian.id
      return langsung[place]?.contains(id) == true && induk[place].map { langsung[$0]?.contains(id) == true } != true
    }
    return [
      SusunanRencanaAksi.Butir(
        baris: row, indikator: nil, dalam: [], jugaMendukung: [], didukung: outermost.map(sebutan))
    ] + butir(dibawah: id)
  }

  /// What stands below an indikator; below none for `nil`.
  func butir(dibawah indikator: String?) -> [SusunanRencanaAksi.Butir] {
    money.filter { tempat($0.isi.bagian.id) == indikator }.map { row in
      let id = row.isi.bagian.id
      return SusunanRencanaAksi.Butir(
        baris: row, indikator: indikator, dalam: diTempatLain(id, indikator), jugaMendukung: lain(id, indikator),
        didukung: [])
    }
  }

  /// The parts above a part up to one that stands with it.
  private func diTempatLain(_ id: String, _ indikator: String?) -> [String] {
    var names: [String] = []
    var next = induk[id]
    while let place = next, tempat(place) != indikator {
      if let row = byId[place] { names.insert(sebutan(row), at: 0) }
      next = induk[place]
    }
    return names
  }

  private func lain(_ id: String, _ indikator: String?) -> [String] {
    let others = (didukung[id] ?? []).filter { $0 != indikator }
    if let parent = induk[id], tempat(parent) == indikator,
      (didukung[parent] ?? []).filter({ $0 != indikator }) == others
    {
      return []
    }
    return others.compactMap { nama[$0] }
  }

  private func sebutan(_ row: IsiRencanaAksi.Baris) -> String {
    "\(row.tingkat?.nama ?? "") \u{201C}\(row.nama)\u{201D}"
  }
}

extension AnggaranTahun {
  /// The places above a place, the nearest first.
  fileprivate func diAtas(_ id: String) -> [String] {
    var found: [String] = []
    var next = simpul[id]?.induk
    while let place = next, !found.contains(place) {
      found.append(place)
      next = simpul[place]?.induk
    }
    return found
  }
}
