/// All rules, in order of precedence: where two find the same place wrong, the earlier one speaks.
public enum DaftarKaidah {
  /// The rules.
  public static let semua: [Kaidah] =
    angkaSama + hitungan + angkaSamaLain + cacah + kelas + kelengkapan + identitas + nama + kewajaran + kalimat

  /// The rule with a code.
  public static func kaidah(kode: String) -> Kaidah? { semua.first { $0.kode == kode } }
}
