import HTML
import Sakip
import Selaras

/// A tree as nested lists: what the drawing shows, for keyboard, screen reader and phone. Levels fold without a script.
struct DaftarPohon {
  let context: PageContext
  let tampilan: TampilanPohon
  /// The perangkat daerah of the page; nodes of others name theirs.
  let unit: String?
  private let program: ProgramPohon

  init(context: PageContext, tampilan: TampilanPohon, unit: String?) {
    self.context = context
    self.tampilan = tampilan
    self.unit = unit
    program = context.program(tampilan.butir.map(\.simpul))
  }

  var html: HTML {
    var rest = tampilan.butir[...]
    return div(.class("pohon")) { level(&rest, 0) }
  }

  /// The nodes at a depth that follow, each with those below it.
  private func level(_ rest: inout ArraySlice<TampilanPohon.Butir>, _ depth: Int) -> HTML {
    var items: [HTML] = []
    while let next = rest.first, next.kedalaman == depth {
      rest.removeFirst()
      var below = HTML.empty
      var count = 0
      if let child = rest.first, child.kedalaman > depth {
        let before = rest.count
        below = level(&rest, child.kedalaman)
        count = before - rest.count
      }
      items.append(item(next, below, count))
    }
    return ul { for item in items { item } }
  }

  private func item(_ entry: TampilanPohon.Butir, _ below: HTML, _ count: Int) -> HTML {
    let node = entry.simpul
    return li(.class(entry.isCocok ? "cocok" : "")) {
      p {
        small { node.jenjang.nama }
        " "
        a(.href(context.tautan(node.kunci, versi: tampilan.versi(node)))) { node.kondisi }
        if let note = keterangan(node) {
          " "
          span(.class("redup")) { note }
        }
        if entry.tersembunyi > 0 { lanjutan(entry) }
      }
      if count > 0 {
        details(.open(entry.kedalaman + 1 < SaringanPohon.tingkatAwal || entry.isCocok)) {
          summary { "\(Count(count).printed) simpul di bawahnya" }
          below
        }
      }
    }
  }

  private func lanjutan(_ entry: TampilanPohon.Butir) -> HTML {
    let key = entry.simpul.kunci
    let address = context.tautan(
      "/perangkat-daerah/\(key.unit)/pohon",
      SaringanPohon(dari: key, versi: tampilan.versi(entry.simpul)).parameters())
    return HTML {
      " "
      a(.href(address)) {
        "\(Count(entry.tersembunyi).printed) simpul di bawahnya"
        span(.class("hanya-pembaca-layar")) { ": \(entry.simpul.kondisi)" }
      }
    }
  }

  /// Who answers for it, by what it is measured, and what brings it about.
  private func keterangan(_ node: SimpulPohonDitetapkan) -> String? {
    let owner = context.state.unit[node.unit]
    let post = node.jabatan.flatMap { owner?.organisasi.jabatan[$0]?.nama }
    let measures = node.indikator.compactMap { id in owner.flatMap { context.indikator(id, $0)?.nama } }
    let parts = [
      node.unit == unit ? nil : owner?.nama, post,
      measures.isEmpty ? nil : "diukur dengan \(measures.joined(separator: "; "))", program.ringkas(node),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "(\(parts.joined(separator: "; ")))"
  }
}
