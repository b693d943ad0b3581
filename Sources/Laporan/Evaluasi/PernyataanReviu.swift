import Document
import Selaras

/// The page "PERNYATAAN TELAH DIREVIU" (PermenPANRB 53/2014), signed when the Inspektorat has stated its review.
struct PernyataanReviu {
  let lkjip: Lkjip

  /// Always a page: without a statement it says that the review is still to come.
  var bagian: FrontMatter {
    .section(title: record == nil ? "PERNYATAAN REVIU" : "PERNYATAAN TELAH DIREVIU", blocks: blocks)
  }

  private var record: Tercatat<ReviuDinyatakan>? { lkjip.unit.evaluasi.reviu[lkjip.tahun] }

  private var blocks: [Block] {
    guard let statement = record?.isi else {
      return [
        "Laporan kinerja \(lkjip.unit.nama) Tahun \(lkjip.tahun) ini belum direviu oleh Inspektorat. Halaman ini memuat pernyataannya sesudah reviu dilaksanakan."
      ]
    }
    let words = KalimatReviu(pemda: lkjip.pemda, unit: lkjip.unit, tahun: lkjip.tahun)
    return words.pernyataan(statement) + KalimatReviu.perubahan(lkjip.perubahan)
  }
}
