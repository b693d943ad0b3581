import HTML
import Selaras

extension StatusRencanaAksi {
  /// The state as a chip.
  var lencana: HTML {
    let kind: LencanaJenis =
      switch self {
      case .disetujui: .baik
      case .diajukan: .kabar
      case .dikembalikan: .perhatian
      case .draf, .dibatalkan: .netral
      }
    return Components.lencana(nama, kind)
  }
}
