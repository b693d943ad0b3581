import HTML
import Selaras

/// The pohon kinerja of a perangkat daerah as somebody looks at it.
struct RuangPohon {
  /// Who may be asked to change anything here; operator and kepala only for their own.
  static let penyunting = SimpulPohonDitetapkan.wewenang.peran
  /// Who answers what is asked of a perangkat daerah.
  static let penjawab = DukunganLintasDitanggapi.wewenang.peran

  let context: PageContext
  let unit: UnitState

  init(_ request: RouteRequest) throws(WebError) {
    self.init(context: request.context, unit: try request.unit())
  }

  init(context: PageContext, unit: UnitState) {
    self.context = context
    self.unit = unit
  }

  /// Whether who looks may change the tree, as it is today.
  var dapatDiubah: Bool { context.per == nil && mengizinkan(SimpulPohonDitetapkan.wewenang) }

  /// Whether who looks may answer what others ask.
  var dapatMenjawab: Bool { context.per == nil && mengizinkan(DukunganLintasDitanggapi.wewenang) }

  private func mengizinkan(_ rights: Wewenang) -> Bool {
    context.pengguna.map { rights.mengizinkan($0.account.pelaku, unit) } ?? false
  }

  /// The version that is being worked on, where the tree names versions and another one is in force.
  var versiMenyusul: VersiRenstraDitetapkan? {
    guard let draft = unit.perencanaan.versiDigarap, draft.id != context.versiRencana(unit),
      unit.perencanaan.pohon.menyebutVersi
    else { return nil }
    return draft
  }

  /// The same, where a node names it.
  func versiMenyusul(_ node: SimpulPohonDitetapkan) -> VersiRenstraDitetapkan? {
    versiMenyusul.flatMap { node.menyebut($0.id) ? $0 : nil }
  }

  /// The page of a node after it was changed: as the version has it that took the change.
  func alamat(sesudah fact: SimpulPohonDitetapkan) -> String {
    context.tautan(fact.kunci, versi: versiMenyusul(fact)?.id)
  }

  /// Whether a new node can stand below a node: not where the version that is being worked on does not hold it.
  func menerima(dibawah node: SimpulPohonDitetapkan) -> Bool {
    versiMenyusul.map { node.termuat(dalam: $0.id) } ?? true
  }

  /// Which versions take a change of a node, and which keep what they say of it.
  @HTMLBuilder func perubahan(_ node: SimpulPohonDitetapkan) -> HTML {
    let closed = unit.perencanaan.versiPenyimpan(node)
    let open = unit.perencanaan.versiPenerima(node)
    if node.versi == nil, !unit.perencanaan.versiTertutup.isEmpty {
      p(.class("catatan")) {
        "Simpul ini tidak terikat versi rencana: perubahannya tampak dalam pohon setiap tahun, juga menurut versi yang sudah ditutup."
      }
    }
    if !closed.isEmpty {
      p(.class("catatan")) {
        open.isEmpty
          ? "Simpul ini termuat dalam \(nama(closed)) yang sudah ditutup: kondisi, sebab-akibat, induk, indikator, jenjang, dan urutannya tetap. \(versiMenyusul.map { "Untuk mengubahnya, pilih juga versi \u{201C}\($0.nama)\u{201D} yang masih terbuka." } ?? "Perubahannya dicatat dalam versi baru.")"
          : "Perubahan kondisi, sebab-akibat, induk, indikator, jenjang, dan urutan berlaku dalam \(nama(open)) yang masih terbuka. Dalam \(nama(closed)) yang sudah ditutup, semuanya tetap seperti semula."
      }
    }
  }

  private func nama(_ versions: [VersiRenstraDitetapkan]) -> String {
    "versi " + versions.map { "\u{201C}\($0.nama)\u{201D}" }.joined(separator: ", ")
  }

  /// A node of this perangkat daerah as it was recorded last: what forms change.
  func simpul(_ id: String?) throws(WebError) -> SimpulPohonDitetapkan {
    guard let id, let found = unit.perencanaan.pohon.simpul[id]?.isi else {
      throw .tiadaLagi(
        "Simpul ini tidak ada atau sudah dicabut.", nama: "Pohon kinerja \(unit.nama)", alamat: alamat())
    }
    return found
  }

  /// An address below the tree of this perangkat daerah.
  func alamat(_ rest: String = "") -> String { context.tautan(unit: unit.id, "/pohon\(rest)") }

  /// The way to a page below the tree.
  var jejak: [Jejak] { context.jejak(unit) + [Jejak(nama: "Pohon kinerja", alamat: alamat())] }

  /// The way to a page below a node.
  func jejak(_ node: SimpulPohonDitetapkan) -> [Jejak] {
    jejak + [Jejak(nama: node.kondisi.ringkas, alamat: context.tautan(node.kunci))]
  }

  /// The name of a post of this perangkat daerah.
  func jabatan(_ id: String) -> String { unit.organisasi.jabatan[id]?.nama ?? id }
}

extension String {
  /// A condition as a step of a trail or in a list: cut where it is long.
  var ringkas: String { count > 80 ? "\(prefix(80))\u{2026}" : self }
}
