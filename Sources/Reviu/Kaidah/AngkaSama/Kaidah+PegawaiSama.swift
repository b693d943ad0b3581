import Sakip

extension Kaidah {
  /// The number of officials in the sentence that leads to their table.
  static let pegawaiSama = Kaidah(
    kode: "S22", judul: "Jumlah pegawai dalam kalimat berbeda dari tabelnya", kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Kalimat menyebut jumlah pegawai dan tidak menunjuk tabel di atasnya, dan tabel yang menyusul memuat baris jumlah orang, bukan uang.",
    bagiPenyusun: "Jumlah pegawai dalam kalimat pengantar sama dengan baris jumlah tabelnya.",
    bagiPereviu: "Baris jumlah tabel yang diantar kalimat itu tidak memuat angka yang disebut.",
    tindakan: "Samakan kalimat dengan tabel, atau betulkan tabelnya."
  ) { material, run in
    for sentence in material.kalimat {
      let counts = sentence.cacahan.filter { orang.contains($0.kata(0)) }
      guard counts.count == 1, let count = counts.first, count.banyak > 1,
        sentence.kata.contains(where: { pegawai.contains($0.teks) }),
        !sentence.teks.lowercased().contains("di atas"),
        let table = material.tabelSesudah(sentence.letak), let row = table.baris.last, row.adalahJumlah,
        table.baris.count > 2
      else { continue }
      let totals = table.kolom.filter { $0.peran != .nomor }.compactMap { row.angka[$0.nomor] }
      guard let last = totals.last, totals.allSatisfy({ $0.bulat && $0.bentuk != .rupiah }),
        !table.kolom.contains(where: { row.angka[$0.nomor] != nil && berupaUang($0) }),
        let column = table.kolom.last(where: { row.angka[$0.nomor] != nil }),
        let quoted = row.kutipan(column.nomor)
      else { continue }
      run.periksa(.jumlah)
      let own = sentence.kutip(count.rentang)
      guard !totals.contains(where: { $0.rasio == Ratio(count.banyak) }), !run.sudahSalah([own, quoted]) else {
        continue
      }
      run.temukan(
        [own, quoted], seharusnya: last.tulisan,
        "Kalimat menyebut \(own.tulisan) \(count.kata(0)), padahal baris jumlah tabelnya memuat \(last.tulisan).",
        keyakinan: 0.9)
    }
  }

  private static func berupaUang(_ column: KolomTabel) -> Bool {
    KataTeks.pecah(column.judul).contains { ["rp", "rupiah", "harga", "anggaran", "pagu"].contains($0) }
  }

  private static let orang: Set<String> = ["orang", "pegawai", "asn", "pns", "personil", "personel"]
  private static let pegawai: Set<String> = ["pegawai", "asn", "pns", "personil", "personel", "aparatur"]
}
