extension SkalaKategori {
  /// The end of a class.
  public struct Batas: Sendable, Hashable, Codable {
    /// Where it is.
    public let nilai: ExactDecimal
    /// Whether the figure itself belongs to the class.
    public let termasuk: Bool

    /// A bound.
    public init(_ nilai: ExactDecimal, termasuk: Bool) {
      self.nilai = nilai
      self.termasuk = termasuk
    }

    enum Arah { case atas, bawah }

    /// Whether a figure lies on the side of the class: at or above a lower bound, at or below an upper one.
    func dilewati(ke arah: Arah, _ figure: Ratio) -> Bool {
      let bound = Ratio(nilai)
      if termasuk, figure == bound { return true }
      return arah == .atas ? figure > bound : figure < bound
    }
  }

  /// One class of a scale.
  public struct Kelas: Sendable, Hashable, Codable {
    /// The name printed: `Sangat Tinggi`, `AA`.
    public let nama: String
    /// The lower bound; `nil` only for the lowest class, which then takes everything below the others.
    public let bawah: Batas?
    /// The upper bound; `nil` only for the highest class.
    public let atas: Batas?

    /// A class from its bounds.
    public init(_ nama: String, bawah: Batas? = nil, atas: Batas? = nil) {
      self.nama = nama
      self.bawah = bawah
      self.atas = atas
    }

    /// The range as a table of the scale prints it: `76% - 90%`, `> 80 - 90`, `85% sampai di bawah 100%`.
    public func rentang(satuan: String) -> String {
      let low = bawah.map { $0.nilai.printed + satuan } ?? ""
      let high = atas.map { $0.nilai.printed + satuan } ?? ""
      switch (bawah?.termasuk, atas?.termasuk) {
      case (nil, nil): return "semua nilai"
      case (true, nil): return "\(low) ke atas"
      case (false, nil): return "di atas \(low)"
      case (nil, true): return "\(high) ke bawah"
      case (nil, false): return "di bawah \(high)"
      case (let isLow?, let isHigh?):
        return (isLow ? low : "> \(low)") + (isHigh ? " - " : " sampai di bawah ") + high
      }
    }
  }
}
