/// What the checker found in a document.
public struct HasilReviu: Sendable {
  /// The document.
  public let naskah: Naskah
  /// How many of each kind were checked.
  public let diperiksa: [Pemeriksaan.Jenis: Int]
  /// The findings in the order of the document, the graver first in one place.
  public let temuan: [Temuan]

  /// Checks a document.
  /// - Parameter kecuali: the codes of rules that are left out.
  public init(_ naskah: Naskah, kecuali: Set<String> = []) {
    let material = BahanReviu(naskah)
    var run = Pemeriksaan()
    for rule in DaftarKaidah.semua where !kecuali.contains(rule.kode) { run.terapkan(rule, material) }
    self.naskah = naskah
    diperiksa = run.diperiksa
    temuan = run.temuan.enumerated().sorted { left, right in
      (left.element.baris.first ?? 0, left.element.tingkat, left.offset)
        < (right.element.baris.first ?? 0, right.element.tingkat, right.offset)
    }.map(\.element)
  }
}
