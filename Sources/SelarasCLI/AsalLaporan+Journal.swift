import Journal
import Laporan
import Sakip
import Selaras

extension AsalLaporan {
  /// The end of a journal, with the day in Waktu Indonesia Tengah.
  init(_ head: JournalHead) {
    let moment = head.time ?? .earliest
    self.init(
      posisi: head.sequence, hash: head.position.hash.hex,
      tanggal: WaktuIndonesiaTengah.tanggal(moment))
  }
}
