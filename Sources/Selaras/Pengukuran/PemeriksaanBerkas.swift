/// What the journal accepts as the description of a file. The store has looked at the content already; here only what a
/// fact says of it is checked, wherever the fact comes from.
struct PemeriksaanBerkas {
  private static let ukuranTerbesar = 1_000_000_000

  let hash: String
  let nama: String
  let jenis: String
  let ukuran: Int

  func periksa() throws(Penolakan) {
    try Isian.sidik(hash, bidang: "berkas")
    try Self.periksa(nama: nama)
    guard Self.isMediaType(jenis) else {
      throw .isian("jenis", "Jenis berkas \u{201C}\(jenis.prefix(80))\u{201D} tidak dikenal. Contoh: application/pdf.")
    }
    guard (1...Self.ukuranTerbesar).contains(ukuran) else {
      throw .isian("ukuran", "Ukuran berkas harus antara 1 dan 1.000.000.000 byte. Periksa berkasnya.")
    }
  }

  static func periksa(nama: String) throws(Penolakan) {
    try Isian.wajib(nama, bidang: "nama", nama: "Nama berkas", paling: 200)
    guard !nama.unicodeScalars.contains(where: Self.isForbidden) else {
      throw .isian(
        "nama", "Nama berkas memuat garis miring atau tanda kendali. Ubah nama berkasnya, lalu unggah sekali lagi.")
    }
  }

  /// Slashes, control characters, and marks that turn the direction of writing: `fdp.exe` must not read `exe.pdf`.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar == "/" || scalar == "\\"
    }
  }

  private static func isMediaType(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && text.utf8.count <= 120
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            let sign = Character(Unicode.Scalar(byte))
            return byte < 0x80 && (sign.isLowercase || sign.isNumber || "+-.".contains(sign))
          }
      }
  }
}
