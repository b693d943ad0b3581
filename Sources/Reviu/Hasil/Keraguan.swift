/// Which of the figures that contradict each other is wrong, where the document does not tell.
public enum Keraguan {
  /// What a reader has to know before he mends one of them; `nil` where the printed one is wrong for sure, or nothing is
  /// compared.
  /// - Parameters:
  ///   - kode: the code of the rule.
  ///   - seharusnya: what should stand there; `nil` where the document does not decide it.
  ///   - adaBandingan: whether it is compared with something printed.
  public static func kalimat(kode: String, tercetak: String, seharusnya: String?, adaBandingan: Bool) -> String? {
    guard adaBandingan, !tercetak.isEmpty, let kelompok = DaftarKaidah.kaidah(kode: kode)?.kelompok else { return nil }
    switch (kelompok, seharusnya) {
    case (.hitungan, .some): return "Salah satu dari angka ini keliru: hasilnya, atau yang dihitung."
    case (.hitungan, nil), (.angkaSama, nil), (.cacah, nil):
      return "Salah satu dari keduanya keliru; naskah ini tidak menentukan yang mana."
    default: return nil
    }
  }
}

extension Temuan {
  /// See ``Keraguan``.
  var keraguan: String? {
    Keraguan.kalimat(kode: kode, tercetak: pokok.tulisan, seharusnya: seharusnya, adaBandingan: !bandingan.isEmpty)
  }
}
