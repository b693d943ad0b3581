/// Cumulative spending that is lower than in an earlier month: a correction, which is allowed and must be seen.
public struct PenurunanBelanja: Sendable, Hashable {
  /// The earlier month, 1 to 12.
  public let dariBulan: Int
  /// The cumulative amount up to it.
  public let dari: Rupiah
  /// The later month.
  public let keBulan: Int
  /// The lower amount up to it.
  public let ke: Rupiah

  /// By how much it fell.
  public var jumlah: Rupiah { dari - ke }

  /// `turun Rp50.000: dari Rp250.000 sampai dengan Juni menjadi Rp200.000 sampai dengan Juli`.
  public var uraian: String {
    "turun \(jumlah.printedWithCurrency): dari \(dari.printedWithCurrency) sampai dengan \(NamaBulan.dengan(nomor: dariBulan) ?? "") menjadi \(ke.printedWithCurrency) sampai dengan \(NamaBulan.dengan(nomor: keBulan) ?? "")"
  }

  /// Every fall from one recorded month to the next.
  /// - Parameter kumulatif: cumulative amounts by month, January first.
  public static func cari(_ kumulatif: [(bulan: Int, jumlah: Rupiah)]) -> [PenurunanBelanja] {
    zip(kumulatif, kumulatif.dropFirst()).compactMap { earlier, later in
      later.jumlah < earlier.jumlah
        ? PenurunanBelanja(dariBulan: earlier.bulan, dari: earlier.jumlah, keBulan: later.bulan, ke: later.jumlah) : nil
    }
  }
}
