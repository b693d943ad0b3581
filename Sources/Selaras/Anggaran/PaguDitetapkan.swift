public import Sakip

/// The pagu of a sub kegiatan in one version of the budget.
public struct PaguDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The sub kegiatan.
  public let subKegiatan: String
  /// The version.
  public let versi: VersiAnggaran
  /// The whole amount.
  public let jumlah: Rupiah
  /// The amount by kind of spending; empty when it is not known.
  public let rincian: [RincianBelanja]
  /// Why an amount changes whose budget was approved; `nil` where nothing is said, and in older facts.
  public let alasan: String?

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, subKegiatan: String, versi: VersiAnggaran, jumlah: Rupiah, rincian: [RincianBelanja],
    alasan: String? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.subKegiatan = subKegiatan
    self.versi = versi
    self.jumlah = jumlah
    self.rincian = rincian
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.pagu-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    try unit.anggaran.wajibAda(subKegiatan: subKegiatan, tahun: tahun)
    guard jumlah >= .zero, rincian.allSatisfy({ $0.jumlah >= .zero }) else {
      throw .isian("jumlah", "Pagu tidak boleh kurang dari 0.")
    }
    let detailed = rincian.map(\.jumlah).total()
    guard rincian.isEmpty || detailed == jumlah else {
      throw .isian(
        "rincian",
        "Rincian belanja berjumlah \(detailed.printedWithCurrency), sedangkan pagunya \(jumlah.printedWithCurrency). Samakan keduanya."
      )
    }
    try Isian.panjang(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 1000)
    try periksaAlasan(state)
    var after = unit.anggaran.tahun[tahun]?.subKegiatan[subKegiatan] ?? SubKegiatanTercatat()
    after.pagu.catat(Tercatat(isi: self, entri: 0), kunci: versi)
    if let spent = after.belanjaTanpaPagu {
      throw .isian(
        "jumlah",
        "Pagu \(jumlah.printedWithCurrency) kurang dari realisasi \(spent.printedWithCurrency) yang sudah dicatat. Periksa angkanya."
      )
    }
  }

  /// An amount of an approved budget does not change without a ground: it stands in agreements and public figures. Where
  /// a later amendment or shift was approved since it was recorded, that is its ground.
  private func periksaAlasan(_ state: State) throws(Penolakan) {
    let budget = state.unit[unit]?.anggaran.tahun[tahun]
    guard let before = budget?.subKegiatan[subKegiatan]?.pagu[versi], before.isi.jumlah != jumlah,
      let approved = [budget, state.unitPemda?.anggaran.tahun[tahun]].lazy.compactMap({ $0?.pengesahan[versi] }).first,
      approved.isi.pengubahan == nil || approved.entri < before.entri,
      (alasan ?? "").allSatisfy(\.isWhitespace)
    else { return }
    throw .isian(
      "alasan",
      "\(versi.nama) tahun \(tahun) sudah disahkan pada \(approved.isi.tanggal.printed) dengan pagu \(before.isi.jumlah.printedWithCurrency). Isi alasan mengapa pagunya diubah menjadi \(jumlah.printedWithCurrency), atau catat dahulu pengesahan perubahannya di halaman Anggaran."
    )
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.anggaran.tahun[tahun]?
      .subKegiatan[subKegiatan, default: SubKegiatanTercatat()].pagu
      .catat(Tercatat(isi: self, entri: entri), kunci: versi)
  }
}
