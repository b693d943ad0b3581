import Sakip

extension Kaidah {
  /// How many indikator a sasaran or a unit has, as sentences say, against the rows of a table.
  static let cacahKelompok = Kaidah(
    kode: "C31", judul: "Banyaknya indikator suatu sasaran atau unit tidak sama dengan tabel", kelompok: .cacah,
    tingkat: .galat,
    syarat:
      "Beberapa kalimat menyebut banyaknya indikator per sasaran atau penanggung jawab, dan sekurangnya dua di antaranya sesuai dengan satu tabel.",
    bagiPenyusun: "Bilangan dalam kalimat harus sama dengan banyaknya baris tabel untuk sasaran atau unit itu.",
    bagiPereviu: "Kalimat lain sesuai dengan tabel itu; yang ini tidak.",
    tindakan: "Betulkan bilangannya, atau tabelnya."
  ) { material, run in
    let sentences = material.kalimat.filter { $0.teks.count < 400 && $0.kata.contains { $0.teks == "indikator" } }
    guard !sentences.isEmpty else { return }
    for table in material.tabel where table.baris.count > 2 && table.kolom(.indikator) != nil {
      for column in table.kolom where [.sasaran, .tujuan, .penanggungJawab].contains(column.peran) {
        let groups = KelompokBaris(table, column)
        guard groups.banyak > 1 else { continue }
        let claims = sentences.compactMap { groups.klaim($0) }
        let wrong = claims.filter { $0.cacah.banyak != $0.sel.count }
        run.periksa(.cacah, claims.count)
        guard claims.count - wrong.count >= 2, (claims.count - wrong.count) >= wrong.count * 2 else { continue }
        for claim in wrong {
          let quoted = claim.kalimat.kutip(claim.cacah.rentang)
          run.temukan(
            [quoted] + claim.sel.map { Temuan.Kutipan($0.teks, pada: $0.letak) },
            seharusnya: "\(Terbilang.angkaDanKata(claim.sel.count)) indikator",
            "Kalimat menyebut \(quoted.tulisan) indikator untuk \u{201C}\(claim.sel[0].teks)\u{201D}, padahal tabelnya memuat \(claim.sel.count).",
            keyakinan: 0.9)
        }
      }
    }
  }
}

/// The rows of a table by what one of its columns says; an empty cell says what the one above says.
private struct KelompokBaris {
  struct Klaim {
    let kalimat: Kalimat
    let cacah: Cacahan
    let sel: [Sel]
  }

  private let menurut: [(kata: [String], sel: [Sel])]
  var banyak: Int { menurut.count }

  init(_ table: TabelTerbaca, _ column: KolomTabel) {
    var groups: [[String]: [Sel]] = [:]
    var last: Sel?
    for row in table.baris where !row.adalahJumlah {
      guard let cell = row.baris[column.nomor], let sub = table.kolom(.indikator).flatMap({ row.baris[$0.nomor] })
      else {
        continue
      }
      guard !sub.kosong else {
        // A name beside no indikator goes on with the one above, or stands over the next: nobody knows.
        guard cell.kosong else {
          menurut = []
          return
        }
        continue
      }
      if !cell.kosong { last = cell }
      if let named = last {
        groups[KataTeks.pecah(named.teks), default: []].append(Sel(named.teks, pada: cell.letak, rusak: cell.rusak))
      }
    }
    let known = groups.filter { $0.key.joined().count > 5 && !$0.value.contains(where: \.rusak) }
    menurut = known.map { ($0.key, $0.value) }
  }

  /// What a sentence says of one group; `nil` where it names none or several.
  func klaim(_ sentence: Kalimat) -> Klaim? {
    let counts = sentence.cacahan.filter { $0.kata(0) == "indikator" }
    guard counts.count == 1 else { return nil }
    let words = sentence.kata.filter { $0.huruf || $0.bulat }.map(\.teks)
    let named = menurut.filter { KataTeks.letak($0.kata, dalam: words) != nil }
    guard named.count == 1 else { return nil }
    return Klaim(kalimat: sentence, cacah: counts[0], sel: named[0].sel)
  }
}
