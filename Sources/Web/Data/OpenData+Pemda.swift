import Document
import Sakip
import Selaras

/// Tables of open data of the pemda as a whole.
extension OpenData {
  /// The LRA of a year.
  static func lra(_ context: PageContext) throws(WebError) -> Table {
    guard let report = context.state.anggaran.lra[context.tahun]?.isi.laporan else {
      throw .tidakDitemukan(
        "Laporan realisasi anggaran tahun \(context.tahun) belum dicatat. Pilih tahun lain.")
    }
    return table(
      "Laporan realisasi anggaran tahun \(context.tahun)",
      kolom: ["Kode", "Uraian", "Tingkat", "Anggaran (Rp)", "Realisasi (Rp)", "Persen"],
      baris: report.barisCetak.map { row in
        switch row {
        case .akun(let line): [line.kode.description, line.uraian, line.kode.tingkat.nama] + angka(line.jumlah)
        case .pos(let pos, let amount): [pos.rawValue, pos.nama, "Hasil perhitungan"] + angka(amount)
        }
      })
  }

  private static func angka(_ amount: JumlahLra) -> [String] {
    [
      amount.anggaran.printedAccounting, amount.realisasi.printedAccounting, amount.persen?.printed() ?? "anggaran 0",
    ]
  }

  /// The codes of a version of the nomenklatur, with the filter of the page.
  static func kode(_ page: KodeNomenklaturPage) -> Table {
    table(
      page.versi.nama, kolom: ["Kode versi nomenklatur", "Kode", "Tingkat", "Nama", "Menggantikan"],
      baris: page.baris.map { row in
        [
          page.versi.id, row.kode, KodeRekening(row.kode)?.tingkat.nama ?? "tidak dikenal", row.nama,
          row.menggantikan?.joined(separator: "; ") ?? "",
        ]
      })
  }

  /// Two versions of the nomenklatur side by side, with the filter of the page.
  static func nomenklatur(_ context: PageContext) throws(WebError) -> Table {
    let choice = try PilihanNomenklatur(context)
    guard let first = choice.dari, let second = choice.ke, let comparison = choice.perbandingan(context.state.anggaran)
    else { throw .tidakDitemukan("Belum ada dua versi nomenklatur untuk dibandingkan.") }
    return table(
      "Perbandingan \(first.nama) dan \(second.nama)",
      kolom: [
        "Perubahan", "Tingkat", "Kode, \(first.nama)", "Nama, \(first.nama)", "Kode, \(second.nama)",
        "Nama, \(second.nama)",
      ],
      baris: comparison.baris.filter(choice.memuat).map { row in
        [row.perubahan.nama, (row.baru ?? row.lama)?.kode.tingkat.nama ?? "tidak ada"]
          + [row.lama, row.baru].flatMap { [$0?.kode.description ?? "tidak ada", $0?.nama ?? "tidak ada"] }
      })
  }
}
