import HTML
import Selaras

/// Ordering siblings: up or down by one, with buttons.
enum UrutanSimpul {
  /// Room between siblings in the fact; ten thousand places are enough for any parent.
  private static let jarak = 10

  /// The buttons of a node in the list of its siblings; only those of the same perangkat daerah change places.
  static func tombol(
    _ context: PageContext, _ node: SimpulPohonDitetapkan, _ siblings: [SimpulPohonDitetapkan], versi: String?
  ) -> HTML {
    let own = siblings.filter { $0.unit == node.unit }
    guard own.count > 1 else { return .empty }
    return FormFrame(
      alamat: context.tautan(node.kunci, "/urutan", versi: versi), token: context.formToken, kelas: "sebaris"
    ).html {
      for (action, name, isOff) in [
        ("naik", "Naikkan", node.id == own.first?.id), ("turun", "Turunkan", node.id == own.last?.id),
      ] where !isOff {
        button(.class("sekunder kecil"), .name("aksi"), .value(action)) {
          name
          span(.class("hanya-pembaca-layar")) { " \(node.kondisi)" }
        }
      }
    }
  }

  /// Whether the order of siblings changes in the version that is shown: not where another one is being worked on that
  /// takes the change, and not where a closed version keeps what it said of them.
  static func dapatDiurutkan(_ siblings: [SimpulPohonDitetapkan], _ room: RuangPohon, versi: String?) -> Bool {
    let plan = room.unit.perencanaan
    guard siblings.allSatisfy({ room.context.state.simpulPohon($0.kunci) == $0 }),
      !siblings.contains(where: { node in
        node.unit == room.unit.id && plan.versiPenerima(node).isEmpty && !plan.versiPenyimpan(node).isEmpty
      })
    else { return false }
    guard let draft = room.versiMenyusul, draft.id != versi else { return true }
    return !siblings.contains { $0.menyebut(draft.id) }
  }

  static func kirim(_ request: RouteRequest) async throws -> Reply {
    let room = try RuangPohon(request)
    let node = try room.simpul(request.parameters["simpul"])
    let version = request.context.query["versi"].flatMap { room.unit.perencanaan.versi[$0]?.id }
    let tree = request.context.pohon(room.unit, versi: version)
    let siblings = node.induk.map { tree.anak($0) } ?? tree.simpul(room.unit).filter { $0.induk == nil }
    guard dapatDiurutkan(siblings, room, versi: version) else {
      throw WebError.permintaanSalah(
        "Urutan diubah dalam versi yang masih terbuka. Buka simpul ini menurut versi itu, lalu ubah urutannya.")
    }
    var own = siblings.filter { $0.unit == node.unit }
    guard let place = own.firstIndex(where: { $0.id == node.id }) else {
      throw WebError.tidakDitemukan("Simpul ini tidak ada atau sudah dicabut.")
    }
    let other = request.isian["aksi"] == "naik" ? place - 1 : place + 1
    let back =
      "\(node.induk.map { request.context.tautan($0, versi: $0.unit == node.unit ? version : nil) } ?? room.alamat())#simpul-\(node.unit)-\(node.id)"
    guard own.indices.contains(other) else { return .redirect(back) }
    own.swapAt(place, other)
    let moved = own.enumerated().compactMap { index, one in
      one.urutan == (index + 1) * jarak ? nil : one.dipindahkan(ke: one.induk, urutan: (index + 1) * jarak)
    }
    let seen = moved.compactMap { fact in
      room.unit.terlihat(.simpulPohon(id: fact.id))
    }
    if let failure = await request.catat(moved, terlihat: seen) {
      throw WebError.permintaanSalah(failure.pesan)
    }
    return .redirect(back, pesan: "\u{201C}\(node.kondisi.ringkas)\u{201D} menjadi urutan ke-\(other + 1).")
  }
}
