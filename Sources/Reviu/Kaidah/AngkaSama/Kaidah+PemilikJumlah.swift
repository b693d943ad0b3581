import Sakip

extension Kaidah {
  /// An amount that the tables only print for another name.
  static let pemilikJumlah = Kaidah(
    kode: "S97", judul: "Jumlah dalam kalimat milik nama lain", kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Kalimat menyebut nama program, kegiatan, atau sub kegiatan langsung dengan jumlahnya; tabel memuat nama dan jumlah itu, tetapi pada baris yang berlainan.",
    bagiPenyusun: "Nama dan jumlahnya dibaca dari satu baris tabel yang sama.",
    bagiPereviu: "Pada tabel jumlah itu hanya milik nama lain, dan nama ini berjumlah lain.",
    tindakan: "Betulkan namanya atau jumlahnya menurut tabel."
  ) { material, run in
    let owned = PemilikJumlah(material.tabel)
    for text in material.uraian {
      for item in text.butir where item.uang && item.angka.nilai.mantissa.description.utf8.count > 6 {
        guard let name = owned.nama(diUjung: item.sebelum) else { continue }
        run.periksa(.nama)
        guard let other = owned.pemilikLain(item.angka, name) else { continue }
        let quoted = [item.kutipan, other]
        guard !run.sudahSalah(quoted) else { continue }
        run.temukan(
          quoted,
          "\(item.angka.tulisan) disebut sebagai jumlah \u{201C}\(name.joined(separator: " "))\u{201D}, padahal pada tabel hanya tercetak untuk \u{201C}\(other.tulisan)\u{201D}.",
          keyakinan: 0.9)
      }
    }
  }
}

/// The amounts of tables with the names of their rows.
private struct PemilikJumlah {
  private var jumlah: [[String]: Set<ExactDecimal>] = [:]
  private var pemilik: [ExactDecimal: [[String]: Temuan.Kutipan]] = [:]
  private var seluruh: Set<ExactDecimal> = []
  private var terpanjang = 0

  init(_ tables: [TabelTerbaca]) {
    for row in tables.flatMap(\.baris) {
      let amounts = row.angka.values.map(\.nilai.normalized).filter { $0.mantissa.description.utf8.count > 3 }
      if row.adalahJumlah { seluruh.formUnion(amounts) }
      guard let cell = row.selNama, !row.adalahJumlah else { continue }
      let name = NamaBaku(cell.teks).kata
      guard name.count >= 2, name.joined().utf8.count >= 14 else { continue }
      terpanjang = max(terpanjang, name.count)
      jumlah[name, default: []].formUnion(amounts)
      for amount in amounts { pemilik[amount, default: [:]][name] = Temuan.Kutipan(cell.teks, pada: cell.letak) }
    }
  }

  /// The name of a row that words end with, what only leads to an amount left out, where the word in front shows that
  /// it is whole.
  func nama(diUjung words: String) -> [String]? {
    let bare = KataTeks.pecah(words).reversed().drop { Self.pengantar.contains($0) }.reversed()
    let all = bare.filter { !KataTeks.tanpaMakna.contains($0) }
    guard let length = (2...max(2, terpanjang)).reversed().first(where: { jumlah[Array(all.suffix($0))] != nil }) else {
      return nil
    }
    let front = all.dropLast(length).last ?? "adalah"
    return Self.depan.contains(front) ? Array(all.suffix(length)) : nil
  }

  /// The name that alone has an amount which another is said to have; `nil` where both may.
  func pemilikLain(_ figure: AngkaTercetak, _ name: [String]) -> Temuan.Kutipan? {
    let amount = figure.nilai.normalized
    guard let owners = pemilik[amount], owners.count == 1, let (other, quoted) = owners.first,
      !seluruh.contains(amount),
      jumlah[name]?.isEmpty == false, jumlah[name]?.contains(amount) != true,
      !NamaSerupa(other.joined(separator: " ")).serupa(NamaSerupa(name.joined(separator: " ")))
    else { return nil }
    return quoted
  }

  private static let pengantar: Set<String> = [
    "sebesar", "senilai", "sejumlah", "dengan", "pagu", "anggaran", "kebutuhan", "dana", "alokasi", "indikatif", "rp",
    "berjumlah", "mencapai", "yaitu", "adalah",
  ]
  private static let depan: Set<String> = ["program", "kegiatan", "subkegiatan", "adalah", "yaitu", "yakni"]
}
