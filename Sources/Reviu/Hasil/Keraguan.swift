/// That the document does not tell which of the figures that contradict each other is wrong.
public enum Keraguan: Sendable, Hashable {
  /// A result, or what it is computed from.
  case hasilAtauMasukan
  /// One of two that are printed.
  case salahSatu

  /// `nil` where the printed one is wrong for sure, or nothing is compared.
  /// - Parameters:
  ///   - kode: the code of the rule.
  ///   - seharusnya: what follows from the other figures; `nil` where the document does not decide it.
  ///   - adaBandingan: whether it is compared with something printed.
  public init?(kode: String, tercetak: String, seharusnya: String?, adaBandingan: Bool) {
    guard !tercetak.isEmpty, let kelompok = DaftarKaidah.kaidah(kode: kode)?.kelompok else { return nil }
    switch (kelompok, seharusnya, adaBandingan) {
    // What is computed from may stand in the same quotation.
    case (.hitungan, .some, _): self = .hasilAtauMasukan
    case (.hitungan, nil, true), (.angkaSama, nil, true), (.cacah, nil, true): self = .salahSatu
    default: return nil
    }
  }

  /// What a reader has to know before he mends one of them.
  public var kalimat: String {
    switch self {
    case .hasilAtauMasukan: "Salah satu dari angka ini keliru: hasilnya, atau yang dihitung."
    case .salahSatu: "Salah satu dari keduanya keliru; naskah ini tidak menentukan yang mana."
    }
  }

  /// What the value is called that follows from the other figures: a fact only where they are right for sure.
  public static func sebutan(_ doubt: Keraguan?) -> String {
    doubt == nil ? "Seharusnya" : "Hasil hitungan"
  }
}

extension Temuan {
  /// See ``Keraguan``.
  var keraguan: Keraguan? {
    Keraguan(kode: kode, tercetak: pokok.tulisan, seharusnya: seharusnya, adaBandingan: !bandingan.isEmpty)
  }
}
