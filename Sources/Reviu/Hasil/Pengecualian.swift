/// A finding that a named role has explained and accepted: it stays visible, as explained.
public struct Pengecualian: Sendable, Hashable {
  /// The code of the rule.
  public let kode: String
  /// What is wrong, as printed: lines move, texts stay.
  public let tercetak: String
  /// The line, where the same text is found wrong in several places; `nil` for all of them.
  public let baris: Int?
  /// The role that accepts it: a post, never a name.
  public let peran: String
  /// Why it is right, or why it stays.
  public let alasan: String

  /// An exception.
  public init(kode: String, tercetak: String, baris: Int? = nil, peran: String, alasan: String) {
    self.kode = kode
    self.tercetak = tercetak
    self.baris = baris
    self.peran = peran
    self.alasan = alasan
  }

  /// What is said where it is about no finding.
  public var takTerpakai: String {
    "Pengecualian \(kode) untuk \u{201C}\(tercetak)\u{201D} tidak terpakai: temuannya tidak ada lagi."
  }

  /// Whether it is about a finding.
  public func memuat(_ temuan: Temuan) -> Bool {
    temuan.kode == kode && temuan.pokok.tulisan == tercetak
      && (baris == nil || temuan.pokok.letak.baris == baris)
  }
}
