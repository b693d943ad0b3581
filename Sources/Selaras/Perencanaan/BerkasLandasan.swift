/// The file of a legal ground or of a signed paper, as it was sent.
public struct BerkasLandasan: Sendable, Hashable, Codable {
  /// The SHA-256 of its content, by which the store finds it.
  public let sidik: String
  /// Its name as sent.
  public let nama: String
  /// Its media type: `application/pdf`.
  public let jenis: String
  /// Its length in bytes.
  public let ukuran: Int64

  /// A value from its parts.
  public init(sidik: String, nama: String, jenis: String, ukuran: Int64) {
    self.sidik = sidik
    self.nama = nama
    self.jenis = jenis
    self.ukuran = ukuran
  }

  func periksa(bidang: String) throws(Penolakan) {
    try Isian.sidik(sidik, bidang: bidang)
    try Isian.wajib(nama, bidang: bidang, nama: "Nama berkas", paling: 200)
    guard ukuran > 0 else {
      throw .isian(bidang, "Berkas \u{201C}\(nama)\u{201D} kosong. Kirim berkasnya sekali lagi.")
    }
  }
}
