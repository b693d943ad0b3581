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
  /// Why the amount, or its parts, change whose budget was approved; `nil` where nothing is said, and in older facts.
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
    self.alasan = alasan?.beberapaBaris
  }

  /// Whether it says something else than a recorded one: another amount, or other parts of it where those were known.
  public func mengubah(_ before: PaguDitetapkan) -> Bool {
    let known = Set(before.rincian.berisi)
    return jumlah != before.jumlah || !known.isEmpty && known != Set(rincian.berisi)
  }

  /// The amount with its parts: `Rp500 (Belanja pegawai Rp300; Belanja modal Rp200)`.
  var uraianJumlah: String {
    jumlah.printedWithCurrency + (rincian.berisi.isEmpty ? "" : " (\(rincian.berisi.uraian))")
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
    try periksaAlasan(sebelumnya: unit.anggaran.tahun[tahun]?.subKegiatan[subKegiatan]?.pagu[versi], state)
    var after = unit.anggaran.tahun[tahun]?.subKegiatan[subKegiatan] ?? SubKegiatanTercatat()
    after.pagu.catat(Tercatat(isi: self, entri: 0), kunci: versi)
    if let spent = after.belanjaTanpaPagu {
      throw .isian(
        "jumlah",
        "Pagu \(jumlah.printedWithCurrency) kurang dari realisasi \(spent.printedWithCurrency) yang sudah dicatat. Periksa angkanya."
      )
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.anggaran.tahun[tahun]?
      .subKegiatan[subKegiatan, default: SubKegiatanTercatat()].pagu
      .catat(Tercatat(isi: self, entri: entri), kunci: versi)
  }
}
