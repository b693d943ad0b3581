extension Kaidah {
  /// The formula for what is better the lower it is, with the realisasi added instead of taken away.
  static let rumusMenurun = Kaidah(
    kode: "W96", judul: "Rumus capaian indikator menurun menjumlahkan realisasi", kelompok: .kewajaran, tingkat: .galat,
    syarat: "Naskah menuliskan rumus capaian dengan dua kali target dan realisasi.",
    bagiPenyusun: "Capaian indikator menurun adalah (2 x target - realisasi) / target x 100%.",
    bagiPereviu: "Dengan tanda tambah capaiannya selalu lebih dari 200%, berapa pun realisasinya.",
    tindakan: "Ganti tanda tambah dengan tanda kurang."
  ) { material, run in
    for text in material.naskah.alinea { periksaRumusMenurun(text.teks, text.letak, &run) }
    for cell in material.naskah.tabel.flatMap(\.isi).flatMap(\.sel) { periksaRumusMenurun(cell.teks, cell.letak, &run) }
  }

  private static func periksaRumusMenurun(_ text: String, _ place: Letak, _ run: inout Pemeriksaan) {
    let lower = text.lowercased()
    guard text.utf8.count < 1_000, lower.contains("realisasi"), lower.contains("2") else { return }
    let bare = ["\\times", "\u{D7}", "*"].reduce(lower) { $0.replacing($1, with: "x") }
    let plain = ["\\text", "\\frac", "\\left", "\\right"].reduce(bare) { $0.replacing($1, with: "") }
      .filter { !" (){}[]\\$".contains($0) }
    guard plain.contains("2xtarget") || plain.contains("2xrencana") else { return }
    run.periksa(.nama)
    guard plain.contains("2xtarget+realisasi") || plain.contains("2xrencana+realisasi") else { return }
    run.temukan(
      [Temuan.Kutipan(text, pada: place)], seharusnya: "(2 x target - realisasi) / target x 100%",
      "Rumus \u{201C}\(text)\u{201D} menjumlahkan realisasi, sehingga hasilnya selalu lebih dari 200%.", keyakinan: 0.9)
  }
}
