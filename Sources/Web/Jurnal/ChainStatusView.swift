import HTML
import Journal
import Sakip
import Selaras

/// What the last verification of the whole chain found, for everybody.
struct ChainStatusView {
  let status: ChainStatus?
  let zona: ZonaWaktu

  var html: HTML {
    guard let status else { return Components.nihil("belum selesai diperiksa sejak server dijalankan") }
    let moment = zona.printed(status.time)
    return HTML {
      switch status.outcome {
      case .verified(let report) where report.isIntact:
        Components.lencana("Utuh", .baik)
        small {
          " Seluruh rantai dihitung ulang sampai catatan nomor \(Count(Int(report.position.sequence)).printed) pada \(moment). Sidiknya "
          code { report.position.hash.hex }
        }
      case .verified(let report):
        Components.lencana("Tidak utuh", .salah)
        small {
          "Pemeriksaan pada \(moment): \(report.summary) Angka pada situs ini mungkin tidak asli. Pengelola harus memeriksa jurnal dan memulihkan cadangan."
        }
      case .unreadable:
        Components.lencana("Tidak dapat diperiksa", .perhatian)
        small {
          "Jurnal tidak terbaca pada \(moment). Sebabnya tertulis pada log server; pengelola harus memeriksanya."
        }
      }
    }
  }
}
