import HTML
import Selaras

extension PageContext {
  /// The files that prove a figure, each with the first digits of its hash and the entry that attached it.
  func bukti(_ files: [AsalAngka.Bukti]) -> HTML {
    guard !files.isEmpty else { return Components.nihil("belum ada bukti") }
    return ul(.class("bukti")) {
      for file in files {
        li {
          "Bukti \u{201C}\(file.nama)\u{201D} "
          small {
            "sidik "
            code(.title(file.berkas)) { file.sidikPendek }
            ", "
            a(.href(tautan("/jurnal/\(file.entri)"))) { "catatan nomor \(Count(Int(file.entri)).printed)" }
          }
        }
      }
    }
  }
}
