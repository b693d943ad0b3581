extension Kaidah {
  /// An item that stands twice in one list.
  static let butirGanda = Kaidah(
    kode: "B80", judul: "Satu butir tercetak dua kali dalam satu daftar", kelompok: .kalimat, tingkat: .peringatan,
    syarat: "Satu daftar memuat dua butir dengan kata yang sama, sekurangnya lima kata.",
    bagiPenyusun: "Setiap butir memuat hal yang lain; butir yang sama biasanya sisa salinan.",
    bagiPereviu: "Butir ini sama kata demi kata dengan butir lain dalam daftar itu.",
    tindakan: "Ganti dengan butir yang dimaksud, atau hapus dan betulkan bilangan butirnya."
  ) { material, run in
    var seen: [[String]: Alinea] = [:]
    for block in material.naskah.blok {
      guard let text = block.alinea, case .butir(let mark) = text.jenis else {
        seen = [:]
        continue
      }
      if mark == "1" || mark.lowercased() == "a" { seen = [:] }
      let words = KataTeks.pecah(text.teks.trimmingPrefix(Pola.penandaDiDepan.regex))
      guard words.count >= 5 else { continue }
      run.periksa(.nama)
      guard let earlier = seen[words] else {
        seen[words] = text
        continue
      }
      let quoted = Temuan.Kutipan(text.teks, pada: text.letak)
      guard !run.sudahSalah([quoted]) else { continue }
      run.temukan(
        [quoted, Temuan.Kutipan(earlier.teks, pada: earlier.letak)],
        "Butir \(mark) mengulang butir pada baris \(earlier.letak.baris) dalam daftar yang sama.", keyakinan: 0.8)
    }
  }
}
