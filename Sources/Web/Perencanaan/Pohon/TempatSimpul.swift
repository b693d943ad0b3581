import Sakip
import Selaras

/// Where a new node goes.
enum TempatSimpul: Sendable {
  /// Below this node, or at the root: who asked for the form said so.
  case tetap(SimpulPohonDitetapkan?)
  /// Whoever fills in chooses; the choice so far, empty for none.
  case ditanyakan(String)

  /// The choice of no parent.
  static let akar = "akar"
  /// The name of its field.
  static let bidang = "induk"
  /// Nodes that are offered; of larger trees only those of the upper levels.
  private static let terbanyak = 300

  /// What the address and the form say.
  init(_ request: RouteRequest, _ unit: UnitState) throws(WebError) {
    let chosen = request.isian[Self.bidang] ?? ""
    guard let named = request.context.query[Self.bidang] ?? (chosen.isEmpty ? nil : chosen) else {
      self = unit.perencanaan.pohon.banyaknya == 0 ? .tetap(nil) : .ditanyakan("")
      return
    }
    let isAsked = request.context.query[Self.bidang] == nil && unit.perencanaan.pohon.banyaknya > 0
    guard named != Self.akar else {
      self = isAsked ? .ditanyakan(named) : .tetap(nil)
      return
    }
    guard let found = KunciSimpul(alamat: named, unit: unit.id).flatMap({ request.context.state.simpulPohon($0) })
    else { throw .tidakDitemukan("Simpul induk ini tidak ada. Buka pohon kinerja dan pilih simpul lain.") }
    self = isAsked ? .ditanyakan(found.kunci.alamat) : .tetap(found)
  }

  /// The node above; `nil` for a root, and while nothing is chosen.
  func induk(_ state: State) -> SimpulPohonDitetapkan? {
    switch self {
    case .tetap(let node): node
    case .ditanyakan(let chosen): KunciSimpul(alamat: chosen).flatMap { state.simpulPohon($0) }
    }
  }

  /// The question, with the nodes of a perangkat daerah in the order of its tree; `nil` where the place is known.
  func pertanyaan(_ ruang: RuangPohon, galat: String?) -> SelectField? {
    guard case .ditanyakan(let chosen) = self else { return nil }
    let unit = ruang.unit
    let whole = TampilanPohon(ruang.context, unit, SaringanPohon(versi: ruang.versiMenyusul?.id), tingkat: nil).butir
    let shown =
      whole.count > Self.terbanyak
      ? Array(whole.filter { $0.kedalaman < SaringanPohon.tingkatAwal }.prefix(Self.terbanyak)) : whole
    let hint =
      shown.count < whole.count
      ? "Hanya simpul tingkat atas. Untuk yang lain, buka simpulnya, lalu pilih \u{201C}Tambah simpul di bawahnya\u{201D}."
      : nil
    return SelectField(
      nama: Self.bidang, judul: "Tempat dalam pohon",
      pilihan: [
        .init(nilai: "", nama: "Pilih simpul di atasnya"),
        .init(nilai: Self.akar, nama: "Tanpa simpul di atasnya: akar baru pohon \(unit.nama)"),
      ]
        + shown.filter { $0.simpul.unit == unit.id }.map {
          .init(
            nilai: $0.simpul.kunci.alamat,
            nama: String(repeating: "\u{00A0}\u{00A0}", count: $0.kedalaman) + $0.simpul.kondisi.ringkas)
        },
      nilai: chosen, petunjuk: hint, galat: galat)
  }
}
