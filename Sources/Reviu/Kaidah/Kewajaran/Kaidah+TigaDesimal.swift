extension Kaidah {
  /// Amounts of money with three digits behind the comma.
  static let tigaDesimal = Kaidah(
    kode: "W80", judul: "Jumlah rupiah dengan tiga angka di belakang koma", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Jumlah bertanda Rp memuat titik ribuan dan koma.",
    bagiPenyusun: "Sen ditulis dengan dua angka; tiga angka di belakang koma biasanya titik atau nol yang salah ketik.",
    bagiPereviu: "Jumlah ini tidak dapat dibaca dengan pasti.",
    tindakan: "Tulis dengan dua angka di belakang koma."
  ) { material, run in
    for text in material.potongan where text.teks.contains("Rp") {
      for figure in PemindaiAngka.pindai(text.teks) where figure.bentuk == .rupiah && figure.tulisan.contains(".") {
        run.periksa(.angka)
        let parts = figure.tulisan.split(separator: ",")
        guard parts.count == 2, parts[1].utf8.count == 3, parts[0].split(separator: ".").count > 2 else { continue }
        let quoted = Temuan.Kutipan(figure.tulisan, pada: text.letak)
        guard !run.sudahSalah([quoted]) else { continue }
        run.temukan(
          [quoted], "Jumlah \(figure.tulisan) memuat tiga angka di belakang koma.", keyakinan: 0.9)
      }
    }
  }
}
