import HTML
import Selaras

/// What the asterisks of a table stand for, in words below it: a telephone shows no tooltip.
enum AngkaSementara {
  /// The sign beside a figure.
  static func tanda(_ stands: String) -> HTML { abbr(.title("Angka sementara: \(stands)")) { "*" } }

  /// `* Angka sementara. Indeks kepuasan masyarakat: rilis 2023.`; `nil` for a table without one.
  static func keterangan(_ figures: [(nama: String, sementara: String?)]) -> String? {
    let told = figures.compactMap { figure in figure.sementara.map { "\(figure.nama): \($0)" } }.tanpaUlangan
    return told.isEmpty ? nil : "* Angka sementara. \(told.joined(separator: "; "))."
  }
}
