extension PerencanaanUnit {
  /// Refuses a version dated before the one that it follows, or after one that follows it, and one that follows itself.
  func periksaUrutan(_ version: VersiRenstraDitetapkan) throws(Penolakan) {
    if let next = versiBerurutan.first(where: { $0.mengikuti == version.id && $0.tanggal < version.tanggal }) {
      throw .isian(
        "tanggal",
        "Versi ini berlaku mulai \(version.tanggal.printed), sesudah \u{201C}\(next.nama)\u{201D} yang mengikutinya dan berlaku mulai \(next.tanggal.printed). Isi tanggal yang lebih awal."
      )
    }
    guard let id = version.mengikuti else { return }
    guard let earlier = versi[id], id != version.id else {
      throw .isian("mengikuti", "Versi yang diikuti belum ada. Pilih salah satu versi yang sudah dicatat.")
    }
    guard version.tanggal >= earlier.tanggal else {
      throw .isian(
        "tanggal",
        "Versi ini berlaku mulai \(version.tanggal.printed), sebelum \u{201C}\(earlier.nama)\u{201D} yang diikutinya, yaitu \(earlier.tanggal.printed). Isi tanggal yang sama atau sesudahnya."
      )
    }
    guard !mengikuti(earlier, version.id) else {
      throw .isian(
        "mengikuti",
        "Susunan melingkar: \u{201C}\(earlier.nama)\u{201D} mengikuti versi ini. Pilih versi lain yang lebih awal.")
    }
  }

  /// Whether a version follows another one, be it over several.
  private func mengikuti(_ version: VersiRenstraDitetapkan, _ id: String) -> Bool {
    var next = version.mengikuti
    for _ in 0...versi.count {
      guard let current = next else { return false }
      if current == id { return true }
      next = versi[current]?.mengikuti
    }
    return true
  }
}
