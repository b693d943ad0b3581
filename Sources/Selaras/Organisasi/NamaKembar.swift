import Sakip

/// A time by its days.
private struct Masa: MasaBerlaku {
  let mulai: Tanggal?
  let selesai: Tanggal?
}

extension String {
  /// Whether two names are read as one: capitals and spaces aside. Most differ at their first letters, so these are compared
  /// before words are made of them.
  public func bernamaSama(_ other: String) -> Bool {
    guard hurufPokok.elementsEqual(other.hurufPokok) else { return false }
    let bare = { (name: String) in name.lowercased().split(whereSeparator: \.isWhitespace) }
    return bare(self) == bare(other)
  }
}

extension OrganisasiUnit {
  /// Every name of the perangkat daerah with its time.
  fileprivate var namaBermasa: [(nama: String, masa: Masa)] {
    guard !gantiNama.isEmpty else {
      let only = identitas.isi
      return [(only.nama, Masa(mulai: only.mulai, selesai: only.selesai))]
    }
    let names = semuaSebutan
    let identity = identitas.isi
    return names.enumerated().map { index, name in
      let next = index + 1 < names.count ? names[index + 1].sejak : nil
      return (name.nama, Masa(mulai: name.sejak ?? identity.mulai, selesai: next?.kemarin ?? identity.selesai))
    }
  }
}

extension State {
  /// Refuses a name that another perangkat daerah bears on one of the days.
  func periksaNama(_ nama: String, unit id: String, mulai: Tanggal?, selesai: Tanggal?) throws(Penolakan) {
    let own = Masa(mulai: mulai, selesai: selesai)
    let other = unit.values.lazy.filter { unit in
      unit.id != id
        && unit.organisasi.namaBermasa.contains { $0.nama.bernamaSama(nama) && $0.masa.bersamaan(own) }
    }.min { $0.urutan < $1.urutan }
    guard let other else { return }
    throw .isian(
      "nama",
      "Perangkat daerah \u{201C}\(nama)\u{201D} sudah ada dengan kode \(other.id). Dua perangkat daerah tidak dapat bernama sama pada hari yang sama: pilih nama lain, atau perbaiki tanggalnya."
    )
  }
}

extension PerangkatDaerahDitetapkan {
  /// Only what is new: what was recorded before stays as it is.
  func periksaNamaKembar(_ state: State) throws(Penolakan) {
    let known = state.unit[id]?.organisasi
    if let before = known?.identitas.isi, (before.nama, before.mulai, before.selesai) == (nama, mulai, selesai) {
      return
    }
    try state.periksaNama(nama, unit: id, mulai: known?.gantiNama.keys.max() ?? mulai, selesai: selesai)
  }
}

extension UnitKerjaDitetapkan {
  /// Refuses the name of another unit kerja at the same place on the same days.
  func periksaNamaKembar(_ organisasi: OrganisasiUnit) throws(Penolakan) {
    if let before = organisasi.unitKerja[id],
      (before.nama, before.induk, before.mulai, before.selesai) == (nama, induk, mulai, selesai)
    {
      return
    }
    let other = organisasi.unitKerja.semua.first {
      $0.id != id && $0.induk == induk && $0.nama.bernamaSama(nama) && $0.bersamaan(self)
    }
    guard let other else { return }
    throw .isian(
      "nama",
      "Unit kerja \u{201C}\(other.nama)\u{201D} sudah ada di tempat yang sama dengan kode \(other.id). Ubah yang itu, pilih nama lain, atau perbaiki tanggalnya."
    )
  }
}

extension JabatanDitetapkan {
  /// Refuses the name of another post of the same unit kerja on the same days. In several unit kerja a name may occur
  /// again.
  func periksaNamaKembar(_ organisasi: OrganisasiUnit) throws(Penolakan) {
    if let before = organisasi.jabatan[id],
      (before.nama, before.idUnitKerja, before.unitKerja, before.mulai, before.selesai)
        == (nama, idUnitKerja, unitKerja, mulai, selesai)
    {
      return
    }
    let other = organisasi.jabatan.semua.first {
      $0.id != id && $0.idUnitKerja == idUnitKerja && $0.unitKerja == unitKerja && $0.nama.bernamaSama(nama)
        && $0.bersamaan(self)
    }
    guard let other else { return }
    throw .isian(
      "nama",
      "Jabatan \u{201C}\(other.nama)\u{201D} sudah ada pada unit kerja yang sama dengan kode \(other.id). Ubah yang itu, pilih nama lain, atau perbaiki tanggalnya. Jabatan yang dipegang beberapa orang diisi banyak pemegangnya."
    )
  }
}
