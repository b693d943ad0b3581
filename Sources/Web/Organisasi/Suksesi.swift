import HTML
import Sakip
import Selaras

/// What a perangkat daerah was before, and what it became: from when to when it exists, and by which decision.
struct Suksesi {
  let context: PageContext
  let unit: UnitState

  var html: HTML {
    let identity = unit.organisasi.identitas.isi
    let before = context.state.pendahulu(unit.id)
    let after = context.state.penerus(unit.id)
    guard identity.mulai != nil || identity.selesai != nil || !before.isEmpty || !after.isEmpty else { return .empty }
    return HTML {
      p(.class("suksesi")) {
        if let start = identity.mulai {
          "Dibentuk "
          Components.tanggal(start)
          ". "
        }
        if !before.isEmpty {
          "Melanjutkan sebagian atau seluruh tugas "
          names(before)
          ". "
        }
        if let end = identity.selesai {
          end < context.per ?? context.hariIni ? "Berakhir " : "Akan berakhir "
          Components.tanggal(end)
          ". "
        }
        if !after.isEmpty {
          "Tugasnya dilanjutkan oleh "
          names(after)
          ". "
        }
        if let ground = identity.dasar, !ground.isEmpty { "Dasar: \(ground). " }
        if let ground = identity.dasarSelesai, !ground.isEmpty { "Dasar berakhirnya: \(ground)." }
      }
    }
  }

  private func names(_ units: [UnitState]) -> HTML {
    HTML {
      for (index, unit) in units.enumerated() {
        if index > 0 { index == units.count - 1 ? " dan " : "; " }
        a(.href(context.tautan(unit: unit.id))) { unit.nama }
      }
    }
  }
}
