import Sakip
import Selaras

/// What of a tree is shown, as the address says it.
struct SaringanPohon: Hashable, Sendable {
  /// How large the drawing is.
  enum Ukuran: String, CaseIterable, Sendable {
    case kecil, sedang, besar

    /// Pixels for one unit of the drawing.
    var skala: Double {
      switch self {
      case .kecil: 0.7
      case .sedang: 1.2
      case .besar: 1.6
      }
    }
  }

  /// The levels that a large tree opens with.
  static let tingkatAwal = 3
  private static let semua = "semua"

  /// Only the nodes of this post, with those above them.
  private(set) var jabatan: String?
  /// Only what is below this node.
  private(set) var dari: KunciSimpul?
  /// The version of the plan whose tree is meant; `nil` for the one in force.
  private(set) var versi: String?
  /// How many levels; `nil` when the address does not say.
  private(set) var tingkat: Int?
  /// How large the drawing is.
  private(set) var ukuran = Ukuran.sedang

  /// Everything, or what is below a node.
  init(dari: KunciSimpul? = nil, versi: String? = nil) {
    self.dari = dari
    self.versi = versi
  }

  /// - Parameter unit: the perangkat daerah of the page; `nil` for all of them.
  init(_ query: QueryValues, _ unit: UnitState?, _ state: State) throws(WebError) {
    jabatan = query["jabatan"].flatMap { unit?.organisasi.jabatan[$0]?.id }
    if let text = query["dari"] {
      guard let key = KunciSimpul(alamat: text, unit: unit?.id), state.simpulPohon(key) != nil else {
        throw .tidakDitemukan("Simpul ini tidak ada dalam pohon kinerja. Buka pohon kinerja dari akarnya.")
      }
      dari = key
    }
    if let id = query["versi"], let plan = unit?.perencanaan {
      guard plan.versi[id] != nil else {
        throw .tidakDitemukan("Versi rencana ini tidak ada. Buka pohon kinerja dari halaman perangkat daerahnya.")
      }
      versi = id
    }
    tingkat = query["tingkat"] == Self.semua ? .max : try query.number("tingkat", in: 1...30).map { Int($0) }
    ukuran = query["ukuran"].flatMap(Ukuran.init(rawValue:)) ?? .sedang
  }

  /// The parameters of an address that shows the same.
  func parameters(ukuran shown: Ukuran? = nil, tingkat levels: Int? = nil) -> [(String, String)] {
    let depth = levels ?? tingkat
    let size = shown ?? ukuran
    return [
      ("jabatan", jabatan), ("dari", dari?.alamat), ("versi", versi),
      ("tingkat", depth.map { $0 == .max ? Self.semua : String($0) }),
      ("ukuran", size == .sedang ? nil : size.rawValue),
    ].compactMap { name, value in value.map { (name, $0) } }
  }
}

extension KunciSimpul {
  /// `kecamatan-juai/layanan`.
  var alamat: String { "\(unit)/\(id)" }

  /// Reads `kecamatan-juai/layanan`; without a perangkat daerah it is the one of the page.
  init?(alamat: String, unit: String? = nil) {
    let parts = alamat.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch (parts.count, unit) {
    case (2, _): self.init(unit: parts[0], id: parts[1])
    case (1, let unit?): self.init(unit: unit, id: parts[0])
    default: return nil
    }
  }
}
