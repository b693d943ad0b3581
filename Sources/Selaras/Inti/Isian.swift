import Sakip

/// Checks that every room needs. Each names the field it refuses.
enum Isian {
  /// Ids are lower-case letters, digits, hyphens and points, a letter or digit first: they stand in addresses and in
  /// scripts.
  static func id(_ text: String, bidang: String) throws(Penolakan) {
    let allowed = text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    guard text.first?.isLetter == true || text.first?.isNumber == true, text.utf8.count <= 80, allowed else {
      throw .isian(
        bidang,
        "Kode \u{201C}\(text.prefix(90))\u{201D} tidak dapat dipakai. Pakai huruf kecil, angka, tanda hubung, atau titik; awali dengan huruf atau angka; paling panjang 80."
      )
    }
  }

  /// The SHA-256 of a file, as the store names it.
  static func sidik(_ text: String, bidang: String) throws(Penolakan) {
    let isHex = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    guard text.utf8.count == 64, isHex else {
      throw .isian(
        bidang, "Sidik berkas harus 64 angka heksadesimal dengan huruf kecil. Unggah berkasnya sekali lagi.")
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
    guard !NomorIndukPegawai.termuat(dalam: text) else {
      throw .isian(
        bidang, "\(nama) memuat nomor yang tampak sebagai NIP. NIP tidak dicatat dalam Selaras. Hapus nomornya.")
    }
  }

  /// Figures that a text is said to contain; `nil` for none.
  static func angka(_ angka: [String]?, termuatDalam text: String) throws(Penolakan) {
    guard let angka, !angka.isEmpty else { return }
    let contained = AngkaDalamTeks.baca(text)
    guard let missing = angka.first(where: { !contained.contains($0) }) else { return }
    throw .isian(
      "angka",
      "Angka \u{201C}\(missing.prefix(60))\u{201D} tidak termuat dalam teksnya. Hapus angka itu dari daftar angka.")
  }

  /// A count of people or things, as a person may enter it; `nil` where it is not known.
  static func hitungan(_ jumlah: Int?, bidang: String, nama: String) throws(Penolakan) {
    guard let jumlah else { return }
    guard (0...100_000_000).contains(jumlah) else {
      throw .isian(bidang, "\(nama) harus antara 0 dan 100.000.000. Periksa angkanya.")
    }
  }

  /// A year that the system handles.
  static func tahun(_ tahun: Int, bidang: String = "tahun") throws(Penolakan) {
    guard (2000...2100).contains(tahun) else {
      throw .isian(bidang, "Tahun \(tahun) tidak dapat dipakai. Isi tahun antara 2000 dan 2100.")
    }
  }
}
