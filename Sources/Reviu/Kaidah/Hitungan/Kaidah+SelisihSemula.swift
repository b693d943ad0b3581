import Sakip

extension Kaidah {
  /// A figure, what it changed by and what it was: `sebanyak 6.680 jiwa atau berkurang 394 jiwa dibandingkan 7.074 jiwa`.
  static let selisihSemula = Kaidah(
    kode: "H80", judul: "Angka, perubahannya, dan angka semula tidak cocok", kelompok: .hitungan, tingkat: .galat,
    syarat:
      "Satu kalimat menyebut angka, lalu berkurang atau bertambah sekian, lalu dari atau dibandingkan angka semula.",
    bagiPenyusun: "Angka semula ditambah kenaikannya, atau dikurangi penurunannya, adalah angka sekarang.",
    bagiPereviu: "Ketiga angka dalam kalimat itu tidak dapat benar bersama-sama.",
    tindakan: "Cocokkan ketiganya dengan tabel, lalu betulkan yang salah ketik."
  ) { material, run in
    for text in material.uraian {
      let items = text.butir
      for place in items.indices.dropFirst().dropLast() {
        let (now, change, before) = (items[place - 1], items[place], items[place + 1])
        guard now.kalimat == before.kalimat, [change, before].allSatisfy({ $0.angka.bentuk == now.angka.bentuk }),
          !now.persen, menyebutSelisih(change.sebelum), menyebutSemula(before.sebelum),
          !now.sebelum.contains("dari "), !text.sesudah(place + 1).hasPrefix(" menjadi")
        else { continue }
        run.periksa(.selisih)
        guard !pas(now, change, before), !pas(before, change, now) else { continue }
        let quoted = [now, change, before].map(\.kutipan)
        guard !run.sudahSalah(quoted) else { continue }
        let difference = now.angka.nilai - before.angka.nilai
        let size = difference < .zero ? ExactDecimal.zero - difference : difference
        let order = difference < .zero ? [before, now] : [now, before]
        let terms = order.map(\.angka.nilai.printed).joined(separator: " - ")
        run.temukan(
          quoted, perhitungan: "\(terms) = \(size.printed)",
          "Kalimat menyebut \(now.angka.tulisan) berubah \(change.angka.tulisan) dari \(before.angka.tulisan), padahal \(terms) = \(size.printed).",
          keyakinan: 0.9)
      }
    }
  }

  /// Whether one figure is another with a change added, each as it may have been before it was rounded.
  private static func pas(_ more: Uraian.Butir, _ change: Uraian.Butir, _ less: Uraian.Butir) -> Bool {
    let low = more.angka.batas.bawah - less.angka.batas.atas
    let high = more.angka.batas.atas - less.angka.batas.bawah
    return change.angka.selang.cocok(antara: low, dan: high) != .tidak
  }

  private static func menyebutSelisih(_ words: String) -> Bool {
    let all = words.split { !$0.isLetter }.map(String.init)
    guard all.count <= 6, let place = all.lastIndex(where: kataBerubah.contains) else { return false }
    return all[(place + 1)...].allSatisfy { ["sebanyak", "sebesar", "rp"].contains($0) }
  }

  /// Words of a change.
  private static let kataBerubah: Set<String> = ["naik", "turun", "meningkat", "menurun", "bertambah", "berkurang"]

  private static func menyebutSemula(_ words: String) -> Bool {
    let all = words.split { !$0.isLetter }.map(String.init)
    guard all.count <= 10, !words.contains(where: { ",;".contains($0) }) else { return false }
    return all.prefix(3).contains(where: KataTeks.pembanding.contains) && !all.contains(where: pembandingLain.contains)
  }

  /// Words of a comparison with something else.
  private static let pembandingLain: Set<String> = [
    "target", "rata", "provinsi", "nasional", "sedangkan", "persen", "seluruh", "total",
  ]
}
