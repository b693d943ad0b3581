import Sakip

extension Kaidah {
  /// The mean capaian that a sentence states against the row of means.
  static let rataRataSama = Kaidah(
    kode: "S20", judul: "Rata-rata capaian dalam kalimat berbeda dari tabel", kelompok: .angkaSama, tingkat: .galat,
    syarat: "Tabel capaian memuat baris rata-rata, dan kalimat menyebut rata-rata capaian tahun laporan.",
    bagiPenyusun: "Rata-rata dalam simpulan dibaca dari baris rata-rata tabelnya.",
    bagiPereviu: "Tidak satu pun baris rata-rata memuat angka yang disebut kalimat itu.",
    tindakan: "Samakan kalimat dengan tabel, atau betulkan tabelnya."
  ) { material, run in
    let means = material.tabel.flatMap { table in
      angka(table, [.capaian], \.adalahRataRata)
    }
    guard let first = means.first, means.allSatisfy({ $0.angka.sama(first.angka) }) else { return }
    let sentences = Dictionary(grouping: material.kalimat, by: \.letak.baris)
    let spoken = material.uraian.flatMap(\.butir).filter { item in
      item.persen && item.sebelum.contains("rata-rata") && item.sebelum.contains("capaian")
        && sentences[item.letak.baris]?.contains { sentence in
          sentence.teks.contains(item.angka.tulisan)
            && seluruhnya(KataTeks.pecah(sentence.teks), material.identitas.tahun)
        } == true
    }
    bandingkan(spoken, first, "Rata-rata capaian", &run)
  }

  /// The share of the whole budget that a sentence states against the row of totals.
  static let serapanSeluruh = Kaidah(
    kode: "S21", judul: "Serapan seluruh anggaran dalam kalimat berbeda dari tabel", kelompok: .angkaSama,
    tingkat: .galat,
    syarat:
      "Tabel anggaran memuat baris jumlah dengan serapannya, dan kalimat menyebut serapan anggaran secara keseluruhan.",
    bagiPenyusun: "Serapan dalam simpulan dibaca dari baris jumlah tabel anggaran.",
    bagiPereviu: "Baris jumlah memuat serapan lain, dan angka kalimat itu tidak ada pada satu tabel pun.",
    tindakan: "Samakan kalimat dengan tabel, atau betulkan tabelnya."
  ) { material, run in
    let totals = material.tabel.flatMap { angka($0, [.serapan], \.adalahJumlah) }
    guard let first = totals.first, totals.allSatisfy({ $0.angka.sama(first.angka) }) else { return }
    let printed = material.tabel.flatMap { angka($0, [.serapan, .persen, .capaian]) { _ in true } }
    var spoken: [Uraian.Butir] = []
    let closing = material.naskah.alinea.last { $0.adalahJudul && $0.teks.uppercased().contains("PENUTUP") }?.letak
    for text in material.uraian where seluruhnya(text, material.identitas.tahun) && !text.butir.contains(where: \.uang)
    {
      let words = text.teks.lowercased()
      for item in text.butir where item.persen && item.peran == .serapan {
        let isWhole = ["keseluruhan", "seluruh", "total", "secara umum"].contains { words.contains($0) }
        guard isWhole || closing.map({ item.letak > $0 }) == true,
          !printed.contains(where: { $0.angka.sama(item.angka) })
        else { continue }
        spoken.append(item)
      }
    }
    bandingkan(spoken, first, "Serapan anggaran", &run)
  }

  /// Whether a text is about all of the agency in the year of the report: it names no part and no other year.
  private static func seluruhnya(_ text: Uraian, _ year: Int?) -> Bool {
    seluruhnya(KataTeks.pecah(text.teks), year)
  }

  private static func seluruhnya(_ words: [String], _ year: Int?) -> Bool {
    let years = Set(words.compactMap { $0.hasPrefix("20") && $0.utf8.count == 4 ? Int($0) : nil })
    let isPart = words.indices.dropLast().contains { place in
      ["program", "sasaran", "indikator"].contains(words[place])
        && !["dan", "kinerja", "yang", "strategis"].contains(words[place + 1])
        && (place == 0 || !BilanganTertulis.bagian(words[place - 1]) && Int(words[place - 1]) == nil)
    }
    return years.isSubset(of: Set([year].compactMap(\.self))) && !words.contains(where: kataBagian.contains) && !isPart
  }

  /// Words of a part of the whole.
  private static let kataBagian: Set<String> = [
    "triwulan", "semester", "kegiatan", "sub", "tujuan", "bulan", "misi", "urusan", "bidang", "belanja",
  ]

  private static func angka(
    _ table: TabelTerbaca, _ roles: Set<Peran>, _ rows: (TabelTerbaca.BarisTerbaca) -> Bool
  ) -> [(angka: AngkaTercetak, kutipan: Temuan.Kutipan)] {
    table.kolom.filter { roles.contains($0.peran) }.flatMap { column in
      table.baris.filter(rows).compactMap { row in
        row.angka[column.nomor].flatMap { figure in row.kutipan(column.nomor).map { (figure, $0) } }
      }
    }
  }

  /// Sentences against a table: where several sentences say the same, the table is the one that is wrong.
  private static func bandingkan(
    _ items: [Uraian.Butir], _ stated: (angka: AngkaTercetak, kutipan: Temuan.Kutipan), _ what: String,
    _ run: inout Pemeriksaan
  ) {
    run.periksa(.angka, items.count)
    let other = items.filter { !$0.angka.sama(stated.angka) }
    if let first = other.first, other.count > 1, other.count == items.count,
      other.allSatisfy({ $0.angka.sama(first.angka) })
    {
      let quoted = [stated.kutipan] + other.map(\.kutipan)
      guard !run.sudahSalah(quoted) else { return }
      return run.temukan(
        quoted, seharusnya: first.angka.tulisan,
        "\(what) pada tabel tercetak \(stated.angka.tulisan), padahal \(other.count) kalimat menyebut \(first.angka.tulisan).",
        keyakinan: 0.9)
    }
    for item in other where !run.sudahSalah([item.kutipan, stated.kutipan]) {
      run.temukan(
        [item.kutipan, stated.kutipan], seharusnya: stated.angka.tulisan,
        "\(what) disebut \(item.angka.tulisan), padahal tabel memuat \(stated.angka.tulisan).", keyakinan: 0.9)
    }
  }
}
