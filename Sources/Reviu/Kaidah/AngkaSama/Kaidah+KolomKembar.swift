import Sakip

extension Kaidah {
  /// Two columns with the same figures but for one that is typed wrongly.
  static let kolomKembar = Kaidah(
    kode: "S11", judul: "Dua kolom yang selalu sama berbeda pada satu baris", kelompok: .angkaSama,
    tingkat: .peringatan,
    syarat:
      "Dua kolom realisasi satu tabel, atau target tahun terakhir dan target akhir periode, bersama-sama berangka sama pada sedikitnya tiga baris, dan satu baris berbeda satu angka atau dua angka yang bertukar.",
    bagiPenyusun:
      "Realisasi triwulan keempat yang kumulatif sama dengan realisasi setahun; target tahun terakhir sama dengan target akhir periode.",
    bagiPereviu: "Salah satu dari kedua angka pada baris ini diduga salah ketik.",
    tindakan: "Cocokkan dengan sumber datanya."
  ) { material, run in
    for table in material.tabel where table.baris.count >= 4 {
      if let (year, end) = akhirPeriode(table) { periksaKembar(table, year, end, &run) }
      let columns = table.kolom.filter { $0.peran == .realisasi || $0.peran == .lain }
      guard columns.count <= 16 else { continue }
      for (place, left) in columns.enumerated() {
        for right in columns[(place + 1)...] where left.peran == .realisasi || right.peran == .realisasi {
          periksaKembar(table, left, right, &run)
        }
      }
    }
  }

  /// The target of the last year and the one at the end of the period, which is the same.
  private static func akhirPeriode(_ table: TabelTerbaca) -> (KolomTabel, KolomTabel)? {
    let targets = table.kolom.filter { $0.peran == .target && $0.tahun != nil }
    let ends = table.kolom.filter { column in
      (column.peran == .targetAkhir || column.peran == .lain) && KataTeks.pecah(column.judul).contains("akhir")
    }
    guard let last = targets.max(by: { ($0.tahun ?? 0) < ($1.tahun ?? 0) }), targets.count >= 3, ends.count == 1,
      let end = ends.first, end.tahun == nil || end.tahun == last.tahun
    else { return nil }
    return (last, end)
  }

  private static func periksaKembar(
    _ table: TabelTerbaca, _ left: KolomTabel, _ right: KolomTabel, _ run: inout Pemeriksaan
  ) {
    let pairs = table.baris.compactMap { row -> (TabelTerbaca.BarisTerbaca, AngkaTercetak, AngkaTercetak)? in
      guard let one = row.angka[left.nomor], let other = row.angka[right.nomor] else { return nil }
      return (row, one, other)
    }
    let odd = pairs.filter { !$0.1.sama($0.2) }
    let same = Set(pairs.filter { $0.1.sama($0.2) }.map(\.1.nilai)).subtracting([.zero, ExactDecimal(100)])
    guard odd.count == 1, same.count >= 3, let only = odd.first, only.1.miripSatuAngka(only.2.nilai) else { return }
    run.periksa(.angka, pairs.count)
    let quoted = [right, left].compactMap { only.0.kutipan($0.nomor) }
    guard !run.sudahSalah(quoted) else { return }
    run.temukan(
      quoted,
      "\u{201C}\(right.judul)\u{201D} \u{201C}\(only.0.subjek)\u{201D} tercetak \(only.2.tulisan), \u{201C}\(left.judul)\u{201D} \(only.1.tulisan); pada baris lain keduanya sama, sehingga salah satunya diduga keliru.",
      keyakinan: 0.8)
  }
}
