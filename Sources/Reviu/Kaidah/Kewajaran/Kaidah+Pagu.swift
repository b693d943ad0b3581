import Sakip

extension Kaidah {
  /// More spent than there was.
  static let diAtasPagu = Kaidah(
    kode: "W01", judul: "Realisasi belanja di atas pagunya", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Satu baris tabel atau satu kalimat memuat pagu dan realisasi belanjanya.",
    bagiPenyusun: "Belanja tidak boleh melampaui anggaran yang tersedia.",
    bagiPereviu:
      "Realisasi yang tercetak lebih besar daripada pagunya; salah satunya diduga tertukar atau salah ketik.",
    tindakan: "Periksa kedua jumlah pada laporan realisasi anggaran."
  ) { material, run in
    for table in material.tabel { periksaPagu(table, &run) }
    for sentence in material.kalimat where !pendapatan(sentence.teks) { periksaKalimat(sentence, &run) }
  }

  private static func periksaPagu(_ table: TabelTerbaca, _ run: inout Pemeriksaan) {
    guard let spent = table.kolom(.realisasiAnggaran),
      let budget = table.kolom.last(where: { $0.peran == .pagu && $0.nomor < spent.nomor }), budget.tahun == spent.tahun
    else { return }
    let mixed = table.baris.contains { pendapatan($0.subjek) }
    var spending = !mixed
    for row in table.baris {
      let words = KataTeks.pecah(row.subjek)
      if mixed, words.first == "belanja" { spending = true }
      if words.contains(where: { ["surplus", "pembiayaan", "pendapatan", "transfer"].contains($0) }) {
        spending = !mixed
      }
      guard spending, let most = row.angka[budget.nomor], let used = row.angka[spent.nomor] else { continue }
      run.periksa(.angka)
      guard most.nilai < used.nilai, !most.nilai.isZero, !most.nilai.isNegative else { continue }
      run.temukan(
        [spent, budget].compactMap { row.kutipan($0.nomor) },
        "Realisasi \u{201C}\(row.subjek)\u{201D} tercetak \(used.tulisan), di atas pagu \(most.tulisan).")
    }
  }

  private static func periksaKalimat(_ sentence: Kalimat, _ run: inout Pemeriksaan) {
    let amounts = sentence.angka.indices.filter { sentence.angka[$0].bentuk == .rupiah }
    guard amounts.count == 2 else { return }
    let words = amounts.map { KataTeks.pecah(sentence.kataSebelum($0)).suffix(6) }
    guard
      let budget = words.firstIndex(where: {
        $0.contains("pagu") || $0.contains("alokasi") && !$0.contains("realisasi")
      }),
      words[1 - budget].contains("realisasi") || words[1 - budget].contains("terealisasi"),
      !words[1 - budget].contains("pagu")
    else { return }
    run.periksa(.angka)
    let (most, used) = (sentence.angka[amounts[budget]], sentence.angka[amounts[1 - budget]])
    guard most.nilai < used.nilai else { return }
    run.temukan(
      [used, most].map { Temuan.Kutipan($0.tulisan, pada: sentence.letak) },
      "Realisasi anggaran tercetak \(used.tulisan), di atas pagu \(most.tulisan).")
  }

  private static func pendapatan(_ text: String) -> Bool {
    let words = KataTeks.pecah(text)
    return ["pendapatan", "pajak", "retribusi", "pad", "pembiayaan", "penerimaan"].contains { words.contains($0) }
  }
}
