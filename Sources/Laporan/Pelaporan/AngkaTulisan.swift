import Sakip

/// How the figures of a text that a person wrote stand to the data of today.
public struct AngkaTulisan: Sendable, Hashable {
  /// Figures that the data held when the text was recorded, and no longer hold.
  public let berubah: [String]
  /// Of a text whose figures nobody compared: those that the data of the year do not hold.
  public let tidakDitemukan: [String]

  /// Whether a person should look at the text again.
  public var perluDiperiksa: Bool { !berubah.isEmpty || !tidakDitemukan.isEmpty }
}

extension DrafLaporan {
  /// The figures of a text that the data hold today: what is recorded with it.
  public func angka(dalam teks: String) -> [String] { AngkaDalamTeks.baca(teks).intersection(angka).sorted() }

  /// Compares the figures of a text with the data of today.
  /// - Parameter tercatat: the figures recorded with the text; `nil` where nobody compared.
  public func periksa(_ teks: String, tercatat: [String]?) -> AngkaTulisan {
    guard let tercatat else {
      return AngkaTulisan(berubah: [], tidakDitemukan: AngkaDalamTeks.baca(teks).subtracting(angka).sorted())
    }
    return AngkaTulisan(berubah: tercatat.filter { !angka.contains($0) }, tidakDitemukan: [])
  }
}
