import Sakip

extension Kaidah {
  /// Budget and spending of one row of a table under another name.
  static let namaMenurutAngka = Kaidah(
    kode: "S60", judul: "Anggaran dan realisasi satu kegiatan disebut dengan nama lain", kelompok: .angkaSama,
    tingkat: .peringatan,
    syarat:
      "Satu butir menyebut nama, anggaran, dan realisasi; hanya satu nama dalam tabel mempunyai kedua jumlah itu.",
    bagiPenyusun: "Nama dalam uraian harus nama kegiatan yang angkanya disebut.",
    bagiPereviu: "Kedua jumlah itu pada tabel milik kegiatan yang namanya sedikit lain.",
    tindakan: "Samakan namanya dengan tabel."
  ) { material, run in
    var owners: [String: [Temuan.Kutipan]] = [:]
    for table in material.tabel {
      guard let budget = table.kolom(.pagu), let spent = table.kolom(.realisasiAnggaran) else { continue }
      for row in table.baris where !row.adalahJumlah {
        guard let first = row.angka[budget.nomor], let second = row.angka[spent.nomor], let cell = row.selNama else {
          continue
        }
        owners[kunciJumlah(first, second), default: []].append(Temuan.Kutipan(cell.teks, pada: cell.letak))
      }
    }
    for text in material.uraian {
      let amounts = text.butir.filter(\.uang)
      guard amounts.count >= 2, let first = text.butir.first, first.uang,
        let known = owners[kunciJumlah(amounts[0].angka, amounts[1].angka)]
      else { continue }
      run.periksa(.nama)
      periksaPemilik(text, first, known, &run)
    }
  }

  private static func periksaPemilik(
    _ text: Uraian, _ first: Uraian.Butir, _ owners: [Temuan.Kutipan], _ run: inout Pemeriksaan
  ) {
    let front = text.teks.potongan(0..<first.angka.rentang.lowerBound)
    let words = NamaBaku(front).kata
    let names = owners.map { NamaBaku($0.tulisan) }.filter { $0.kata.count >= 3 }
    guard names.count == owners.count, names.allSatisfy({ KataTeks.letak($0.kata, dalam: words) == nil }) else {
      return
    }
    // Only a name that is nearly the same is meant: another text may tell the figures without the name.
    let near = zip(owners, names).first { _, name in
      guard words.count >= name.kata.count else { return false }
      let printed = NamaBaku(kata: Array(words.prefix(name.kata.count)))
      let same = zip(printed.kata, name.kata).count { $0 == $1 }
      return same + max(1, name.kata.count / 4) >= name.kata.count && printed.kunci != name.kunci
        && !printed.kunci.hasPrefix(name.kunci)
    }
    guard let (owner, name) = near else { return }
    let title = front.prefix { !",:(".contains($0) }
    let quoted = Temuan.Kutipan(String(title), pada: first.letak)
    guard !run.sudahSalah([quoted]), NamaBaku(String(title)).kunci != name.kunci else { return }
    run.temukan(
      [quoted, owner], seharusnya: owner.tulisan,
      "Anggaran dan realisasi \u{201C}\(title)\u{201D} pada tabel milik \u{201C}\(owner.tulisan)\u{201D}.",
      keyakinan: 0.85)
  }

  private static func kunciJumlah(_ budget: AngkaTercetak, _ spent: AngkaTercetak) -> String {
    "\(budget.nilai.normalized.printed)|\(spent.nilai.normalized.printed)"
  }
}
