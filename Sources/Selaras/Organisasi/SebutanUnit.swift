public import Sakip

/// What a perangkat daerah and the post of its head are called from a day on.
public struct SebutanUnit: Sendable, Hashable {
  /// The first day; `nil` for the first name.
  public let sejak: Tanggal?
  /// The name.
  public let nama: String
  /// The post of its head.
  public let jabatanKepala: String
  /// The legal ground of a change of name; `nil` for the first name.
  public let dasar: String?
}

extension OrganisasiUnit {
  /// Every name that the perangkat daerah had, the first first.
  public var semuaSebutan: [SebutanUnit] {
    let first = identitasDasar.isi
    return [SebutanUnit(sejak: nil, nama: first.nama, jabatanKepala: first.jabatanKepala, dasar: nil)]
      + gantiNama.values.map(\.isi).sorted { $0.berlakuSejak < $1.berlakuSejak }.map {
        SebutanUnit(sejak: $0.berlakuSejak, nama: $0.nama, jabatanKepala: $0.jabatanKepala, dasar: $0.dasar)
      }
  }

  /// The name of a day; the last one for `nil`.
  /// - Parameter tanpa: the change of name of this day is left out.
  func sebutan(pada hari: Tanggal?, tanpa left: Tanggal? = nil) -> SebutanUnit {
    let all = semuaSebutan
    let known = all.dropFirst().filter { one in
      one.sejak.map { day in day != left && hari.map { day <= $0 } ?? true } ?? true
    }
    return known.last ?? all[0]
  }

  /// The identity and the posts with the names of ``hariNama``.
  mutating func namai() {
    let head = identitasDasar.isi.idJabatanKepala
    guard !gantiNama.isEmpty || head != nil else {
      (identitas, jabatan) = (identitasDasar, jabatanDasar)
      return
    }
    let heads = Set(semuaSebutan.map(\.jabatanKepala))
    let shown = sebutan(pada: hariNama)
    identitas = identitasDasar.dipetakan { $0.bernama(shown.nama, kepala: shown.jabatanKepala) }
    jabatan = jabatanDasar.dipetakan {
      $0.id == head || heads.contains($0.nama) ? $0.bernama(shown.jabatanKepala) : $0
    }
  }
}

extension State {
  /// The same with the names that the perangkat daerah had on a day. What is decided is decided on the state with the
  /// last names; what is shown is shown with those of its day.
  public func dinamai(pada hari: Tanggal) -> State {
    var named = self
    for (id, unit) in self.unit where !unit.organisasi.gantiNama.isEmpty {
      named.unit[id]?.organisasi.hariNama = hari
    }
    return named
  }

  /// The same with the names of a year: those of its last day, or of today while it runs.
  public func dinamai(tahun: Int, hariIni: Tanggal) -> State {
    let last = Tanggal(tahun: tahun, bulan: 12, hari: 31) ?? hariIni
    let first = Tanggal(tahun: tahun, bulan: 1, hari: 1) ?? hariIni
    return dinamai(pada: max(first, min(last, hariIni)))
  }
}

extension PerangkatDaerahDitetapkan {
  /// The same under another name.
  func bernama(_ nama: String, kepala: String) -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(
      id: id, nama: nama, jenis: jenis, jabatanKepala: kepala, idJabatanKepala: idJabatanKepala, tempat: tempat,
      alamat: alamat, mulai: mulai,
      selesai: selesai, pendahulu: pendahulu, dasar: dasar, dasarSelesai: dasarSelesai)
  }
}

extension PerangkatDaerahDitetapkan {
  /// The same with another post of its head.
  func dikepalai(_ post: String?) -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(
      id: id, nama: nama, jenis: jenis, jabatanKepala: jabatanKepala, idJabatanKepala: post, tempat: tempat,
      alamat: alamat, mulai: mulai, selesai: selesai, pendahulu: pendahulu, dasar: dasar, dasarSelesai: dasarSelesai)
  }
}

extension JabatanDitetapkan {
  fileprivate func bernama(_ nama: String) -> JabatanDitetapkan {
    JabatanDitetapkan(
      unit: unit, id: id, nama: nama, unitKerja: unitKerja, idUnitKerja: idUnitKerja, atasan: atasan, mulai: mulai,
      selesai: selesai, dasar: dasar, jenjang: jenjang, kelasJumlah: kelasJumlah)
  }
}
