public import Sakip

/// A letter by which somebody without an account approved on paper.
public struct SuratPersetujuan: Sendable, Hashable, Codable {
  /// Its number.
  public let nomor: String
  /// Its day.
  public let tanggal: Tanggal
  /// The signed paper; `nil` where none was asked for.
  public let berkas: BerkasLandasan?

  /// A letter from its parts.
  public init(nomor: String, tanggal: Tanggal, berkas: BerkasLandasan? = nil) {
    self.nomor = nomor
    self.tanggal = tanggal
    self.berkas = berkas
  }

  /// What may be recorded of a letter.
  /// - Parameter menetapkan: whether something counts from this approval on: the signed paper is shown then.
  func periksa(menetapkan: Bool) throws(Penolakan) {
    try Isian.wajib(nomor, bidang: "surat", nama: "Nomor naskah yang ditandatangani", paling: 200)
    try berkas?.periksa(bidang: "surat.berkas")
    guard berkas != nil || !menetapkan else {
      throw .isian(
        "surat.berkas",
        "Persetujuan di atas kertas yang menetapkan memerlukan naskah yang sudah ditandatangani. Lampirkan pindaiannya."
      )
    }
  }

  /// Refuses a day that has not come.
  func periksa(pada hari: Tanggal) throws(Penolakan) {
    guard tanggal > hari else { return }
    throw .isian("surat", "Tanggal naskah \(tanggal.printed) belum tiba. Isi tanggal yang sudah lewat.")
  }
}

extension Pelaku {
  /// Whether he may record from paper the approval by which a promise counts: those who look after the whole pemda, so
  /// that nobody brings his own draft there alone (`docs/decisions/0033`).
  public var bolehMenetapkanDariKertas: Bool { peran == .administrator || peran == .perencana }
}
