import Sakip

extension Kaidah {
  /// The share that was spent in the table of one indikator and in the text below it.
  static let serapanSama = Kaidah(
    kode: "S07", judul: "Serapan dalam kalimat berbeda dari tabel di atasnya", kelompok: .angkaSama, tingkat: .galat,
    syarat: "Satu tabel memuat satu baris dengan serapan, dan kalimat di bawahnya menyebut serapan.",
    bagiPenyusun: "Serapan dalam penjelasan harus sama dengan serapan dalam tabelnya.",
    bagiPereviu: "Kalimat pertama tentang serapan di bawah tabel itu menyebut persentase lain.",
    tindakan: "Hitung kembali serapannya dari realisasi dan pagu, lalu samakan keduanya."
  ) { material, run in
    let tables = material.tabel.compactMap { table in table.tabel.letak.map { ($0.baris, table) } }
    for (place, (begin, table)) in tables.enumerated() {
      let end = place + 1 < tables.count ? tables[place + 1].0 : begin + 40
      guard let share = table.kolom(.serapan), table.kolom(.pagu) == nil,
        let row = table.baris.first, table.baris.count(where: { $0.angka[share.nomor] != nil }) == 1,
        let printed = row.angka[share.nomor], let quoted = row.kutipan(share.nomor)
      else { continue }
      let spoken = material.uraian.lazy.flatMap(\.butir).first {
        $0.letak.baris > begin && $0.letak.baris < min(end, begin + 40) && $0.persen && $0.peran == .serapan
      }
      guard let spoken else { continue }
      run.periksa(.angka)
      guard !spoken.angka.sama(printed), !run.sudahSalah([spoken.kutipan, quoted]) else { continue }
      run.temukan(
        [spoken.kutipan, quoted],
        "Serapan \u{201C}\(row.subjek)\u{201D} disebut \(spoken.angka.tulisan), padahal tabel di atasnya memuat \(printed.tulisan).",
        keyakinan: 0.9)
    }
  }
}
