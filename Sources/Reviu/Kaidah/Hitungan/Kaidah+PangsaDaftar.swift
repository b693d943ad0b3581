import Sakip

extension Kaidah {
  /// Shares of a total that the items of a list tell: `Program X sebesar Rp A atau 11,78% dari pagu`.
  static let pangsaDaftar = Kaidah(
    kode: "H32", judul: "Persentase bagian dalam daftar tidak benar", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Sekurangnya empat butir atau kalimat menyebut jumlah rupiah dan persentasenya dari pagu atau total, dan hampir semuanya sesuai dengan satu jumlah yang tercetak.",
    bagiPenyusun: "Persentase adalah bagian dibagi jumlah seluruhnya dikali 100.",
    bagiPereviu: "Bagian yang lain sesuai dengan jumlah seluruhnya; yang ini tidak.",
    tindakan: "Hitung kembali persentasenya, atau betulkan jumlahnya."
  ) { material, run in
    let amounts = JumlahTerurut(material)
    var group: [BagianDaftar] = []
    for (number, text) in material.uraian.enumerated() {
      let parts = BagianDaftar.semua(text, number)
      if let last = group.last, parts.isEmpty || number - last.uraian > 1 {
        periksaPangsa(group, amounts, &run)
        group = []
      }
      group += parts
    }
    periksaPangsa(group, amounts, &run)
  }

  private static func periksaPangsa(_ parts: [BagianDaftar], _ amounts: JumlahTerurut, _ run: inout Pemeriksaan) {
    guard (4...60).contains(parts.count), let first = parts.first,
      let largest = parts.map(\.jumlah.angka.nilai).max()
    else { return }
    let near = amounts.dekat(first.persen.letak.baris, melebihi: largest)
    let totals = near.map { total in (total, parts.count { $0.sesuai(total.angka) }) }
    guard let best = totals.max(by: { $0.1 < $1.1 }), best.1 >= 3, best.1 * 4 >= parts.count * 3 else { return }
    for part in parts {
      run.periksa(.persen)
      guard !part.sesuai(best.0.angka), let quotient = HasilBagi(part.jumlah.angka, best.0.angka) else { continue }
      let quoted = [part.persen, part.jumlah, best.0].map(\.kutipan)
      guard !run.sudahSalah(quoted) else { continue }
      let decimals = part.persen.angka.nilai.decimals
      let computed = HasilBagi.tulis(part.jumlah.angka, best.0.angka, hasil: quotient.tepat, desimal: decimals)
      run.temukan(
        quoted, seharusnya: quotient.tepat.printed(decimals: max(2, decimals)) + "%", perhitungan: computed,
        "Persentase tercetak \(part.persen.angka.tulisan), padahal \(computed).", keyakinan: 0.9)
    }
  }
}

/// The amounts of money that a text names, in the order of their lines.
private struct JumlahTerurut {
  private let butir: [Uraian.Butir]

  init(_ material: BahanReviu) {
    butir = material.uraian.flatMap(\.butir).filter(\.uang).sorted { $0.letak.baris < $1.letak.baris }
  }

  /// The nearest amounts above another, twenty at most; of a very long text only those around the line are looked at.
  func dekat(_ line: Int, melebihi least: ExactDecimal) -> [Uraian.Butir] {
    let (start, reach) = (butir.batas { $0.letak.baris < line }, 500)
    let above = butir[max(0, start - reach)..<start].reversed().lazy.filter { $0.angka.nilai > least }.prefix(20)
    let below = butir[start..<min(butir.count, start + reach)].lazy.filter { $0.angka.nilai > least }.prefix(20)
    let all = above.reversed() + Array(below)
    return Array(all.sorted { abs($0.letak.baris - line) < abs($1.letak.baris - line) }.prefix(20))
  }
}

/// An amount with the share of a total that it is said to be.
private struct BagianDaftar {
  let jumlah: Uraian.Butir
  let persen: Uraian.Butir
  /// The text it stands in, from 0.
  let uraian: Int

  func sesuai(_ total: AngkaTercetak) -> Bool {
    HasilBagi(jumlah.angka, total).map { $0.cocok(persen.angka) != .tidak } ?? false
  }

  static func semua(_ text: Uraian, _ number: Int) -> [BagianDaftar] {
    text.butir.indices.dropFirst().compactMap { place in
      let (share, amount) = (text.butir[place], text.butir[place - 1])
      let behind = text.sesudah(place).split { !$0.isLetter }.prefix(2).map(String.init)
      guard share.persen, amount.uang, share.kalimat == amount.kalimat, behind.first == "dari", behind.count == 2,
        ["pagu", "total", "anggaran", "seluruh", "jumlah", "keseluruhan", "belanja"].contains(behind[1]),
        share.sebelum.count < 140
      else { return nil }
      return BagianDaftar(jumlah: amount, persen: share, uraian: number)
    }
  }
}
