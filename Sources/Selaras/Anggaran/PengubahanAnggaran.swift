/// Which of the changes of a budget within its year: an amendment (perubahan APBD) or a shift between its parts (pergeseran).
public struct PengubahanAnggaran: Sendable, Hashable, Codable {
  /// How it is changed.
  public enum Jenis: String, Sendable, Hashable, Codable, CaseIterable {
    /// By an amendment of the APBD.
    case perubahan
    /// By a shift between its parts, without one.
    case pergeseran

    /// The numbers that one can have in a year: the first amendment is the amended budget itself.
    var nomor: ClosedRange<Int> { self == .perubahan ? 2...20 : 1...20 }

    /// The number that follows a recorded change, which is `nil` for the first amendment; `nil` where a change of another
    /// kind stands there, whose predecessors are not known.
    public func nomorBerikutnya(sesudah recorded: PengubahanAnggaran?) -> Int? {
      guard let recorded else { return self == .perubahan ? nomor.lowerBound : nil }
      return recorded.jenis == self ? recorded.nomor + 1 : nil
    }
  }

  /// How it is changed.
  public let jenis: Jenis
  /// Which one of its kind in the year: an amendment from 2, a shift from 1.
  public let nomor: Int

  /// A value from its parts.
  public init(jenis: Jenis, nomor: Int) {
    self.jenis = jenis
    self.nomor = nomor
  }

  /// `pergeseran ke-2`.
  public var nama: String { "\(jenis.rawValue) ke-\(nomor)" }
}
