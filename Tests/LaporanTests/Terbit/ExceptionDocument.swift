import Foundation
import TestSupport

/// The list of exceptions for people: `docs/laporan/pengecualian.md`.
enum ExceptionDocument {
  static let file = TestTools.root.appending(path: "docs/laporan/pengecualian.md")

  static func text() throws -> String {
    let exceptions = try PublishedException.load()
    var lines = [
      "# Pengecualian terhadap laporan terbit",
      "",
      "Setiap sel tabel dan setiap angka uraian anggaran dari dua laporan terbit dibandingkan dengan laporan yang dibuat Selaras.",
      "Yang tidak sama hanya \(exceptions.count) sel di bawah ini, masing-masing dengan buktinya. Uji",
      "`PublishedFiguresTests` gagal bila ada perbedaan tanpa bukti atau bukti yang tidak diperlukan lagi.",
      "",
      "Perbedaan huruf besar, spasi, nol di depan nomor urut, tulisan `Rp.`, dan tanda `0` atau `-` untuk jumlah pegawai yang",
      "tidak ada bukan perbedaan. Dua tabel 2.1 Kecamatan Batumandi adalah dua versi Renstra: yang pertama dibandingkan dengan",
      "versi sebelum penyesuaian dalam jurnal, yang kedua dengan tabel 2.1 kita. Makna, alasan, formulasi, dan sumber referensi",
      "indikator kinerja utama (tabel 2.3) tidak diperiksa: Selaras menulisnya dengan kata-kata sendiri.",
      "",
      "Berkas ini dibuat oleh uji dari `Tests/LaporanTests/Terbit/pengecualian.json`; perbarui dengan",
      "`SELARAS_PERBARUI_DOKUMEN=1 swift test --filter LaporanTests`.",
    ]
    for name in PublishedReport.names {
      let report = try PublishedReport.load(name)
      let cells = report.tabel.reduce(0) { $0 + $1.baris.joined().count { $0 != nil } }
      let own = exceptions.filter { $0.laporan == name }
      lines += [
        "", "## \(report.unit) \(report.tahun)", "",
        "\(report.tabel.count) tabel, \(cells) sel dibandingkan, \(own.count) pengecualian.", "",
        "| Tabel | Baris | Kolom | Terbit | Selaras | Bukti |", "|---|---|---|---|---|---|",
      ]
      lines += own.map { exception in
        let row = report.tabel.first { $0.nomor == exception.tabel }
          .map { "\(exception.baris) (\(label($0, exception.baris)))" }
        let cells = [
          exception.tabel, row ?? "", exception.kolom, exception.terbit.isEmpty ? "(kosong)" : exception.terbit,
          exception.kita.isEmpty ? "(tidak dicetak)" : exception.kita, exception.bukti,
        ]
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func label(_ table: PublishedReport.PublishedTable, _ row: Int) -> String {
    let full = table.baris[row - 1][table.pengenal] ?? ""
    return full.count > 40 ? full.prefix(39) + "…" : full
  }
}
