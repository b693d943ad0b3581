public import Sakip

/// A letter by which somebody without an account approved on paper.
public struct SuratPersetujuan: Ditandatangani, Sendable, Hashable, Codable {
  /// Its number.
  public let nomor: String
  /// Its day.
  public let tanggal: Tanggal
  /// Whether only month and year of ``tanggal`` are known, as of an old paper; its day then says nothing.
  public let hanyaBulan: Bool?
  /// The signed paper; `nil` in journals of the time when none was asked of the first party.
  public let berkas: BerkasLandasan?

  /// A letter from its parts.
  public init(nomor: String, tanggal: Tanggal, hanyaBulan: Bool? = nil, berkas: BerkasLandasan? = nil) {
    self.nomor = nomor
    self.tanggal = tanggal
    self.hanyaBulan = hanyaBulan
    self.berkas = berkas
  }

  /// What may be recorded of a letter.
  func periksa() throws(Penolakan) {
    var found = KumpulanPenolakan()
    found.periksa(try Isian.wajib(nomor, bidang: "surat", nama: "Nomor naskah yang ditandatangani", paling: 200))
    found.periksa(try periksaBerkas())
    try found.tolak()
  }

  private func periksaBerkas() throws(Penolakan) {
    guard let berkas else {
      throw .isian(
        "surat.berkas",
        "Persetujuan di atas kertas memerlukan naskah yang sudah ditandatangani. Lampirkan pindaiannya.")
    }
    try berkas.periksa(bidang: "surat.berkas")
  }

  /// The same of a text that bears a day of its own, which is the one that is printed: nobody signed it before.
  func periksa(naskah: some Ditandatangani) throws(Penolakan) {
    var found = KumpulanPenolakan()
    found.periksa(try periksa())
    found.periksa(try periksaUrutan(naskah))
    try found.tolak()
  }

  private func periksaUrutan(_ naskah: some Ditandatangani) throws(Penolakan) {
    let first = naskah.hanyaBulan == true ? naskah.tanggal.awalBulan : naskah.tanggal
    guard hariRencana < first else { return }
    throw .isian(
      "surat.tanggal",
      "Tanda tangan \(tanggalTercetak) mendahului naskahnya, yang ber\(naskah.waktuTercetak). Periksa tanggal tanda tangannya, atau perbaiki tanggal naskahnya."
    )
  }

  /// Refuses a day that has not come, and a month without a day that is not over: of it the day is known.
  func periksa(pada hari: Tanggal) throws(Penolakan) {
    guard hanyaBulan != true || hariRencana < hari || tanggal > hari else {
      throw .isian(
        "surat.tanggal",
        "Bulan \(tanggalTercetak) belum berakhir, sehingga hari tanda tangannya masih dapat diketahui. Isi tanggalnya.")
    }
    guard tanggal > hari else { return }
    throw .isian("surat.tanggal", "Tanggal naskah \(tanggal.printed) belum tiba. Isi tanggal yang sudah lewat.")
  }
}

extension Pelaku {
  /// Whether he may record from paper the approval by which a promise counts: those who look after the whole pemda, so
  /// that nobody brings his own draft there alone (`docs/decisions/0033`).
  public var bolehMenetapkanDariKertas: Bool { peran == .administrator || peran == .perencana }
}
