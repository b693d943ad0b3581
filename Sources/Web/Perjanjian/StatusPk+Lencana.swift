import HTML
import Selaras

extension StatusPk {
  /// The state as a chip.
  var lencana: HTML {
    let kind: LencanaJenis =
      switch self {
      case .ditetapkan: .baik
      case .diajukan, .disetujuiPihakPertama: .kabar
      case .dikembalikan: .perhatian
      case .draf, .dibatalkan: .netral
      }
    return Components.lencana(nama, kind)
  }
}

extension KetepatanPk {
  /// Late or not, as a chip with its words.
  var lencana: HTML {
    if self == .pengesahanBelumDicatat || self == .murniTidakTercatat { return Components.nihil(uraian) }
    let text = uraian.prefix(1).uppercased() + uraian.dropFirst()
    let kind: LencanaJenis =
      switch self {
      case .tepatWaktu: .baik
      case .terlambat: .salah
      case .menunggu: .kabar
      case .pengesahanBelumDicatat, .murniTidakTercatat, .tidakPasti: .netral
      }
    return Components.lencana(text, kind)
  }
}
