/// A file that is imported: what its sender called it, and which it is.
public struct BerkasImpor: Sendable, Hashable, Codable {
  /// The name as it was sent: for people, never a path.
  public let nama: String
  /// The SHA-256 of its content, hex.
  public let sidik: String

  /// A file by name and fingerprint.
  public init(nama: String, sidik: String) {
    self.nama = nama
    self.sidik = sidik
  }

  func periksa() throws(Penolakan) {
    try Isian.wajib(nama, bidang: "lembar", nama: "Nama berkas", paling: 300)
    try Isian.sidik(sidik, bidang: "lembar")
  }
}
