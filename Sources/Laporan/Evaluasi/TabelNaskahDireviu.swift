import Document
import Sakip
import Selaras

/// What was reviewed: the report, and the file with enough to tell it from every other.
struct TabelNaskahDireviu {
  let dokumen: DokumenReviu

  var tabel: Table {
    let words = dokumen.kalimat
    let rows = [("Laporan", "Laporan kinerja \(words.instansi) Tahun \(words.tahun)")] + naskah
    return Table(
      "Yang direviu", isNumbered: false, columns: [.init(width: 1.2), .init(width: 5)],
      header: [["Yang direviu", "Keterangan"]],
      rows: rows.map { Table.Row([Cell(RichText($0.0)), Cell(RichText($0.1))]) })
  }

  private var naskah: [(String, String)] {
    guard let version = dokumen.naskah?.isi else {
      return [
        (
          "Naskah",
          dokumen.pernyataan == nil
            ? "Belum diunggah untuk direviu." : "Reviu dinyatakan tanpa menyebut naskah yang diunggah."
        )
      ]
    }
    return [
      ("Versi", "\(version.versi)"), ("Nama berkas", version.nama),
      ("Ukuran", "\(ExactDecimal(version.ukuran).printed) byte"), ("SHA-256", version.berkas),
    ]
      + (version.janggal.map { odd in
        [("Kejanggalan", odd.hal.joined(separator: " ")), ("Alasan tetap dicatat", odd.alasan)]
      } ?? [])
  }
}
