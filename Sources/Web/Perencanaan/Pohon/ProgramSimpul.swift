import HTML
import Sakip
import Selaras

/// By which program, kegiatan or sub kegiatan a node comes about, with the documents in which it stands; where it names
/// none, what supports its indikator by the mapping of the budget, said as derived.
struct ProgramSimpul {
  let context: PageContext
  let simpul: SimpulPohonDitetapkan
  private let program: ProgramPohon

  /// - Parameter program: what is known already, for lists of many nodes.
  init(context: PageContext, simpul: SimpulPohonDitetapkan, program: ProgramPohon? = nil) {
    self.context = context
    self.simpul = simpul
    self.program = program ?? context.program([simpul], denganPagu: true)
  }

  var html: HTML {
    if let link = simpul.program {
      return program.tertaut(simpul).map { rincian($0) }
        ?? Components.nihil("\(link.sebutan), tidak lagi termuat dalam dokumen mana pun")
    }
    let supporting = program.pendukung(simpul)
    guard !supporting.isEmpty else {
      return Components.nihil("tidak ditautkan ke program, kegiatan, atau sub kegiatan")
    }
    return HTML {
      p { "Didukung program yang berikut \(program.asalPendukung); simpul ini sendiri belum ditautkan." }
      ul(.class("rapat")) { for one in supporting { li { rincian(one) } } }
    }
  }

  private func rincian(_ one: ProgramTertaut) -> HTML {
    HTML {
      "\(one.namaLengkap) (\(one.tingkat.nama.lowercased())): "
      for (index, place) in one.tempat.enumerated() {
        if index > 0 { "; " }
        if let owner = context.state.unit[simpul.unit] {
          a(.href(context.tautan(place.objek, owner))) { place.nama }
        } else {
          place.nama
        }
        place.pagu.map { " \($0.printedWithCurrency)" } ?? ", tanpa pagu"
      }
    }
  }
}
