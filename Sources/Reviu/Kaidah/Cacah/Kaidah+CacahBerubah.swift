extension Kaidah {
  /// How many targets a sentence says were changed and how many were kept, against the two columns of the table.
  static let cacahBerubah = Kaidah(
    kode: "C80", judul: "Banyaknya target yang berubah dan yang tetap tidak sama dengan tabel", kelompok: .cacah,
    tingkat: .galat,
    syarat:
      "Kalimat menyebut berapa target berubah dan berapa tetap, dan tabel di dekatnya memuat kolom semula dan menjadi untuk sebanyak itu.",
    bagiPenyusun: "Bilangannya dihitung dari baris yang kedua targetnya berbeda.",
    bagiPereviu: "Pada tabel, banyaknya baris yang kedua targetnya berbeda lain dari yang disebut.",
    tindakan: "Hitung kembali menurut tabel."
  ) { material, run in
    for sentence in material.kalimat where sentence.teks.contains("tetap") {
      guard let changed = sentence.cacahan.first(where: { disebut($0, berubah) }),
        let kept = sentence.cacahan.first(where: { $0 != changed && disebut($0, ["tetap"]) })
      else { continue }
      let counted = material.tabelDekat(sentence.letak).compactMap { PasanganTarget($0) }.filter {
        $0.berubah.count + $0.tetap == changed.banyak + kept.banyak
      }
      guard let table = counted.first else { continue }
      run.periksa(.cacah)
      guard counted.allSatisfy({ $0.berubah.count != changed.banyak }) else { continue }
      run.temukan(
        [sentence.kutip(changed.rentang)] + table.berubah.map { Temuan.Kutipan($0.teks, pada: $0.letak) },
        seharusnya: "\(table.berubah.count) berubah dan \(table.tetap) tetap",
        "Kalimat menyebut \(changed.banyak) berubah dan \(kept.banyak) tetap, padahal tabel memuat \(table.berubah.count) yang berubah dan \(table.tetap) yang tetap.",
        keyakinan: 0.9)
    }
  }

  private static let berubah: Set<String> = ["berubah", "diubah", "disesuaikan", "direvisi"]

  /// Whether the words behind a number, up to the next, say one of some words.
  private static func disebut(_ count: Cacahan, _ words: Set<String>) -> Bool {
    let behind = count.sesudah.prefix(10).prefix { !$0.bulat }.map(\.teks)
    return behind.contains(where: words.contains) && !behind.contains("tidak")
      && (words.contains("tetap") || !behind.contains("tetap"))
  }
}

/// The rows of a table with a target before and after a change.
private struct PasanganTarget {
  /// The cells of the changed targets.
  let berubah: [Sel]
  /// How many were kept.
  let tetap: Int

  /// Reads a table; `nil` where it has no such two columns or a row without both.
  init?(_ table: TabelTerbaca) {
    let columns = table.kolom.filter { column in
      let title = column.judul.lowercased()
      return ["awal", "semula", "sebelum", "menjadi", "perubahan", "sesudah"].contains(where: title.contains)
        && !title.contains("anggaran") && !column.peran.menamai && column.peran != .keterangan
    }
    guard columns.count == 2, let left = columns.first, let right = columns.last else { return nil }
    let rows = table.baris.filter { !$0.adalahJumlah }
    let pairs = rows.compactMap { row -> (Sel, Sel)? in
      guard let one = row.baris[left.nomor], let other = row.baris[right.nomor], !one.kosong, !other.kosong,
        !one.rusak, !other.rusak
      else { return nil }
      return (one, other)
    }
    guard pairs.count == rows.count, pairs.count >= 3 else { return nil }
    let moved = pairs.filter { KataTeks.pecah($0.0.teks) != KataTeks.pecah($0.1.teks) }
    berubah = moved.map(\.1)
    tetap = pairs.count - moved.count
  }
}
