import Selaras

extension KeadaanKelengkapan {
  /// A sign of its own, so that nobody needs the colour.
  var tanda: String {
    switch self {
    case .tidakAda: "–"
    case .lengkap: "✓"
    case .belumJatuhTempo: "○"
    case .kurang: "!"
    case .bermasalah: "△"
    case .kosong: "×"
    }
  }

  /// One word for a cell.
  var kata: String {
    switch self {
    case .tidakAda: "nihil"
    case .lengkap: "lengkap"
    case .belumJatuhTempo: "belum"
    case .kurang: "kurang"
    case .bermasalah: "periksa"
    case .kosong: "kosong"
    }
  }

  /// The name for the style sheet.
  var kelas: String { "kl\(rawValue)" }
}
