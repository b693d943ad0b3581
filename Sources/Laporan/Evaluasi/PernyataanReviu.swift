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

  private var perubahan: [Block] {
    let changes = lkjip.perubahan
    guard !changes.isEmpty else { return [] }
    let named = changes.map(\.uraian).joined(separator: "; ")
    return [.paragraph(RichText("Data laporan ini berubah sesudah reviu: \(named)."))]
  }

  private var blocks: [Block] {
    guard let statement = record?.isi else {
      return [
        "Laporan kinerja \(lkjip.unit.nama) Tahun \(lkjip.tahun) ini belum direviu oleh Inspektorat. Halaman ini memuat pernyataannya sesudah reviu dilaksanakan."
      ]
    }
    let pemda = lkjip.pemda?.nama ?? "pemerintah daerah"
    return [
      "Kami telah mereviu laporan kinerja \(lkjip.unit.nama) \(pemda) untuk Tahun Anggaran \(lkjip.tahun) sesuai pedoman reviu atas laporan kinerja. Substansi informasi yang dimuat dalam laporan kinerja menjadi tanggung jawab manajemen \(lkjip.unit.nama).",
      "Reviu bertujuan memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan secara akurat, andal, dan valid.",
      "Berdasarkan reviu kami, tidak terdapat kondisi atau hal-hal yang menimbulkan perbedaan dalam meyakini keandalan informasi yang disajikan di dalam laporan kinerja ini.",
      .signatures([
        Signature(
          placeAndDate: "\(statement.tempat), \(statement.tanggal.printed)", post: [statement.jabatan.uppercased()])
      ]),
    ] + perubahan
  }
}
