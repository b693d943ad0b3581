import Journal
import Laporan
import Sakip
import Selaras

extension AsalLaporan {
  /// The end of a journal, with its day where the pemda is.
  init(_ head: JournalHead, _ zona: ZonaWaktu, rantai: PemeriksaanRantai) {
    let moment = head.time ?? .earliest
    self.init(
      posisi: head.sequence, hash: head.position.hash.hex,
      tanggal: zona.tanggal(moment), rantai: rantai)
  }
}

extension PemeriksaanRantai {
  /// What the server found last; nothing before the first verification has ended, or where the file cannot be read.
  init(_ status: ChainStatus?) {
    switch status?.outcome {
    case .verified(let report)?: self = report.isIntact ? .utuh(sampai: report.position.sequence) : .tidakUtuh
    case .unreadable?, nil: self = .belum
    }
  }
}
