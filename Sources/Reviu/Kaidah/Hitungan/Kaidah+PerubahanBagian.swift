import Sakip

extension Kaidah {
  /// A rise, a fall or a distance that a sentence tells with the other value only: `Dibandingkan tahun 2023 (80,10) naik
  /// 0,43`, `terhadap target akhir (88,00) selisih 2,76`; this year's value stands a paragraph before.
  static let perubahanBagian = Kaidah(
    kode: "H41", judul: "Perubahan atau selisih terhadap pembanding tidak benar", kelompok: .hitungan,
    tingkat: .galat,
    syarat:
      "Alinea di bawah satu judul menyebut realisasi, dan alinea sesudahnya menyebut angka pembanding serta besar perubahan atau selisihnya.",
    bagiPenyusun: "Perubahan dan selisih dihitung dari realisasi yang disebut di atasnya.",
    bagiPereviu: "Selisih kedua angka, atau arahnya, bukan yang tercetak.",
    tindakan: "Hitung kembali, atau betulkan katanya."
  ) { material, run in
    let heads = material.naskah.alinea.filter { if case .judul = $0.jenis { true } else { false } }.map(\.letak.baris)
    var current: Uraian.Butir?
    var next = 0
    for text in material.uraian {
      guard let start = text.butir.first?.letak.baris else { continue }
      while next < heads.count, heads[next] <= start {
        next += 1
        current = nil
      }
      if let now = current, !text.butir.contains(where: { $0.peran == .realisasiKinerja && mandiri($0) }) {
        periksaBagianUraian(text, now, &run)
      }
      let own = text.butir.filter { $0.peran == .realisasiKinerja && mandiri($0) && !$0.sebelum.contains("dibanding") }
      if let only = own.first, own.count == 1 { current = only }
    }
  }

  /// Whether a figure tells a value of its own, not how much something changed.
  private static func mandiri(_ item: Uraian.Butir) -> Bool {
    item.angka.nilai.decimals > 0 && !item.sebelum.contains(Pola.kataPerubahan.regex)
  }

  private static func periksaBagianUraian(_ text: Uraian, _ now: Uraian.Butir, _ run: inout Pemeriksaan) {
    // A text that tells a value of its own in front speaks of that one.
    guard let first = text.butir.first(where: { $0.angka.nilai.decimals > 0 && !$0.uang }),
      first.sebelum.contains("dibanding") || first.sebelum.contains("akhir")
    else { return }
    for (base, change) in zip(text.butir, text.butir.dropFirst())
    where base.kalimat == change.kalimat && base.angka.nilai.decimals == now.angka.nilai.decimals
      && change.angka.nilai.decimals == now.angka.nilai.decimals && !base.uang && !change.uang
    {
      let isYear = base.sebelum.contains("dibanding") && base.sebelum.contains("tahun")
      let isGoal = base.sebelum.contains("akhir") && base.sebelum.contains("target")
      let words = change.sebelum.split { !$0.isLetter }.map(String.init)
      guard let last = words.last(where: { !["sebesar", "poin"].contains($0) }), words.count <= 9 else { continue }
      let rises = ["naik", "meningkat", "kenaikan", "peningkatan"].contains(last)
      let falls = ["turun", "menurun", "penurunan"].contains(last)
      guard isYear && rises != falls || isGoal && last == "selisih" else { continue }
      run.periksa(.selisih)
      laporkanBagian(base, change, now, naik: isYear ? rises : nil, &run)
    }
  }

  private static func laporkanBagian(
    _ base: Uraian.Butir, _ change: Uraian.Butir, _ now: Uraian.Butir, naik rises: Bool?, _ run: inout Pemeriksaan
  ) {
    let difference = now.angka.nilai - base.angka.nilai
    let size = difference < .zero ? .zero - difference : difference
    let quoted = [change, base, now].map(\.kutipan)
    let isRight = cocokPerubahan(change.angka, now.angka, base.angka)
    guard !run.sudahSalah(quoted) else { return }
    let computed = "\(now.angka.nilai.printed) - \(base.angka.nilai.printed) = \(difference.printed)"
    if isRight {
      guard let rises, difference != .zero, rises != (ExactDecimal.zero < difference) else { return }
      run.temukan(
        quoted, perhitungan: computed,
        "Kalimat menyebut \(rises ? "naik" : "turun") \(change.angka.tulisan), padahal dari \(base.angka.tulisan) ke \(now.angka.tulisan) angkanya \(rises ? "turun" : "naik").",
        keyakinan: 0.9)
    } else if change.angka.bentuk != .persen || base.persen {
      run.temukan(
        quoted, seharusnya: size.printed, perhitungan: computed,
        "\(rises == nil ? "Selisih" : "Perubahan") tercetak \(change.angka.tulisan), padahal \(computed).",
        keyakinan: 0.85)
    }
  }
}
