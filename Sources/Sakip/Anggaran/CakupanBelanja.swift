/// For how many sub kegiatan of a sum the spending is recorded: what nobody recorded is missing and not 0 (rules §1).
public struct CakupanBelanja: Sendable, Hashable {
  /// Sub kegiatan whose spending is recorded.
  public let tercatat: Int
  /// Sub kegiatan that may spend.
  public let seluruhnya: Int

  /// No sub kegiatan.
  public static let nol = CakupanBelanja(tercatat: 0, seluruhnya: 0)

  /// Both counts.
  public init(tercatat: Int, seluruhnya: Int) {
    self.tercatat = tercatat
    self.seluruhnya = seluruhnya
  }

  /// Whether any spending is recorded.
  public var ada: Bool { tercatat > 0 }

  /// Whether the spending of every sub kegiatan is recorded.
  public var lengkap: Bool { tercatat == seluruhnya }

  /// What is missing, in Indonesian; `nil` when nothing is.
  public var kekurangan: String? {
    if lengkap { return nil }
    return sebagian.map { "realisasi anggaran baru dicatat pada \($0)" } ?? "realisasi anggaran belum dicatat"
  }

  /// `1 dari 2 sub kegiatan` where only some is recorded; `nil` where none or all is.
  public var sebagian: String? {
    ada && !lengkap ? "\(tercatat) dari \(seluruhnya) sub kegiatan" : nil
  }

  /// ``kekurangan`` as a sentence; empty when nothing is missing.
  public var catatan: [String] {
    kekurangan.map { [$0.prefix(1).uppercased() + $0.dropFirst()] } ?? []
  }

  /// The counts of both together.
  public static func + (left: CakupanBelanja, right: CakupanBelanja) -> CakupanBelanja {
    CakupanBelanja(tercatat: left.tercatat + right.tercatat, seluruhnya: left.seluruhnya + right.seluruhnya)
  }
}

extension Sequence where Element == CakupanBelanja {
  /// The counts of all together.
  public func total() -> CakupanBelanja {
    reduce(.nol, +)
  }
}
