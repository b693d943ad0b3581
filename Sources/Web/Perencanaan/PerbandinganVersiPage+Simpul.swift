import HTML
import Sakip
import Selaras

extension PerbandinganVersiPage {
  /// The nodes of the pohon kinerja that a version has otherwise than the one before it; nothing where the versions name no
  /// nodes.
  @HTMLBuilder func simpul(_ shown: DeretVersi) -> HTML {
    let all = Set(shown.langkah.flatMap(\.simpul).map(\.id)).count
    if all > 0 {
      section(.aria("labelledby", "judul-simpul")) {
        h2(.id("judul-simpul")) { "Pohon kinerja" }
        if shown.simpul.isEmpty {
          p { Components.nihil("\(Count(all).of("simpul")), tidak ada yang berubah.") }
        } else {
          p(.class("jumlah")) {
            "\(Count(all).of("simpul")), \(Count(shown.simpul.count).printed) di antaranya berubah."
          }
          DataTable(
            id: "simpul", judul: "Simpul yang berubah dalam setiap versi",
            kolom: shown.versi.map { DataTable.Column(unit.perencanaan.namaBerkeadaan($0)) },
            baris: shown.simpul.map { row in
              DataTable.Row(
                zip(shown.versi, row.sel).map { version, cell in
                  sel(cell.perubahan) { cell.isi.map { isi($0, row.perbedaan, version) } }
                })
            }
          ).html
        }
      }
    }
  }

  private func isi(
    _ node: SimpulPohonDitetapkan, _ parts: Set<UnsurSimpul>, _ version: VersiRenstraDitetapkan
  ) -> HTML {
    HTML {
      a(.href(context.tautan(node.kunci, versi: version.id == context.versiRencana(unit) ? nil : version.id))) {
        node.kondisi
      }
      for words in Self.rincian(node, parts, version, unit, context.pohon) { small { " \(words)" } }
    }
  }

  /// A node as a version has it, with what the versions do not agree in, as text.
  static func seluruhnya(
    _ node: SimpulPohonDitetapkan, _ parts: Set<UnsurSimpul>, _ version: VersiRenstraDitetapkan, _ unit: UnitState,
    _ tree: PohonBerlaku
  ) -> String {
    ([node.kondisi + "."] + rincian(node, parts, version, unit, tree)).joined(separator: " ")
  }

  /// What a version says of a node beside its condition, of that in which the versions do not agree.
  private static func rincian(
    _ node: SimpulPohonDitetapkan, _ parts: Set<UnsurSimpul>, _ version: VersiRenstraDitetapkan, _ unit: UnitState,
    _ tree: PohonBerlaku
  ) -> [String] {
    let plan = unit.perencanaan
    func above(_ parent: KunciSimpul) -> String {
      parent.unit == unit.id
        ? plan.pohon.simpul(parent.id, dalam: version.id)?.kondisi ?? tree.kondisi(parent) : tree.kondisi(parent)
    }
    return UnsurSimpul.allCases.filter(parts.contains).compactMap { part in
      switch part {
      case .induk: node.induk.map { "Di bawah \u{201C}\(above($0))\u{201D}." } ?? "Simpul teratas."
      case .jenjang: "Jenjang: \(node.jenjang.nama.lowercased())."
      case .kondisi: nil
      case .sebab: "Sebab-akibat: \(node.sebab ?? "belum diisi")."
      case .indikator:
        node.indikator.isEmpty
          ? "Tanpa indikator."
          : "Indikator: \(node.indikator.map { plan.indikator[$0]?.nama(dalam: version.id) ?? $0 }.joined(separator: "; "))."
      case .mewakili:
        node.tujuan.map { "Mewakili tujuan \u{201C}\(plan.tujuan[$0]?.nama(dalam: version.id) ?? $0)\u{201D}." }
          ?? node.sasaran.map { "Mewakili sasaran \u{201C}\(plan.sasaran[$0]?.nama(dalam: version.id) ?? $0)\u{201D}." }
          ?? "Tidak mewakili tujuan atau sasaran."
      }
    }
  }
}
