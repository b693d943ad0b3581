public import Sakip

/// What was signed on a day, of which perhaps only month and year are known.
public protocol Ditandatangani {
  /// The day of signature.
  var tanggal: Tanggal { get }
  /// Whether only month and year of ``tanggal`` are known; its day then says nothing.
  var hanyaBulan: Bool? { get }
}

/// When an agreement was signed.
public struct WaktuTandaTangan: Ditandatangani, Sendable, Hashable {
  /// The day of signature.
  public let tanggal: Tanggal
  /// Whether only month and year are known.
  public let hanyaBulan: Bool?

  init(_ signed: any Ditandatangani) {
    tanggal = signed.tanggal
    hanyaBulan = signed.hanyaBulan
  }
}

extension Ditandatangani {
  /// The day by which plan and budget of an agreement are meant: that of its signature, and the last one of a month of
  /// which only that is known.
  public var hariRencana: Tanggal { hanyaBulan == true ? tanggal.akhirBulan : tanggal }

  /// `18 September 2024`, or `Januari 2024` where only the month is known.
  public var tanggalTercetak: String {
    hanyaBulan == true
      ? "\(NamaBulan.dengan(nomor: tanggal.bulan) ?? "") \(tanggal.tahun)" : tanggal.printed
  }

  /// The same with its kind: `tanggal 18 September 2024`, `bulan Januari 2024`.
  public var waktuTercetak: String { "\(hanyaBulan == true ? "bulan" : "tanggal") \(tanggalTercetak)" }
}
