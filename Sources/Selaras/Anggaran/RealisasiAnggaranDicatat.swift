public import Sakip

/// What was spent on a sub kegiatan from January up to the end of a month (cumulative, as SIPD and the LRA report it).
public struct RealisasiAnggaranDicatat: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The sub kegiatan.
  public let subKegiatan: String
  /// 1 to 12.
  public let sampaiBulan: Int
  /// The cumulative amount.
  public let jumlah: Rupiah
  /// The cumulative amount by kind of spending; `nil` where it is not known.
  public let rincian: [RincianBelanja]?
  /// Why a recorded amount is changed after its year was closed; `nil` where nobody asks.
  public let alasan: String?

  /// A cumulative amount.
  public init(
    unit: String, tahun: Int, subKegiatan: String, sampaiBulan: Int, jumlah: Rupiah, rincian: [RincianBelanja]? = nil,
    alasan: String? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.subKegiatan = subKegiatan
    self.sampaiBulan = sampaiBulan
    self.jumlah = jumlah
    self.rincian = rincian
    self.alasan = alasan?.beberapaBaris
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.realisasi-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala, .administrator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    let place = try unit.anggaran.wajibAda(subKegiatan: subKegiatan, tahun: tahun)
    guard (1...12).contains(sampaiBulan) else {
      throw .isian("sampaiBulan", "Bulan \(sampaiBulan) tidak ada. Isi 1 sampai 12.")
    }
    guard jumlah >= .zero else { throw .isian("jumlah", "Realisasi anggaran tidak boleh kurang dari 0.") }
    try periksaRincian()
    guard let pagu = unit.anggaran.tahun[tahun]?.subKegiatan[subKegiatan]?.paguBerlaku else {
      throw .keadaan(
        "subKegiatan",
        "Pagu \u{201C}\(place.nama)\u{201D} tahun \(tahun) belum ditetapkan. Tetapkan pagunya lebih dahulu.")
    }
    guard jumlah <= pagu.isi.jumlah else {
      throw .isian(
        "jumlah",
        "Realisasi \(jumlah.printedWithCurrency) melebihi pagu \(pagu.isi.jumlah.printedWithCurrency). Periksa angka atau ajukan perubahan pagu."
      )
    }
  }

  /// Nothing is entered into a locked period, and nothing recorded is changed in a closed year without a reason.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
    guard let month = Periode(tahun: tahun, jenis: .bulan, urutan: sampaiBulan) else { return }
    let unit = try state.wajibAda(unit: unit)
    try unit.periksaTerbuka(month, pada: hari, bidang: "sampaiBulan")
    try Isian.panjang(alasan ?? "", bidang: "alasan", nama: "Alasan perubahan", paling: 2000)
    guard mengubah(unit), let closed = unit.penutupanBelanja(tahun: tahun, pada: hari) else { return }
    guard alasan?.contains(where: { !$0.isWhitespace }) == true else {
      throw .isian("alasan", "\(closed.uraian) Isi alasan perubahannya.")
    }
  }

  /// Whether another amount stands for the month.
  private func mengubah(_ unit: UnitState) -> Bool {
    guard let recorded = unit.anggaran.tahun[tahun]?.subKegiatan[subKegiatan]?.belanja(sampaiBulan: sampaiBulan) else {
      return false
    }
    return !recorded.sama(
      dengan: BelanjaKumulatif(sampaiBulan: sampaiBulan, jumlah: jumlah, rincian: rincian ?? []))
  }

  private func periksaRincian() throws(Penolakan) {
    guard let rincian else { return }
    if let below = rincian.first(where: { $0.jumlah < .zero }) {
      throw .isian("rincian", "\(below.jenis.nama) tidak boleh kurang dari 0. Periksa angkanya.")
    }
    if let again = JenisBelanja.allCases.first(where: { kind in rincian.count { $0.jenis == kind } > 1 }) {
      throw .isian("rincian", "\(again.nama) tercantum dua kali. Hapus salah satunya.")
    }
    let detailed = rincian.map(\.jumlah).total()
    guard detailed == jumlah else {
      throw .isian(
        "rincian",
        "Rincian belanja berjumlah \(detailed.printedWithCurrency), sedangkan realisasinya \(jumlah.printedWithCurrency). Samakan keduanya."
      )
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    guard (1...12).contains(sampaiBulan) else { return }
    state.unit[unit]?.anggaran.tahun[tahun]?
      .subKegiatan[subKegiatan, default: SubKegiatanTercatat()].catat(self, entri: entri)
  }
}
