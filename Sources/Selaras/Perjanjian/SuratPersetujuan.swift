public import Sakip

/// A letter by which somebody without an account approved on paper.
public struct SuratPersetujuan: Sendable, Hashable, Codable {
  /// Its number.
  public let nomor: String
  /// Its day.
  public let tanggal: Tanggal
  /// The signed paper; `nil` in journals of the time when none was asked of the first party.
  public let berkas: BerkasLandasan?

  /// A letter from its parts.
  public init(nomor: String, tanggal: Tanggal, berkas: BerkasLandasan? = nil) {
    self.nomor = nomor
    self.tanggal = tanggal
    self.berkas = berkas
  }

  /// What may be recorded of a letter.
  func periksa() throws(Penolakan) {
    try Isian.wajib(nomor, bidang: "surat", nama: "Nomor naskah yang ditandatangani", paling: 200)
    guard let berkas else {
      throw .isian(
        "surat.berkas",
        "Persetujuan di atas kertas memerlukan naskah yang sudah ditandatangani. Lampirkan pindaiannya.")
    }
    try berkas.periksa(bidang: "surat.berkas")
  }

  /// The same of a text that bears a day of its own, which is the one that is printed: nobody signed it before.
  func periksa(naskah: some Ditandatangani) throws(Penolakan) {
    try periksa()
    let first = naskah.hanyaBulan == true ? naskah.tanggal.awalBulan : naskah.tanggal
    guard tanggal < first else { return }
    throw .isian(
      "surat.tanggal",
      "Tanda tangan \(tanggal.printed) mendahului naskahnya, yang ber\(naskah.waktuTercetak). Periksa tanggal tanda tangannya, atau perbaiki tanggal naskahnya."
    )
  }

  /// Refuses a day that has not come.
  func periksa(pada hari: Tanggal) throws(Penolakan) {
    guard tanggal > hari else { return }
    throw .isian("surat.tanggal", "Tanggal naskah \(tanggal.printed) belum tiba. Isi tanggal yang sudah lewat.")
  }
}

extension Pelaku {
  /// Whether he may record from paper the approval by which a promise counts: those who look after the whole pemda, so
  /// that nobody brings his own draft there alone (`docs/decisions/0033`).
  public var bolehMenetapkanDariKertas: Bool { peran == .administrator || peran == .perencana }
}
