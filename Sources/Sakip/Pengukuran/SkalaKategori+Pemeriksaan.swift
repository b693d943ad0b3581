extension SkalaKategori {
  /// The most classes of a scale.
  public static let kelasTerbanyak = 20

  /// A scale that a pemda sets.
  /// - Throws: ``SkalaKategoriError`` when a figure would have no class, or two, or the classes do not stand best first.
  public init(
    kode: String, nama: String, dasar: String, satuan: String, pembulatan: Int?, catatan: String, kelas: [Kelas]
  ) throws(SkalaKategoriError) {
    guard (2...Self.kelasTerbanyak).contains(kelas.count) else { throw .banyaknyaKelas(kelas.count) }
    guard pembulatan.map({ (0...6).contains($0) }) ?? true else { throw .pembulatan }
    for (index, one) in kelas.enumerated() {
      guard !kelas[..<index].contains(where: { $0.nama == one.nama }) else { throw .namaGanda(one.nama) }
      guard index == kelas.count - 1 || one.bawah != nil else { throw .batasBelumDiisi(one.nama, "bawah") }
      guard index == 0 || one.atas != nil else { throw .batasBelumDiisi(one.nama, "atas") }
      try Self.periksa(one, pembulatan)
    }
    for (upper, lower) in zip(kelas, kelas.dropFirst()) { try Self.periksa(upper, di: lower, pembulatan) }
    self.init(
      teruji: kode, nama: nama, dasar: dasar, satuan: satuan, pembulatan: pembulatan, catatan: catatan, kelas: kelas)
  }

  private static func periksa(_ one: Kelas, _ pembulatan: Int?) throws(SkalaKategoriError) {
    for bound in [one.bawah, one.atas].compactMap({ $0 }) {
      if let pembulatan, bound.nilai.normalized.decimals > pembulatan {
        throw .batasLebihHalus(one.nama, bound.nilai, pembulatan: pembulatan)
      }
    }
    guard let low = one.bawah, let high = one.atas else { return }
    let distance = pertama(high, pembulatan, .bawah) - pertama(low, pembulatan, .atas)
    guard !distance.isNegative, !distance.isZero || pembulatan != nil || (low.termasuk && high.termasuk) else {
      throw .tanpaIsi(one.nama)
    }
  }

  /// The first rounded figure from a bound inwards; the bound itself where nothing is rounded.
  private static func pertama(_ bound: Batas, _ pembulatan: Int?, _ arah: Batas.Arah) -> ExactDecimal {
    guard let pembulatan, !bound.termasuk else { return bound.nilai }
    let step = ExactDecimal(mantissa: 1, decimals: pembulatan)
    return arah == .atas ? bound.nilai + step : bound.nilai - step
  }

  /// Two neighbours must meet without a hole and without an overlap. With rounding they meet when no rounded figure
  /// lies between them.
  private static func periksa(_ upper: Kelas, di lower: Kelas, _ pembulatan: Int?) throws(SkalaKategoriError) {
    guard let start = upper.bawah, let end = lower.atas else { return }
    if let below = lower.bawah, below.nilai > start.nilai { throw .urutan(upper.nama, lower.nama) }
    let distance = pertama(start, pembulatan, .atas) - pertama(end, pembulatan, .bawah)
    if let pembulatan {
      let step = ExactDecimal(mantissa: 1, decimals: pembulatan)
      guard distance == step else {
        throw distance < step ? .tumpangTindih(upper.nama, lower.nama) : .celah(upper.nama, lower.nama)
      }
      return
    }
    guard distance.isZero, start.termasuk != end.termasuk else {
      let overlaps = distance.isNegative || (distance.isZero && start.termasuk)
      throw overlaps ? .tumpangTindih(upper.nama, lower.nama) : .celah(upper.nama, lower.nama)
    }
  }
}

/// Why classes are no scale; says in Indonesian how to mend it.
public enum SkalaKategoriError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Fewer than two classes, or too many.
  case banyaknyaKelas(Int)
  /// Two classes of one name.
  case namaGanda(String)
  /// Rounding to fewer than 0 or more than 6 decimals.
  case pembulatan
  /// A class between others without one of its bounds.
  case batasBelumDiisi(String, String)
  /// A bound with more decimals than figures have after rounding.
  case batasLebihHalus(String, ExactDecimal, pembulatan: Int)
  /// The lower bound is not below the upper one.
  case tanpaIsi(String)
  /// The later class is not below the earlier one.
  case urutan(String, String)
  /// A figure between two classes has none.
  case celah(String, String)
  /// A figure has two classes.
  case tumpangTindih(String, String)

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .banyaknyaKelas(let count):
      "Skala memuat \(count) kelas. Isi 2 sampai \(SkalaKategori.kelasTerbanyak) kelas."
    case .namaGanda(let nama):
      "Kelas \u{201C}\(nama)\u{201D} tercantum dua kali. Beri setiap kelas nama yang berbeda."
    case .pembulatan:
      "Pembulatan harus antara 0 dan 6 desimal. Kosongkan jika angka tidak dibulatkan sebelum digolongkan."
    case .batasBelumDiisi(let nama, let batas):
      "Batas \(batas) kelas \u{201C}\(nama)\u{201D} belum diisi. Tulis kelas dari yang tertinggi; hanya kelas pertama yang boleh tanpa batas atas dan kelas terakhir yang boleh tanpa batas bawah."
    case .batasLebihHalus(let nama, let batas, let pembulatan):
      "Batas \(batas.printed) kelas \u{201C}\(nama)\u{201D} memuat lebih banyak desimal daripada pembulatannya (\(pembulatan)). Samakan keduanya."
    case .tanpaIsi(let nama):
      "Kelas \u{201C}\(nama)\u{201D} tidak memuat angka apa pun: batas bawahnya tidak berada di bawah batas atasnya. Perbaiki salah satunya."
    case .urutan(let atas, let bawah):
      "Kelas \u{201C}\(bawah)\u{201D} ditulis sesudah \u{201C}\(atas)\u{201D}, tetapi tidak berada di bawahnya. Tulis kelas dari yang tertinggi."
    case .celah(let atas, let bawah):
      "Ada angka di antara kelas \u{201C}\(bawah)\u{201D} dan \u{201C}\(atas)\u{201D} yang tidak masuk kelas mana pun. Sambungkan batasnya, atau tetapkan pembulatan yang menutup celahnya."
    case .tumpangTindih(let atas, let bawah):
      "Kelas \u{201C}\(bawah)\u{201D} dan \u{201C}\(atas)\u{201D} bertumpang tindih. Tetapkan batas yang hanya termasuk satu kelas."
    }
  }
}
