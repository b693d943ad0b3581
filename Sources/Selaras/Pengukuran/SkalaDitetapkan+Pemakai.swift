import Sakip

extension SkalaDitetapkan {
  /// A correction neither takes the scale away from a year that uses it, nor contradicts a value that is recorded, nor
  /// classes approved figures anew.
  func periksaPemakai(_ state: State) throws(Penolakan) {
    var corrected = state.skala
    corrected.catat(Tercatat(isi: self, entri: state.posisi + 1), id: id)
    for unit in state.daftarUnit {
      for use in unit.pemakaian(skala: kode) {
        try periksa(
          use, dari: state.skala.skala(kode: kode, tahun: use.tahun),
          menjadi: corrected.skala(kode: kode, tahun: use.tahun))
      }
    }
  }

  private func periksa(
    _ use: PemakaianSkala, dari before: SkalaKategori?, menjadi after: SkalaKategori?
  ) throws(Penolakan) {
    let used = "Skala \u{201C}\(kode)\u{201D} dipakai \(use.pemakai) untuk tahun \(use.tahun)"
    guard let after else {
      guard before != nil else { return }
      throw .keadaan("selesai", "\(used). Tetapkan lebih dahulu skala lain untuk tahun itu.")
    }
    guard use.kegunaan.sesuai(after) else {
      throw .keadaan(
        "satuan",
        "\(used) untuk menggolongkan \(use.kegunaan.yangDigolongkan). Kembalikan satuannya, atau pakai kode lain."
      )
    }
    if use.adaRealisasiResmi, let before, before.kelas != after.kelas || before.pembulatan != after.pembulatan {
      throw .keadaan(
        "kelas",
        "\(used), yang realisasinya sudah ada yang disetujui, sehingga kelas dan pembulatannya tidak dapat diubah. Isi tanggal selesai skala ini, lalu tetapkan skala baru dengan tanggal mulai sesudahnya."
      )
    }
    for nilai in use.nilai {
      do {
        try after.periksa(nilai)
      } catch {
        throw .keadaan("kelas", "\(used), yang nilainya sudah tercatat: \(error.description)")
      }
    }
  }
}
