/// Checks that every room needs. Each names the field it refuses.
enum Isian {
  /// Ids are lower-case letters, digits, hyphens and points: they stand in addresses and in scripts.
  static func id(_ text: String, bidang: String) throws(Penolakan) {
    let allowed = text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    guard !text.isEmpty, text.utf8.count <= 80, allowed else {
      throw .isian(
        bidang,
        "Kode \u{201C}\(text.prefix(90))\u{201D} tidak dapat dipakai. Pakai huruf kecil, angka, tanda hubung, atau titik; paling panjang 80."
      )
    }
  }

  /// A text that must not be empty.
  static func wajib(_ text: String, bidang: String, nama: String, paling maksimum: Int = 600) throws(Penolakan) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .isian(bidang, "\(nama) belum diisi.") }
    try panjang(text, bidang: bidang, nama: nama, paling: maksimum)
  }

  /// A text that may be empty.
  static func panjang(_ text: String, bidang: String, nama: String, paling maksimum: Int) throws(Penolakan) {
    guard text.utf8.count <= maksimum * 4, text.count <= maksimum else {
      throw .isian(bidang, "\(nama) terlalu panjang: \(text.count) huruf, paling banyak \(maksimum).")
    }
  }

  /// A year that the system handles.
  static func tahun(_ tahun: Int, bidang: String = "tahun") throws(Penolakan) {
    guard (2000...2100).contains(tahun) else {
      throw .isian(bidang, "Tahun \(tahun) tidak dapat dipakai. Isi tahun antara 2000 dan 2100.")
    }
  }
}
