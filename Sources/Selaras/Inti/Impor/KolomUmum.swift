import Lembar
import Sakip

/// Columns that more than one kind of sheet has.
enum KolomUmum {
  static let unit = KolomImpor.pengenal("Kode perangkat daerah", "kode seperti pada alamat halaman: kecamatan-juai")
  static let indikator = KolomImpor.pengenal("Kode indikator", "kode indikator pada rencana: ikm")
  static let namaIndikator = KolomImpor.keterangan("Indikator", "nama indikator, hanya untuk dibaca")
  static let satuan = KolomImpor.keterangan("Satuan", "satuan indikator, hanya untuk dibaca")
  static let tahun = KolomImpor.pengenal("Tahun", "tahun empat angka: 2024")
  static let alasanTarget = KolomImpor.isian(
    "Alasan perubahan", "mengapa target berubah; wajib bila target itu sudah diperjanjikan")
}

extension BarisImpor {
  /// The perangkat daerah of the row.
  mutating func unit(_ state: State) -> UnitState? {
    guard let id = wajib(KolomUmum.unit.nama, { (cell) throws(SelTidakTerbaca) in try cell.kode() }) else { return nil }
    guard let unit = state.unit[id] else {
      tandai(KolomUmum.unit.nama, "Perangkat daerah \u{201C}\(id.prefix(60))\u{201D} tidak dikenal. Periksa kodenya.")
      return nil
    }
    return unit
  }

  /// The indikator of the row.
  mutating func indikator(_ unit: UnitState) -> IndikatorDitetapkan? {
    guard let id = wajib(KolomUmum.indikator.nama, { (cell) throws(SelTidakTerbaca) in try cell.kode() })
    else { return nil }
    guard let indicator = unit.perencanaan.indikator[id] else {
      tandai(
        KolomUmum.indikator.nama,
        "Indikator \u{201C}\(id.prefix(60))\u{201D} tidak ada pada \(unit.nama). Periksa kodenya.")
      return nil
    }
    return indicator
  }

  /// Several codes in one cell: an empty cell keeps what is recorded, and `-` says that there is none any more.
  mutating func daftar(_ kolom: KolomImpor, tercatat: [String]?) -> [String]? {
    boleh(kolom.nama, tercatat: tercatat) { (cell) throws(SelTidakTerbaca) in
      try cell.kode().split(whereSeparator: { ";,".contains($0) || $0.isWhitespace }).map(String.init)
    }
  }

  /// The year of the row.
  mutating func tahun() -> Int? {
    wajib(KolomUmum.tahun.nama) { (cell) throws(SelTidakTerbaca) in try cell.bilangan(2000...2100) }
  }

  /// A value of an indikator, with a note where a text with one point could mean two sizes.
  /// - Parameter tercatat: what stands now: a cell that says it as it is printed is that value, also where its kind would
  ///   no longer be taken.
  mutating func nilai(_ kolom: String, _ indikator: IndikatorDitetapkan, tercatat: Nilai? = nil) -> Nilai? {
    if let tercatat, case .teks(tercatat.printed) = sel(kolom).isi { return tercatat }
    let value = boleh(kolom) { (cell) throws(SelTidakTerbaca) in try cell.nilai(indikator) }
    if let number = value?.angka, sel(kolom).bertitikSatu {
      tandai(
        kolom, "Dibaca \(number.printed) (titik memisahkan ribuan). Tulis koma bila yang dimaksud angka desimal.",
        .catatan)
    }
    return value
  }
}
