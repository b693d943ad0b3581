import Journal
import Laporan
import Sakip
import Selaras

extension AsalLaporan {
  /// The end of a journal, with its day where the pemda is.
  init(_ head: JournalHead, _ zona: ZonaWaktu) {
    let moment = head.time ?? .earliest
    self.init(
      posisi: head.sequence, hash: head.position.hash.hex,
      tanggal: zona.tanggal(moment))
  }
}
