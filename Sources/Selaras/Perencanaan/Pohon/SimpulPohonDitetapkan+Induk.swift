import Sakip

extension SimpulPohonDitetapkan {
  /// A tree deeper than this is a mistake of entry.
  static let terdalam = 30

  /// Refuses a parent that does not exist, stands below the node itself, or is too deep.
  func periksaInduk(_ state: State) throws(Penolakan) {
    guard let induk else { return }
    guard let parent = state.simpulPohon(induk) else {
      throw .isian(
        "induk", "Simpul induk \u{201C}\(induk.id)\u{201D} belum ada. Tetapkan simpul induknya lebih dahulu.")
    }
    guard induk != kunci else {
      throw .isian("induk", "\(kutip(kondisi)) tidak dapat berada di bawah dirinya sendiri. Pilih induk yang lain.")
    }
    let above = PohonKinerja.naik(dari: induk) { state.simpulPohon($0)?.induk }
    if let place = above.firstIndex(of: kunci) {
      let path = above[...place].reversed().map { kutip(state.simpulPohon($0)?.kondisi ?? $0.id) }
      throw .keadaan(
        "induk",
        "\(kutip(kondisi)) tidak dapat dipindahkan ke bawah \(kutip(parent.kondisi)), karena \(kutip(parent.kondisi)) berada di bawahnya: \(path.joined(separator: " \u{2192} ")). Pilih induk yang lain, atau pindahkan \(kutip(parent.kondisi)) lebih dahulu."
      )
    }
    try periksaPemilik(parent, state)
    let isMoved = state.simpulPohon(kunci).map { $0.induk != induk } ?? false
    let height = isMoved ? PohonKinerja.tinggi(kunci) { state.kunciAnak($0) } : 1
    guard above.count + height <= Self.terdalam else {
      throw .isian(
        "induk",
        "Pohon kinerja paling banyak \(Self.terdalam) tingkat; di bawah \(kutip(parent.kondisi)) menjadi \(above.count + height). Pilih induk yang lebih tinggi."
      )
    }
  }

  /// Below a node of the pemda anybody may hang what is his; below one of another perangkat daerah who was asked there,
  /// for the owner cannot move or withdraw it any more.
  private func periksaPemilik(_ parent: SimpulPohonDitetapkan, _ state: State) throws(Penolakan) {
    guard parent.unit != unit, let owner = state.unit[parent.unit], owner.jenis != .pemda,
      state.simpulPohon(kunci)?.induk != parent.kunci
    else { return }
    let path = [parent.kunci] + PohonKinerja.naik(dari: parent.kunci) { state.simpulPohon($0)?.induk }
    guard path.contains(where: { state.dukunganLintas($0, mitra: unit) != nil }) else {
      throw .isian(
        "induk",
        "\(kutip(parent.kondisi)) milik \(owner.nama), yang belum meminta dukungan untuk simpul itu. Pilih simpul sendiri atau simpul pemerintah daerah, atau mintalah \(owner.nama) meminta dukungan lebih dahulu."
      )
    }
  }

  private func kutip(_ text: String) -> String {
    "\u{201C}\(text.count > 120 ? "\(text.prefix(120))\u{2026}" : text)\u{201D}"
  }
}
