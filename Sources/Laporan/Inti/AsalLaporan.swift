import Document
public import Sakip

/// The point of the journal that a document shows: printed in it, so that anyone can make it again.
public struct AsalLaporan: Sendable, Hashable {
  /// The last entry that is folded in.
  public let posisi: Int64
  /// Its hash in hexadecimal digits.
  public let hash: String
  /// The day on which that entry was made.
  public let tanggal: Tanggal
  /// Whether the chain was verified when the document was made, as far as the document reaches: a version that is made
  /// again later says the same.
  public let rantai: PemeriksaanRantai

  /// For the foot of each page: the entry, the beginning of its hash, and whether the chain holds. The whole hash stands
  /// at the end of a report.
  public var kaki: String {
    "Disusun dari jurnal sampai catatan \(ExactDecimal(Int(posisi)).printed) tanggal \(tanggal.printed), sidik \(hash.prefix(16))…\(rantai.uraian)"
  }

  /// A point of the journal.
  public init(posisi: Int64, hash: String, tanggal: Tanggal, rantai: PemeriksaanRantai) {
    self.posisi = posisi
    self.hash = hash
    self.tanggal = tanggal
    self.rantai = rantai.paling(posisi)
  }

  /// ``tanggal`` as documents carry it.
  func hari() throws(LaporanError) -> CalendarDay {
    guard let day = CalendarDay(year: tanggal.tahun, month: tanggal.bulan, day: tanggal.hari) else {
      throw .berkas("Tanggal jurnal \(tanggal.iso) tidak dikenal.")
    }
    return day
  }
}
